/** The second half of the story, loaded only when there is something to judge: policy → evidence → verdict. */
import type { Blob } from './change.ts'
import { ecosystems } from './ecosystem.ts'
import type { Evidence, FactName } from './evidence.ts'
import type { GateRequest, Judged, PolicyText } from './gate-request.ts'
import { placed, routesOf } from './known-hosts.ts'
import { neededFacts } from './policy/applicable.ts'
import { policyEdit } from './policy/edit.ts'
import { judge } from './policy/judge.ts'
import { loadPolicy } from './policy/load.ts'
import type { Policy } from './policy/policy.ts'
import { tighten } from './policy/tighten.ts'
import type { PackageReference, Reference } from './reference.ts'
import { rules } from './rules/index.ts'

/**
 * The policy that decides.
 *
 * @throws PolicyError with every fault of it.
 */
export const policyOf = (source: PolicyText | undefined, { mode, now, offline }: GateRequest): Policy => {
  const loaded = tighten(loadPolicy(source, rules, { now }), mode ? { mode } : {})
  return offline ? forgiving(loaded) : loaded
}

/** Offline nobody answers, by the user's own wish: that is a warning, and the report says so. */
const forgiving = (policy: Policy): Policy => ({
  ...policy,
  unknown: 'warn',
  setting: (rule, path) => ({ ...policy.setting(rule, path), unknown: 'warn' }),
})

/** The change's own edit of the policy file, as a reference that rules judge. */
const editOf = async (
  { change, policy, now }: GateRequest,
  text: (blob: Blob) => Promise<string>,
): Promise<readonly Reference[]> => {
  const file = change.files.find(({ path, base }) => path === policy.path || base?.path === policy.path)
  if (!file) return []
  const sides = [file.base, file.head?.path === policy.path ? file.head : undefined]
  const [base, head] = await Promise.all(sides.map(side => (side?.kind === 'file' ? text(side) : undefined)))
  return [policyEdit(base, head, policy.path, rules, now)]
}

/** Whether a name that is not private could be taken for one that is. */
const looksPrivate = (policy: Policy, { ecosystem, name }: PackageReference): boolean => {
  const [, scope = '', rest = ''] = /^([^-_./@]{2,100})[-_.](.{1,200})$/s.exec(name) ?? []
  const spellings = [name, name.replace(/[-_.]+/g, '-'), name.replace(/[-_.]+/g, '_')]
  return (
    (scope !== '' && policy.isPrivate('npm', `@${scope}/${rest}`)) ||
    spellings.some(spelling => policy.isPrivate(ecosystem, spelling))
  )
}

const markPrivate = (policy: Policy, reference: Reference): Reference => {
  if (reference.kind !== 'package') return reference
  if (!policy.isPrivate(reference.ecosystem, reference.name)) {
    const extra = reference.indexes?.some(index => index.extra)
    return extra && looksPrivate(policy, reference) ? { ...reference, looksPrivate: true } : reference
  }
  const marked: PackageReference = {
    ...reference,
    private: { asked: policy.sources[ecosystems[reference.ecosystem].service] !== undefined },
  }
  return marked
}

interface Answers {
  readonly evidence: ReadonlyMap<Reference, Evidence>
  /** Services that refused their token. */
  readonly refused: readonly string[]
}

/** Sources are loaded only when there is a question: most changes have none. */
const evidenceFor = async (
  { sources, offline, github, answers, now, secret, stage }: GateRequest,
  policy: Policy,
  references: readonly Reference[],
): Promise<Answers> => {
  const wanted = neededFacts(policy, rules, references)
  if (wanted.size === 0) return { evidence: new Map(), refused: [] }

  stage('asking the sources', 0, wanted.size)
  const [{ gather, sources: all, offlineSources }, { openHttp }] = await Promise.all([
    import('./sources/index.ts'),
    import('./asking.ts'),
  ])
  const http = openHttp({
    services: policy.sources,
    overrides: sources ?? new Map(),
    ...(github ? { github } : {}),
    routes: routesOf(references),
    offline: offline ?? false,
    ...(answers ? { answers } : {}),
    now,
    secret,
  })
  try {
    const none: ReadonlySet<FactName> = new Set()
    const evidence = await gather(
      [...wanted.keys()],
      reference => wanted.get(reference) ?? none,
      http,
      (done, all) => stage('asking the sources', done, all),
      offline ? offlineSources : all,
    )
    return { evidence, refused: http.stats().refused }
  } finally {
    await http.close()
  }
}

const refusedNotes = ({ refused }: Answers): readonly string[] =>
  refused.map(
    name =>
      `${name} refused the token that it was given, and was asked without one: check the token. What only a token may see had no answer.`,
  )

/** Offline, the shipped lists alone say that a name exists; what they do not say is not said by silence. */
const listedNotes = (
  { offline }: GateRequest,
  evidence: ReadonlyMap<Reference, Evidence>,
): readonly string[] => {
  const listed = [...evidence.values()].filter(({ release }) => offline && release?.state === 'known').length
  if (listed === 0) return []
  return [
    `${listed === 1 ? 'One package counts' : `${listed} packages count`} as existing, being popular; versions, ages and states were not looked up.`,
  ]
}

/** Offline, the versions of servers are compared with the shipped catalogue alone. */
const cataloguedNotes = (
  { offline }: GateRequest,
  evidence: ReadonlyMap<Reference, Evidence>,
): readonly string[] => {
  if (!offline) return []
  const known = [...evidence].filter(
    ([{ kind }, { advisories }]) => kind === 'deployment' && advisories?.state === 'known',
  )
  const [first] = known.flatMap(([, { advisories }]) => advisories?.source ?? []).sort()
  if (first === undefined) return []
  return [
    `${known.length === 1 ? 'One service was' : `${known.length} services were`} compared with ${first}; what became known since is not in it.`,
  ]
}

/** Judges what was found under the policy. */
export const judging = async (
  request: GateRequest,
  policy: Policy,
  found: readonly Reference[],
  {
    read,
    notes,
    text,
  }: {
    readonly read: number
    readonly notes: readonly string[]
    readonly text: (blob: Blob) => Promise<string>
  },
): Promise<Judged> => {
  const { change, now, stage } = request
  const places = { services: policy.sources, overrides: request.sources ?? new Map() }
  const references = [
    ...found.map(one => placed(markPrivate(policy, one), places)),
    ...(await editOf(request, text)),
  ]
  const answers = await evidenceFor(request, policy, references)
  const { evidence } = answers
  stage('judging')
  const verdict = judge({
    policy,
    rules,
    references,
    evidence,
    now,
    base: change.base,
    head: change.head,
    files: { changed: change.files.length, read },
    notes: [
      ...notes,
      ...refusedNotes(answers),
      ...listedNotes(request, evidence),
      ...cataloguedNotes(request, evidence),
    ],
  })
  return {
    verdict,
    titles: new Map(rules.map(({ id, title }) => [id, title])),
    tags: new Map(rules.map(({ id, tags = [] }) => [id, tags])),
  }
}

/** The story: change → policy → references → evidence → verdict. Reports are made of the verdict by the callers. */
import { type Blob, type ChangeSet, InputError } from './change.ts'
import type { Evidence, FactName } from './evidence.ts'
import type { Verdict } from './finding.ts'
import { neededFacts } from './policy/applicable.ts'
import { policyEdit } from './policy/edit.ts'
import { judge } from './policy/judge.ts'
import { loadPolicy } from './policy/load.ts'
import type { Policy } from './policy/policy.ts'
import { tighten } from './policy/tighten.ts'
import { extract } from './readers/index.ts'
import type { PackageReference, Reference } from './reference.ts'
import { rules } from './rules/index.ts'
import type { SourceName } from './sources/source.ts'

/** A policy beyond this size is refused by its own check; no more of it is read. */
const MOST_POLICY_BYTES = 1024 * 1024

export interface GateRequest {
  readonly change: ChangeSet
  /** Where the policy is read: the tip of the base side, unless the user names a trusted text. */
  readonly policy: {
    readonly path: string
    readonly text?: string
    readonly from: Pick<ChangeSet, 'file' | 'base'>
  }
  readonly mode?: 'enforce' | 'warn'
  /** Endpoints that stand above those of the policy; from the command line only. */
  readonly sources?: ReadonlyMap<SourceName, string>
  /** Ask nobody: what cannot be judged without asking is a warning. */
  readonly offline?: boolean
  readonly secret: (name: string) => string | undefined
  readonly now: Date
  /** Told when a stage begins, and how far a long one is. */
  readonly stage: (what: string, done?: number, all?: number) => void
}

const textOf = async (blob: Blob): Promise<string> => {
  const bytes = await blob.bytes()
  return new TextDecoder().decode(await bytes.slice(0, MOST_POLICY_BYTES))
}

const policyText = async ({ path, text, from }: GateRequest['policy']): Promise<string | undefined> => {
  if (text !== undefined) return text
  const blob = await from.file('base', path)
  if (!blob) return undefined
  if (blob.kind === 'file') return textOf(blob)
  throw new InputError(`${path} is a ${blob.kind} at the base side; a policy must be an ordinary file.`)
}

const policyOf = async ({ policy, mode, now, offline }: GateRequest): Promise<Policy> => {
  const text = await policyText(policy)
  const source =
    text === undefined
      ? undefined
      : { text, path: policy.path, ...(policy.text === undefined ? { commit: policy.from.base } : {}) }
  const loaded = tighten(loadPolicy(source, rules, { now }), mode ? { mode } : {})
  return offline ? forgiving(loaded) : loaded
}

/** Offline nobody answers, by the user's own wish: that is a warning, and the report says so. */
const forgiving = (policy: Policy): Policy => ({
  ...policy,
  unknown: 'warn',
  setting: (rule, path) => ({ ...policy.setting(rule, path), unknown: 'warn' }),
})

const ignoredNote = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `${count} changed ${count === 1 ? 'file was' : 'files were'} not read: the policy ignores ${count === 1 ? 'its path' : 'their paths'}.`,
      ]

/** The change's own edit of the policy file, as a reference that rules judge. */
const editOf = async ({ change, policy, now }: GateRequest): Promise<readonly Reference[]> => {
  const file = change.files.find(({ path, base }) => path === policy.path || base?.path === policy.path)
  if (!file) return []
  const sides = [file.base, file.head?.path === policy.path ? file.head : undefined]
  const [base, head] = await Promise.all(
    sides.map(side => (side?.kind === 'file' ? textOf(side) : undefined)),
  )
  return [policyEdit(base, head, policy.path, rules, now)]
}

const markPrivate = (policy: Policy, reference: Reference): Reference => {
  if (reference.kind !== 'package' || !policy.isPrivate(reference.ecosystem, reference.name)) return reference
  const marked: PackageReference = {
    ...reference,
    private: { asked: policy.sources[reference.ecosystem] !== undefined },
  }
  return marked
}

/** Sources are loaded only when there is a question: most changes have none. */
const evidenceFor = async (
  { sources, offline, secret, stage }: GateRequest,
  policy: Policy,
  references: readonly Reference[],
): Promise<ReadonlyMap<Reference, Evidence>> => {
  const wanted = neededFacts(policy, rules, references)
  if (wanted.size === 0) return new Map()

  stage('asking the sources', 0, wanted.size)
  const [{ gather }, { openHttp }] = await Promise.all([import('./sources/index.ts'), import('./asking.ts')])
  const http = openHttp({
    services: policy.sources,
    overrides: sources ?? new Map(),
    offline: offline ?? false,
    secret,
  })
  try {
    const none: ReadonlySet<FactName> = new Set()
    return await gather(
      [...wanted.keys()],
      reference => wanted.get(reference) ?? none,
      http,
      (done, all) => stage('asking the sources', done, all),
    )
  } finally {
    await http.close()
  }
}

/**
 * Judges a change.
 *
 * @throws PolicyError with every fault of the policy; InputError when the change cannot be read.
 */
export const gate = async (request: GateRequest): Promise<Verdict> => {
  const { change, now, stage, offline } = request
  stage('reading the policy')
  const policy = await policyOf(request)

  stage('reading the change', 0, change.files.length)
  const { references: found, read } = await extract(change, { ignored: path => policy.ignored(path) })
  const references = [...found.map(reference => markPrivate(policy, reference)), ...(await editOf(request))]

  const evidence = await evidenceFor(request, policy, references)
  stage('judging')
  return judge({
    policy,
    rules,
    references,
    evidence,
    now,
    base: change.base,
    head: change.head,
    files: { changed: change.files.length, read },
    notes: [
      ...change.notes,
      ...(offline ? ['Offline: no registry and no hub was asked.'] : []),
      ...ignoredNote(change.files.filter(({ path }) => policy.ignored(path)).length),
    ],
  })
}

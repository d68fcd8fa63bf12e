import type { Evidence, FactName } from '../evidence.ts'
import type { Proof, Severity } from '../finding.ts'
import type { PackageReference, Reference, Surface } from '../reference.ts'
import type { Problem } from '../rules/rule.ts'
import type { Applicable } from './applicable.ts'
import { bySeverity, type Claim, mildest } from './claim.ts'
import { hostOf, isAnswered, isUnasked, knownValue, proofsOf, silence } from './facts.ts'
import type { Preset } from './presets.ts'
import type { Waivers } from './waivers.ts'

/** Text that nothing installs or loads by itself. */
const MILD: ReadonlySet<Surface> = new Set(['docs', 'notebook', 'import'])

const ASK = 'Look it up by hand, or run the check where it may ask.'
const ASK_AGAIN =
  'Run the check again once there is an answer. If there is none for long, name a mirror or a token under `sources` in the policy, or let unanswered questions warn with `unknown: warn`.'

export interface Examination {
  readonly now: Date
  readonly preset: Preset
  readonly waivers: Waivers
}

/** Says what one reference breaks, given its facts and the rules that apply to it. */
export const examine = (
  reference: Reference,
  evidence: Evidence,
  rules: readonly Applicable[],
  examination: Examination,
): readonly Claim[] => {
  const claims: Claim[] = []
  const unanswered = new Map<FactName, Applicable[]>()
  for (const applicable of rules) {
    const silent = applicable.needs.filter(name => !isAnswered(evidence, name))
    for (const name of silent) unanswered.set(name, [...(unanswered.get(name) ?? []), applicable])
    if ('bug' in applicable) claims.push(bug(reference, applicable, examination, applicable.bug))
    else if (silent.length === 0) {
      for (const claim of ask(reference, evidence, applicable, examination)) claims.push(claim)
    }
  }
  for (const [name, silent] of together(unanswered, evidence)) {
    claims.push(undetermined(reference, evidence, name, silent, examination))
  }
  return withoutEchoes(claims, rules)
}

/** Facts that one question to one address answers are silent together, and that is said once. */
const together = (
  unanswered: ReadonlyMap<FactName, readonly Applicable[]>,
  evidence: Evidence,
): readonly (readonly [FactName, readonly Applicable[]])[] => {
  const groups = new Map<string, [FactName, Applicable[]]>()
  for (const [name, silent] of unanswered) {
    const fact = evidence[name]
    const key = fact?.state === 'unknown' ? JSON.stringify([fact.source, fact.reason]) : name
    const group = groups.get(key)
    if (!group) groups.set(key, [name, [...silent]])
    else {
      if (name === 'release') group[0] = name
      for (const one of silent) if (!group[1].includes(one)) group[1].push(one)
    }
  }
  return [...groups.values()]
}

/** What is broken worse is said once: a name that does not exist need not be pinned too. */
const withoutEchoes = (claims: readonly Claim[], rules: readonly Applicable[]): readonly Claim[] => {
  const said = new Set(
    claims.flatMap(({ state, waiver, rule }) => (state === 'violated' && !waiver ? [rule] : [])),
  )
  const echoesOf = (spoken: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(rules.filter(({ rule }) => rule.behind?.some(id => spoken.has(id))).map(({ rule }) => rule.id))
  // One that is an echo itself is not there to say it for others.
  const silenced = echoesOf(said)
  const echoes = echoesOf(new Set([...said].filter(id => !silenced.has(id))))
  return claims.filter(({ state, rule }) => state !== 'violated' || !echoes.has(rule))
}

const surfaceCap = ({ surface }: Reference): Severity => (MILD.has(surface) ? 'warning' : 'error')
const unknownCap = ({ setting }: Applicable): Severity => (setting.unknown === 'warn' ? 'warning' : 'error')

/** Nobody wrote the name of a transitive package: the proof says who brings it. */
const parentsOf = (reference: Reference): readonly Proof[] => {
  if (reference.kind !== 'package' || reference.relation !== 'transitive' || !reference.via) return []
  return [{ what: `pulled in by ${reference.via.join(', ')}, through ${reference.at.path}` }]
}

/** A gate that fails by its own fault must not pass: it says so, as an error wherever errors are meant to count. */
const bug = (
  reference: Reference,
  { rule }: Applicable,
  { preset }: Examination,
  thrown: unknown,
): Claim => ({
  rule: rule.id,
  severity: preset === 'observe' ? 'warning' : 'error',
  state: 'undetermined',
  reference,
  at: reference.at,
  message: `${reference.id} could not be judged: the gate has a bug in rule ${rule.id} (${String(thrown)}).`,
  fix: 'Report it to the authors of the gate with the line above.',
  evidence: [],
})

const ask = (
  reference: Reference,
  evidence: Evidence,
  applicable: Applicable,
  examination: Examination,
): readonly Claim[] => {
  const { rule, setting } = applicable
  try {
    const problems = [
      ...rule.check({
        reference,
        options: setting.options,
        now: examination.now,
        release: knownValue(evidence.release),
        advisories: knownValue(evidence.advisories),
        provenance: knownValue(evidence.provenance),
        license: knownValue(evidence.license),
        model: knownValue(evidence.model),
        scan: knownValue(evidence.scan),
        publisher: knownValue(evidence.publisher),
        lineage: knownValue(evidence.lineage),
        contents: knownValue(evidence.contents),
      }),
    ]
    return problems.map(problem => violated(reference, evidence, applicable, problem, examination))
  } catch (thrown) {
    return [bug(reference, applicable, examination, thrown)]
  }
}

const violated = (
  reference: Reference,
  evidence: Evidence,
  applicable: Applicable,
  problem: Problem,
  { waivers }: Examination,
): Claim => {
  const { rule, setting, needs } = applicable
  const { message, fix, suggestion, offset, atMost, at, unknown = false, evidence: more = [] } = problem
  const waiver = waivers.find(rule.id, reference, evidence)
  return {
    rule: rule.id,
    severity: mildest([
      setting.level,
      atMost,
      surfaceCap(reference),
      unknown ? unknownCap(applicable) : undefined,
    ]),
    state: unknown ? 'undetermined' : 'violated',
    reference,
    at: at ?? reference.at,
    message,
    ...(fix === undefined ? {} : { fix }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(offset === undefined ? {} : { offset }),
    evidence: [...proofsOf(evidence, needs), ...more, ...parentsOf(reference)],
    ...(waiver ? { waiver } : {}),
  }
}

const ROUTED =
  'List that registry under `sources` in the policy with `token-env`, or the name under `private`.'

/** Whether the registry that the configuration of the repository names was asked for it. */
const isRouted = (reference: Reference, name: FactName): reference is PackageReference =>
  name === 'release' && reference.kind === 'package' && reference.route !== undefined

/** Rules that a sentence names; the rest of a long list is counted. */
const NAMED = 3

const few = (ids: readonly string[]): string =>
  ids.length > NAMED + 1 ? `${ids.slice(0, NAMED).join(', ')} and ${ids.length - NAMED} more` : ids.join(', ')

const cureOf = (reference: Reference, name: FactName, evidence: Evidence): string => {
  if (isUnasked(evidence[name])) return ASK
  return isRouted(reference, name) ? ROUTED : ASK_AGAIN
}

const silenceOf = (reference: Reference, name: FactName, evidence: Evidence): string => {
  const fact = evidence[name]
  if (!isRouted(reference, name) || reference.route === undefined || fact?.state !== 'unknown')
    return `${reference.id} could not be checked: ${silence(name, fact)}.`
  const { url, by } = reference.route
  return `${reference.id} is routed to ${hostOf(url)} by ${by}, which gave no answer (${fact.reason}).`
}

/**
 * One claim for a fact without answer, whatever the number of rules that need it: it stands under the worst of them.
 * Rules that a waiver covers do not count; when it covers all, the claim is waived.
 */
const undetermined = (
  reference: Reference,
  evidence: Evidence,
  name: FactName,
  silent: readonly Applicable[],
  { waivers }: Examination,
): Claim => {
  const graded = silent
    .map(applicable => ({
      id: applicable.rule.id,
      severity: mildest([applicable.setting.level, surfaceCap(reference), unknownCap(applicable)]),
      waiver: waivers.find(applicable.rule.id, reference, evidence),
    }))
    .sort((a, b) => bySeverity(a.severity, b.severity))
  const open = graded.filter(({ waiver }) => !waiver)
  const shown = open.length > 0 ? open : graded
  const { id = '', severity = 'error', waiver } = shown[0] ?? {}
  return {
    rule: id,
    severity,
    state: 'undetermined',
    reference,
    at: reference.at,
    message: `${silenceOf(reference, name, evidence)} Not checked: ${few(shown.map(rule => rule.id))}.`,
    fix: cureOf(reference, name, evidence),
    evidence: [...proofsOf(evidence, [name]), ...parentsOf(reference)],
    ...(waiver ? { waiver } : {}),
  }
}

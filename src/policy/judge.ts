import type { Evidence } from '../evidence.ts'
import { type Finding, tally, type Verdict } from '../finding.ts'
import type { Kind, Reference } from '../reference.ts'
import type { Rule } from '../rules/rule.ts'
import { applicable, isIgnored, rulesByKind } from './applicable.ts'
import type { Claim } from './claim.ts'
import { packageKey } from './exact.ts'
import { examine } from './examine.ts'
import { fold } from './fold.ts'
import type { Mode, Policy, Waiver } from './policy.ts'
import { storiesOf } from './stories.ts'
import { waivers } from './waivers.ts'

export interface Case {
  readonly policy: Policy
  readonly rules: readonly Rule[]
  readonly references: readonly Reference[]
  readonly evidence: ReadonlyMap<Reference, Evidence>
  readonly now: Date
  readonly base: string
  readonly head: string
  readonly files: Verdict['files']
  readonly notes: readonly string[]
}

const NOTHING: Evidence = {}

const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`

const countKinds = (references: readonly Reference[]): Verdict['checked'] => {
  const checked: Partial<Record<Kind, number>> = {}
  for (const { kind } of references) checked[kind] = (checked[kind] ?? 0) + 1
  return checked
}

const conclude = (findings: readonly Finding[], mode: Mode): Verdict['conclusion'] => {
  const { error, warning } = tally({ findings })
  if (error > 0 && mode === 'enforce') return 'fail'
  return error + warning > 0 ? 'warn' : 'pass'
}

/** Rules that would have asked others for a private name are skipped; the report says so. */
const privateNotes = (judged: readonly Reference[]): readonly string[] => {
  const names = (asked: boolean): number => {
    const packages = judged.filter(reference => reference.kind === 'package')
    return new Set(packages.filter(one => one.private?.asked === asked).map(packageKey)).size
  }
  const note = (count: number, whom: string): readonly string[] =>
    count === 0 ? [] : [`${many(count, 'private name was', 'private names were')} not asked of ${whom}.`]
  return [...note(names(false), 'a public registry'), ...note(names(true), 'a public advisory database')]
}

const notesOf = (
  { policy, references, notes }: Case,
  judged: readonly Reference[],
  findings: readonly Finding[],
): readonly string[] => {
  const ignored = references.length - judged.length
  const { error } = tally({ findings })
  return [
    ...notes,
    ...policy.notes,
    ...privateNotes(judged),
    ...(ignored > 0
      ? [`${many(ignored, 'reference was', 'references were')} not judged: the policy ignores their files.`]
      : []),
    ...(policy.mode === 'warn' && error > 0
      ? [`The policy's mode is warn: ${many(error, 'error does', 'errors do')} not fail the check.`]
      : []),
  ]
}

/** Applies the policy to what is known. Pure: the same case gives the same verdict, in whatever order references come. */
export const judge = (given: Case): Verdict => {
  const { policy, rules, references, evidence, now, base, head, files } = given
  const kinds = rulesByKind(rules)
  const accepted = waivers(policy, now)
  const examination = { now, preset: policy.preset, waivers: accepted }
  const claimsOn = (reference: Reference): readonly Claim[] =>
    examine(reference, evidence.get(reference) ?? NOTHING, applicable(policy, kinds, reference), examination)

  const judged = references.filter(reference => !isIgnored(policy, reference))
  const claims = judged.flatMap(claimsOn)
  const used = new Set<Waiver>(claims.flatMap(({ waiver }) => (waiver ? [waiver] : [])))
  const states = accepted.states(
    judged.map(reference => [reference, evidence.get(reference) ?? NOTHING] as const),
    used,
  )
  const findings = fold([...claims, ...states.flatMap(claimsOn)])

  return {
    conclusion: conclude(findings, policy.mode),
    mode: policy.mode,
    base,
    head,
    checked: countKinds(judged),
    files,
    findings,
    stories: storiesOf(findings),
    off: policy.off,
    policy: policy.describe(),
    notes: notesOf(given, judged, findings),
  }
}

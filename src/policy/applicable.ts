import type { FactName } from '../evidence.ts'
import type { Severity } from '../finding.ts'
import type { Kind, Reference } from '../reference.ts'
import { kindsOf, needsOf, type Rule } from '../rules/rule.ts'
import type { Policy, Setting } from './policy.ts'

/** A rule that has something to say of a reference. */
export interface Applicable {
  readonly rule: Rule
  readonly setting: Setting & { readonly level: Severity }
  readonly needs: readonly FactName[]
  /** What the rule threw when it was asked whether it applies. */
  readonly bug?: unknown
}

export type RulesByKind = ReadonlyMap<Kind, readonly Rule[]>

export const rulesByKind = (rules: readonly Rule[]): RulesByKind => {
  const kinds = new Map<Kind, Rule[]>()
  for (const rule of rules) {
    for (const kind of kindsOf(rule)) kinds.set(kind, [...(kinds.get(kind) ?? []), rule])
  }
  return kinds
}

/**
 * Whether these facts may be asked for. A private name is asked of the registry that the policy names for it and of
 * nobody else: neither another registry nor an advisory database is told what stands behind it.
 */
const mayAsk = (reference: Reference, needs: readonly FactName[]): boolean => {
  if (reference.kind !== 'package' || reference.private === undefined) return true
  return needs.every(name => reference.private?.asked && name === 'release')
}

const isOn = (setting: Setting): setting is Setting & { level: Severity } => setting.level !== 'off'

const applies = (rule: Rule, reference: Reference, options: unknown): boolean | { bug: unknown } => {
  try {
    return rule.applies?.(reference, options) ?? true
  } catch (bug) {
    return { bug }
  }
}

/** The rules that judge a reference under a policy, in the order of the table. */
export const applicable = (
  policy: Policy,
  kinds: RulesByKind,
  reference: Reference,
): readonly Applicable[] => {
  const found: Applicable[] = []
  for (const rule of kinds.get(reference.kind) ?? []) {
    const setting = policy.setting(rule.id, reference.at.path)
    const needs = needsOf(rule, reference.kind)
    if (!isOn(setting) || !mayAsk(reference, needs)) continue
    const answer = applies(rule, reference, setting.options)
    if (answer === true) found.push({ rule, setting, needs })
    else if (answer !== false) found.push({ rule, setting, needs, bug: answer.bug })
  }
  return found
}

/** The policy and the change itself are always judged; everything else unless the policy ignores its file. */
export const isIgnored = (policy: Policy, { kind, at }: Reference): boolean =>
  kind !== 'change' && kind !== 'policy' && kind !== 'waiver' && policy.ignored(at.path)

/** The facts that have to be gathered for each reference; a reference that needs none has no entry. */
export const neededFacts = (
  policy: Policy,
  rules: readonly Rule[],
  references: Iterable<Reference>,
): ReadonlyMap<Reference, ReadonlySet<FactName>> => {
  const kinds = rulesByKind(rules)
  const needed = new Map<Reference, ReadonlySet<FactName>>()
  for (const reference of references) {
    if (isIgnored(policy, reference)) continue
    const facts = new Set(
      applicable(policy, kinds, reference).flatMap(({ needs, rule }) => [...needs, ...(rule.uses ?? [])]),
    )
    if (facts.size > 0) needed.set(reference, facts)
  }
  return needed
}

/**
 * What the shape of a policy alone cannot say: references, days, risks. The checks look at values of any type and pass
 * over those that do not fit: these faults are told elsewhere.
 */
import type { Rule } from '../rules/rule.ts'
import { DAY, dayOf, startOfDay } from './days.ts'
import { EXACT_WORDS, exact } from './exact.ts'
import type { Flaw } from './faults.ts'
import { foundWords } from './found.ts'
import type { Layers } from './policy.ts'
import { resolve } from './settings.ts'
import { find, type Tree } from './tree.ts'
import { dotted, quoted } from './words.ts'

interface Context {
  readonly rules: readonly Rule[]
  readonly now: Date
  /** Days that a waiver may have left. */
  readonly most: number
}

const textAt = (tree: Tree, path: readonly (string | number)[]): string | undefined => {
  const { value } = find(tree, path)
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}

const expiry = (text: string, { now, most }: Context): string | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const end = dayOf(text)
  if (end === undefined) return `found ${quoted(text)}, expected a day that the calendar has`
  const ahead = (end - startOfDay(now)) / DAY
  if (ahead <= most) return undefined
  const limit = new Date(startOfDay(now) + most * DAY).toISOString().slice(0, 10)
  return `found ${quoted(text)} (${ahead} days ahead), expected at most ${most} days ahead: ${limit} or earlier`
}

function* waiverFlaws(tree: Tree, index: number, context: Context): Iterable<Flaw> {
  const at = (key: string) => ['waivers', index, key]
  const flaw = (key: string, message: string): Flaw => ({
    line: find(tree, at(key)).line,
    message: `${dotted(at(key))}: ${message}`,
  })
  const reference = textAt(tree, at('reference'))
  if (reference && !exact(reference))
    yield flaw('reference', `found ${quoted(reference)}, expected ${EXACT_WORDS}`)

  const late = expiry(textAt(tree, at('expires')) ?? '', context)
  if (late) yield flaw('expires', late)

  const id = textAt(tree, at('rule'))
  const { value: risk } = find(tree, at('accept-risk'))
  const accepted = risk?.kind === 'scalar' && risk.value === true
  if (!accepted && context.rules.some(rule => rule.grave && rule.id === id)) {
    yield flaw(
      'accept-risk',
      `found ${foundWords(risk)}, expected true: ${id} is only waived by who accepts the risk`,
    )
  }
}

/** Faults of the waivers. */
export function* checkWaivers(tree: Tree, context: Context): Iterable<Flaw> {
  const { value: waivers } = find(tree, ['waivers'])
  if (waivers?.kind !== 'list') return
  for (const index of waivers.items.keys()) yield* waiverFlaws(tree, index, context)
}

/** Options of a rule that the preset switches off do nothing: whoever sets them means the rule to be on. */
export function* checkIdle(tree: Tree, layers: Layers, rules: readonly Rule[]): Iterable<Flaw> {
  for (const rule of rules) {
    const declared = layers.rules.get(rule.id)
    if (!declared?.options.size || declared.severity) continue
    if (layers.overrides.some(override => override.rules.get(rule.id)?.severity)) continue
    if (resolve(rule, layers, []).severity.value !== 'off') continue
    yield {
      line: find(tree, ['rules', rule.id]).line,
      message: `rules.${rule.id}: found options of a rule that preset ${layers.preset.value} switches off, expected a severity beside them`,
    }
  }
}

import type { Level, Rule } from '../rules/rule.ts'

export const PRESETS = ['observe', 'recommended', 'strict'] as const
export type Preset = (typeof PRESETS)[number]

/** What an unanswered question does: `fail` counts like the rule itself, `warn` at most like a warning. */
export type OnUnknown = 'fail' | 'warn'

/** `observe` is `recommended` with every rule at most at warning. */
export const presetLevel = ({ severity }: Pick<Rule, 'severity'>, preset: Preset): Level => {
  if (preset === 'strict') return severity.strict
  const level = severity.recommended
  return preset === 'observe' && level === 'error' ? 'warning' : level
}

export const presetUnknown = (preset: Preset): OnUnknown => (preset === 'observe' ? 'warn' : 'fail')

/** Options that a preset sets differently from the rule's own defaults. */
export const presetOptions = (
  { strict }: Pick<Rule, 'strict'>,
  preset: Preset,
): Readonly<Record<string, unknown>> =>
  preset === 'strict' ? { ...(strict as Record<string, unknown> | undefined) } : {}

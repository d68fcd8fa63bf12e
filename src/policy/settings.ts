import type { Level, Rule } from '../rules/rule.ts'
import { conform } from '../schema.ts'
import { keysOf } from './expected.ts'
import { matcher } from './paths.ts'
import type { Declared, Layers, Setting, Value } from './policy.ts'
import { type OnUnknown, presetLevel, presetOptions } from './presets.ts'

/** A rule's setting with the origin of every value. */
export interface Resolved {
  readonly severity: Value<Level>
  readonly unknown: Value<OnUnknown>
  readonly options: ReadonlyMap<string, Value>
}

const defaults = (rule: Rule): readonly (readonly [string, unknown])[] => {
  const fitted = conform(rule.options, {})
  if ('faults' in fitted) throw new Error(`The options of rule ${rule.id} lack a default.`)
  const values = fitted.value as Readonly<Record<string, unknown>>
  return [...(keysOf(rule.options)?.keys() ?? [])].map(key => [key, values[key]])
}

/** Preset first, then what the policy says of the rule, then the overrides in their order: the last one wins. */
export const resolve = (rule: Rule, layers: Layers, overrides: Layers['overrides']): Resolved => {
  const preset = `preset ${layers.preset.value}`
  const options = new Map<string, Value>()
  for (const [key, value] of defaults(rule)) options.set(key, { value, origin: 'rule default' })
  for (const [key, value] of Object.entries(presetOptions(rule, layers.preset.value))) {
    options.set(key, { value, origin: preset })
  }
  let severity: Value<Level> = { value: presetLevel(rule, layers.preset.value), origin: preset }
  let unknown = layers.unknown
  const said = [layers.rules, ...overrides.map(({ rules }) => rules)].map(rules => rules.get(rule.id))
  for (const declared of said.filter((one): one is Declared => one !== undefined)) {
    severity = declared.severity ?? severity
    unknown = declared.unknown ?? unknown
    for (const [key, value] of declared.options) options.set(key, value)
  }
  return { severity, unknown, options }
}

const complete = (rule: Rule, { severity, unknown, options }: Resolved): Setting => {
  const given = [...options].flatMap(([key, { value }]) =>
    value === undefined ? [] : [[key, value] as const],
  )
  const fitted = conform(rule.options, Object.fromEntries(given))
  if ('faults' in fitted) throw new Error(`The options of rule ${rule.id} do not fit together.`)
  return {
    level: severity.value,
    unknown: unknown.value,
    options: fitted.value as Setting['options'],
    origin: severity.origin,
  }
}

/** The settings of all rules by path. Paths under the same overrides share them, so that many files cost little. */
export const settings = (
  rules: readonly Rule[],
  layers: Layers,
): ((rule: string, path: string) => Setting) => {
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  const overrides = layers.overrides.map(override => ({ override, matches: matcher(override.paths) }))
  const groups = new Map<string, string>()
  const known = new Map<string, Setting>()
  const groupOf = (path: string): string => {
    const group = groups.get(path) ?? overrides.map(({ matches }) => (matches(path) ? '1' : '0')).join('')
    groups.set(path, group)
    return group
  }

  return (id, path) => {
    const group = groupOf(path)
    const key = `${id} ${group}`
    const before = known.get(key)
    if (before) return before
    const rule = byId.get(id)
    if (!rule) throw new Error(`The policy was loaded without a rule ${id}.`)
    const applying = overrides.filter((_, index) => group[index] === '1').map(({ override }) => override)
    const setting = complete(rule, resolve(rule, layers, applying))
    known.set(key, setting)
    return setting
  }
}

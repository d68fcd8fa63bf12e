import type { Rule } from '../rules/rule.ts'
import type { Declared, Override, Policy, Value } from './policy.ts'
import { resolve } from './settings.ts'

/** Column at which the origins start; longer lines push theirs to the right. */
const COLUMN = 44

const WORD = /^[A-Za-z][A-Za-z-]*$/
// Words that YAML, or an older YAML, reads as something else.
const SPECIAL = /^(true|false|null|yes|no|y|n|on)$/i

/** A value in YAML's flow form, which is JSON but for plain words. */
const yaml = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${yaml(key)}: ${yaml(inner)}`)
      .join(', ')} }`
  }
  return typeof value === 'string' && WORD.test(value) && !SPECIAL.test(value) ? value : JSON.stringify(value)
}

const line = (depth: number, key: string, { value, origin }: Value): string =>
  `${`${'  '.repeat(depth)}${key}: ${yaml(value)}`.padEnd(COLUMN)} # ${origin}`

const given = (depth: number, values: Iterable<readonly [string, Value | undefined]>): string[] =>
  [...values].flatMap(([key, value]) => (value && value.value !== undefined ? [line(depth, key, value)] : []))

const ruleLines = (depth: number, id: string, { severity, unknown, options }: Declared): string[] => [
  `${'  '.repeat(depth)}${id}:`,
  ...given(depth + 1, [['severity', severity], ['unknown', unknown], ...options]),
]

const overrideLines = ({ paths, line: at, rules }: Override, path: string): string[] => [
  line(1, '- paths', { value: paths, origin: `${path}:${at}` }),
  ...(rules.size === 0 ? ['    rules: {}'] : ['    rules:']),
  ...[...rules].flatMap(([id, declared]) => ruleLines(3, id, declared)),
]

/** Sections whose values need no merging: they are shown as they stand in the file. */
const SECTIONS = ['paths', 'private', 'sources', 'trust', 'max-waiver-days', 'waivers'] as const

const section = (key: string, value: unknown): string[] => {
  if (Array.isArray(value)) return [`${key}:`, ...value.map(item => `  - ${yaml(item)}`)]
  if (typeof value !== 'object' || value === null) return [`${key}: ${yaml(value)}`]
  return [`${key}:`, ...Object.entries(value).map(([inner, item]) => `  ${inner}: ${yaml(item)}`)]
}

/**
 * The effective policy, with the origin of every value behind it. The text is itself a policy that decides the same.
 * Sections that a file does not set are left out; of the rest each value names its line, its preset or the rule.
 */
export const showPolicy = (policy: Policy, rules: readonly Rule[]): string => {
  const { layers, path = '', written } = policy
  const lines = [
    `# Effective policy: ${policy.describe()}`,
    'version: 1',
    ...given(0, [
      ['extends', layers.preset],
      ['mode', { ...layers.mode, value: policy.mode }],
      ['unknown', layers.unknown],
    ]),
    'rules:',
    ...rules.flatMap(rule => ruleLines(1, rule.id, resolve(rule, layers, []))),
    ...(layers.overrides.length > 0 ? ['overrides:'] : []),
    ...layers.overrides.flatMap(override => overrideLines(override, path)),
    ...SECTIONS.flatMap(key => (written[key] === undefined ? [] : section(key, written[key]))),
    ...policy.notes.map(note => `# ${note}`),
  ]
  return `${lines.join('\n')}\n`
}

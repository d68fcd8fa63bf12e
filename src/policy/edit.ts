import type { PolicyEdit } from '../reference.ts'
import type { Rule } from '../rules/rule.ts'
import { faultText, PolicyError } from './error.ts'
import { loadPolicy } from './load.ts'
import type { WaiverText } from './schema.ts'
import { escaped as shortened } from './words.ts'

/** Most lines of a summary, and most characters of a value in one. */
const MOST = 40
const LONGEST = 300

type Written = Readonly<Record<string, unknown>>

/** Words from loose to strict: a step to the left loosens the policy. */
const SCALES: readonly (readonly string[])[] = [
  ['observe', 'recommended', 'strict'],
  ['off', 'notice', 'warning', 'error'],
  ['warn', 'enforce'],
  ['warn', 'fail'],
]

const LOOSER = ' (looser)'

const direction = (before: string, after: string): string => {
  const scale = SCALES.find(words => words.includes(before) && words.includes(after))
  if (!scale) return ''
  return scale.indexOf(after) < scale.indexOf(before) ? LOOSER : ' (stricter)'
}

const escaped = (text: string): string => shortened(text, LONGEST)

const word = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const itemWord = (key: string, item: unknown): string => {
  if (key !== 'waivers') return word(item)
  const { rule, reference, paths, reason, owner, expires } = item as WaiverText
  const where = paths ? ` in ${paths.join(', ')}` : ''
  return `${rule} for ${reference}${where} until ${expires}, owned by ${owner}: ${reason}`
}

/** Every value with its key; each item of a list stands for itself. */
function* flat(value: unknown, key: string): Iterable<readonly [string, string, 'value' | 'item']> {
  if (Array.isArray(value)) {
    for (const item of value) yield [key, itemWord(key, item), 'item']
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* flat(inner, key ? `${key}.${name}` : name)
  } else yield [key, word(value), 'value']
}

interface Flat {
  readonly values: ReadonlyMap<string, string>
  readonly items: ReadonlyMap<string, readonly [key: string, item: string]>
}

const flatten = (written: Written): Flat => {
  const values = new Map<string, string>()
  const items = new Map<string, readonly [string, string]>()
  for (const [key, text, kind] of flat(written, '')) {
    if (kind === 'value') values.set(key, text)
    else items.set(JSON.stringify([key, text]), [key, text])
  }
  return { values, items }
}

/** What an edit does, one line each. */
const differences = (before: Written, after: Written): readonly string[] => {
  const [old, now] = [flatten(before), flatten(after)]
  const lines: string[] = []
  for (const key of new Set([...old.values.keys(), ...now.values.keys()])) {
    const [from, to] = [old.values.get(key), now.values.get(key)]
    if (from === to) continue
    if (from === undefined) lines.push(`${key}: set to ${escaped(to ?? '')}`)
    else if (to === undefined) lines.push(`${key}: ${escaped(from)} removed`)
    else lines.push(`${key}: ${escaped(from)} → ${escaped(to)}${direction(from, to)}`)
  }
  for (const [id, [key, item]] of now.items)
    if (!old.items.has(id)) lines.push(`${key}: adds ${escaped(item)}`)
  for (const [id, [key, item]] of old.items)
    if (!now.items.has(id)) lines.push(`${key}: removes ${escaped(item)}`)
  const order = JSON.stringify(before['overrides']) !== JSON.stringify(after['overrides'])
  if (order && !lines.some(line => line.startsWith('overrides: '))) lines.push('overrides: in another order')
  // What loosens must never be among those that a long list leaves out.
  lines.sort((one, other) => Number(other.endsWith(LOOSER)) - Number(one.endsWith(LOOSER)))
  const more = lines.length - MOST
  return more > 0 ? [...lines.slice(0, MOST), `${more.toLocaleString('en')} further changes`] : lines
}

/** The checked content of one side, or its faults. */
const side = (
  text: string,
  path: string,
  rules: readonly Rule[],
  now: Date,
): { readonly written?: Written; readonly faults: readonly string[] } => {
  try {
    return { written: loadPolicy({ text, path }, rules, { now }).written, faults: [] }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return { faults: error.faults.map(faultText) }
  }
}

/**
 * What a change does to its policy: faults of the head side, and a line for each difference. `undefined` stands for a
 * side without the file. Never throws PolicyError.
 */
export const policyEdit = (
  base: string | undefined,
  head: string | undefined,
  path: string,
  rules: readonly Rule[],
  now: Date,
): PolicyEdit => {
  const before = base === undefined ? undefined : side(base, path, rules, now)
  const after = head === undefined ? undefined : side(head, path, rules, now)
  const edit = (summary: readonly string[]): PolicyEdit => ({
    kind: 'policy',
    id: path,
    faults: after?.faults ?? [],
    summary,
    surface: 'config',
    at: { path, line: 1 },
  })

  if (!after) return edit(['removes the policy; the preset recommended applies instead'])
  if (!after.written) return edit([])
  if (!before) return edit(['adds a policy', ...differences({}, after.written)])
  if (!before.written) return edit(['mends a policy that could not be read'])
  const summary = differences(before.written, after.written)
  return edit(summary.length > 0 ? summary : ['changes comments or layout alone'])
}

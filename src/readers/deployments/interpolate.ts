/** Variables in deployment files, as Compose knows them: `$A`, `${A}`, `:-`, `-`, `:?`, `?`, `:+`, `+`, `$$`; defaults may hold others. */
import type { Standing, Value } from '../../deployment.ts'
import { cleared, HOLE } from '../commands/expansion.ts'

/** What a variable is set to, and where. */
export type Variables = ReadonlyMap<string, Value>

export interface Interpolated {
  /** With what is known of its variables; `HOLE` for each of the others. */
  readonly text: string
  readonly by: 'literal' | 'default' | 'file' | 'unresolved'
  /** Place of the variable that is the whole of the text. */
  readonly given?: Standing
  /** Names of variables that nothing sets. */
  readonly missing: readonly string[]
}

/** Defaults in defaults, and the text that one value may become. */
const DEEPEST = 6
const LONGEST = 64 * 1024
const NAME = /[A-Za-z_]\w{0,199}/y
const OPERATOR = /:?[-?+]/y

interface State {
  readonly variables: Variables
  readonly missing: Set<string>
  readonly used: { name: string; from: 'default' | 'file' }[]
  /** Characters that may still be read, defaults in defaults counted each time. */
  left: number
}

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Position of the brace that ends what begins at `from`; -1 when there is none. */
const closing = (text: string, from: number): number => {
  let open = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '$' && text[at + 1] === '{') open++
    else if (text[at] === '}' && open-- === 0) return at
  }
  return -1
}

const resolve = (name: string, operator: string, otherwise: string, state: State, depth: number): string => {
  const known = state.variables.get(name)
  const open = known?.by === 'unresolved'
  const set = known !== undefined && !open && !(operator.startsWith(':') && known.value === '')
  if (operator.endsWith('+')) return set ? expandIn(otherwise, state, depth + 1) : ''
  if (set) {
    state.used.push({ name, from: 'file' })
    return known.value
  }
  if (operator.endsWith('-')) {
    state.used.push({ name, from: 'default' })
    return expandIn(otherwise, state, depth + 1)
  }
  state.missing.add(name)
  return HOLE
}

const expandIn = (text: string, state: State, depth: number): string => {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', from)) {
    parts.push(text.slice(from, at))
    from = at + 1
    const next = text[from]
    if (next === '$') {
      parts.push('$')
      from++
    } else if (next === '{') {
      const name = match(NAME, text, from + 1)
      state.left -= text.length - from
      const end = name && state.left > 0 && depth < DEEPEST ? closing(text, from + 1) : -1
      if (!name || end < 0) {
        parts.push(HOLE)
        continue
      }
      const begin = from + 1 + name.length
      const operator = match(OPERATOR, text, begin) ?? ''
      parts.push(resolve(name, operator, text.slice(begin + operator.length, end), state, depth))
      from = end + 1
    } else {
      const name = match(NAME, text, from)
      parts.push(name ? resolve(name, '', '', state, depth) : '$')
      from += name?.length ?? 0
    }
  }
  return parts.join('') + text.slice(from)
}

/** For people, what nothing resolves. */
export const shown = (text: string): string => text.replaceAll(HOLE, '$…')

const WHOLE = /^\$(?:\w+|\{\w+(?::?[-?+][^{}$]*)?\})$/

export const interpolate = (written: string, variables: Variables): Interpolated => {
  const clean = cleared(written)
  if (!clean.includes('$')) return { text: clean, by: 'literal', missing: [] }
  const state: State = { variables, missing: new Set(), used: [], left: 20 * LONGEST }
  const text = expandIn(clean.slice(0, LONGEST), state, 0).slice(0, LONGEST)
  const missing = [...state.missing]
  if (text.includes(HOLE)) return { text, by: 'unresolved', missing }
  const [only] = state.used
  const file = state.used.find(({ from }) => from === 'file')
  const known =
    only?.from === 'file' && state.used.length === 1 && WHOLE.test(clean.trim())
      ? variables.get(only.name)
      : undefined
  return {
    text,
    by: file ? 'file' : only ? 'default' : 'literal',
    missing,
    ...(known ? { given: { at: known.at, ...(known.line === undefined ? {} : { line: known.line }) } } : {}),
  }
}

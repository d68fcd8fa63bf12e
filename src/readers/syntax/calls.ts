/** Calls among tokens: a name, and what it is given, with or without brackets. */
import type { Token } from './tokens.ts'

export interface Argument {
  /** `key: value`, `:key => value`, `key = value`. */
  readonly key?: string
  readonly value: readonly Token[]
}

export interface Call {
  readonly arguments: readonly Argument[]
  readonly line: number
  readonly endLine: number
  /** Index of the first token that is no more of the call. */
  readonly next: number
}

/** Longer ones are no calls that a person writes in a build file. */
const MOST_TOKENS = 400

const OPEN = new Set(['(', '[', '{'])
const CLOSE = new Set([')', ']', '}'])

export const isMark = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'mark' && token.text === text

export const isWord = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'word' && token.text === text

const isOpen = (token: Token): boolean => token.kind === 'mark' && OPEN.has(token.text)
const isClose = (token: Token): boolean => token.kind === 'mark' && CLOSE.has(token.text)

/** The key of an argument, and where its value begins. */
const keyOf = (tokens: readonly Token[]): { readonly key?: string; readonly from: number } => {
  const [first, second] = tokens
  if (!first || first.kind === 'mark' || first.kind === 'break') return { from: 0 }
  const named = first.kind !== 'symbol' && (isMark(second, ':') || isMark(second, '='))
  return named || isMark(second, '=>') ? { key: first.text, from: 2 } : { from: 0 }
}

const argument = (tokens: readonly Token[]): Argument => {
  const { key, from } = keyOf(tokens)
  return { ...(key === undefined ? {} : { key }), value: tokens.slice(from) }
}

/** Splits at the commas that stand in no bracket; line breaks mean nothing here. */
export const argumentsOf = (tokens: readonly Token[]): readonly Argument[] => {
  const found: Argument[] = []
  let [depth, part] = [0, [] as Token[]]
  for (const token of tokens) {
    if (isOpen(token)) depth++
    else if (isClose(token)) depth--
    if (depth === 0 && isMark(token, ',')) {
      found.push(argument(part))
      part = []
    } else if (token.kind !== 'break') part.push(token)
  }
  if (part.length) found.push(argument(part))
  return found
}

/** Index of the bracket that closes the one at an index; undefined when there is none within `most` tokens. */
export const closingOf = (
  tokens: readonly Token[],
  open: number,
  most: number = MOST_TOKENS,
): number | undefined => {
  let depth = 0
  for (let at = open; at < tokens.length && at - open <= most; at++) {
    const token = tokens[at]
    if (token && isOpen(token)) depth++
    else if (token && isClose(token) && --depth === 0) return at
  }
  return undefined
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])

/** The first bracket without its partner: behind it nothing is certain. */
export const lostBracket = (tokens: readonly Token[]): Token | undefined => {
  const open: Token[] = []
  for (const token of tokens) {
    if (isOpen(token)) open.push(token)
    else if (isClose(token)) {
      const before = open.pop()
      if (!before || PAIRS.get(before.text) !== token.text) return token
    }
  }
  return open.at(-1)
}

/** Words of Ruby that end a call without brackets: a block, a condition. */
const ENDS: ReadonlySet<string> = new Set(['do', 'if', 'unless', 'rescue'])

/** Where a call without brackets ends: at the end of its line, unless a bracket is open or a comma stands there. */
const bareEnd = (tokens: readonly Token[], from: number, ends: ReadonlySet<string>): number | undefined => {
  let depth = 0
  for (let at = from; at - from <= MOST_TOKENS; at++) {
    const token = tokens[at]
    if (!token) return at
    const before = at === from ? undefined : tokens[at - 1]
    if (isOpen(token)) {
      if (depth === 0 && token.text === '{' && !isMark(before, ',')) return at
      depth++
    } else if (isClose(token)) {
      if (depth === 0) return at
      depth--
    } else if (depth === 0 && token.kind === 'word' && ends.has(token.text) && !isMark(tokens[at + 1], ':')) {
      return at
    } else if (token.kind === 'break' && depth === 0 && !isMark(before, ',') && !isMark(before, '\\')) {
      return at
    }
  }
  return undefined
}

/** The call whose name stands at an index; undefined when it has no end within reason. */
export const callAt = (tokens: readonly Token[], at: number, ends = ENDS): Call | undefined => {
  const bracketed = isMark(tokens[at + 1], '(')
  const end = bracketed ? closingOf(tokens, at + 1) : bareEnd(tokens, at + 1, ends)
  if (end === undefined) return undefined
  const inner = tokens.slice(at + (bracketed ? 2 : 1), end).filter(token => !isMark(token, '\\'))
  const line = tokens[at]?.line ?? 1
  const last = tokens[bracketed ? end : end - 1]
  return {
    arguments: argumentsOf(inner),
    line,
    endLine: Math.max(line, last?.endLine ?? line),
    next: bracketed ? end + 1 : end,
  }
}

/** A string in which nothing is computed; `.freeze` behind it changes nothing. */
export const literal = (value: readonly Token[]): string | undefined => {
  const [first, dot, word, more] = value
  const alone = value.length === 1 || (isMark(dot, '.') && isWord(word, 'freeze') && !more)
  return alone && first?.kind === 'text' && !first.computed ? first.text : undefined
}

/** How tokens read in a message. */
export const shown = (tokens: readonly Token[]): string =>
  tokens
    .slice(0, 60)
    .map(({ kind, text: whole }) => ({ kind, text: whole.slice(0, 200) }))
    .map(({ kind, text }) => (kind === 'text' ? JSON.stringify(text) : kind === 'symbol' ? `:${text}` : text))
    .join(' ')

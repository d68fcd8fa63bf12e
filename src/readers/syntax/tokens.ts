/**
 * Words, strings and marks of a language, as far as it takes to find calls and lists in a build file: comments are gone,
 * a string is one token, and what stands in it is never taken for code. No tree, no recursion, one pass.
 */

export interface Token {
  /** `word`: a name or a number; `symbol`: `:name`; `break`: the end of a line, or `;`. */
  readonly kind: 'word' | 'symbol' | 'text' | 'mark' | 'break'
  /** Of a string its content, escapes resolved; of a symbol its name. */
  readonly text: string
  readonly line: number
  /** Last line of a string over several. */
  readonly endLine: number
  /** Of a string: whether something is computed in it. */
  readonly computed?: true
}

export interface Quote {
  readonly open: string
  readonly close: string
  /** The string may pass the end of its line. Others end there, so that one lost quote costs one line. */
  readonly long?: true
  readonly escapes?: true
  /** What begins a computed part: `#{`, `${` with `}` at its end, `\(` with `)`; `$` before a name. */
  readonly computes?: '#{' | '${' | '\\('
}

export interface Language {
  /** Begin of a comment up to the end of the line. */
  readonly comments: readonly string[]
  readonly block?: { readonly open: string; readonly close: string; readonly nested: boolean }
  /** Longest opening first. */
  readonly quotes: readonly Quote[]
  readonly symbols: boolean
  /** Marks of several characters that belong together. */
  readonly marks: readonly string[]
  /** Made for one text, so that it may remember what it has passed. */
  readonly special?: () => Special
}

/** What only one language has: a text that is skipped, or taken as a string, up to an offset. Asked at each place in code. */
export type Special = (
  text: string,
  at: number,
) => { readonly end: number; readonly value?: string } | undefined

/** Build files of thousands of lines stay below a tenth of it. */
const MOST_TOKENS = 200_000

const WORD = /[\p{L}\p{N}_@$][\p{L}\p{N}_@$]*[?!]?/uy
const BLANK = /[^\S\n]+/y
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
])

interface Read {
  readonly value: string
  readonly end: number
  readonly computed: boolean
}

const closing = { '#{': '}', '${': '}', '\\(': ')' } as const
const opening = { '#{': '{', '${': '{', '\\(': '(' } as const

/** The string that opens at an offset. Within a computed part quotes mean nothing and brackets are counted. */
const readString = (text: string, from: number, { open, close, long, escapes, computes }: Quote): Read => {
  const parts: string[] = []
  let [at, start, depth, computed] = [from + open.length, from + open.length, 0, false]
  const flush = (): void => {
    if (start < at) parts.push(text.slice(start, at))
  }
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '\n' && !long) break
    if (depth) {
      if (computes && character === opening[computes]) depth++
      else if (computes && character === closing[computes]) depth--
      at++
    } else if (computes && text.startsWith(computes, at)) {
      computed = true
      depth = 1
      at += computes.length
    } else if (computes === '${' && character === '$' && /[\p{L}_]/u.test(text.charAt(at + 1))) {
      computed = true
      at++
    } else if (escapes && character === '\\') {
      flush()
      const next = text.charAt(at + 1)
      parts.push(ESCAPES.get(next) ?? next)
      at += 2
      start = at
    } else if (text.startsWith(close, at)) {
      flush()
      return { value: parts.join(''), end: at + close.length, computed }
    } else at++
  }
  at = Math.min(at, text.length)
  flush()
  // Without an end it is no string that anything can be told of.
  return { value: parts.join(''), end: at, computed: true }
}

const endOfBlock = (text: string, from: number, block: NonNullable<Language['block']>): number => {
  const after = from + block.open.length
  const next = (mark: string, at: number): number => {
    const found = text.indexOf(mark, at)
    return found < 0 ? text.length : found
  }
  let [depth, at, open] = [1, after, block.nested ? next(block.open, after) : text.length]
  while (depth && at < text.length) {
    const close = next(block.close, at)
    while (open < close) {
      depth++
      open = next(block.open, open + block.open.length)
    }
    depth--
    at = Math.min(close + block.close.length, text.length)
  }
  return at
}

interface Piece {
  readonly end: number
  readonly token?: Pick<Token, 'kind' | 'text' | 'computed'>
}

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

const pieceAt = (text: string, at: number, language: Language, special?: Special): Piece => {
  const { comments, block, quotes, symbols, marks } = language
  const character = text.charAt(at)
  const own = special?.(text, at)
  if (own) {
    return own.value === undefined
      ? { end: own.end }
      : { end: own.end, token: { kind: 'text', text: own.value } }
  }
  if (character === '\n' || character === ';')
    return { end: at + 1, token: { kind: 'break', text: character } }
  const blank = match(BLANK, text, at)
  if (blank) return { end: at + blank.length }
  if (block && text.startsWith(block.open, at)) return { end: endOfBlock(text, at, block) }
  if (comments.some(comment => text.startsWith(comment, at))) return { end: lineEnd(text, at) }
  const quote = quotes.find(({ open }) => text.startsWith(open, at))
  if (quote) {
    const { value, end, computed } = readString(text, at, quote)
    return { end, token: { kind: 'text', text: value, ...(computed ? { computed } : {}) } }
  }
  if (symbols && character === ':' && text.charAt(at - 1) !== ':') {
    const name = match(WORD, text, at + 1)
    if (name) return { end: at + 1 + name.length, token: { kind: 'symbol', text: name } }
  }
  const word = match(WORD, text, at)
  if (word) return { end: at + word.length, token: { kind: 'word', text: word } }
  const mark = marks.find(one => text.startsWith(one, at)) ?? character
  return { end: at + mark.length, token: { kind: 'mark', text: mark } }
}

/** The tokens of a text, or what stands in the way. */
export const tokensOf = (
  text: string,
  language: Language,
): readonly Token[] | { readonly line: number; readonly why: string } => {
  const tokens: Token[] = []
  const special = language.special?.()
  let [at, line, nextBreak] = [0, 1, lineEnd(text, 0)]
  while (at < text.length) {
    const { end, token } = pieceAt(text, at, language, special)
    let endLine = line
    for (; nextBreak < end; nextBreak = lineEnd(text, nextBreak + 1)) endLine++
    if (token) tokens.push({ ...token, line, endLine: token.kind === 'text' ? endLine : line })
    if (tokens.length > MOST_TOKENS) {
      return { line, why: `more than ${MOST_TOKENS.toLocaleString('en')} words and marks` }
    }
    line = endLine
    at = end
  }
  return tokens
}

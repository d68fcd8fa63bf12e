/** Python code as its logical lines: what brackets and backslashes continue is joined, strings and comments are left out. */

export interface PythonLine {
  /** The code, with every string as `""`. */
  readonly code: string
  /** Width of the indentation; a tab fills up to eight, as Python has it. */
  readonly indent: number
  /** First physical line, counted from 1. */
  readonly line: number
  /** Calls whose first argument is a plain string: what is called, and that string. */
  readonly calls: readonly (readonly [callee: string, argument: string])[]
}

/** Longest logical line that is kept, in characters; no list of imports is longer. */
const LONGEST = 50_000
/** Longest argument of a call that is kept. */
const LONGEST_ARGUMENT = 200

const RUN = /[^"'#\n\\()[\]{}]+/y
const QUOTE = /"""|'''|"|'/y
/** At the very start of a line this can only be a new statement: the bracket before it was never closed. */
const RESTART = /(?:import|from|def|class)[ \t]+\w/y
const CALLEE = /(?:^|[^\w.])([\w.]{1,60})\($/

interface Cursor {
  readonly text: string
  at: number
  line: number
  depth: number
  code: string
  first: number
  calls: (readonly [string, string])[]
}

const sticky = (pattern: RegExp, { text, at }: Cursor): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const add = (cursor: Cursor, code: string): void => {
  if (cursor.code.length < LONGEST) cursor.code += code.slice(0, LONGEST)
}

/** Behind the closing quotes; a plain string that is not closed ends with its line. */
const endOfString = (text: string, from: number, quote: string): number => {
  const long = quote.length === 3
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === 10 && !long) return at
    else if (text.startsWith(quote, at)) return at + quote.length
  }
  return text.length
}

/** Looks no further than `to`: the next line may begin a megabyte later. */
const lineEnds = (text: string, from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++
  return count
}

const takeString = (cursor: Cursor, quote: string): void => {
  const { text, at } = cursor
  const from = at + quote.length
  const end = endOfString(text, from, quote)
  const callee = end - from <= LONGEST_ARGUMENT ? CALLEE.exec(cursor.code.slice(-62))?.[1] : undefined
  if (callee) cursor.calls.push([callee, text.slice(from, Math.max(from, end - quote.length))])
  add(cursor, '""')
  cursor.line += lineEnds(text, at, end)
  cursor.at = end
}

/** @returns whether the logical line ends here. */
const takeLineEnd = (cursor: Cursor): boolean => {
  cursor.at++
  cursor.line++
  if (cursor.depth > 0 && sticky(RESTART, cursor) === undefined) {
    add(cursor, ' ')
    return false
  }
  cursor.depth = 0
  return true
}

const takeSign = (cursor: Cursor, sign: string): void => {
  cursor.at++
  if (sign === '\\') {
    if (cursor.text.charAt(cursor.at) !== '\n') return
    cursor.at++
    cursor.line++
    add(cursor, ' ')
    return
  }
  if ('([{'.includes(sign)) cursor.depth++
  else cursor.depth = Math.max(0, cursor.depth - 1)
  add(cursor, sign)
}

/** Takes one piece; @returns whether the logical line ends behind it. */
const step = (cursor: Cursor): boolean => {
  const run = sticky(RUN, cursor)
  if (run !== undefined) {
    add(cursor, run)
    cursor.at += run.length
    return false
  }
  const quote = sticky(QUOTE, cursor)
  if (quote !== undefined) {
    takeString(cursor, quote)
    return false
  }
  const sign = cursor.text.charAt(cursor.at)
  if (sign === '\n') return takeLineEnd(cursor)
  if (sign === '#') {
    const end = cursor.text.indexOf('\n', cursor.at)
    cursor.at = end < 0 ? cursor.text.length : end
    return false
  }
  takeSign(cursor, sign)
  return false
}

const indentOf = (code: string): number => {
  let width = 0
  for (const char of code) {
    if (char === ' ') width++
    else if (char === '\t') width += 8 - (width % 8)
    else return width
  }
  return width
}

/** Every logical line that holds code. Linear in the text, whatever it holds. */
export function* pythonLines(text: string): Iterable<PythonLine> {
  const cursor: Cursor = { text, at: 0, line: 1, depth: 0, code: '', first: 1, calls: [] }
  while (cursor.at < text.length) {
    if (!step(cursor) && cursor.at < text.length) continue
    const { code, first, calls } = cursor
    if (code.trim()) yield { code: code.trim(), indent: indentOf(code), line: first, calls }
    Object.assign(cursor, { code: '', first: cursor.line, calls: [] })
  }
}

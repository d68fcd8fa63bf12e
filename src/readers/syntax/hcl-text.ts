/** The letters of HCL: where a reader stands, blanks, strings, texts, and expressions that are passed over. */
import type { YamlScalar } from './yaml.ts'

export const DEEPEST = 80
/** Longest computed expression that is kept, in characters. */
export const LONGEST = 2000

export class HclSyntax extends Error {}

export interface Cursor {
  readonly text: string
  at: number
  /** Of `counted`, an offset that only grows. */
  line: number
  counted: number
}

export const lineAt = (cursor: Cursor): number => {
  for (; cursor.counted < cursor.at; cursor.counted++) {
    if (cursor.text.charCodeAt(cursor.counted) === 10) cursor.line++
  }
  return cursor.line
}

export const take = (cursor: Cursor, pattern: RegExp): string | undefined => {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0]
  if (found !== undefined) cursor.at += found.length
  return found
}

export const fail = (cursor: Cursor, why: string): never => {
  lineAt(cursor)
  throw new HclSyntax(why)
}

const COMMENT = /#[^\n]*|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//y
const SPACE = /[ \t\r]+/y
const SPACES = /[ \t\r\n]+/y

/** Passes over blanks and comments, and over line ends where they mean nothing. */
export const skip = (cursor: Cursor, lines: boolean): void => {
  while (take(cursor, lines ? SPACES : SPACE) !== undefined || take(cursor, COMMENT) !== undefined);
}

export const NAME = /[A-Za-z_][\w-]*/y
export const NUMBER = /-?\d[\d.eE+-]*/y
export const TRAVERSAL = /(?:\.[A-Za-z_*][\w-]*|\.\d+|\[(?:\d+|\*|"[^"\n]{0,200}")\])+/y
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' }

/** Passes over `${…}` or `%{…}`, with what strings and braces it holds. */
const template = (cursor: Cursor, depth: number): void => {
  if (depth > DEEPEST) fail(cursor, 'templates that nest too deeply')
  cursor.at += 2
  for (let open = 1; open > 0; cursor.at++) {
    const letter = cursor.text[cursor.at]
    if (letter === undefined) fail(cursor, 'a template without an end')
    else if (letter === '{') open++
    else if (letter === '}') open--
    else if (letter === '"') {
      quoted(cursor, depth + 1)
      cursor.at--
    }
  }
}

export const quoted = (cursor: Cursor, depth: number): string => {
  const { text } = cursor
  const parts: string[] = []
  cursor.at++
  let from = cursor.at
  for (;;) {
    const letter = text[cursor.at]
    if (letter === undefined || letter === '\n') fail(cursor, 'a string without an end')
    if (letter === '"') break
    const next = text[cursor.at + 1]
    if (letter === '\\' && next !== undefined) {
      parts.push(text.slice(from, cursor.at), ESCAPES[next] ?? next)
      cursor.at += 2
      from = cursor.at
    } else if ((letter === '$' || letter === '%') && next === '{' && text[cursor.at - 1] !== letter) {
      template(cursor, depth)
    } else cursor.at++
  }
  parts.push(text.slice(from, cursor.at))
  cursor.at++
  return parts.join('')
}

const HEREDOC = /<<-?([A-Za-z_][\w-]*)[ \t\r]*\n/y

export const heredoc = (cursor: Cursor): YamlScalar | undefined => {
  const opening = take(cursor, HEREDOC)
  if (opening === undefined) return undefined
  const word = /[A-Za-z_][\w-]*/.exec(opening)?.[0] ?? ''
  const line = lineAt(cursor)
  const rows: string[] = []
  for (;;) {
    const end = cursor.text.indexOf('\n', cursor.at)
    const row = cursor.text.slice(cursor.at, end < 0 ? undefined : end)
    if (row.trim() === word) {
      cursor.at += row.length
      break
    }
    if (end < 0) fail(cursor, 'a text without its end')
    rows.push(row.replace(/\r$/, ''))
    cursor.at = end + 1
  }
  const indent = opening.startsWith('<<-')
    ? rows.reduce((least, row) => (row.trim() ? Math.min(least, row.search(/\S/)) : least), 1000)
    : 0
  const value = rows.map(row => row.slice(indent)).join('\n')
  return { kind: 'scalar', line, value: `${value}\n`, style: 'literal' }
}

const OPEN = '([{'
const CLOSE = ')]}'

/** Passes over the rest of an expression, up to where the next one begins. */
export const rest = (cursor: Cursor, inside: boolean): void => {
  for (let open = 0; cursor.at < cursor.text.length; ) {
    const letter = cursor.text[cursor.at] ?? ''
    if (letter === '"') quoted(cursor, 0)
    else if (letter === '<' && heredoc(cursor)) continue
    else if (take(cursor, COMMENT) !== undefined) continue
    else if (OPEN.includes(letter)) {
      open++
      cursor.at++
    } else if (CLOSE.includes(letter)) {
      if (open-- === 0) return
      cursor.at++
    } else if (open === 0 && (letter === ',' || (letter === '\n' && !inside))) return
    else cursor.at++
  }
}

export const computed = (cursor: Cursor, from: number, line: number): YamlScalar => ({
  kind: 'scalar',
  line,
  value: `\${${cursor.text
    .slice(from, Math.min(cursor.at, from + LONGEST))
    .replace(/\s+/g, ' ')
    .trim()}}`,
  style: 'plain',
})

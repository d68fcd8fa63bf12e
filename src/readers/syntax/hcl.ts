/**
 * HCL, the language of Terraform, to trees that know their lines. A body is a mapping; a block is an entry whose key is
 * its type and labels with NUL between them, and blocks of one type stand one behind another. What is computed stays as
 * text in `${…}`, so that a reader sees that it is not known; `jsonencode` and `yamlencode` are what stands in them.
 * Own, since the parsers that there are give no lines or bring a compiled Go program along.
 */
import { conflictLine } from '../locate.ts'
import type { YamlEntry, YamlFault, YamlMap, YamlNode, YamlScalar } from './yaml.ts'

/** Between the type of a block and its labels. */
export const LABEL = '\0'

const DEEPEST = 80
/** Longest computed expression that is kept, in characters. */
const LONGEST = 2000

class HclSyntax extends Error {}

interface Cursor {
  readonly text: string
  at: number
  /** Of `counted`, an offset that only grows. */
  line: number
  counted: number
}

const lineAt = (cursor: Cursor): number => {
  for (; cursor.counted < cursor.at; cursor.counted++) {
    if (cursor.text.charCodeAt(cursor.counted) === 10) cursor.line++
  }
  return cursor.line
}

const take = (cursor: Cursor, pattern: RegExp): string | undefined => {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0]
  if (found !== undefined) cursor.at += found.length
  return found
}

const fail = (cursor: Cursor, why: string): never => {
  lineAt(cursor)
  throw new HclSyntax(why)
}

const COMMENT = /#[^\n]*|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//y
const SPACE = /[ \t\r]+/y
const SPACES = /[ \t\r\n]+/y

/** Passes over blanks and comments, and over line ends where they mean nothing. */
const skip = (cursor: Cursor, lines: boolean): void => {
  while (take(cursor, lines ? SPACES : SPACE) !== undefined || take(cursor, COMMENT) !== undefined);
}

const NAME = /[A-Za-z_][\w-]*/y
const NUMBER = /-?\d[\d.eE+-]*/y
const TRAVERSAL = /(?:\.[A-Za-z_*][\w-]*|\.\d+|\[(?:\d+|\*|"[^"\n]{0,200}")\])+/y
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

const quoted = (cursor: Cursor, depth: number): string => {
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

const heredoc = (cursor: Cursor): YamlScalar | undefined => {
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
const rest = (cursor: Cursor, inside: boolean): void => {
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

const computed = (cursor: Cursor, from: number, line: number): YamlScalar => ({
  kind: 'scalar',
  line,
  value: `\${${cursor.text
    .slice(from, Math.min(cursor.at, from + LONGEST))
    .replace(/\s+/g, ' ')
    .trim()}}`,
  style: 'plain',
})

const listOf = (cursor: Cursor, close: string, depth: number): readonly YamlNode[] => {
  const items: YamlNode[] = []
  cursor.at++
  for (;;) {
    skip(cursor, true)
    if (cursor.text[cursor.at] === close) break
    if (cursor.at >= cursor.text.length) fail(cursor, `a list without its "${close}"`)
    const from = cursor.at
    items.push(expression(cursor, true, depth + 1))
    skip(cursor, true)
    if (cursor.text[cursor.at] === ',') cursor.at++
    else take(cursor, /\.\.\./y)
    if (cursor.at === from) fail(cursor, 'something that is no expression')
  }
  cursor.at++
  return items
}

const keyOf = (cursor: Cursor, depth: number): string => {
  if (cursor.text[cursor.at] === '"') return quoted(cursor, depth)
  const name = take(cursor, NAME) ?? take(cursor, NUMBER)
  if (name !== undefined) return name
  if (cursor.text[cursor.at] !== '(') fail(cursor, 'something that is no key')
  const from = cursor.at++
  rest(cursor, true)
  cursor.at++
  return cursor.text.slice(from, cursor.at).slice(0, LONGEST)
}

const object = (cursor: Cursor, depth: number): YamlMap => {
  const entries: YamlEntry[] = []
  const line = lineAt(cursor)
  cursor.at++
  for (;;) {
    skip(cursor, true)
    if (cursor.text[cursor.at] === '}') break
    if (cursor.at >= cursor.text.length) fail(cursor, 'an object without its "}"')
    const at = lineAt(cursor)
    const key = keyOf(cursor, depth)
    skip(cursor, false)
    if (take(cursor, /=(?!=)|:/y) === undefined) fail(cursor, 'a key without a value')
    skip(cursor, true)
    entries.push({ key, line: at, value: expression(cursor, false, depth + 1) })
    skip(cursor, true)
    if (cursor.text[cursor.at] === ',') cursor.at++
  }
  cursor.at++
  return { kind: 'map', line, entries }
}

/** Functions whose value is that of their only argument here. */
const PLAIN: ReadonlySet<string> = new Set([
  'jsonencode',
  'yamlencode',
  'tostring',
  'tonumber',
  'tobool',
  'sensitive',
  'nonsensitive',
  'trimspace',
  'tolist',
  'toset',
  'tomap',
  'jsondecode',
  'yamldecode',
])

const call = (cursor: Cursor, name: string, from: number, line: number, depth: number): YamlNode => {
  const values = listOf(cursor, ')', depth)
  const [first] = values
  if (first && values.length === 1 && PLAIN.has(name)) return first
  if (name === 'concat')
    return { kind: 'list', line, items: values.flatMap(one => (one.kind === 'list' ? one.items : [one])) }
  if (name === 'merge' && values.every(one => one.kind === 'map'))
    return { kind: 'map', line, entries: values.flatMap(one => (one.kind === 'map' ? one.entries : [])) }
  return computed(cursor, from, line)
}

const named = (cursor: Cursor, line: number, depth: number): YamlNode => {
  const from = cursor.at
  const name = take(cursor, NAME) ?? ''
  take(cursor, /(?:::[A-Za-z_][\w-]*)+/y)
  if (cursor.text[cursor.at] === '(') {
    const value = call(cursor, name, from, line, depth)
    return take(cursor, TRAVERSAL) === undefined ? value : computed(cursor, from, line)
  }
  if (/^(?:true|false|null)$/.test(name))
    return { kind: 'scalar', line, value: name === 'null' ? '' : name, style: 'plain' }
  take(cursor, TRAVERSAL)
  return computed(cursor, from, line)
}

const primary = (cursor: Cursor, depth: number): YamlNode => {
  const line = lineAt(cursor)
  const letter = cursor.text[cursor.at] ?? ''
  const from = cursor.at
  if (letter === '"') return { kind: 'scalar', line, value: quoted(cursor, depth), style: 'quoted' }
  if (letter === '<') return heredoc(cursor) ?? fail(cursor, 'a "<" that begins no text')
  if (letter === '[' || letter === '{') {
    if (!/[[{]\s*for\s/y.test(cursor.text.slice(from, from + 200))) {
      if (letter === '{') return object(cursor, depth)
      return { kind: 'list', line, items: listOf(cursor, ']', depth) }
    }
    cursor.at++
    rest(cursor, true)
    while (cursor.text[cursor.at] === ',') {
      cursor.at++
      rest(cursor, true)
    }
    cursor.at++
    return computed(cursor, from, line)
  }
  const number = take(cursor, NUMBER)
  if (number !== undefined) return { kind: 'scalar', line, value: number, style: 'plain' }
  if (/[A-Za-z_]/.test(letter)) return named(cursor, line, depth)
  if (!/[(!-]/.test(letter)) fail(cursor, 'something that is no expression')
  rest(cursor, false)
  return computed(cursor, from, line)
}

const ENDS = /[,\])}\n#]|\/\/|\/\*|$|\.\.\./y

const expression = (cursor: Cursor, inside: boolean, depth: number): YamlNode => {
  if (depth > DEEPEST) fail(cursor, 'it nests too deeply')
  const [from, line] = [cursor.at, lineAt(cursor)]
  const value = primary(cursor, depth)
  const end = cursor.at
  skip(cursor, inside)
  ENDS.lastIndex = cursor.at
  if (cursor.at >= cursor.text.length || ENDS.test(cursor.text)) {
    if (!inside) cursor.at = end
    return value
  }
  // An operator, a condition or an index stands behind it.
  rest(cursor, inside)
  return computed(cursor, from, line)
}

const LABELS = /[ \t]*(?:"([^"\n]{0,300})"|([A-Za-z_][\w-]*))/y

const body = (cursor: Cursor, close: boolean, depth: number): YamlMap => {
  if (depth > DEEPEST) fail(cursor, 'blocks that nest too deeply')
  const entries: YamlEntry[] = []
  const first = lineAt(cursor)
  for (;;) {
    skip(cursor, true)
    const end = cursor.at >= cursor.text.length
    if (end && close) fail(cursor, 'a block without its "}"')
    if (end || (close && cursor.text[cursor.at] === '}')) break
    const line = lineAt(cursor)
    const name = take(cursor, NAME) ?? fail(cursor, 'something that begins neither a setting nor a block')
    skip(cursor, false)
    if (take(cursor, /=(?!=)/y) !== undefined) {
      skip(cursor, false)
      entries.push({ key: name, line, value: expression(cursor, false, depth + 1) })
      continue
    }
    const labels: string[] = [name]
    for (let found = take(cursor, LABELS); found !== undefined; found = take(cursor, LABELS)) {
      labels.push(found.trim().replace(/^"|"$/g, ''))
      if (labels.length > 10) fail(cursor, 'a block with too many names')
    }
    skip(cursor, false)
    if (cursor.text[cursor.at] !== '{') fail(cursor, 'a name that is followed by neither "=" nor "{"')
    cursor.at++
    entries.push({ key: labels.join(LABEL), line, value: body(cursor, true, depth + 1) })
    cursor.at++
  }
  return { kind: 'map', line: first, entries }
}

/** The body of a file, or what stands in its way. */
export const readHcl = (text: string): YamlMap | YamlFault => {
  const conflict = conflictLine(text)
  if (conflict) return { line: conflict, why: 'a merge conflict is not resolved' }
  const cursor: Cursor = { text, at: 0, line: 1, counted: 0 }
  try {
    return body(cursor, false, 0)
  } catch (error) {
    if (error instanceof HclSyntax) return { line: cursor.line, why: error.message }
    return { line: cursor.line, why: 'no HCL that can be read' }
  }
}

export const isHcl = (read: YamlMap | YamlFault): read is YamlMap => 'kind' in read

/** The line of a setting as it should be, in the style in which it is written. */
import type { Value } from '../../deployment.ts'
import type { Suggestion } from '../../finding.ts'

interface Mended {
  readonly suggestion?: Suggestion
}

/** What stands between a name and its value: `: `, `=`, `": "`, ` `, `", "`. */
const BETWEEN = /^["']?(?:\s{0,20}[:=]\s{0,20}|,?\s{1,20})["']?/
/** The value of an entry whose name stands in a line of its own. */
const ALONE = /^\s{0,200}(?:-\s{1,20})?["']?value["']?\s{0,20}[:=]\s{0,20}["']?/
const PART = /[\w./-]/

const valueStart = (line: string, name: string): number | undefined => {
  const at = line.indexOf(name)
  if (at < 0) {
    const alone = ALONE.exec(line)?.[0]
    return alone === undefined ? undefined : alone.length
  }
  if (line.indexOf(name, at + 1) >= 0 || PART.test(line[at - 1] ?? ' ')) return undefined
  const between = BETWEEN.exec(line.slice(at + name.length))?.[0]
  return between === undefined ? undefined : at + name.length + between.length
}

/** Names of one setting in two places: `config:disable_token_authorization` and `TS_DISABLE_TOKEN_AUTHORIZATION`. */
const isSame = (name: string, short: string, proposed: string): boolean =>
  proposed === name ||
  proposed === short ||
  (name.startsWith('config:') && proposed.replace(/^[A-Z]{1,20}_/, '').toLowerCase() === short.toLowerCase())

/** The line with another default of the variable that gives the value: `NAME: ${NAME:-value}`. */
const defaulted = (name: string, { value, at, line = '' }: Value, to: string): Mended => {
  const parts = line.split(`-${value}}`)
  const [head = '', tail = ''] = parts
  if (parts.length !== 2 || !head.trimStart().replace(/^-\s+/, '').startsWith(name)) return {}
  if (!/\$\{\w{1,100}:?$/.test(head) || !/^["']?\s*(?:#|$)/.test(tail)) return {}
  return { suggestion: { line: at.line, endLine: at.line, text: `${head}-${to}}${tail}` } }
}

/** `{ suggestion }` with the value that `NAME=value` proposes; nothing, unless name and value stand in the line as they are. */
export const mended = (name: string, standing: Value, propose: string | undefined): Mended => {
  const { value, by, at, line } = standing
  const equals = propose?.indexOf('=') ?? -1
  if (propose === undefined || line === undefined || value === '') return {}
  const short = name.slice(name.lastIndexOf('.') + 1).replace(/^(?:config|field):/, '')
  if (!isSame(name, short, propose.slice(0, equals))) return {}
  if (by === 'default') return defaulted(name, standing, propose.slice(equals + 1))
  if (by !== 'literal' && by !== 'file') return {}
  const start = valueStart(line, line.includes(name) ? name : short)
  if (start === undefined || !line.startsWith(value, start)) return {}
  const end = start + value.length
  if (PART.test(line[end] ?? ' ')) return {}
  const text = `${line.slice(0, start)}${propose.slice(equals + 1)}${line.slice(end)}`
  return { suggestion: { line: at.line, endLine: at.line, text } }
}

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

/** `{ suggestion }` with the value that `NAME=value` proposes; nothing, unless name and value stand in the line as they are. */
export const mended = (name: string, { value, by, at, line }: Value, propose: string | undefined): Mended => {
  const equals = propose?.indexOf('=') ?? -1
  if (propose === undefined || line === undefined || by !== 'literal' || value === '') return {}
  const short = name.slice(name.lastIndexOf('.') + 1).replace(/^(?:config|field):/, '')
  if (![name, short].includes(propose.slice(0, equals))) return {}
  const start = valueStart(line, line.includes(name) ? name : short)
  if (start === undefined || !line.startsWith(value, start)) return {}
  const end = start + value.length
  if (PART.test(line[end] ?? ' ')) return {}
  const text = `${line.slice(0, start)}${propose.slice(equals + 1)}${line.slice(end)}`
  return { suggestion: { line: at.line, endLine: at.line, text } }
}

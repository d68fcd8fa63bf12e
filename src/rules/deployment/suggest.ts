/** Lines of a deployment file as they should be. */
import type { Standing } from '../../deployment.ts'
import type { Suggestion } from '../../finding.ts'

interface Suggesting {
  readonly suggestion?: Suggestion
}

const whole = ({ at }: Standing, text: string): Suggesting => ({
  suggestion: { line: at.line, endLine: at.line, text },
})

/** What makes the words before or behind them a part of a longer one. */
const BEFORE = /[\w.:-]$/
const BEHIND = /^[\w.:-]/

/** `{ suggestion }` with one word replaced; nothing, unless it stands in the line exactly once, by itself. */
export const withWord = (standing: Standing, from: string, to: string): Suggesting => {
  const { line } = standing
  const start = from === '' ? -1 : (line?.indexOf(from) ?? -1)
  if (line === undefined || start < 0 || line.indexOf(from, start + 1) >= 0) return {}
  const [head, tail] = [line.slice(0, start), line.slice(start + from.length)]
  return BEFORE.test(head) || BEHIND.test(tail) ? {} : whole(standing, `${head}${to}${tail}`)
}

/** `{ suggestion }` with a further line behind it, indented alike. */
export const withNext = (standing: Standing, next: string): Suggesting => {
  const { line } = standing
  const indent = /^ {0,200}(?=[\w"'])/.exec(line ?? '')?.[0]
  return line === undefined || indent === undefined ? {} : whole(standing, `${line}\n${indent}${next}`)
}

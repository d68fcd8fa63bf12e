/** Files of variables, `.env` and those of `env_file`: `NAME=value`, `export NAME="value"`, comments. */
import type { Value } from '../../deployment.ts'
import { HOLE } from '../commands/expansion.ts'
import type { TextFile } from '../reader.ts'
import { interpolate } from './interpolate.ts'
import { standingIn } from './standing.ts'

/** Variables of one file that are kept. */
const MOST = 5000
const LINE = /^\s{0,100}(?:export\s{1,20})?([A-Za-z_][\w.-]{0,199})\s{0,20}[=:][^\S\n]{0,100}(.*)$/
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
])

interface Written {
  readonly value: string
  /** Single quotes keep dollars as they are. */
  readonly plain: boolean
  /** Lines that belong to the value behind the first. */
  readonly more: number
}

/** Position of the quote that ends a value; -1 when it does not end in the text. */
const quoteEnd = (text: string, quote: string): number => {
  for (let at = 1; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++
    else if (text[at] === quote) return at
  }
  return -1
}

/** Lines that a quoted value may pass over. */
const MOST_LINES = 100

const quoted = (first: string, rest: readonly string[]): Written | undefined => {
  const quote = first[0] ?? ''
  let text = first
  for (let more = 0; more <= Math.min(rest.length, MOST_LINES); more++) {
    const end = quoteEnd(text, quote)
    if (end > 0) {
      const inner = text.slice(1, end)
      const value =
        quote === '"' ? inner.replace(/\\(.)/g, (_, letter) => ESCAPES.get(letter) ?? letter) : inner
      return { value, plain: quote === "'", more }
    }
    text += `\n${rest[more] ?? ''}`
  }
  return undefined
}

const written = (text: string, rest: readonly string[]): Written => {
  if (text.startsWith('"') || text.startsWith("'")) {
    const found = quoted(text, rest)
    if (found) return found
  }
  const comment = text.search(/(?:^|\s)#/)
  return { value: (comment < 0 ? text : text.slice(0, comment)).trim(), plain: false, more: 0 }
}

/** Each variable with its place; of a doubled name the last. Names that are set before may stand in later values. */
export const environmentFile = (file: TextFile): ReadonlyMap<string, Value> => {
  const known = parsed.get(file) ?? variablesOf(file)
  parsed.set(file, known)
  return known
}

/** Many services may share one file. */
const parsed = new WeakMap<TextFile, ReadonlyMap<string, Value>>()

const variablesOf = (file: TextFile): ReadonlyMap<string, Value> => {
  const found = new Map<string, Value>()
  const stand = standingIn(file)
  const lines = file.text.split('\n')
  for (let at = 0; at < lines.length && found.size < MOST; at++) {
    const [, name, text] = LINE.exec((lines[at] ?? '').slice(0, 10_000)) ?? []
    if (!name || text === undefined) continue
    const line = at + 1
    const { value, plain, more } = written(text, lines.slice(line, line + MOST_LINES))
    at += more
    const resolved = plain ? value : interpolate(value, found).text
    found.delete(name)
    found.set(name, {
      value: resolved.includes(HOLE) ? value : resolved,
      by: resolved.includes(HOLE) ? 'unresolved' : 'file',
      ...stand(line),
    })
  }
  return found
}

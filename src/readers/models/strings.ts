/** Python's string literals. */
import type { Node } from './tree.ts'

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
  ['\n', ''],
])

const point = (digits: string, whole: string): string => {
  const code = Number.parseInt(digits, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** Replaces escapes; of those that stand for something else than a letter or a line they are left as they are. */
const unescaped = (text: string): string =>
  text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g,
    (whole, x?: string, u?: string, long?: string, letter = '') =>
      x || u || long
        ? point(x ?? u ?? long ?? '', whole)
        : (SIMPLE.get(letter) ?? (/[\\'"]/.test(letter) ? letter : whole)),
  )

const PREFIX = /^([a-zA-Z]{0,2})("""|'''|"|')/

export interface Literal {
  /** Between the quotes, in the file. */
  readonly from: number
  readonly to: number
  readonly raw: boolean
}

/** Where a literal's text stands; undefined for bytes, and for what is cut off. */
export const literalOf = (node: Node, text: string): Literal | undefined => {
  const [, prefix = '', quote = ''] = PREFIX.exec(text.slice(node.from, node.from + 6)) ?? []
  if (!quote || /b/i.test(prefix)) return undefined
  const from = node.from + prefix.length + quote.length
  const closed = node.to - quote.length >= from && text.endsWith(quote, node.to)
  return { from, to: closed ? node.to - quote.length : node.to, raw: /r/i.test(prefix) }
}

/** Longest text that is followed; a name of a hub has at most 193 characters, a URL more. */
export const LONGEST = 2048

export const decoded = (text: string, { from, to, raw }: Literal): string => {
  const inner = text.slice(from, Math.min(to, from + LONGEST))
  return raw ? inner : unescaped(inner)
}

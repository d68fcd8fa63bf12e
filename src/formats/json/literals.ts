import { MalformedFile } from '../../change.ts'

export type Literal = number | boolean | null

/** A text of JSON; `end` is the place of its closing quote. */
export interface Text {
  /** Cut after a megabyte. */
  readonly value: string
  readonly end: number
}

/** Bytes of a text that are kept. */
const LONGEST = 1024 * 1024
const utf8 = new TextDecoder()

/** Reads the text whose opening quote stands at `from`. @throws MalformedFile when it does not end. */
export const textAt = (data: Uint8Array, from: number): Text => {
  let end = from + 1
  let escaped = false
  while (end < data.length && data[end] !== 0x22) {
    if (data[end] === 0x5c) {
      escaped = true
      end++
    }
    end++
  }
  if (end >= data.length) throw new MalformedFile('a text in the JSON does not end')
  const raw = utf8.decode(data.subarray(from + 1, Math.min(end, from + 1 + LONGEST)))
  return { value: escaped ? unescaped(raw) : raw, end }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, code?: string, sign?: string) =>
    code === undefined
      ? (ESCAPES.get(sign ?? '') ?? sign ?? '')
      : String.fromCharCode(Number.parseInt(code, 16)),
  )

/** Longest number or word that is read as a whole; longer digits are one number still. */
const LONGEST_WORD = 40

const isWord = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) ||
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x61 && byte <= 0x7a) ||
  byte === 0x2b ||
  byte === 0x2d ||
  byte === 0x2e

const WORDS: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
])

/** Reads a number or word at `from`; `end` is its last byte. @throws MalformedFile when it is neither. */
export const literalAt = (data: Uint8Array, from: number): { value: Literal; end: number } => {
  let end = from
  while (end < data.length && isWord(data[end] ?? 0)) end++
  const word = Buffer.from(data.subarray(from, Math.min(end, from + LONGEST_WORD))).toString('latin1')
  const known = WORDS.get(word)
  if (known !== undefined) return { value: known, end: end - 1 }
  if (!/^-?\d[\d.eE+-]*$/.test(word)) throw new MalformedFile(`the JSON breaks at byte ${from}`)
  return { value: Number(word), end: end - 1 }
}

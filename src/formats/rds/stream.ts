import { MalformedFile } from '../../change.ts'
import type { Cursor } from '../bytes/cursor.ts'

/** The numbers and texts of a serialised object. */
export interface Stream {
  place(): number
  /** What stands behind, in bytes; white space behind words does not count. */
  rest(): number
  /** A signed number of 32 bits. */
  integer(): Promise<number>
  /** Length of a vector; long ones have two numbers more. */
  length(): Promise<number>
  /** A text with its length before it: the first `most` bytes; all of it is passed. */
  text(most: number): Promise<string>
  /** Passes numbers of so many bytes each. */
  skip(count: number, width: number): void
  /** @throws MalformedFile when so many elements of so many bytes cannot follow. */
  expect(count: number, bytes: number): void
}

export const streamOf = (cursor: Cursor, size: number, little: boolean): Stream => {
  const integer = async (): Promise<number> => {
    const wait = cursor.need(4)
    if (wait) await wait
    const [a = 0, b = 0, c = 0, d = 0] = cursor.take(4)
    return little ? (d << 24) | (c << 16) | (b << 8) | a : (a << 24) | (b << 16) | (c << 8) | d
  }
  const checked = (count: number): number => {
    if (count < 0) throw new MalformedFile('a negative length')
    return count
  }
  return {
    place: cursor.place,
    rest: () => size - cursor.place(),
    integer,
    length: async () => {
      const length = await integer()
      if (length !== -1) return checked(length)
      const upper = checked(await integer())
      return upper * 2 ** 32 + ((await integer()) >>> 0)
    },
    text: async most => {
      const length = await integer()
      if (length === -1) return 'NA'
      const shown = Math.min(checked(length), most)
      const wait = cursor.need(shown)
      if (wait) await wait
      const text = Buffer.from(cursor.take(shown)).toString('utf8')
      cursor.skip(length - shown)
      return text
    },
    skip: (count, width) => cursor.skip(count * width),
    expect: (count, bytes) => {
      if (checked(count) * bytes > size - cursor.place())
        throw new MalformedFile('a list is longer than the file')
    },
  }
}

const WORD = /\S+/g
const ESCAPE = /\\(?:([0-7]{1,3})|([\s\S]))/g
const BLANKS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
])

/** The layout of words: numbers in decimal, texts behind their length with escapes, one to a line. */
export const wordsOf = (content: string, from: number): Stream => {
  const word = new RegExp(WORD)
  word.lastIndex = from
  const next = (): string => {
    const found = word.exec(content)
    if (found === null) throw new MalformedFile('the text ends within the object')
    return found[0]
  }
  const integer = async (): Promise<number> => {
    const text = next()
    if (text === 'NA') return -(2 ** 31)
    if (!/^-?\d{1,10}$/.test(text)) throw new MalformedFile('a number that is none')
    return Number(text)
  }
  const checked = (count: number): number => {
    if (count < 0) throw new MalformedFile('a negative length')
    return count
  }
  return {
    place: () => word.lastIndex,
    rest: () => content.slice(word.lastIndex).trim().length,
    integer,
    length: async () => checked(await integer()),
    text: async most => {
      const length = await integer()
      if (length === -1) return 'NA'
      if (checked(length) === 0) return ''
      return unescaped(next().slice(0, most * 4)).slice(0, most)
    },
    skip: (count, width) => {
      // Complex numbers are two words.
      for (let left = width === 16 ? count * 2 : count; left > 0; left--) next()
    },
    expect: count => {
      if (checked(count) > (content.length - word.lastIndex) / 2)
        throw new MalformedFile('a list is longer than the file')
    },
  }
}

const unescaped = (text: string): string =>
  text.replace(ESCAPE, (_, octal: string | undefined, plain: string | undefined) =>
    octal === undefined
      ? (BLANKS.get(plain ?? '') ?? plain ?? '')
      : String.fromCharCode(Number.parseInt(octal, 8)),
  )

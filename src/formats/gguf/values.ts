import { MalformedFile } from '../../change.ts'
import type { Cursor } from '../bytes/cursor.ts'

/** Sizes of the fixed types by their number: u8, i8, u16, i16, u32, i32, f32, bool, -, -, u64, i64, f64. */
const WIDTHS: readonly number[] = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8]
const STRING = 8
const ARRAY = 9
/** Longest text that is read; tokens and templates are far shorter. */
const MOST_TEXT = 16 * 1024 * 1024
const MOST_DEPTH = 4

/** A value as far as it matters here: numbers, texts, lists of texts. */
export type Value = number | string | readonly string[] | undefined

export interface Layout {
  readonly cursor: Cursor
  /** Bytes of a count or length: 4 in version 1, 8 since. */
  readonly width: number
  /** Size of the file in bytes. */
  readonly size: number
}

export const readText = async (layout: Layout, most = MOST_TEXT): Promise<string> => {
  const { cursor, width } = layout
  const length = await readNumber(layout, width)
  if (length > most) throw new MalformedFile('a text is longer than is read')
  const wait = cursor.need(length)
  if (wait) await wait
  return new TextDecoder().decode(cursor.take(length))
}

export const readNumber = async ({ cursor }: Layout, bytes: number): Promise<number> => {
  const wait = cursor.need(bytes)
  if (wait) await wait
  return cursor.number(bytes)
}

/** Reads one value. Lists of texts are kept only when `keep` says so; a tokenizer's would fill the memory. */
export const readValue = async (layout: Layout, type: number, keep: boolean, depth = 0): Promise<Value> => {
  const width = WIDTHS[type]
  if (width === undefined) throw new MalformedFile(`a value of the unknown type ${type}`)
  if (width > 0) return readNumber(layout, width)
  if (type === STRING) return readText(layout)
  return readList(layout, keep, depth)
}

const readList = async (layout: Layout, keep: boolean, depth: number): Promise<Value> => {
  if (depth >= MOST_DEPTH) throw new MalformedFile('lists nested too deep')
  const { cursor, size } = layout
  const type = await readNumber(layout, 4)
  const count = await readNumber(layout, layout.width)
  const width = WIDTHS[type]
  if (width === undefined) throw new MalformedFile(`a list of the unknown type ${type}`)
  const least = type === STRING ? layout.width : type === ARRAY ? 4 + layout.width : width
  if (count * least > size - cursor.place()) throw new MalformedFile('a list is longer than the file')
  if (type === STRING) return keep ? keepTexts(layout, count) : skipTexts(layout, count)
  if (type === ARRAY) for (let index = 0; index < count; index++) await readList(layout, false, depth + 1)
  else cursor.skip(count * width)
  return undefined
}

const keepTexts = async (layout: Layout, count: number): Promise<readonly string[]> => {
  const texts: string[] = []
  for (let index = 0; index < count; index++) texts.push(await readText(layout))
  return texts
}

/** Hundreds of thousands of tokens: waits only where a chunk ends. */
const skipTexts = async ({ cursor, width }: Layout, count: number): Promise<undefined> => {
  for (let index = 0; index < count; index++) {
    const wait = cursor.need(width)
    if (wait) await wait
    cursor.skip(cursor.number(width))
  }
}

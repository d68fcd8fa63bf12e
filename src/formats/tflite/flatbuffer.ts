import { MalformedFile } from '../../change.ts'
import type { Blocks } from '../bytes/blocks.ts'
import { unsigned } from '../bytes/numbers.ts'

/** A table: where it stands, and the offsets of its fields in it, 0 for those that are not there. */
export interface Table {
  readonly at: number
  readonly fields: readonly number[]
}

/** A vector: where its first item stands, and how many it has. */
export interface Vector {
  readonly from: number
  readonly count: number
}

const NONE: Vector = { from: 0, count: 0 }
const LONGEST_TEXT = 64 * 1024

const number = async (blocks: Blocks, at: number, bytes: number): Promise<number> =>
  unsigned(await blocks.at(at, bytes), 0, bytes)

/** Follows the offset at a place. */
export const follow = async (blocks: Blocks, at: number): Promise<number> =>
  at + (await number(blocks, at, 4))

/** @throws MalformedFile when there is none. */
export const tableAt = async (blocks: Blocks, at: number): Promise<Table> => {
  const back = Buffer.from(await blocks.at(at, 4)).readInt32LE(0)
  const list = at - back
  const size = await number(blocks, list, 2)
  if (size < 4 || size % 2 !== 0) throw new MalformedFile('a table without fields')
  const data = await blocks.at(list + 4, size - 4)
  return { at, fields: Array.from({ length: data.length / 2 }, (_, index) => unsigned(data, index * 2, 2)) }
}

/** A number of a table; 0 is what is not written. */
export const numberIn = async (
  blocks: Blocks,
  { at, fields }: Table,
  index: number,
  bytes: number,
): Promise<number> => {
  const offset = fields[index] ?? 0
  return offset === 0 ? 0 : number(blocks, at + offset, bytes)
}

/** @param width bytes of one item. */
export const vectorIn = async (
  blocks: Blocks,
  { at, fields }: Table,
  index: number,
  width: number,
): Promise<Vector> => {
  const offset = fields[index] ?? 0
  if (offset === 0) return NONE
  const place = await follow(blocks, at + offset)
  const count = await number(blocks, place, 4)
  if (place + 4 + count * width > blocks.size) throw new MalformedFile('a list passes the end of the file')
  return { from: place + 4, count }
}

export const textIn = async (blocks: Blocks, table: Table, index: number): Promise<string> => {
  const { from, count } = await vectorIn(blocks, table, index, 1)
  if (count > LONGEST_TEXT) throw new MalformedFile('a text is longer than is read')
  return new TextDecoder().decode(await blocks.at(from, count))
}

/** The tables of a vector, one after the other. */
export async function* tablesIn(
  blocks: Blocks,
  table: Table,
  index: number,
  most: number,
): AsyncIterable<Table> {
  const { from, count } = await vectorIn(blocks, table, index, 4)
  if (count > most) throw new MalformedFile(`a list of ${count} parts is longer than is read`)
  for (let item = 0; item < count; item++) yield await tableAt(blocks, await follow(blocks, from + item * 4))
}

import { MalformedFile } from '../../change.ts'
import { unsigned } from '../bytes/numbers.ts'
import { type File, isNowhere, read, readSigned } from './superblock.ts'
import { recordsOf } from './tree.ts'

const LONGEST = 128 * 1024 * 1024
const MOST_OBJECTS = 100_000

/** Texts of a group of the old layout: `HEAP`, version, size, free list, address of the data. */
export const localHeapOf = async (file: File, address: number): Promise<Uint8Array> => {
  const head = await readSigned(file, address, 8 + 2 * file.long + file.wide, 'HEAP')
  const size = unsigned(head, 8, file.long)
  if (size > LONGEST) throw new MalformedFile('a heap is longer than is read')
  return read(file, unsigned(head, 8 + 2 * file.long, file.wide), size)
}

/** The text at a place, up to its zero byte. */
export const textAt = (data: Uint8Array, from: number, longest = 4096): string => {
  const end = data.indexOf(0, from)
  return new TextDecoder().decode(data.subarray(from, Math.min(end < 0 ? data.length : end, from + longest)))
}

/** One object of a global heap; undefined when it holds no such object. */
export const globalObject = async (
  file: File,
  address: number,
  index: number,
): Promise<Uint8Array | undefined> => {
  const head = await readSigned(file, address, 8 + file.long, 'GCOL')
  const size = unsigned(head, 8, file.long)
  const step = 8 + file.long
  let at = step
  for (let count = 0; at + step <= size && count < MOST_OBJECTS; count++) {
    const entry = await read(file, address + at, step)
    const [number, length] = [unsigned(entry, 0, 2), unsigned(entry, 8, file.long)]
    if (number === 0) return undefined
    if (length > LONGEST || at + step + length > size)
      throw new MalformedFile('an object passes the end of its heap')
    if (number === index) return read(file, address + at + step, length)
    at += step + Math.ceil(length / 8) * 8
  }
  return undefined
}

/** A heap of objects of any length, in blocks that double their size from row to row. */
interface FractalHeap {
  readonly file: File
  /** Bits of an offset, and the bytes of one and of a length in an id. */
  readonly offsetBytes: number
  readonly lengthBytes: number
  readonly width: number
  readonly first: number
  readonly largest: number
  readonly root: number
  /** Rows of the root, when it is a table of blocks. */
  readonly rows: number
}

/** Gives the object of an id; undefined where it is kept in a way that is not followed (filtered). */
export type HeapReader = (id: Uint8Array) => Promise<Uint8Array | undefined>

export const fractalHeapOf = async (file: File, address: number): Promise<HeapReader> => {
  const { wide, long } = file
  const head = await readSigned(file, address, 22 + 12 * long + 3 * wide, 'FRHP')
  const filtered = unsigned(head, 7, 2) > 0
  const at = 14 + 10 * long + 2 * wide
  const bits = unsigned(head, at + 2 + 2 * long, 2)
  const largest = unsigned(head, at + 2 + long, long)
  const heap: FractalHeap = {
    file,
    offsetBytes: Math.ceil(bits / 8),
    lengthBytes: Math.min(Math.ceil(Math.log2(largest) / 8), Math.ceil(bitsOf(unsigned(head, 10, 4)) / 8)),
    width: unsigned(head, at, 2),
    first: unsigned(head, at + 2, long),
    largest,
    root: unsigned(head, at + 6 + 2 * long, wide),
    rows: unsigned(head, at + 6 + 2 * long + wide, 2),
  }
  if (heap.width === 0 || heap.first === 0 || bits > 64) throw new MalformedFile('a heap without blocks')
  const rootless = isNowhere(head, at + 6 + 2 * long, wide)
  const huge = isNowhere(head, 14 + long, wide) ? undefined : unsigned(head, 14 + long, wide)
  return async id => {
    const kind = ((id[0] ?? 0) >> 4) & 3
    if (kind === 2) return id.subarray(1, 2 + ((id[0] ?? 0) & 15))
    if (kind === 1 && !filtered && huge !== undefined) return hugeObject(file, huge, id)
    if (kind !== 0 || filtered || rootless) return undefined
    const offset = unsigned(id, 1, heap.offsetBytes)
    const length = unsigned(id, 1 + heap.offsetBytes, heap.lengthBytes)
    if (length > LONGEST) throw new MalformedFile('an object is longer than is read')
    const place = await placeOf(heap, offset)
    return place === undefined ? undefined : read(file, place, length)
  }
}

/** Objects that fit in no block stand alone; a tree has their addresses, lengths and numbers. */
const hugeObject = async (file: File, tree: number, id: Uint8Array): Promise<Uint8Array | undefined> => {
  const { wide, long } = file
  const number = unsigned(id, 1, Math.min(id.length - 1, long))
  for await (const record of recordsOf(file, tree))
    if (unsigned(record, wide + long, long) === number) {
      const length = unsigned(record, wide, long)
      if (length > LONGEST) throw new MalformedFile('an object is longer than is read')
      return read(file, unsigned(record, 0, wide), length)
    }
  return undefined
}

const bitsOf = (number: number): number => Math.floor(Math.log2(Math.max(number, 1))) + 1

const sizeOfRow = ({ first }: FractalHeap, row: number): number =>
  row === 0 ? first : first * 2 ** (row - 1)

/** Address of an offset in the heap. */
const placeOf = async (heap: FractalHeap, offset: number): Promise<number | undefined> => {
  let [table, rows, rest] = [heap.root, heap.rows, offset]
  if (rows === 0) return table + rest
  const direct = Math.log2(heap.largest) - Math.log2(heap.first) + 2
  for (let depth = 0; depth < 16; depth++) {
    const { row, column, within } = cellOf(heap, rows, rest)
    if (row >= rows) return undefined
    const { file, offsetBytes, width } = heap
    const from = table + 5 + file.wide + offsetBytes + (row * width + column) * file.wide
    const cell = await read(file, from, file.wide)
    if (isNowhere(cell, 0, file.wide)) return undefined
    const address = unsigned(cell, 0, file.wide)
    if (row < direct) return address + within
    table = address
    rest = within
    rows = Math.floor(Math.log2(sizeOfRow(heap, row) / (heap.first * width))) + 1
  }
  throw new MalformedFile('a heap is nested too deep')
}

const cellOf = (heap: FractalHeap, rows: number, offset: number) => {
  let start = 0
  for (let row = 0; row < rows; row++) {
    const size = sizeOfRow(heap, row)
    const column = Math.floor((offset - start) / size)
    if (column < heap.width) return { row, column, within: offset - start - column * size }
    start += size * heap.width
  }
  return { row: rows, column: 0, within: 0 }
}

import { MalformedFile } from '../../change.ts'
import { startsWith } from '../bytes/numbers.ts'
import { type BitReader, bitsOf } from './bits.ts'
import type { Output } from './output.ts'

const GROUP = 50
const LONGEST_CODE = 20

const broken = (): never => {
  throw new MalformedFile('the bzip2 data is broken')
}

/** One Huffman code: for each length the largest code, and where its symbols begin. */
interface Table {
  readonly limits: readonly number[]
  readonly bases: readonly number[]
  readonly symbols: readonly number[]
}

const tableOf = (lengths: readonly number[]): Table => {
  const symbols = lengths.map((_, symbol) => symbol)
  symbols.sort((one, other) => (lengths[one] ?? 0) - (lengths[other] ?? 0) || one - other)
  const limits: number[] = []
  const bases: number[] = []
  let [code, place] = [0, 0]
  for (let length = 0; length <= LONGEST_CODE; length++) {
    const count = lengths.filter(each => each === length).length
    bases.push(place - code)
    code += count
    place += count
    limits.push(code - 1)
    code <<= 1
  }
  return { limits, bases, symbols }
}

const symbolOf = (reader: BitReader, { limits, bases, symbols }: Table): number => {
  let code = 0
  for (let length = 1; length <= LONGEST_CODE; length++) {
    code = (code << 1) | reader.bits(1)
    const limit = limits[length] as number
    if (code <= limit) return symbols[code + (bases[length] as number)] ?? broken()
  }
  return broken()
}

const readTables = (reader: BitReader, alphabet: number, groups: number): Table[] =>
  Array.from({ length: groups }, () => {
    let length = reader.bits(5)
    const lengths: number[] = []
    while (lengths.length < alphabet) {
      if (length < 1 || length > LONGEST_CODE) broken()
      if (reader.bits(1) === 0) lengths.push(length)
      else length += reader.bits(1) === 0 ? 1 : -1
    }
    return tableOf(lengths)
  })

/** Moves the value at a place to the front and gives it. */
const moveToFront = (list: number[], place: number): number => {
  const [value] = list.splice(place, 1)
  if (value === undefined) return broken()
  list.unshift(value)
  return value
}

const readUsed = (reader: BitReader): number[] => {
  const rows = reader.bits(16)
  const used: number[] = []
  for (let row = 0; row < 16; row++) {
    if ((rows & (0x8000 >> row)) === 0) continue
    const columns = reader.bits(16)
    for (let column = 0; column < 16; column++)
      if ((columns & (0x8000 >> column)) !== 0) used.push(row * 16 + column)
  }
  return used
}

const readSelectors = (reader: BitReader, groups: number): readonly number[] => {
  const order = Array.from({ length: groups }, (_, index) => index)
  return Array.from({ length: reader.bits(15) }, () => {
    let place = 0
    while (reader.bits(1) === 1) if (++place >= groups) broken()
    return moveToFront(order, place)
  })
}

/** Undoes the Huffman code, the runs and the moves to front: the last column of the sorted rotations. */
const readColumn = (reader: BitReader, column: Uint32Array, counts: Uint32Array): number => {
  const used = readUsed(reader)
  const groups = reader.bits(3)
  if (used.length === 0 || groups < 2 || groups > 6) broken()
  const selectors = readSelectors(reader, groups)
  const tables = readTables(reader, used.length + 2, groups)
  let [length, run, weight] = [0, 0, 1]
  const put = (byte: number, times: number): void => {
    if (length + times > column.length) broken()
    column.fill(byte, length, length + times)
    counts[byte] = (counts[byte] as number) + times
    length += times
  }
  for (let symbols = 0; ; symbols++) {
    const table = tables[selectors[Math.floor(symbols / GROUP)] ?? broken()] ?? broken()
    const symbol = symbolOf(reader, table)
    if (symbol <= 1) {
      run += weight << symbol
      weight <<= 1
      if (run > column.length) broken()
      continue
    }
    if (run > 0) put(used[0] as number, run)
    run = 0
    weight = 1
    if (symbol === used.length + 1) return length
    put(moveToFront(used, symbol - 1), 1)
  }
}

/** Four equal bytes are followed by the number of further ones. */
const writeRuns = (column: Uint32Array, length: number, start: number, output: Output): void => {
  let [at, previous, equal] = [start, -1, 0]
  for (let left = length; left > 0; left--) {
    const entry = column[at] as number
    const byte = entry & 0xff
    at = entry >>> 8
    if (equal === 4) {
      output.reserve(byte)
      output.data.fill(previous, output.length, output.length + byte)
      output.length += byte
      equal = 0
      previous = -1
      continue
    }
    equal = byte === previous ? equal + 1 : 1
    previous = byte
    output.reserve(1)
    output.data[output.length++] = byte
  }
}

const readBlock = (reader: BitReader, column: Uint32Array, output: Output): void => {
  output.pause()
  reader.bits(16)
  reader.bits(16)
  if (reader.bits(1) === 1)
    throw new MalformedFile('the bzip2 data is of a version that is no longer written')
  const start = reader.bits(24)
  const counts = new Uint32Array(256)
  const length = readColumn(reader, column, counts)
  if (start >= length) broken()
  let sum = 0
  const places = counts.map(count => {
    sum += count
    return sum - count
  })
  // Each entry gets the place of the one that follows it, above its byte.
  for (let index = 0; index < length; index++) {
    const byte = (column[index] as number) & 0xff
    const place = places[byte] as number
    column[place] = (column[place] as number) | (index << 8)
    places[byte] = place + 1
  }
  writeRuns(column, length, (column[start] as number) >>> 8, output)
}

const BLOCK = 0x314159
const BLOCK_REST = 0x265359
const END = 0x177245
const END_REST = 0x385090

/** Decodes a bzip2 file of one or more streams. @throws MalformedFile where it breaks; what stands before is put. */
export const bunzip2 = (data: Uint8Array, output: Output): void => {
  let at = 0
  while (startsWith(data, 'BZh', at)) {
    const level = (data[at + 3] ?? 0) - 0x30
    if (level < 1 || level > 9) broken()
    output.pause()
    const column = new Uint32Array(level * 100_000)
    const reader = bitsOf(data, at + 4)
    for (;;) {
      const [mark, rest] = [reader.bits(24), reader.bits(24)]
      if (mark === END && rest === END_REST) break
      if (mark !== BLOCK || rest !== BLOCK_REST) broken()
      readBlock(reader, column, output)
    }
    reader.bits(16)
    reader.bits(16)
    at = reader.align()
  }
  if (at === 0) broken()
}

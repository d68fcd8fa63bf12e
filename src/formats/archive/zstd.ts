import { MalformedFile } from '../../change.ts'
import { unsigned } from '../bytes/numbers.ts'
import { backwards, type Fse, fseOf, fseOfOne, readFse } from './fse.ts'
import type { Output } from './output.ts'
import { type Huffman, readLiterals } from './zstd-literals.ts'

const FRAME = 0xfd2fb528
const isSkipped = (magic: number): boolean => magic >= 0x184d2a50 && magic <= 0x184d2a5f
/** Largest block after decompression. */
const MOST_BLOCK = 128 * 1024

const broken = (): never => {
  throw new MalformedFile('the Zstandard data is broken or breaks off')
}

/** One of the three kinds of codes: what each code stands for, and the table that holds without another. */
interface Kind {
  readonly bases: readonly number[]
  readonly extra: readonly number[]
  readonly standard: Fse
  /** Bits of the largest table. */
  readonly most: number
}

const cumulative = (first: number, extra: readonly number[]): readonly number[] => {
  let next = first
  return extra.map(bits => {
    next += 2 ** bits
    return next - 2 ** bits
  })
}

const times = (count: number, value: number): readonly number[] => new Array<number>(count).fill(value)

const literalExtra = [
  ...times(16, 0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 6],
  ...[7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
]
const matchExtra = [
  ...times(32, 0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5],
  ...[7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
]
const offsetExtra = Array.from({ length: 32 }, (_, code) => code)

/** @see RFC 8878, section 3.1.1.3.2 */
const literalKind: Kind = {
  bases: cumulative(0, literalExtra),
  extra: literalExtra,
  standard: fseOf([4, 3, ...times(11, 2), 1, 1, 1, ...times(9, 2), 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1], 6),
  most: 9,
}
const matchKind: Kind = {
  bases: cumulative(3, matchExtra),
  extra: matchExtra,
  standard: fseOf([1, 4, 3, ...times(6, 2), ...times(37, 1), ...times(7, -1)], 6),
  most: 9,
}
const offsetKind: Kind = {
  bases: offsetExtra.map(code => 2 ** code),
  extra: offsetExtra,
  standard: fseOf([...times(6, 1), 2, 2, 2, ...times(15, 1), ...times(5, -1)], 5),
  most: 8,
}

/** What a block leaves for the next one of its frame. */
interface State {
  readonly start: number
  huffman: Huffman | undefined
  tables: { literal?: Fse; offset?: Fse; match?: Fse }
  repeats: [number, number, number]
}

const readTable = (
  data: Uint8Array,
  at: number,
  mode: number,
  { standard, most }: Kind,
  known: Fse | undefined,
): readonly [Fse, next: number] => {
  if (mode === 0) return [standard, at]
  if (mode === 1) return [fseOfOne(data[at] ?? broken()), at + 1]
  if (mode === 2) return readFse(data, at, most)
  return [known ?? broken(), at]
}

const offsetOf = (value: number, literals: number, state: State): number => {
  const [first, second, third] = state.repeats
  if (value > 3) {
    state.repeats = [value - 3, first, second]
    return value - 3
  }
  const place = value - (literals === 0 ? 0 : 1)
  if (place === 0) return first
  const offset = place === 1 ? second : place === 2 ? third : first - 1
  state.repeats = place === 1 ? [offset, first, third] : [offset, first, second]
  return offset
}

/** A code's table while its states are followed. */
const follower = (table: Fse, kind: Kind, reader: ReturnType<typeof backwards>) => {
  let state = reader.read(table.log)
  return {
    value: (): number => {
      const code = table.symbols[state] as number
      const base = kind.bases[code] ?? broken()
      return base + reader.read(kind.extra[code] as number)
    },
    next: (): void => {
      state = (table.bases[state] as number) + reader.read(table.bits[state] as number)
    },
  }
}

const readCount = (data: Uint8Array): readonly [count: number, next: number] => {
  const first = data[0] ?? broken()
  if (first < 128) return [first, 1]
  if (first < 255) return [((first - 128) << 8) + (data[1] ?? broken()), 2]
  return [unsigned(data, 1, 2) + 0x7f00, 3]
}

const runSequences = (data: Uint8Array, literals: Uint8Array, state: State, output: Output): void => {
  const [count, next] = readCount(data)
  let used = 0
  if (count > 0) {
    const modes = data[next] ?? broken()
    let at = next + 1
    let table: Fse
    ;[table, at] = readTable(data, at, modes >> 6, literalKind, state.tables.literal)
    state.tables.literal = table
    ;[table, at] = readTable(data, at, (modes >> 4) & 3, offsetKind, state.tables.offset)
    state.tables.offset = table
    ;[table, at] = readTable(data, at, (modes >> 2) & 3, matchKind, state.tables.match)
    state.tables.match = table
    const reader = backwards(data.subarray(at))
    const literal = follower(state.tables.literal, literalKind, reader)
    const offset = follower(state.tables.offset, offsetKind, reader)
    const match = follower(table, matchKind, reader)
    for (let index = 0; index < count; index++) {
      if (index > 0) for (const each of [literal, match, offset]) each.next()
      const value = offset.value()
      const length = match.value()
      const run = literal.value()
      if (reader.left() < 0 || used + run > literals.length) broken()
      output.append(literals.subarray(used, used + run))
      used += run
      const distance = offsetOf(value, run, state)
      if (distance > output.length - state.start) broken()
      output.copy(distance, length)
    }
  }
  output.append(literals.subarray(used))
}

const decodeBlock = (data: Uint8Array, state: State, output: Output): void => {
  const { literals, huffman, next } = readLiterals(data, state.huffman)
  state.huffman = huffman
  const before = output.length
  runSequences(data.subarray(next), literals, state, output)
  if (output.length - before > MOST_BLOCK) broken()
}

/** Place of the first block. */
const passHeader = (data: Uint8Array, from: number): number => {
  const flags = data[from + 4] ?? broken()
  const isSingle = (flags & 0x20) !== 0
  const dictionary = [0, 1, 2, 4][flags & 3] as number
  const at = from + 5 + (isSingle ? 0 : 1)
  if (unsigned(data, at, dictionary) !== 0)
    throw new MalformedFile('the Zstandard data needs a dictionary that is not here')
  return at + dictionary + ([isSingle ? 1 : 0, 2, 4, 8][flags >> 6] as number)
}

/** Gives the place behind the frame. */
const decodeFrame = (data: Uint8Array, from: number, output: Output): number => {
  const state: State = { start: output.length, huffman: undefined, tables: {}, repeats: [1, 4, 8] }
  let at = passHeader(data, from)
  for (;;) {
    output.pause()
    if (at + 3 > data.length) broken()
    const header = unsigned(data, at, 3)
    const [isLast, type, size] = [header & 1, (header >> 1) & 3, header >> 3]
    at += 3
    const length = type === 1 ? 1 : size
    const block = data.subarray(at, at + length)
    if (type === 0) output.append(block)
    if (block.length < length || type === 3 || size > MOST_BLOCK) broken()
    if (type === 1) output.append(new Uint8Array(size).fill(block[0] as number))
    if (type === 2) decodeBlock(block, state, output)
    at += length
    if (isLast) return at + ((data[from + 4] as number) & 4)
  }
}

/**
 * Decodes Zstandard frames, one behind the other. @throws MalformedFile where they break; what stands before is put.
 * @see RFC 8878
 */
export const unzstd = (data: Uint8Array, output: Output): void => {
  for (let at = 0; at + 4 <= data.length; ) {
    output.pause()
    const magic = unsigned(data, at, 4)
    if (magic === FRAME) at = decodeFrame(data, at, output)
    else if (isSkipped(magic)) at += 8 + unsigned(data, at + 4, 4)
    else if (at === 0) broken()
    else return
  }
}

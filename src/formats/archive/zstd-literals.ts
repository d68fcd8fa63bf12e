import { MalformedFile } from '../../change.ts'
import { unsigned } from '../bytes/numbers.ts'
import { backwards, readFse } from './fse.ts'

const broken = (): never => {
  throw new MalformedFile('the Zstandard data is broken or breaks off')
}

/** Symbol and length of the code that begins with each pattern of `bits` bits. */
export interface Huffman {
  readonly bits: number
  readonly symbols: Uint8Array
  readonly lengths: Uint8Array
}

const LONGEST = 11
const MOST_LITERALS = 128 * 1024

const huffmanOf = (weights: readonly number[]): Huffman => {
  const sum = weights.reduce((total, weight) => total + (weight > 0 ? 1 << (weight - 1) : 0), 0)
  if (sum === 0) broken()
  const bits = 32 - Math.clz32(sum)
  const rest = (1 << bits) - sum
  if (bits > LONGEST || (rest & (rest - 1)) !== 0) broken()
  const all = [...weights, 32 - Math.clz32(rest)]
  const symbols = new Uint8Array(1 << bits)
  const lengths = new Uint8Array(1 << bits)
  let place = 0
  for (let weight = 1; weight <= bits; weight++)
    for (const [symbol, each] of all.entries()) {
      if (each !== weight) continue
      const end = place + (1 << (weight - 1))
      symbols.fill(symbol, place, end)
      lengths.fill(bits + 1 - weight, place, end)
      place = end
    }
  return { bits, symbols, lengths }
}

const readWeights = (data: Uint8Array): readonly number[] => {
  const [table, from] = readFse(data, 0, 6)
  const reader = backwards(data.subarray(from))
  const weights: number[] = []
  const states = [reader.read(table.log), reader.read(table.log)]
  for (let turn = 0; ; turn ^= 1) {
    const state = states[turn] as number
    weights.push(table.symbols[state] as number)
    if (weights.length > 255) broken()
    const bits = table.bits[state] as number
    if (reader.left() < bits) {
      weights.push(table.symbols[states[turn ^ 1] as number] as number)
      return weights
    }
    states[turn] = (table.bases[state] as number) + reader.read(bits)
  }
}

const readHuffman = (data: Uint8Array): readonly [Huffman, next: number] => {
  const head = data[0] ?? broken()
  if (head < 128) return [huffmanOf(readWeights(data.subarray(1, 1 + head))), 1 + head]
  const count = head - 127
  const weights = Array.from({ length: count }, (_, index) => {
    const byte = data[1 + (index >> 1)] ?? broken()
    return index % 2 === 0 ? byte >> 4 : byte & 15
  })
  return [huffmanOf(weights), 1 + Math.ceil(count / 2)]
}

const decodeStream = (data: Uint8Array, into: Uint8Array, { bits, symbols, lengths }: Huffman): void => {
  const reader = backwards(data)
  for (let at = 0; at < into.length; at++) {
    const code = reader.peek(bits)
    reader.skip(lengths[code] as number)
    if (reader.left() < 0) broken()
    into[at] = symbols[code] as number
  }
}

export interface Literals {
  readonly literals: Uint8Array
  /** The code, for blocks that use it again. */
  readonly huffman: Huffman | undefined
  /** Place behind the section. */
  readonly next: number
}

/** Sizes in the header of the section: width of the header, bits of a size, number of streams. */
const LAYOUTS = [
  [3, 10, 1],
  [3, 10, 4],
  [4, 14, 4],
  [5, 18, 4],
] as const

const readCompressed = (data: Uint8Array, known: Huffman | undefined): Literals => {
  const head = data[0] as number
  const [width, bits, streams] = LAYOUTS[(head >> 2) & 3] as (typeof LAYOUTS)[number]
  const number = Math.floor(unsigned(data, 0, width) / 16)
  const [size, compressed] = [number % 2 ** bits, Math.floor(number / 2 ** bits)]
  if (size > MOST_LITERALS || width + compressed > data.length) broken()
  const section = data.subarray(width, width + compressed)
  const [huffman, from] = (head & 3) === 2 ? readHuffman(section) : ([known ?? broken(), 0] as const)
  const literals = new Uint8Array(size)
  const content = section.subarray(from)
  if (streams === 1) decodeStream(content, literals, huffman)
  else {
    const each = Math.floor((size + 3) / 4)
    let at = 6
    for (let stream = 0; stream < 4; stream++) {
      const length = stream < 3 ? unsigned(content, stream * 2, 2) : content.length - at
      if (length < 1 || stream * each > size) broken()
      const into = literals.subarray(stream * each, stream < 3 ? (stream + 1) * each : size)
      decodeStream(content.subarray(at, at + length), into, huffman)
      at += length
    }
  }
  return { literals, huffman, next: width + compressed }
}

/** Reads the bytes that a block copies as they are. */
export const readLiterals = (data: Uint8Array, known: Huffman | undefined): Literals => {
  const head = data[0] ?? broken()
  if ((head & 3) >= 2) return readCompressed(data, known)
  const format = (head >> 2) & 3
  const width = format === 1 ? 2 : format === 3 ? 3 : 1
  const size = unsigned(data, 0, width) >> (width === 1 ? 3 : 4)
  if (size > MOST_LITERALS) broken()
  if ((head & 3) === 1)
    return {
      literals: new Uint8Array(size).fill(data[width] ?? broken()),
      huffman: known,
      next: width + 1,
    }
  if (width + size > data.length) broken()
  return { literals: data.subarray(width, width + size), huffman: known, next: width + size }
}

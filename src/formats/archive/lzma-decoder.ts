import { MalformedFile } from '../../change.ts'
import type { Output } from './output.ts'
import { createRange, type Range } from './range-coder.ts'

const STATES = 12
const END_MARK = 0xffffffff

const broken = (): never => {
  throw new MalformedFile('the LZMA data is broken')
}

const probabilities = (count: number): Uint16Array => new Uint16Array(count).fill(1024)

/** Lengths of 2 to 273, in three ranges. */
interface Lengths {
  readonly choice: Uint16Array
  readonly low: Uint16Array
  readonly middle: Uint16Array
  readonly high: Uint16Array
}

const lengthsOf = (): Lengths => ({
  choice: probabilities(2),
  low: probabilities(16 * 8),
  middle: probabilities(16 * 8),
  high: probabilities(256),
})

const readLength = (range: Range, { choice, low, middle, high }: Lengths, position: number): number => {
  if (range.bit(choice, 0) === 0) return 2 + range.tree(low, position * 8, 3)
  if (range.bit(choice, 1) === 0) return 10 + range.tree(middle, position * 8, 3)
  return 18 + range.tree(high, 0, 8)
}

const models = (literalBits: number) => ({
  literals: probabilities(0x300 << literalBits),
  isMatch: probabilities(STATES * 16),
  isRepeat: probabilities(STATES),
  isRepeat0: probabilities(STATES),
  isRepeat1: probabilities(STATES),
  isRepeat2: probabilities(STATES),
  isShort: probabilities(STATES * 16),
  slots: probabilities(4 * 64),
  special: probabilities(115),
  align: probabilities(16),
  match: lengthsOf(),
  repeat: lengthsOf(),
})

type Models = ReturnType<typeof models>

const readDistance = (range: Range, { slots, special, align }: Models, length: number): number => {
  const slot = range.tree(slots, Math.min(length - 2, 3) * 64, 6)
  if (slot < 4) return slot
  const bits = (slot >> 1) - 1
  const base = (2 | (slot & 1)) * 2 ** bits
  if (slot < 14) return base + range.reverse(special, base - slot, bits)
  return base + range.direct(bits - 4) * 16 + range.reverse(align, 0, 4)
}

export interface Lzma {
  /** Sets the parameters lc, lp and pb from their byte, and forgets everything learned. @param most for lc and lp together */
  properties(byte: number, most?: number): void
  /** Forgets everything learned, under the same parameters. */
  reset(): void
  /** Bytes of the dictionary begin here. */
  forget(): void
  /** Starts the range coder at a place of the data. */
  begin(data: Uint8Array, at: number): void
  /**
   * Decodes so many bytes, or up to the mark of the end.
   * @throws MalformedFile where the data break.
   */
  decode(bytes: number): void
}

type Distances = readonly [number, number, number, number]
const NO_DISTANCES: Distances = [0, 0, 0, 0]

interface Decoder {
  readonly output: Output
  readonly range: Range
  lc: number
  lp: number
  pb: number
  models: Models
  /** What the last symbols were, in one of twelve kinds. */
  state: number
  /** The last four, the newest first. */
  distances: Distances
  /** Place in the output where the dictionary begins. */
  start: number
}

const readLiteral = (d: Decoder): void => {
  const { output, range, lc, lp, start, state } = d
  const { literals } = d.models
  output.reserve(1)
  const { data, length } = output
  const previous = length > start ? (data[length - 1] as number) : 0
  const context = (((length - start) & ((1 << lp) - 1)) << lc) + (previous >> (8 - lc))
  const base = 0x300 * context
  let symbol = 1
  if (state >= 7) {
    if (d.distances[0] >= length - start) broken()
    let match = data[length - d.distances[0] - 1] as number
    while (symbol < 0x100) {
      const expected = (match >> 7) & 1
      match <<= 1
      const bit = range.bit(literals, base + ((1 + expected) << 8) + symbol)
      symbol = (symbol << 1) | bit
      if (bit !== expected) break
    }
  }
  while (symbol < 0x100) symbol = (symbol << 1) | range.bit(literals, base + symbol)
  data[output.length++] = symbol & 0xff
  d.state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
}

/** A match at one of the last four distances. Gives its length. */
const readRepeat = (d: Decoder, position: number): number => {
  const { range, models: m, state } = d
  if (d.output.length === d.start) broken()
  if (range.bit(m.isRepeat0, state) === 0) {
    if (range.bit(m.isShort, state * 16 + position) === 0) {
      d.state = state < 7 ? 9 : 11
      return 1
    }
  } else {
    const [first, second, third, fourth] = d.distances
    if (range.bit(m.isRepeat1, state) === 0) d.distances = [second, first, third, fourth]
    else if (range.bit(m.isRepeat2, state) === 0) d.distances = [third, first, second, fourth]
    else d.distances = [fourth, first, second, third]
  }
  d.state = state < 7 ? 8 : 11
  return readLength(range, m.repeat, position)
}

/** Gives the length of the match, or 0 for the mark of the end. */
const readMatch = (d: Decoder, position: number): number => {
  const { range, models: m, state } = d
  if (range.bit(m.isRepeat, state) === 1) return readRepeat(d, position)
  const [first, second, third] = d.distances
  const length = readLength(range, m.match, position)
  const distance = readDistance(range, m, length)
  d.state = state < 7 ? 7 : 10
  d.distances = [distance, first, second, third]
  return distance === END_MARK ? 0 : length
}

const decode = (d: Decoder, bytes: number): void => {
  const { output, range } = d
  const end = output.length + bytes
  while (output.length < end) {
    const position = (output.length - d.start) & ((1 << d.pb) - 1)
    if (range.bit(d.models.isMatch, d.state * 16 + position) === 0) {
      readLiteral(d)
      continue
    }
    const length = readMatch(d, position)
    if (length === 0) return
    if (d.distances[0] >= output.length - d.start) broken()
    output.copy(d.distances[0] + 1, Math.min(length, end - output.length))
  }
}

/** @see https://www.7-zip.org/sdk.html, the specification of LZMA. */
export const createLzma = (output: Output): Lzma => {
  const range = createRange()
  const d: Decoder = {
    ...{ output, range, lc: 0, lp: 0, pb: 0, models: models(0) },
    ...{ state: 0, distances: NO_DISTANCES, start: output.length },
  }
  const reset = (): void => {
    d.models = models(d.lc + d.lp)
    d.state = 0
    d.distances = NO_DISTANCES
  }
  return {
    properties: (byte, most = 12) => {
      if (byte >= 225) broken()
      d.lc = byte % 9
      d.lp = Math.floor(byte / 9) % 5
      d.pb = Math.floor(byte / 45)
      if (d.lc + d.lp > most) broken()
      reset()
    },
    reset,
    forget: () => {
      d.start = output.length
    },
    begin: (data, at) => range.begin(data, at),
    decode: bytes => decode(d, bytes),
  }
}

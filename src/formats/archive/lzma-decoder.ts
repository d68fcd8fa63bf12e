import { MalformedFile } from '../../change.ts'
import type { Output } from './output.ts'
import { createRange, type Range } from './range-coder.ts'

const STATES = 12
const LONGEST_MATCH = 273
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

/** @see https://www.7-zip.org/sdk.html, the specification of LZMA. */
export const createLzma = (output: Output): Lzma => {
  const range = createRange()
  let [lc, lp, pb] = [0, 0, 0]
  let m = models(0)
  let state = 0
  let distances: [number, number, number, number] = [0, 0, 0, 0]
  let start = output.length

  const reset = (): void => {
    m = models(lc + lp)
    state = 0
    distances = [0, 0, 0, 0]
  }

  const literal = (): void => {
    output.reserve(1)
    const { data, length } = output
    const previous = length > start ? (data[length - 1] as number) : 0
    const context = (((length - start) & ((1 << lp) - 1)) << lc) + (previous >> (8 - lc))
    const base = 0x300 * context
    let symbol = 1
    if (state >= 7) {
      if (distances[0] >= length - start) broken()
      let match = data[length - distances[0] - 1] as number
      while (symbol < 0x100) {
        const expected = (match >> 7) & 1
        match <<= 1
        const bit = range.bit(m.literals, base + ((1 + expected) << 8) + symbol)
        symbol = (symbol << 1) | bit
        if (bit !== expected) break
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(m.literals, base + symbol)
    data[output.length++] = symbol & 0xff
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
  }

  /** Which of the last four distances is used again; undefined for a single byte at the last one. */
  const repeated = (position: number): number | undefined => {
    if (range.bit(m.isRepeat0, state) === 0) {
      if (range.bit(m.isShort, state * 16 + position) === 0) return undefined
      return 0
    }
    const [first, second, third, fourth] = distances
    if (range.bit(m.isRepeat1, state) === 0) distances = [second, first, third, fourth]
    else if (range.bit(m.isRepeat2, state) === 0) distances = [third, first, second, fourth]
    else distances = [fourth, first, second, third]
    return 0
  }

  /** Gives the length of the match, or 0 for the mark of the end. */
  const match = (position: number): number => {
    if (range.bit(m.isRepeat, state) === 1) {
      if (output.length === start) broken()
      if (repeated(position) === undefined) {
        state = state < 7 ? 9 : 11
        return 1
      }
      const length = readLength(range, m.repeat, position)
      state = state < 7 ? 8 : 11
      return length
    }
    const [first, second, third] = distances
    const length = readLength(range, m.match, position)
    state = state < 7 ? 7 : 10
    distances = [readDistance(range, m, length), first, second, third]
    return distances[0] === END_MARK ? 0 : length
  }

  return {
    properties: (byte, most = 12) => {
      if (byte >= 225) broken()
      lc = byte % 9
      lp = Math.floor(byte / 9) % 5
      pb = Math.floor(byte / 45)
      if (lc + lp > most) broken()
      reset()
    },
    reset,
    forget: () => {
      start = output.length
    },
    begin: (data, at) => range.begin(data, at),
    decode: bytes => {
      const end = output.length + bytes
      while (output.length < end) {
        const position = (output.length - start) & ((1 << pb) - 1)
        if (range.bit(m.isMatch, state * 16 + position) === 0) {
          literal()
          continue
        }
        const length = match(position)
        if (length === 0) return
        if (distances[0] >= output.length - start || length > LONGEST_MATCH) broken()
        output.copy(distances[0] + 1, Math.min(length, end - output.length))
      }
    },
  }
}

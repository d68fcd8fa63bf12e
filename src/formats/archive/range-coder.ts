import { MalformedFile } from '../../change.ts'

/** The arithmetic decoder of LZMA. Probabilities are numbers of 11 bits that adapt as they are used. */
export interface Range {
  begin(data: Uint8Array, at: number): void
  /** One bit by the probability at a place. */
  bit(probabilities: Uint16Array, place: number): 0 | 1
  /** A number of some bits, the highest first, by a tree of probabilities. */
  tree(probabilities: Uint16Array, base: number, bits: number): number
  /** The same, the lowest bit first; the tree's root is at `base + 1`. */
  reverse(probabilities: Uint16Array, base: number, bits: number): number
  /** A number of bits that are equally likely. */
  direct(bits: number): number
}

const TOP = 2 ** 24

export const createRange = (): Range => {
  let data: Uint8Array = new Uint8Array(0)
  let [at, range, code] = [0, 0, 0]

  const normalize = (): void => {
    if (range >= TOP) return
    if (at >= data.length) throw new MalformedFile('the LZMA data breaks off')
    range = (range << 8) >>> 0
    code = ((code << 8) | (data[at++] as number)) >>> 0
  }

  const bit = (probabilities: Uint16Array, place: number): 0 | 1 => {
    normalize()
    const probability = probabilities[place] as number
    const bound = (range >>> 11) * probability
    if (code < bound) {
      range = bound
      probabilities[place] = probability + ((2048 - probability) >> 5)
      return 0
    }
    range -= bound
    code -= bound
    probabilities[place] = probability - (probability >> 5)
    return 1
  }

  return {
    begin: (from, place) => {
      if (place + 5 > from.length) throw new MalformedFile('the LZMA data breaks off')
      data = from
      at = place + 5
      range = 0xffffffff
      code = new DataView(from.buffer, from.byteOffset + place + 1, 4).getUint32(0)
    },
    bit,
    tree: (probabilities, base, bits) => {
      let symbol = 1
      for (let index = 0; index < bits; index++) symbol = (symbol << 1) | bit(probabilities, base + symbol)
      return symbol - (1 << bits)
    },
    reverse: (probabilities, base, bits) => {
      let [symbol, number] = [1, 0]
      for (let index = 0; index < bits; index++) {
        const next = bit(probabilities, base + symbol)
        symbol = (symbol << 1) | next
        number |= next << index
      }
      return number
    },
    direct: bits => {
      let number = 0
      for (let index = 0; index < bits; index++) {
        normalize()
        range >>>= 1
        const next = code >= range ? 1 : 0
        if (next === 1) code -= range
        number = number * 2 + next
      }
      return number
    },
  }
}

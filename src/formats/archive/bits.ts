import { MalformedFile } from '../../change.ts'

/** Reads bits from the highest of each byte on. */
export interface BitReader {
  /** @param count at most 24 */
  bits(count: number): number
  /** Skips to the next whole byte and gives its place. */
  align(): number
}

export const bitsOf = (data: Uint8Array, from: number): BitReader => {
  let [at, held, count] = [from, 0, 0]
  return {
    bits: wanted => {
      while (count < wanted) {
        if (at >= data.length) throw new MalformedFile('the compressed data breaks off')
        held = ((held << 8) | (data[at++] as number)) & 0xffffffff
        count += 8
      }
      count -= wanted
      return (held >>> count) & ((1 << wanted) - 1)
    },
    align: () => {
      at -= count >> 3
      count = 0
      return at
    },
  }
}

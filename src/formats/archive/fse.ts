import { MalformedFile } from '../../change.ts'

const broken = (): never => {
  throw new MalformedFile('the Zstandard data is broken or breaks off')
}

/** Bits of a number, the lowest first; behind either end of the data they read as 0. `count` at most 32. */
export const bitsAt = (data: Uint8Array, at: number, count: number): number => {
  if (at < 0) return count + at <= 0 ? 0 : bitsAt(data, 0, count + at) * 2 ** -at
  const byte = at >> 3
  let number = 0
  for (let index = 4; index >= 0; index--) number = number * 256 + (data[byte + index] ?? 0)
  return Math.floor(number / 2 ** (at & 7)) % 2 ** count
}

/** Reads a stream of bits from its end, which the highest set bit of the last byte marks. */
export interface Backwards {
  /** Bits that are left; negative once more were read than there are. */
  left(): number
  read(count: number): number
  peek(count: number): number
  skip(count: number): void
}

export const backwards = (data: Uint8Array): Backwards => {
  const last = data.at(-1) ?? 0
  if (last === 0) broken()
  let at = data.length * 8 - Math.clz32(last) + 23
  return {
    left: () => at,
    read: count => {
      at -= count
      return bitsAt(data, at, count)
    },
    peek: count => bitsAt(data, at - count, count),
    skip: count => {
      at -= count
    },
  }
}

/** A table of states: each gives a symbol, and bits that lead to the next state. */
export interface Fse {
  readonly log: number
  readonly symbols: Uint8Array
  readonly bits: Uint8Array
  readonly bases: Uint16Array
}

const highest = (number: number): number => 31 - Math.clz32(number)

/** @param frequencies of the symbols in parts of `2 ** log`; -1 for less than one part. */
export const fseOf = (frequencies: readonly number[], log: number): Fse => {
  const size = 1 << log
  const symbols = new Uint8Array(size)
  const next = frequencies.map(frequency => Math.abs(frequency))
  let high = size
  for (const [symbol, frequency] of frequencies.entries()) if (frequency === -1) symbols[--high] = symbol
  const step = (size >> 1) + (size >> 3) + 3
  let place = 0
  for (const [symbol, frequency] of frequencies.entries())
    for (let index = 0; index < frequency; index++) {
      symbols[place] = symbol
      do place = (place + step) & (size - 1)
      while (place >= high)
    }
  const bits = new Uint8Array(size)
  const bases = new Uint16Array(size)
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state] as number
    const number = next[symbol] as number
    next[symbol] = number + 1
    const count = log - highest(number)
    bits[state] = count
    bases[state] = (number << count) - size
  }
  return { log, symbols, bits, bases }
}

/** A table of one symbol. */
export const fseOfOne = (symbol: number): Fse => ({
  log: 0,
  symbols: Uint8Array.of(symbol),
  bits: Uint8Array.of(0),
  bases: Uint16Array.of(0),
})

/** Reads the description of a table; gives the place behind it. */
export const readFse = (
  data: Uint8Array,
  from: number,
  most: number,
): readonly [table: Fse, next: number] => {
  let at = from * 8
  const read = (count: number): number => {
    at += count
    return bitsAt(data, at - count, count)
  }
  const log = read(4) + 5
  if (log > most) broken()
  const frequencies: number[] = []
  for (let left = 1 << log; left > 0; ) {
    if (frequencies.length > 255 || at > data.length * 8) broken()
    const count = highest(left + 1) + 1
    const mask = (1 << (count - 1)) - 1
    const threshold = (1 << count) - 2 - left
    let value = read(count)
    if ((value & mask) < threshold) {
      at--
      value &= mask
    } else if (value > mask) value -= threshold
    frequencies.push(value - 1)
    left -= Math.abs(value - 1)
    if (value !== 1) continue
    for (let more = 3; more === 3; ) {
      more = read(2)
      if (frequencies.length > 255) broken()
      for (let index = 0; index < more; index++) frequencies.push(0)
    }
  }
  return [fseOf(frequencies, log), Math.ceil(at / 8)]
}

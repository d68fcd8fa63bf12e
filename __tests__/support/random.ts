/** Chance that is the same in every run. */
export interface Random {
  /** A whole number below `end`. */
  below(end: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
}

/** Mulberry32: small, fast, good enough to vary tests. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    chance: probability => next() < probability,
    pick: items => {
      if (items.length === 0) throw new RangeError('nothing to pick from')
      return items[below(items.length)] as (typeof items)[number]
    },
  }
}

/** The bytes with one to four of them changed, left out, doubled or cut off, by chance. */
export const mutated = (data: Uint8Array, random: Random): Buffer => {
  let result = Buffer.from(data)
  for (let count = 1 + random.below(4); count > 0 && result.length > 0; count--) {
    const at = random.below(result.length)
    const kind = random.below(6)
    if (kind === 0) result = result.subarray(0, at)
    else if (kind === 1) result = Buffer.concat([result.subarray(0, at), result.subarray(at + 1)])
    else if (kind === 2)
      result = Buffer.concat([result.subarray(0, at), Buffer.from([random.below(256)]), result.subarray(at)])
    else if (kind === 3)
      result = Buffer.concat([result.subarray(0, at), result.subarray(Math.max(at - random.below(16), 0))])
    else result[at] = kind === 4 ? random.below(256) : (result[at] ?? 0) ^ (1 << random.below(8))
  }
  return result
}

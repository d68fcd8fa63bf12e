import type { Observation } from '../../evidence.ts'
import type { Seen } from './keys.ts'

/** Places in bytes instead of characters. They come in any order; each is counted from its neighbour. */
export const placed = (text: string, seen: readonly Seen[]): readonly Observation[] => {
  const sorted = [...new Set(seen.map(({ at }) => at))].sort((a, b) => a - b)
  const offsets = new Map<number, number>()
  let [last, bytes] = [0, 0]
  for (const at of sorted) {
    bytes += Buffer.byteLength(text.slice(last, at))
    last = at
    offsets.set(at, bytes)
  }
  return seen.map(({ at, ...finding }) => ({ ...finding, offset: offsets.get(at) ?? 0 }))
}

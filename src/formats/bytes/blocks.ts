import { type Bytes, MalformedFile } from '../../change.ts'

/** Bytes of one file, fetched in blocks that are kept for a while. */
export interface Blocks {
  readonly size: number
  /** The bytes of `[from, from + length)`. @throws MalformedFile when they pass the end of the file or the limit. */
  at(from: number, length: number): Promise<Uint8Array>
}

const BLOCK = 16 * 1024
const MOST_KEPT = 256

/** @param most bytes that may be fetched; more rejects with `MalformedFile`. */
export const blocksOf = (bytes: Bytes, most: number): Blocks => {
  const kept = new Map<number, Uint8Array>()
  let fetched = 0

  const fetch = async (from: number, to: number): Promise<Uint8Array> => {
    fetched += to - from
    if (fetched > most) throw new MalformedFile('more of the file would have to be read than is read')
    const data = await bytes.slice(from, to)
    if (data.length < to - from) throw new MalformedFile('the file is shorter than its stated size')
    return data
  }

  const block = async (index: number): Promise<Uint8Array> => {
    const known = kept.get(index)
    if (known) return known
    const data = await fetch(index * BLOCK, Math.min((index + 1) * BLOCK, bytes.size))
    const oldest = kept.size >= MOST_KEPT ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(index, data)
    return data
  }

  return {
    size: bytes.size,
    at: async (from, length) => {
      if (!(from >= 0 && length >= 0) || from + length > bytes.size)
        throw new MalformedFile('a part passes the end of the file')
      if (length > 4 * BLOCK) return fetch(from, from + length)
      const [first, last] = [Math.floor(from / BLOCK), Math.floor((from + Math.max(length, 1) - 1) / BLOCK)]
      const parts: Uint8Array[] = []
      for (let index = first; index <= last && index * BLOCK < bytes.size; index++)
        parts.push(await block(index))
      const joined = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
      return joined.subarray(from - first * BLOCK, from - first * BLOCK + length)
    },
  }
}

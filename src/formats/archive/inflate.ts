import { constants, inflateRawSync } from 'node:zlib'
import { type Bytes, MalformedFile } from '../../change.ts'
import type { Budget } from '../format.ts'

const FIRST = 64 * 1024
/** Honest data rarely shrinks further; a few bytes that grow to gigabytes are a bomb. */
const MOST_RATIO = 1000
const SMALL = 16 * 1024 * 1024

/**
 * Compressed bytes as plain ones. Only as much is inflated as is asked for: the compressed part that is read grows
 * fourfold each time, so the work stays linear. `size` is what the file states; more may come.
 */
export const inflated = (raw: Bytes, size: number, budget: Budget): Bytes => {
  let plain: Uint8Array = new Uint8Array(0)
  let taken = 0

  const grow = async (): Promise<void> => {
    const next = Math.min(Math.max(taken * 4, FIRST), raw.size)
    const left = budget.left('inflated') + plain.length
    const data = await raw.slice(0, next)
    const most = Math.max(Math.min(left, Math.max(next * MOST_RATIO, SMALL)), 1)
    const grown = decode(data, most)
    budget.spend('inflated', Math.max(grown.length - plain.length, 0))
    plain = grown
    taken = next
  }

  return {
    size,
    slice: async (from, to) => {
      while (plain.length < to && taken < raw.size) await grow()
      return plain.subarray(from, to)
    },
  }
}

const decode = (data: Uint8Array, maxOutputLength: number): Uint8Array => {
  try {
    // A flush instead of an end: what is there is given out, also of a stream that goes on or breaks off.
    return inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new MalformedFile('compressed data grows past the limit')
    throw new MalformedFile('the compressed data is broken')
  }
}

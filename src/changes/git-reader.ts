import type { Readable } from 'node:stream'
import { MalformedFile } from '../change.ts'

/** Reads a stream as somebody asks for it, so that the writer waits meanwhile. */
export interface Reader {
  /** Up to the next line end, without it. Rejects with `MalformedFile` when the stream ends first. */
  line(): Promise<string>
  /** Hands `size` bytes on, in pieces. */
  take(size: number, sink: (chunk: Buffer) => void | Promise<void>): Promise<void>
}

const LONGEST_LINE = 64 * 1024
/** A git that says nothing for so long is waiting for a network or a lock that will not come. */
const PATIENCE_MS = 120_000

/** @param giveUp ends the writer, and with it the stream. */
export const openReader = (stream: Readable, giveUp: () => void): Reader => {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)

  const next = async (): Promise<Buffer> => {
    const timer = setTimeout(giveUp, PATIENCE_MS)
    try {
      const { done, value } = await chunks.next()
      if (!done) return value
    } catch {
      // A stream that was closed while somebody waited on it: the same as its end.
    } finally {
      clearTimeout(timer)
    }
    throw new MalformedFile('git ended before its answer')
  }

  return {
    async line() {
      let end = rest.indexOf(10)
      while (end < 0) {
        if (rest.length > LONGEST_LINE) throw new MalformedFile('git answered out of turn')
        const searched = rest.length
        rest = Buffer.concat([rest, await next()])
        end = rest.indexOf(10, searched)
      }
      const line = rest.toString('latin1', 0, end)
      rest = rest.subarray(end + 1)
      return line
    },

    async take(size, sink) {
      for (let left = size; left > 0; ) {
        if (rest.length === 0) rest = await next()
        const piece = rest.subarray(0, left)
        rest = rest.subarray(piece.length)
        left -= piece.length
        await sink(piece)
      }
    },
  }
}

import { MalformedFile } from '../../change.ts'

const FIRST = 64 * 1024
/** Bytes between two looks at the clock. */
const STRIDE = 1024 * 1024

/** Where decoders put what they decode: one stretch of bytes, which later bytes are copied from. */
export interface Output {
  /** In bytes, of what was put. */
  length: number
  /** Of it the first `length` bytes count. It is replaced when it grows. */
  data: Uint8Array
  /** Makes room for so many bytes more. @throws MalformedFile when that is past the limits. */
  reserve(bytes: number): void
  /** To be called for each block, however small. @throws MalformedFile when the time is up. */
  pause(): void
  append(chunk: Uint8Array): void
  /** Repeats bytes that were put before, which may reach into those that are put. @param distance from the end */
  copy(distance: number, bytes: number): void
  taken(): Uint8Array
}

/** @param most bytes of output. @param late whether the time is up. */
export const outputOf = (most: number, late: () => boolean): Output => {
  let look = STRIDE
  const grow = (bytes: number): void => {
    const needed = output.length + bytes
    if (needed > most) throw new MalformedFile('the compressed data grows past the limit')
    const larger = new Uint8Array(Math.min(Math.max(needed, output.data.length * 2, FIRST), most))
    larger.set(output.data.subarray(0, output.length))
    output.data = larger
  }
  const output: Output = {
    length: 0,
    data: new Uint8Array(0),
    reserve: bytes => {
      if (output.length > look) {
        look = output.length + STRIDE
        output.pause()
      }
      if (output.length + bytes > output.data.length) grow(bytes)
    },
    pause: () => {
      if (late()) throw new MalformedFile('the time for one file is up')
    },
    append: chunk => {
      // What fits below the limit counts, too.
      const fits = Math.min(chunk.length, most - output.length)
      output.reserve(fits)
      output.data.set(chunk.subarray(0, fits), output.length)
      output.length += fits
      if (fits < chunk.length) throw new MalformedFile('the compressed data grows past the limit')
    },
    copy: (distance, bytes) => {
      if (distance < 1 || distance > output.length)
        throw new MalformedFile('the compressed data refers to bytes before its beginning')
      output.reserve(bytes)
      const { data } = output
      let from = output.length - distance
      const end = output.length + bytes
      if (distance >= bytes) data.copyWithin(output.length, from, from + bytes)
      else for (let to = output.length; to < end; to++) data[to] = data[from++] as number
      output.length = end
    },
    taken: () => output.data.subarray(0, output.length),
  }
  return output
}

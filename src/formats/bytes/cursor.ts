import { type Bytes, MalformedFile } from '../../change.ts'
import { unsigned } from './numbers.ts'

const CHUNK = 256 * 1024
const LARGEST = 4 * 1024 * 1024
/** Read after a leap, behind which another often follows. */
const LEAP = 64 * 1024

/** Reads a file from front to back, a chunk at a time. */
export interface Cursor {
  /** Place in the file. */
  place(): number
  /**
   * Makes sure that so many bytes are at hand; undefined when they already are, so that loops need not wait.
   * @throws MalformedFile when the file ends before.
   */
  need(bytes: number): Promise<void> | undefined
  /** The next byte, which `need` fetched; it is not passed. */
  peek(): number | undefined
  /** A number of the bytes that `need` fetched. */
  number(bytes: number): number
  take(bytes: number): Uint8Array
  /** Passes bytes without reading them. @throws MalformedFile when the file ends before. */
  skip(bytes: number): void
}

/** @param most bytes that may be read; more rejects with `MalformedFile`. */
export const cursorOf = (bytes: Bytes, most: number): Cursor => {
  let data: Uint8Array = new Uint8Array(0)
  let [base, at, read, chunk] = [0, 0, 0, CHUNK]

  const load = async (wanted: number): Promise<void> => {
    const from = base + at
    if (at > data.length) chunk = LEAP
    const to = Math.min(from + Math.max(wanted, chunk), bytes.size)
    read += to - from
    chunk = Math.min(chunk * 2, LARGEST)
    if (read > most) throw new MalformedFile('the header is longer than is read')
    data = await bytes.slice(from, to)
    if (data.length < wanted) throw new MalformedFile('the file is shorter than its stated size')
    base = from
    at = 0
  }

  return {
    place: () => base + at,
    need: wanted => {
      if (at + wanted <= data.length) return undefined
      if (base + at + wanted > bytes.size)
        throw new MalformedFile('a part of the header passes the end of the file')
      return load(wanted)
    },
    peek: () => data[at],
    number: width => {
      at += width
      return unsigned(data, at - width, width)
    },
    take: length => {
      at += length
      return data.subarray(at - length, at)
    },
    skip: length => {
      if (!(length >= 0) || base + at + length > bytes.size)
        throw new MalformedFile('a part of the header passes the end of the file')
      at += length
    },
  }
}

import { type Bytes, MalformedFile } from '../../change.ts'
import { startsWith, unsigned } from '../bytes/numbers.ts'
import type { Directory } from './end.ts'

/** One entry of a central directory. */
export interface Entry {
  readonly name: string
  readonly flags: number
  /** 0: stored, 8: deflated. */
  readonly method: number
  /** In bytes, as stated. */
  readonly compressed: number
  readonly size: number
  /** CRC-32 of the content, as stated. */
  readonly crc: number
  /** Place of the local header in the file. */
  readonly offset: number
  /** Unpacked, it would become a symbolic link. */
  readonly link: boolean
  /** Another name, in an extra field that some readers prefer. */
  readonly alias?: string
  /** The directory does not name it. */
  readonly hidden?: true
}

const SIGNATURE = [0x50, 0x4b, 1, 2]
const FIXED = 46
/** A directory larger than this is none of a model: 10,000 entries need about one megabyte. */
const MOST_BYTES = 64 * 1024 * 1024

const utf8 = new TextDecoder()

/**
 * Reads at most so many entries, as far as they reach: some readers believe the stated number of entries and others the
 * stated size, so the number of entries given may be another than that which is stated.
 *
 * @throws MalformedFile when the directory is larger than any, or begins with something else.
 */
export const entriesOf = async (
  bytes: Bytes,
  directory: Directory,
  most: number,
): Promise<readonly Entry[]> => {
  const { offset, size, entries, shift } = directory
  if (size > MOST_BYTES)
    throw new MalformedFile('the central directory of the archive is larger than any model needs')
  const data = await bytes.slice(offset, offset + size)
  const found: Entry[] = []
  let at = 0
  while (found.length < most && at < data.length) {
    if (!startsWith(data, SIGNATURE, at) || at + FIXED > data.length) break
    const [name, extra, comment] = [28, 30, 32].map(place => unsigned(data, at + place, 2)) as [
      number,
      number,
      number,
    ]
    const fields = data.subarray(at + FIXED + name, at + FIXED + name + extra)
    const alias = unicodePath(fields)
    found.push({
      name: utf8.decode(data.subarray(at + FIXED, at + FIXED + name)),
      ...(alias === undefined ? {} : { alias }),
      flags: unsigned(data, at + 8, 2),
      method: unsigned(data, at + 10, 2),
      crc: unsigned(data, at + 16, 4),
      // Made on Unix, whose file modes stand in the upper half.
      link: data[at + 5] === 3 && ((data[at + 41] ?? 0) & 0xf0) === 0xa0,
      ...sizes(data, at, fields, shift),
    })
    at += FIXED + name + extra + comment
  }
  if (found.length === 0 && entries > 0)
    throw new MalformedFile('the central directory of the archive breaks off')
  return found
}

/** Sizes and offset, from the zip64 field where 32 bits do not hold them. */
const sizes = (data: Uint8Array, at: number, extra: Uint8Array, shift: number) => {
  const large = field(extra, ZIP64)
  let next = 0
  const take = (value: number): number => {
    if (value !== 0xffffffff || next + 8 > large.length) return value
    next += 8
    return unsigned(large, next - 8, 8)
  }
  const size = take(unsigned(data, at + 24, 4))
  const compressed = take(unsigned(data, at + 20, 4))
  return { size, compressed, offset: take(unsigned(data, at + 42, 4)) + shift }
}

const ZIP64 = 1
/** Info-ZIP's: a version, a checksum of the name in the header, and the name in UTF-8. */
const UNICODE_PATH = 0x7075

const unicodePath = (extra: Uint8Array): string | undefined => {
  const path = field(extra, UNICODE_PATH)
  return path[0] === 1 && path.length > 5 ? utf8.decode(path.subarray(5)) : undefined
}

/** The content of an extra field; empty when there is none. */
const field = (extra: Uint8Array, id: number): Uint8Array => {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = unsigned(extra, at + 2, 2)
    if (unsigned(extra, at, 2) === id) return extra.subarray(at + 4, at + 4 + length)
    at += 4 + length
  }
  return new Uint8Array(0)
}

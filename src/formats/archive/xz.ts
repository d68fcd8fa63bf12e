import { MalformedFile } from '../../change.ts'
import { startsWith, unsigned } from '../bytes/numbers.ts'
import { createLzma } from './lzma-decoder.ts'
import type { Output } from './output.ts'

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]
const LZMA2 = 0x21
/** Bytes of the check behind a block, by its number in the header of the stream. */
const CHECKS = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64]

/** Bits of lc and lp together, by the format's own limit. */
const MOST_CONTEXT = 4

const broken = (): never => {
  throw new MalformedFile('the xz data is broken or breaks off')
}

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4

/** A number of seven bits a byte. */
const readNumber = (data: Uint8Array, from: number): readonly [number: number, next: number] => {
  let number = 0
  for (let index = 0; index < 9; index++) {
    const byte = data[from + index] ?? broken()
    number += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) return [number, from + index + 1]
  }
  return broken()
}

/** Decodes the chunks of LZMA2 and gives the place behind them. */
const decodeChunks = (data: Uint8Array, from: number, output: Output): number => {
  const lzma = createLzma(output)
  for (let at = from; ; ) {
    output.pause()
    const control = data[at] ?? broken()
    if (control === 0) return at + 1
    if (control === 1) lzma.forget()
    if (control < 0x80) {
      if (control > 2) broken()
      const size = ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0) + 1
      const chunk = data.subarray(at + 3, at + 3 + size)
      output.append(chunk)
      if (chunk.length < size) broken()
      at += 3 + size
      continue
    }
    const size = ((control & 0x1f) << 16) + ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0) + 1
    const compressed = ((data[at + 3] ?? 0) << 8) + (data[at + 4] ?? 0) + 1
    const resets = (control >> 5) & 3
    const begin = at + (resets >= 2 ? 6 : 5)
    if (resets === 3) lzma.forget()
    if (resets >= 2) lzma.properties(data[at + 5] ?? broken(), MOST_CONTEXT)
    else if (resets === 1) lzma.reset()
    lzma.begin(data.subarray(0, begin + compressed), begin)
    lzma.decode(size)
    at = begin + compressed
  }
}

const decodeBlock = (data: Uint8Array, from: number, check: number, output: Output): number => {
  const length = ((data[from] ?? 0) + 1) * 4
  const flags = data[from + 1] ?? broken()
  let at = from + 2
  if (flags & 0x40) at = readNumber(data, at)[1]
  if (flags & 0x80) at = readNumber(data, at)[1]
  const [filter] = readNumber(data, at)
  if ((flags & 3) !== 0 || filter !== LZMA2)
    throw new MalformedFile('the xz data is filtered in a way that is not undone here')
  const end = decodeChunks(data, from + length, output)
  return from + length + padded(end - from - length) + check
}

/** Passes the index and the footer. */
const passIndex = (data: Uint8Array, from: number): number => {
  let [count, at] = readNumber(data, from + 1)
  for (; count > 0; count--) at = readNumber(data, readNumber(data, at)[1])[1]
  return from + padded(at - from) + 4 + 12
}

/**
 * Decodes xz streams, one behind the other, with zeros between. @throws MalformedFile where they break; what stands
 * before is put.
 * @see https://tukaani.org/xz/xz-file-format.txt
 */
export const unxz = (data: Uint8Array, output: Output): void => {
  let at = 0
  while (startsWith(data, MAGIC, at)) {
    const check = CHECKS[(data[at + 7] ?? 0) & 15] as number
    at += 12
    while ((data[at] ?? broken()) !== 0) at = decodeBlock(data, at, check, output)
    at = passIndex(data, at)
    while (at + 4 <= data.length && unsigned(data, at, 4) === 0) at += 4
  }
  if (at === 0) broken()
}

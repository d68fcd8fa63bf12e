import { MalformedFile } from '../../change.ts'
import { unsigned } from '../bytes/numbers.ts'
import type { Output } from './output.ts'

const FRAME = 0x184d2204
/** Sixteen magic numbers mark frames that decoders skip. */
const isSkipped = (magic: number): boolean => magic >= 0x184d2a50 && magic <= 0x184d2a5f

const broken = (): never => {
  throw new MalformedFile('the LZ4 data is broken or breaks off')
}

/** A length of 15 goes on in the bytes that follow. */
const readLength = (data: Uint8Array, at: number, short: number): readonly [length: number, next: number] => {
  if (short < 15) return [short, at]
  let length = short
  let next = at
  for (;;) {
    const byte = data[next++] ?? broken()
    length += byte
    if (byte < 255) return [length, next]
  }
}

const decodeBlock = (data: Uint8Array, output: Output, start: number): void => {
  for (let at = 0; at < data.length; ) {
    const token = data[at++] as number
    const [literals, from] = readLength(data, at, token >> 4)
    if (from + literals > data.length) broken()
    output.append(data.subarray(from, from + literals))
    at = from + literals
    if (at === data.length) return
    const distance = unsigned(data, at, 2)
    if (at + 2 > data.length || distance > output.length - start) broken()
    const [length, next] = readLength(data, at + 2, token & 15)
    output.copy(distance, length + 4)
    at = next
  }
}

/** Gives the place behind the frame. */
const decodeFrame = (data: Uint8Array, from: number, output: Output): number => {
  const flags = data[from + 4] ?? broken()
  if (flags >> 6 !== 1) broken()
  const [hasBlockSum, hasSize, hasSum, hasDictionary] = [flags & 0x10, flags & 8, flags & 4, flags & 1]
  if (hasDictionary) throw new MalformedFile('the LZ4 data needs a dictionary that is not here')
  let at = from + 6 + (hasSize ? 8 : 0) + 1
  const start = output.length
  for (;;) {
    output.pause()
    if (at + 4 > data.length) broken()
    const size = unsigned(data, at, 4)
    at += 4
    if (size === 0) return at + (hasSum ? 4 : 0)
    const [length, isStored] = [size % 0x80000000, size >= 0x80000000]
    const block = data.subarray(at, at + length)
    if (isStored) output.append(block)
    else decodeBlock(block, output, start)
    if (block.length < length) broken()
    at += length + (hasBlockSum ? 4 : 0)
  }
}

/**
 * Decodes LZ4 frames, one behind the other. @throws MalformedFile where they break; what stands before is put.
 * @see https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
 */
export const unlz4 = (data: Uint8Array, output: Output): void => {
  for (let at = 0; at + 4 <= data.length; ) {
    output.pause()
    const magic = unsigned(data, at, 4)
    if (magic === FRAME) at = decodeFrame(data, at, output)
    else if (isSkipped(magic)) at += 8 + unsigned(data, at + 4, 4)
    else if (at === 0) broken()
    else return
  }
}

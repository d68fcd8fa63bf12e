import { MalformedFile } from '../../change.ts'
import { unsigned } from '../bytes/numbers.ts'
import { createLzma } from './lzma-decoder.ts'
import type { Output } from './output.ts'

/** Size field of a stream that ends with a mark instead. */
const isOpen = (data: Uint8Array): boolean => data.subarray(5, 13).every(byte => byte === 0xff)

/**
 * Decodes a stream of the old LZMA format: properties (1 byte), dictionary size (4), size of the content (8), data.
 *
 * @throws MalformedFile where it breaks; what stands before is put.
 */
export const unlzma = (data: Uint8Array, output: Output): void => {
  if (data.length < 13) throw new MalformedFile('the LZMA data breaks off')
  const size = isOpen(data) ? Number.POSITIVE_INFINITY : unsigned(data, 5, 8)
  const lzma = createLzma(output)
  lzma.properties(data[0] ?? 0)
  lzma.begin(data, 13)
  lzma.decode(size)
}

/** The same within a zip archive: version (2 bytes), length of the properties (2), properties, data with a mark of the end. */
export const unzipLzma = (data: Uint8Array, output: Output): void => {
  const length = unsigned(data, 2, 2)
  if (length < 5 || data.length < 4 + length) throw new MalformedFile('the LZMA data breaks off')
  const lzma = createLzma(output)
  lzma.properties(data[4] ?? 0)
  lzma.begin(data, 4 + length)
  lzma.decode(Number.POSITIVE_INFINITY)
}

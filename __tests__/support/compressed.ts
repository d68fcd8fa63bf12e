/** Builds compressed files whose content stands in them as it is; those of bzip2 and LZMA must be real. */
import { bytes, le } from './bytes.ts'

/** One xz stream of one block with a chunk that is not compressed. @param filter 0x21 is LZMA2 */
export const xz = (content: Uint8Array, filter = 0x21): Buffer => {
  const block = bytes(1, le(content.length - 1, 2).reverse(), content, 0)
  const padding = Buffer.alloc((4 - (block.length % 4)) % 4)
  return bytes(
    [0xfd, '7zXZ', 0, 0, 0, le(0, 4)],
    [2, 0, filter, 1, 0x16, 0, 0, 0, le(0, 4)],
    block,
    padding,
    [0, 0, 0, 0, le(0, 4)],
    [le(0, 4), le(0, 4), 0, 0, 'YZ'],
  )
}

export const lz4 = (content: Uint8Array): Buffer =>
  bytes([le(0x184d2204, 4), 0x60, 0x40, 0], [le(content.length + 0x80000000, 4), content], le(0, 4))

export const zstd = (content: Uint8Array): Buffer =>
  bytes([le(0xfd2fb528, 4), 0xa0, le(content.length, 4)], le(content.length * 8 + 1, 3), content)

/** A Zstandard frame that is one byte repeated, by blocks of 128 KiB. */
export const zstdBomb = (blocks: number): Buffer =>
  bytes(
    [le(0xfd2fb528, 4), 0x20, 0],
    Buffer.concat(Array.from({ length: blocks }, () => bytes(le(131_072 * 8 + 2, 3), 0x5d))),
  )

/** `os.system('id')` as a pickle of protocol 2, compressed by the real programs. */
export const packedPayload = {
  bzip2: 'QlpoOTFBWSZTWUUf7OoAAArTwFAQAAEQQA4ijCBCACAAIiaA9Rp6npChppgAd2woIkArnipEMp+LuSKcKEgij/Z1AA==',
  xz: '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAWgAJjb3MKc3lzdGVtClgCAAAAaWSFUi4AAKkv8K7IcPy4AAEvF4EISbEftvN9AQAAAAAEWVo=',
  lzma: 'XQAAgAD//////////wBAAIgDvDC9NN4vXibQafs16B2HBjiolM3C/aj//+KwgAA=',
  'bzip2 in zip':
    'UEsDBC4AAAAMAKJgeF3233xUQwAAABcAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbEJaaDkxQVkmU1lFH+zqAAAK08BQEAABEEAOIowgQgAgACImgPUaep6QoaaYAHdsKCJAK54qRDKfi7kinChIIo/2dQBQSwECLgMuAAAADACiYHhd9t98VEMAAAAXAAAAEAAAAAAAAAAAAAAAgAEAAAAAYXJjaGl2ZS9kYXRhLnBrbFBLBQYAAAAAAQABAD4AAABxAAAAAAA=',
  'lzma in zip':
    'UEsDBD8AAgAOAKJgeF3233xUKwAAABcAAAAQAAAAYXJjaGl2ZS9kYXRhLnBrbAkEBQBdAACAAABAAIgDvDC9NN4vXibQafs16B2HBjiolM3C/aj//+KwgABQSwECPwM/AAIADgCiYHhd9t98VCsAAAAXAAAAEAAAAAAAAAAAAAAAgAEAAAAAYXJjaGl2ZS9kYXRhLnBrbFBLBQYAAAAAAQABAD4AAABZAAAAAAA=',
} as const

import { MalformedFile } from '../../change.ts'
import type { Blocks } from '../bytes/blocks.ts'
import { startsWith, unsigned } from '../bytes/numbers.ts'

/** The file as its superblock describes it. */
export interface File {
  readonly blocks: Blocks
  /** Bytes of an address, and of a length. */
  readonly wide: number
  readonly long: number
  /** Place of address 0. */
  readonly base: number
  /** Address of the root group. */
  readonly root: number
  /** Place of the superblock; programs may put anything before it. */
  readonly start: number
  /** Whether the content is spread over several files. */
  readonly spread: boolean
}

const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]

/** Where the superblock may stand, as far as the head of a file shows it. */
export const startOf = (head: Uint8Array): number | undefined =>
  [0, 512, 1024, 2048].find(at => startsWith(head, SIGNATURE, at))

/** An address that stands for none: all bits set. */
export const isNowhere = (data: Uint8Array, at: number, wide: number): boolean => {
  for (let index = 0; index < wide; index++) if (data[at + index] !== 0xff) return false
  return true
}

/** Bytes at an address. */
export const read = ({ blocks, base }: File, address: number, length: number): Promise<Uint8Array> =>
  blocks.at(base + address, length)

/** Bytes at an address, which begin with a signature. @throws MalformedFile when they do not. */
export const readSigned = async (
  file: File,
  address: number,
  length: number,
  signature: string,
): Promise<Uint8Array> => {
  const data = await read(file, address, length)
  if (!startsWith(data, signature)) throw new MalformedFile(`there is no ${signature} where one is expected`)
  return data
}

/**
 * Reads the superblock, versions 0 to 3.
 * @throws MalformedFile when it is none.
 * @see https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html
 */
export const superblockOf = async (blocks: Blocks, start: number): Promise<File> => {
  const data = await blocks.at(start, Math.min(128, blocks.size - start))
  const version = data[8] ?? 0
  if (version > 3) throw new MalformedFile(`version ${version} of the superblock is not read`)
  const old = version < 2
  const [wide, long] = [data[old ? 13 : 9] ?? 0, data[old ? 14 : 10] ?? 0]
  if (![2, 4, 8].includes(wide) || ![2, 4, 8].includes(long))
    throw new MalformedFile('the superblock states addresses of an unknown width')
  const at = old ? (version === 1 ? 28 : 24) : 12
  const address = (index: number): number => unsigned(data, at + index * wide, wide)
  // Whatever base the superblock states, the library counts from where it found the superblock.
  const shared = { blocks, wide, long, base: start, start }
  if (!old) return { ...shared, root: address(3), spread: false }
  return { ...shared, root: address(5), spread: !isNowhere(data, at + 3 * wide, wide) }
}

import { type Bytes, bytesOf, MalformedFile } from '../../change.ts'
import { startsWith, unsigned } from '../bytes/numbers.ts'
import { part } from '../bytes/part.ts'
import type { Budget } from '../format.ts'
import type { Entry } from './entries.ts'
import { inflated } from './inflate.ts'

const SIGNATURE = [0x50, 0x4b, 3, 4]
const FIXED = 30
/** Local headers rarely have longer extra fields than this; PyTorch pads to 64 bytes. */
const GUESS = 128

/** What the local header of an entry says. */
export interface Local {
  /** Where the data begins in the file. */
  readonly data: number
  /** How it differs from the central directory, in words. */
  readonly differs: readonly string[]
}

/** @throws MalformedFile when there is no local header. */
export const localOf = async (bytes: Bytes, entry: Entry): Promise<Local> => {
  const head = await bytes.slice(entry.offset, entry.offset + FIXED + entry.name.length + GUESS)
  if (!startsWith(head, SIGNATURE) || head.length < FIXED)
    throw new MalformedFile('the entry has no local header where the directory says')
  const [length, extra] = [unsigned(head, 26, 2), unsigned(head, 28, 2)]
  const name = new TextDecoder().decode(
    FIXED + length <= head.length
      ? head.subarray(FIXED, FIXED + length)
      : await bytes.slice(entry.offset + FIXED, entry.offset + FIXED + length),
  )
  const differs: string[] = []
  if (name !== entry.name) differs.push(`its name (${JSON.stringify(name.slice(0, 80))})`)
  if (unsigned(head, 8, 2) !== entry.method) differs.push('the compression')
  const stated = unsigned(head, 22, 4)
  // Bit 3: the sizes follow the data, and the header has zeros.
  if ((unsigned(head, 6, 2) & 8) === 0 && stated !== 0xffffffff && stated !== entry.size)
    differs.push('the size')
  return { data: entry.offset + FIXED + length + extra, differs }
}

/** Up to this size a member is inflated at once, so that a wrong statement of its size shows. */
const AT_ONCE = 8 * 1024 * 1024

/** The content of an entry. @throws MalformedFile when it cannot be had. */
export const contentOf = async (bytes: Bytes, entry: Entry, local: Local, budget: Budget): Promise<Bytes> => {
  if (entry.method === 0) {
    // Some readers believe one size and some the other; the larger one holds both.
    const size = Math.max(entry.size, entry.compressed)
    if (local.data + size > bytes.size) throw new MalformedFile('the entry passes the end of the archive')
    return part(bytes, local.data, local.data + size)
  }
  if (entry.method !== 8)
    throw new MalformedFile(`the entry is compressed by method ${entry.method}, which is not opened`)
  const raw = part(bytes, local.data, local.data + entry.compressed)
  const content = inflated(raw, entry.size, budget)
  if (entry.size > AT_ONCE) return content
  return bytesOf(await content.slice(0, AT_ONCE + 1))
}

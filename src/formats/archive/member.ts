import { crc32 } from 'node:zlib'
import { type Bytes, bytesOf, MalformedFile } from '../../change.ts'
import { startsWith, unsigned } from '../bytes/numbers.ts'
import { part } from '../bytes/part.ts'
import type { Budget } from '../format.ts'
import type { Entry } from './entries.ts'
import { inflated } from './inflate.ts'
import { codecOfMethod, unpack } from './unpack.ts'

/** Up to this size a stored member is read whole for its checksum; pickles are read anyway. */
const SMALL = 64 * 1024

const SIGNATURE = [0x50, 0x4b, 3, 4]
const FIXED = 30
/** Local headers rarely have longer extra fields than this; PyTorch pads to 64 bytes. */
const GUESS = 128
/** Flags by which readers refuse a member or read it in another way. */
const UNLIKE = 0x2061

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
  const streamed = (unsigned(head, 6, 2) & 8) !== 0
  if ((unsigned(head, 6, 2) & UNLIKE) !== (entry.flags & UNLIKE)) differs.push('the flags')
  const crc = unsigned(head, 14, 4)
  if (!streamed && crc !== entry.crc) differs.push('the checksum')
  const stated = unsigned(head, 22, 4)
  // Bit 3: the sizes follow the data, and the header has zeros.
  if (!streamed && stated !== 0xffffffff && stated !== entry.size) differs.push('the size')
  return { data: entry.offset + FIXED + length + extra, differs }
}

/** Up to this stated size a member is inflated at once, so that a wrong statement shows. */
const AT_ONCE = 8 * 1024 * 1024

export interface Content {
  readonly bytes: Bytes
  /** Why not all of the content could be had. */
  readonly lacks?: string
}

/** The content of an entry. @throws MalformedFile when none of it can be had. */
export const contentOf = async (
  bytes: Bytes,
  entry: Entry,
  local: Local,
  budget: Budget,
): Promise<Content> => {
  const { method, size, compressed } = entry
  if (method === 0) {
    // Some readers believe one size and some the other; the larger one holds both.
    const longer = Math.max(size, compressed)
    if (local.data + longer > bytes.size) throw new MalformedFile('the entry passes the end of the archive')
    return { bytes: part(bytes, local.data, local.data + longer) }
  }
  const raw = part(bytes, local.data, local.data + compressed)
  if (method === 8 && size > AT_ONCE) return { bytes: inflated(raw, size, budget) }
  const codec = codecOfMethod(method)
  if (codec === undefined)
    throw new MalformedFile(`the entry is compressed by method ${method}, which is not opened`)
  const { plain, lacks } = await unpack(raw, codec, budget)
  if (lacks !== undefined && plain.length === 0) throw new MalformedFile(lacks)
  return { bytes: bytesOf(plain), ...(lacks === undefined ? {} : { lacks }) }
}

/** Whether the content has another checksum than stated; undefined where telling would mean to read too much. */
export const isChanged = async (
  content: Bytes,
  { name, crc, method, size }: Entry,
): Promise<boolean | undefined> => {
  const most = method === 0 && !name.endsWith('.pkl') ? SMALL : AT_ONCE
  if (content.size > most || size > most) return undefined
  return crc32(await content.slice(0, content.size)) !== crc
}

import { MalformedFile } from '../../change.ts'
import { startsWith, unsigned } from '../bytes/numbers.ts'
import { type File, read } from './superblock.ts'

/** One message of an object's header. */
export interface Message {
  readonly type: number
  /** Bit 1: the content is elsewhere, shared with other objects. */
  readonly flags: number
  readonly data: Uint8Array
  /** Place of the content in the file. */
  readonly at: number
}

export const SHARED = 2
const CONTINUED = 0x10
const MOST_MESSAGES = 20_000
const MOST_BLOCKS = 256
const LONGEST = 16 * 1024 * 1024

interface Layout {
  /** Bytes before the content of a message. */
  readonly head: number
  readonly version: 1 | 2
}

/** All messages of the object at an address. @throws MalformedFile when there is no object. */
export const messagesOf = async (file: File, address: number): Promise<readonly Message[]> => {
  const start = await read(file, address, Math.min(64, file.blocks.size - file.base - address))
  const messages: Message[] = []
  const first = startsWith(start, 'OHDR') ? modern(start) : ancient(start)
  const blocks = [{ from: address + first.from, length: first.length }]
  for (let index = 0; index < blocks.length; index++) {
    const { from, length } = blocks[index] ?? { from: 0, length: 0 }
    if (index >= MOST_BLOCKS || length > LONGEST) throw new MalformedFile('an object has an endless header')
    const data = await read(file, from, length)
    for (const message of split(data, file.base + from, first.layout)) {
      if (messages.length >= MOST_MESSAGES) throw new MalformedFile('an object has too many messages')
      messages.push(message)
      if (message.type === CONTINUED) blocks.push(continuation(file, message, first.layout))
    }
  }
  return messages
}

/** Version 1: version, reserved, messages `u16`, references `u32`, length `u32`, padding to 8. */
const ancient = (start: Uint8Array) => {
  if (start[0] !== 1) throw new MalformedFile('there is no object where one is expected')
  const layout: Layout = { head: 8, version: 1 }
  return { from: 16, length: unsigned(start, 8, 4), layout }
}

/** Version 2: `OHDR`, version, flags, times, limits, length in 1 to 8 bytes; a checksum follows the messages. */
const modern = (start: Uint8Array) => {
  const flags = start[5] ?? 0
  const at = 6 + (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0)
  const width = 2 ** (flags & 3)
  const layout: Layout = { head: flags & 4 ? 6 : 4, version: 2 }
  return { from: at + width, length: unsigned(start, at, width), layout }
}

const continuation = ({ wide, long }: File, { data }: Message, { version }: Layout) => {
  const [from, length] = [unsigned(data, 0, wide), unsigned(data, wide, long)]
  if (version === 1) return { from, length }
  // `OCHK` before and a checksum behind.
  return { from: from + 4, length: Math.max(length - 8, 0) }
}

function* split(data: Uint8Array, place: number, { head, version }: Layout): Iterable<Message> {
  for (let at = 0; at + head <= data.length; ) {
    const [type, length, flags] =
      version === 1
        ? [unsigned(data, at, 2), unsigned(data, at + 2, 2), data[at + 4] ?? 0]
        : [data[at] ?? 0, unsigned(data, at + 1, 2), data[at + 3] ?? 0]
    const from = at + head
    if (from + length > data.length) {
      // What is left of a block may be a gap, and gaps are zero.
      if (data.subarray(at).every(byte => byte === 0)) return
      throw new MalformedFile('a message passes the end of its header')
    }
    if (type !== 0) yield { type, flags, data: data.subarray(from, from + length), at: place + from }
    at = from + length
  }
}

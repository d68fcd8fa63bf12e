/** Builds zip archives, honest ones and others. */
import { crc32, deflateRawSync } from 'node:zlib'
import { bytes, le } from './bytes.ts'

export interface Member {
  readonly name: string
  readonly content: Uint8Array
  readonly deflate?: boolean
  /** What the two headers say, where that is not what is so. */
  readonly localName?: string
  readonly flags?: number
  readonly localFlags?: number
  readonly crc?: number
  readonly size?: number
  readonly localSize?: number
  readonly method?: number
  /** Not listed in the central directory. */
  readonly hidden?: boolean
  /** Extra bytes of the local header. */
  readonly padding?: number
  /** Checksum of the local header, where it differs. */
  readonly localCrc?: number
  /** Extra fields of the directory. */
  readonly extra?: Uint8Array
  /** Unix mode, as of a link. */
  readonly mode?: number
}

export interface Options {
  readonly comment?: Uint8Array
  readonly prefix?: Uint8Array
  readonly suffix?: Uint8Array
  readonly zip64?: boolean
  /** With zip64: the small record states the same, as PyTorch writes it, where else it refers to the large one. */
  readonly small?: boolean
  /** Number of entries that the end record states. */
  readonly stated?: number
  /** Without end record and directory. */
  readonly headless?: boolean
}

interface Placed extends Member {
  readonly offset: number
  readonly data: Uint8Array
}

const localHeader = (member: Member, data: Uint8Array): Buffer => {
  const { content, localFlags, flags = 0, localName, name, padding = 0, crc = crc32(content) } = member
  const size = member.localSize ?? content.length
  const method = member.method ?? (member.deflate ? 8 : 0)
  const label = Buffer.from(localName ?? name)
  return bytes(
    'PK\x03\x04',
    le(20, 2),
    le(localFlags ?? flags, 2),
    le(method, 2),
    le(0, 4),
    le(member.localCrc ?? crc, 4),
    le(data.length, 4),
    le(size, 4),
    le(label.length, 2),
    le(padding, 2),
    label,
    Buffer.alloc(padding),
  )
}

const centralHeader = ({ content, crc = crc32(content), flags = 0, ...member }: Placed): Buffer => {
  const label = Buffer.from(member.name)
  const method = member.method ?? (member.deflate ? 8 : 0)
  return bytes(
    'PK\x01\x02',
    [20, member.mode === undefined ? 0 : 3],
    le(20, 2),
    le(flags, 2),
    le(method, 2),
    le(0, 4),
    le(crc, 4),
    le(member.data.length, 4),
    le(member.size ?? content.length, 4),
    le(label.length, 2),
    le(member.extra?.length ?? 0, 2),
    Buffer.alloc(6),
    le((member.mode ?? 0) * 65536, 4),
    le(member.offset, 4),
    label,
    member.extra ?? Buffer.alloc(0),
  )
}

export const endRecord = (entries: number, size: number, offset: number, comment = Buffer.alloc(0)): Buffer =>
  bytes(
    'PK\x05\x06',
    le(0, 4),
    le(entries, 2),
    le(entries, 2),
    le(size, 4),
    le(offset, 4),
    le(comment.length, 2),
    comment,
  )

const end64 = (entries: number, size: number, offset: number, at: number, small = false): Buffer =>
  bytes(
    bytes(
      'PK\x06\x06',
      le(44, 8),
      le(45, 2),
      le(45, 2),
      le(0, 8),
      le(entries, 8),
      le(entries, 8),
      le(size, 8),
      le(offset, 8),
    ),
    bytes('PK\x06\x07', le(0, 4), le(at, 8), le(1, 4)),
    small ? endRecord(entries, size, offset) : endRecord(0xffff, 0xffffffff, 0xffffffff),
  )

export const zip = (members: readonly Member[], options: Options = {}): Buffer => {
  const { prefix = Buffer.alloc(0), suffix = Buffer.alloc(0), comment } = options
  const parts: Buffer[] = []
  const placed: Placed[] = []
  let offset = 0
  for (const member of members) {
    const data = member.deflate ? deflateRawSync(member.content) : member.content
    const header = localHeader(member, data)
    parts.push(header, Buffer.from(data))
    if (!member.hidden) placed.push({ ...member, offset, data })
    offset += header.length + data.length
  }
  const central = bytes(...placed.map(centralHeader))
  const end = options.zip64
    ? end64(placed.length, central.length, offset, offset + central.length, options.small)
    : endRecord(
        options.stated ?? placed.length,
        central.length,
        offset,
        comment ? Buffer.from(comment) : undefined,
      )
  return options.headless ? bytes(prefix, ...parts) : bytes(prefix, ...parts, central, end, suffix)
}

/** A PyTorch archive around a pickle. */
export const torchZip = (data: Uint8Array, more: readonly Member[] = [], options: Options = {}): Buffer =>
  zip(
    [
      { name: 'archive/data.pkl', content: data, padding: 18 },
      { name: 'archive/byteorder', content: Buffer.from('little') },
      ...more,
      { name: 'archive/version', content: Buffer.from('3\n') },
    ],
    options,
  )

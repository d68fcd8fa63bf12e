import { type Bytes, MalformedFile } from '../../change.ts'
import type { Observation } from '../../evidence.ts'
import { startsWith } from '../bytes/numbers.ts'
import { part } from '../bytes/part.ts'

const BLOCK = 512
/** Longest header of the kinds that hold a long name. */
const MOST_EXTENSION = 1024 * 1024

const text = (data: Uint8Array): string =>
  Buffer.from(data)
    .toString('latin1')
    .replace(/\0[\s\S]*$/, '')

/** Octal text, or binary when the first bit is set. */
const amount = (data: Uint8Array): number => {
  if (((data[0] ?? 0) & 0x80) === 0) return Number.parseInt(text(data).trim() || '0', 8)
  return data.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
}

/** The sum of the header's bytes, its own field counted as spaces; some old programs took bytes for signed. */
const sumsUp = (head: Uint8Array): boolean => {
  let [sum, signed] = [0, 0]
  for (let at = 0; at < BLOCK; at++) {
    const byte = at >= 148 && at < 156 ? 32 : (head[at] ?? 0)
    sum += byte
    signed += byte < 128 ? byte : byte - 256
  }
  const stated = amount(head.subarray(148, 156))
  return (stated === sum || stated === signed) && sum > 256
}

export const isTar = (head: Uint8Array, size: number): boolean => size >= BLOCK && sumsUp(head)

/** One member of a tape archive. */
export interface TarMember {
  readonly name: string
  /** One character; `0` is a file. */
  readonly type: string
  readonly content: Bytes
}

export interface TarList {
  readonly members: readonly TarMember[]
  readonly findings: readonly Observation[]
  /** Whether the headers could be followed to the archive's end. */
  readonly complete: boolean
}

/** Directories, links and devices: their headers have no content behind them, whatever size they state. */
const BARE = '123456'
/** Headers that only say something of the next: long names of GNU, records of POSIX. */
const EXTENSIONS = 'LKxg'

/** What extension headers say of a member. */
interface Said {
  readonly name?: string
  readonly size?: number
}

/** Records of the form `27 path=some/name\n`, the number being the length of the record. */
const posix = (data: Uint8Array): ReadonlyMap<string, string> => {
  const records = new Map<string, string>()
  for (let at = 0; at < data.length; ) {
    const digits = /^\d{1,7}/.exec(Buffer.from(data.subarray(at, at + 8)).toString('latin1'))?.[0]
    const length = Number(digits ?? 0)
    if (digits === undefined || length < digits.length + 2) break
    const record = Buffer.from(data.subarray(at + digits.length + 1, at + length - 1)).toString('utf8')
    const equals = record.indexOf('=')
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1))
    at += length
  }
  return records
}

const saidBy = (type: string, data: Uint8Array, said: Said): Said => {
  if (type === 'L') return { ...said, name: text(data) }
  if (type === 'K') return said
  const records = posix(data)
  const [name, size] = [records.get('path'), records.get('size')]
  return {
    ...said,
    ...(name === undefined ? {} : { name }),
    ...(size !== undefined && /^\d{1,15}$/.test(size) ? { size: Number(size) } : {}),
  }
}

type Suspect = (message: string, more?: Pick<Observation, 'member' | 'offset'>) => void

interface Header {
  readonly type: string
  readonly isExtension: boolean
  /** As the header itself states it, in bytes. */
  readonly stated: number
  /** As it counts. */
  readonly size: number
  readonly from: number
}

/** Reads a header, or says why it cannot be followed. */
const headerAt = (head: Uint8Array, at: number, said: Said, end: number): Header | string => {
  if (!sumsUp(head)) return 'a header of the archive is broken'
  const type = String.fromCharCode(head[156] ?? 0).replace('\0', '0')
  const stated = amount(head.subarray(124, 136))
  const isExtension = EXTENSIONS.includes(type)
  const size = BARE.includes(type) ? 0 : isExtension ? stated : (said.size ?? stated)
  const from = at + BLOCK
  if (!(size >= 0) || from + size > end) return 'a member passes the end of the archive'
  return { type, isExtension, stated, size, from }
}

/** What a member's headers say against it. */
const suspectMember = (name: string, header: Header, said: Said, suspect: Suspect): void => {
  const { type, stated } = header
  for (const what of oddities(name, type)) suspect(`A member ${what}.`, { member: name })
  const disagree = 'readers disagree on where the next one begins'
  if (BARE.includes(type) && stated > 0)
    suspect(`A member without content states a size: ${disagree}.`, { member: name })
  if (said.size !== undefined && said.size !== stated && stated !== 0)
    suspect(`A member has two sizes: ${disagree}.`, { member: name })
}

/**
 * Hops from header to header, 512 bytes each, and over what lies between.
 *
 * @throws MalformedFile when the first header is broken.
 */
export const listTar = async (bytes: Bytes, spend: () => boolean): Promise<TarList> => {
  const members: TarMember[] = []
  const findings: Observation[] = []
  const suspect: Suspect = (message, more = {}) => void findings.push({ level: 'unknown', message, ...more })
  let said: Said = {}
  let zeros = 0
  for (let at = 0; at + BLOCK <= bytes.size; ) {
    const head = await bytes.slice(at, at + BLOCK)
    if (head.every(byte => byte === 0)) {
      at += BLOCK
      if (++zeros < 2) continue
      await checkRest(bytes, at, suspect)
      break
    }
    if (zeros > 0)
      suspect('A member follows a block of zeros: some readers end there, others read on.', { offset: at })
    zeros = 0
    const header = spend()
      ? headerAt(head, at, said, bytes.size)
      : 'there are more members than are looked at'
    if (typeof header === 'string') {
      if (members.length === 0) throw new MalformedFile(header)
      suspect(`What follows was not read: ${header}.`, { offset: at })
      return { members, findings, complete: false }
    }
    const { from, size, type } = header
    at = from + Math.ceil(size / BLOCK) * BLOCK
    if (header.isExtension) {
      said = saidBy(type, await bytes.slice(from, from + Math.min(size, MOST_EXTENSION)), said)
      continue
    }
    const name = said.name ?? nameOf(head)
    members.push({ name, type, content: part(bytes, from, from + size) })
    suspectMember(name, header, said, suspect)
    said = {}
  }
  return { members, findings, complete: true }
}

const nameOf = (head: Uint8Array): string => {
  const prefix = startsWith(head, 'ustar', 257) ? text(head.subarray(345, 500)) : ''
  const name = text(head.subarray(0, 100))
  return prefix === '' ? name : `${prefix}/${name}`
}

/** What a member's header alone says against it. */
const oddities = (name: string, type: string): readonly string[] => [
  ...(/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name)
    ? ['names a path outside the folder that the archive is unpacked to']
    : []),
  ...(type === '1' || type === '2' ? ['is a link, by which a later member can be written elsewhere'] : []),
  ...('346'.includes(type) ? ['is a device or a pipe, which no model needs'] : []),
  ...(type === 'S' ? ['is stored with holes left out, and was judged without them'] : []),
]

/** Behind the end there are zeros up to a full record, and nothing else. */
const checkRest = async (bytes: Bytes, from: number, suspect: Suspect): Promise<void> => {
  const rest = await bytes.slice(from, Math.min(bytes.size, from + 64 * 1024))
  const at = rest.findIndex(byte => byte !== 0)
  if (at >= 0)
    suspect(`${bytes.size - from - at} bytes stand behind the end of the archive.`, { offset: from + at })
}

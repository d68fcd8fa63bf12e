import { type Bytes, MalformedFile } from '../change.ts'
import type { Observation } from '../evidence.ts'
import { type Cursor, cursorOf } from './bytes/cursor.ts'
import type { Format } from './format.ts'
import { paceOf } from './inspection/pace.ts'

const MOST_READ = 512 * 1024 * 1024

/** How many entries a map says it has; undefined when it is none. */
const mapSize = (head: Uint8Array): { readonly count: number; readonly next: number } | undefined => {
  const [first = 0, a = 0, b = 0, c = 0, d = 0] = head
  if (first > 0x80 && first <= 0x8f) return { count: first & 0x0f, next: 1 }
  if (first === 0xde) return { count: a * 256 + b, next: 3 }
  return first === 0xdf ? { count: ((a * 256 + b) * 256 + c) * 256 + d, next: 5 } : undefined
}

/** A map whose first key is a name, as all state of Flax is. */
const isState = (head: Uint8Array, size: number): boolean => {
  const map = mapSize(head)
  if (map === undefined || map.count < 1 || map.count > size / 2) return false
  const type = head[map.next] ?? 0
  const [length, from] =
    type >= 0xa1 && type <= 0xbf
      ? [type & 0x1f, map.next + 1]
      : type === 0xd9
        ? [head[map.next + 1] ?? 0, map.next + 2]
        : [0, 0]
  const name = head.subarray(from, from + length)
  return length > 0 && name.length === length && name.every(byte => byte >= 0x20 && byte < 0x7f)
}

/**
 * State of Flax and JAX models as msgpack: maps of names, numbers, and arrays as extensions. Nothing in it is called; what
 * is no array, complex number or scalar of NumPy is handed to the reader's own code.
 *
 * @throws MalformedFile when the bytes are no msgpack.
 * @see https://github.com/msgpack/msgpack/blob/master/spec.md
 */
export const flax: Format = {
  id: 'msgpack',
  what: 'a msgpack file',
  detects: isState,

  async inspect(bytes, inner) {
    const findings = await walk(bytes, paceOf(inner.budget))
    return { completeness: 'complete', findings }
  },
}

/** Extensions of Flax: array, complex number, scalar of NumPy. */
const ARRAY = 1
const COMPLEX = 2
const SCALAR = 3

/** Kinds of numbers that NumPy and JAX write. */
const DTYPE =
  /^(?:[<>|=]?[biufc]\d{1,2}|u?int(?:2|4|8|16|32|64)|float(?:16|32|64|128|8_e\w{3,8})|bfloat16|complex(?:64|128)|bool_?|V2|\|V2)$/

const walk = async (bytes: Bytes, pace: () => void): Promise<readonly Observation[]> => {
  const cursor = cursorOf(bytes, MOST_READ)
  const strangers = new Map<string, number>()
  const number = async (width: number): Promise<number> => {
    const wait = cursor.need(width)
    if (wait) await wait
    return cursor.take(width).reduce((sum, byte) => sum * 256 + byte, 0)
  }
  const extension = async (length: number): Promise<void> => {
    const offset = cursor.place()
    const code = await number(1)
    const end = cursor.place() + length
    if (end > bytes.size) throw new MalformedFile('an extension passes the end of the file')
    const found =
      code === ARRAY || code === SCALAR
        ? await arrayOf(cursor, end)
        : code === COMPLEX
          ? undefined
          : `extensions of the type ${code > 127 ? code - 256 : code}`
    if (found !== undefined && !strangers.has(found)) strangers.set(found, offset)
    cursor.skip(end - cursor.place())
  }
  const skip = async (length: number): Promise<number> => {
    cursor.skip(length)
    return 0
  }
  /** Reads one object; the number of objects that it holds. */
  const object = async (): Promise<number> => {
    const type = await number(1)
    if (type <= 0x7f || type >= 0xe0) return 0
    if (type <= 0x8f) return (type & 0x0f) * 2
    if (type <= 0x9f) return type & 0x0f
    if (type <= 0xbf) return skip(type & 0x1f)
    if (type === 0xc0 || type === 0xc2 || type === 0xc3) return 0
    if (type === 0xc1) throw new MalformedFile('a type that does not exist')
    if (type <= 0xc6) return skip(await number(2 ** (type - 0xc4)))
    if (type <= 0xc9) await extension(await number(2 ** (type - 0xc7)))
    else if (type <= 0xcb) return skip(type === 0xca ? 4 : 8)
    else if (type <= 0xd3) return skip(2 ** ((type - 0xcc) % 4))
    else if (type <= 0xd8) await extension(2 ** (type - 0xd4))
    else if (type <= 0xdb) return skip(await number(2 ** (type - 0xd9)))
    else if (type <= 0xdd) return number(type === 0xdc ? 2 : 4)
    else return (await number(type === 0xde ? 2 : 4)) * 2
    return 0
  }

  for (let left = 1; left > 0; left--) {
    pace()
    left += await object()
    if (left > bytes.size - cursor.place() + 1)
      throw new MalformedFile('a list or map is longer than the file')
  }
  const rest = bytes.size - cursor.place()
  return [
    ...[...strangers].slice(0, 5).map(([what, offset]) => ({
      level: 'unknown' as const,
      message: `It holds ${what}, which Flax does not write: the reader's own code makes of them what it will.`,
      offset,
    })),
    ...(rest > 0
      ? [
          {
            level: 'unknown' as const,
            message: `${rest} bytes stand behind the state, which Flax does not read.`,
          },
        ]
      : []),
  ]
}

/** An array is `(shape, kind of numbers, data)`; undefined when the kind is one of numbers. */
const arrayOf = async (cursor: Cursor, end: number): Promise<string | undefined> => {
  const wait = cursor.need(Math.min(end - cursor.place(), 512))
  if (wait) await wait
  const head = Buffer.from(cursor.take(Math.min(end - cursor.place(), 512)))
  const kind = head[0] === 0x93 ? kindIn(head) : undefined
  if (kind === undefined) return 'arrays without a shape and a kind of numbers'
  return DTYPE.test(kind) ? undefined : `arrays of ${JSON.stringify(kind.slice(0, 40))}`
}

/** Passes the shape, a short list of whole numbers, to the text behind it. */
const kindIn = (head: Buffer): string | undefined => {
  const count = (head[1] ?? 0) >= 0x90 && (head[1] ?? 0) <= 0x9f ? (head[1] ?? 0) & 0x0f : -1
  if (count < 0) return undefined
  let at = 2
  for (let index = 0; index < count; index++) {
    const type = head[at] ?? 0xc1
    if (type <= 0x7f) at += 1
    else if (type >= 0xcc && type <= 0xcf) at += 1 + 2 ** (type - 0xcc)
    else return undefined
  }
  const type = head[at] ?? 0
  if (type < 0xa1 || type > 0xbf) return undefined
  return head.toString('latin1', at + 1, at + 1 + (type & 0x1f))
}

import { MalformedFile } from '../../change.ts'
import type { Cursor } from '../bytes/cursor.ts'

/** Bytes of the fixed types: null, no-op, true, false, i8, u8, i16, i32, i64, f32, f64, character. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['N', 0],
  ['T', 0],
  ['F', 0],
  ['i', 1],
  ['U', 1],
  ['I', 2],
  ['l', 4],
  ['L', 8],
  ['d', 4],
  ['D', 8],
  ['C', 1],
])

/** An open list or object. */
interface Open {
  readonly isObject: boolean
  /** Elements that are still to come, where their number is stated. */
  left: number | undefined
  readonly path: string
}

const MOST_DEPTH = 100
/** Paths that are kept. */
const DEPTH = 3
const MOST_TEXT = 4096

interface Walk {
  readonly cursor: Cursor
  /** Size of the file in bytes. */
  readonly size: number
  readonly keys: Map<string, string>
  readonly open: Open[]
}

/**
 * Walks over UBJSON without building it. Keys of the outer three levels by their path, with the texts that stand there.
 *
 * @throws MalformedFile when it is none, or goes on behind its end.
 * @see https://ubjson.org
 */
export const ubjsonKeys = async (
  cursor: Cursor,
  size: number,
  pace: () => void,
): Promise<ReadonlyMap<string, string>> => {
  const walk: Walk = { cursor, size, keys: new Map(), open: [] }
  await value(walk, await marker(walk), '')
  for (let top = walk.open.at(-1); top; top = walk.open.at(-1)) {
    pace()
    const ended = top.left === undefined ? await optional(walk, top.isObject ? '}' : ']') : top.left-- <= 0
    if (ended) walk.open.pop()
    else {
      const path = top.isObject ? await keyOf(walk, top) : ''
      await value(walk, await marker(walk), path)
    }
  }
  if (cursor.place() !== size) throw new MalformedFile('bytes stand behind the end')
  return walk.keys
}

/** Reads the key of a member; its path, where that is kept. */
const keyOf = async (walk: Walk, { path }: Open): Promise<string> => {
  const key = await text(walk)
  const outer = walk.open.length <= DEPTH && (walk.open.length === 1 || path !== '')
  if (!outer) return ''
  const place = path === '' ? key : `${path}.${key}`
  if (place !== '') walk.keys.set(place, '')
  return place
}

const value = async (walk: Walk, type: string, path: string): Promise<void> => {
  const width = WIDTHS.get(type)
  if (width !== undefined) walk.cursor.skip(width)
  else if (type === 'S' || type === 'H') {
    const content = await text(walk)
    if (path !== '' && type === 'S') walk.keys.set(path, content)
  } else if (type === '{' || type === '[') await begin(walk, type === '{', path)
  else throw new MalformedFile(`a value of the unknown type ${JSON.stringify(type)}`)
}

/** The type and the number of the elements may stand first. */
const begin = async (walk: Walk, isObject: boolean, path: string): Promise<void> => {
  if (walk.open.length >= MOST_DEPTH) throw new MalformedFile('nested too deep')
  const type = (await optional(walk, '$')) ? await marker(walk) : undefined
  const left = (await optional(walk, '#')) ? await count(walk, await marker(walk)) : undefined
  if (type === undefined) {
    walk.open.push({ isObject, left, path })
    return
  }
  const width = WIDTHS.get(type)
  if (left === undefined || width === undefined || isObject)
    throw new MalformedFile('a typed list that is none')
  walk.cursor.skip(left * width)
}

const marker = async ({ cursor }: Walk): Promise<string> => {
  const wait = cursor.need(1)
  if (wait) await wait
  return String.fromCharCode(cursor.number(1))
}

/** Passes a sign when it is the next. */
const optional = async ({ cursor }: Walk, sign: string): Promise<boolean> => {
  const wait = cursor.need(1)
  if (wait) await wait
  if (cursor.peek() !== sign.charCodeAt(0)) return false
  cursor.skip(1)
  return true
}

const count = async ({ cursor, size }: Walk, type: string): Promise<number> => {
  const width = WIDTHS.get(type) ?? 0
  if (!'iUIlL'.includes(type) || width === 0) throw new MalformedFile('a length that is no number')
  const wait = cursor.need(width)
  if (wait) await wait
  const length = cursor.take(width).reduce((sum, byte) => sum * 256 + byte, 0)
  if (length > size - cursor.place()) throw new MalformedFile('a part is longer than the file')
  return length
}

const text = async (walk: Walk): Promise<string> => {
  const { cursor } = walk
  const length = await count(walk, await marker(walk))
  if (length > MOST_TEXT) {
    cursor.skip(length)
    return ''
  }
  const wait = cursor.need(length)
  if (wait) await wait
  return Buffer.from(cursor.take(length)).toString('utf8')
}

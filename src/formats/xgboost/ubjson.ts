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
  const keys = new Map<string, string>()
  const open: Open[] = []

  const marker = async (): Promise<string> => {
    const wait = cursor.need(1)
    if (wait) await wait
    return String.fromCharCode(cursor.number(1))
  }
  const bigEndian = async (width: number): Promise<number> => {
    const wait = cursor.need(width)
    if (wait) await wait
    return cursor.take(width).reduce((sum, byte) => sum * 256 + byte, 0)
  }
  const count = async (type: string): Promise<number> => {
    const width = WIDTHS.get(type) ?? 0
    if (!'iUIlL'.includes(type) || width === 0) throw new MalformedFile('a length that is no number')
    const length = await bigEndian(width)
    if (length > size - cursor.place()) throw new MalformedFile('a part is longer than the file')
    return length
  }
  const text = async (): Promise<string> => {
    const length = await count(await marker())
    if (length > MOST_TEXT) {
      cursor.skip(length)
      return ''
    }
    const wait = cursor.need(length)
    if (wait) await wait
    return Buffer.from(cursor.take(length)).toString('utf8')
  }
  const begin = async (isObject: boolean, path: string): Promise<void> => {
    if (open.length >= MOST_DEPTH) throw new MalformedFile('nested too deep')
    const wait = cursor.need(1)
    if (wait) await wait
    const typed = await optional('$')
    const type = typed ? await marker() : undefined
    const left = (await optional('#')) ? await count(await marker()) : undefined
    if (type === undefined) open.push({ isObject, left, path })
    else await skipTyped(type, left, isObject)
  }
  const skipTyped = async (type: string, left: number | undefined, isObject: boolean): Promise<void> => {
    const width = WIDTHS.get(type)
    if (left === undefined || width === undefined || isObject)
      throw new MalformedFile('a typed list that is none')
    cursor.skip(left * width)
  }
  const optional = async (sign: string): Promise<boolean> => {
    const wait = cursor.need(1)
    if (wait) await wait
    if (cursor.peek() !== sign.charCodeAt(0)) return false
    cursor.skip(1)
    return true
  }
  const value = async (type: string, path: string): Promise<void> => {
    const width = WIDTHS.get(type)
    if (width !== undefined) cursor.skip(width)
    else if (type === 'S') {
      const content = await text()
      if (path !== '' && keys.has(path)) keys.set(path, content)
    } else if (type === 'H') await text()
    else if (type === '{' || type === '[') await begin(type === '{', path)
    else throw new MalformedFile(`a value of the unknown type ${JSON.stringify(type)}`)
  }

  await value(await marker(), '')
  for (let top = open.at(-1); top; top = open.at(-1)) {
    pace()
    const { isObject } = top
    const ended = top.left === undefined ? await optional(isObject ? '}' : ']') : top.left-- <= 0
    if (ended) {
      open.pop()
      continue
    }
    let path = ''
    if (isObject) {
      const key = await text()
      const outer = open.length <= DEPTH && (open.length === 1 || top.path !== '')
      path = outer ? (top.path === '' ? key : `${top.path}.${key}`) : ''
      if (path !== '') keys.set(path, '')
    }
    await value(await marker(), path)
  }
  if (cursor.place() !== size) throw new MalformedFile('bytes stand behind the end')
  return keys
}

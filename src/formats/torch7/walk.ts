import { MalformedFile } from '../../change.ts'
import type { Cursor } from '../bytes/cursor.ts'

const NIL = 0
const NUMBER = 1
const TEXT = 2
const TABLE = 3
const TORCH = 4
const BOOLEAN = 5
/** Functions with an index come in two layouts, those of before without. */
const FUNCTIONS: ReadonlySet<number> = new Set([7, 8])
const OLD_FUNCTION = 6

/** Bytes of one number of a storage, by its class. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({ Byte: 1, Char: 1, Short: 2, Half: 2, Int: 4, Float: 4, Long: 8, Double: 8 }).flatMap(
    ([name, width]): [string, number][] => [
      [name, width],
      [name === 'Float' ? 'Cuda' : `Cuda${name}`, width],
    ],
  ),
)
const MOST_DIMENSIONS = 64

/** Classes of the libraries that come with Torch. */
const OWN = /^(?:nn|nngraph|graph|cudnn|cunn|optim|inn|tds|torch|image|rnn|threads|stn|nnx)\.[A-Za-z0-9_.]+$/

export interface Walk {
  readonly cursor: Cursor
  /** Size of the file in bytes. */
  readonly size: number
  /** Counts a step. @throws MalformedFile when there were too many. */
  readonly pace: () => void
  /** Called with every function: its place and the bytes of its code. */
  readonly code: (offset: number, length: number) => void
  /** Classes that are none of Torch's own. */
  readonly strangers: Set<string>
  readonly known: Set<number>
}

/**
 * Walks over all objects without recursion: every object adds to what is still to be read.
 *
 * @throws MalformedFile when the bytes are no such objects.
 */
export const walkObjects = async (walk: Walk): Promise<void> => {
  for (let left = 1; left > 0; left--) {
    walk.pace()
    left += await readObject(walk)
  }
}

/** Reads one object; the number of objects that it holds. */
const readObject = async (walk: Walk): Promise<number> => {
  const { cursor } = walk
  const offset = cursor.place()
  const type = await number(walk)
  if (type === NIL) return 0
  if (type === NUMBER || type === BOOLEAN || type === TEXT) {
    cursor.skip(type === TEXT ? await number(walk) : type === NUMBER ? 8 : 4)
    return 0
  }
  if (type === OLD_FUNCTION) return readCode(walk, offset)
  if (type !== TABLE && type !== TORCH && !FUNCTIONS.has(type))
    throw new MalformedFile(`an object of the unknown type ${type}`)
  if (!(await isNew(walk))) return 0
  if (type === TABLE) return readTable(walk)
  return type === TORCH ? readClass(walk) : readCode(walk, offset)
}

const number = async ({ cursor }: Walk, width = 4): Promise<number> => {
  const wait = cursor.need(width)
  if (wait) await wait
  return cursor.number(width)
}

const text = async (walk: Walk, most: number): Promise<string> => {
  const length = await number(walk)
  if (length > most) throw new MalformedFile('a name longer than any')
  const wait = walk.cursor.need(length)
  if (wait) await wait
  return Buffer.from(walk.cursor.take(length)).toString('latin1')
}

/** Reads the index of an object. One that was read before is only named. */
const isNew = async (walk: Walk): Promise<boolean> => {
  const index = await number(walk)
  if (walk.known.has(index)) return false
  walk.known.add(index)
  return true
}

const readTable = async (walk: Walk): Promise<number> => {
  const count = await number(walk)
  if (count * 8 > walk.size - walk.cursor.place()) throw new MalformedFile('a table longer than the file')
  return count * 2
}

/** The code, then the values that it was made with as one object. */
const readCode = async (walk: Walk, offset: number): Promise<number> => {
  const length = await number(walk)
  walk.code(offset, length)
  walk.cursor.skip(length)
  return 1
}

/** A tensor is its shape and its storage; of any other class one object follows. */
const readClass = async (walk: Walk): Promise<number> => {
  const { cursor } = walk
  const version = await text(walk, 16)
  const name = /^V \d+$/.test(version) ? await text(walk, 200) : version
  if (WIDTHS.has(/^torch\.(\w+)Tensor$/.exec(name)?.[1] ?? '')) {
    const dimensions = await number(walk)
    if (dimensions > MOST_DIMENSIONS) throw new MalformedFile('a tensor of more dimensions than any')
    cursor.skip(dimensions * 16 + 8)
    return 1
  }
  const width = WIDTHS.get(/^torch\.(\w+)Storage$/.exec(name)?.[1] ?? '')
  if (width !== undefined) {
    cursor.skip((await number(walk, 8)) * width)
    return 0
  }
  if (!OWN.test(name)) walk.strangers.add(name)
  return 1
}

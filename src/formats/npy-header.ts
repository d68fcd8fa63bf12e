import { MalformedFile } from '../change.ts'

/** What the header of a NumPy file says of its array. */
export interface Header {
  /** Whether items are, or hold, Python objects. */
  readonly objects: boolean
  /** Of the data in bytes; undefined where the types do not tell. */
  readonly size: number | undefined
}

type Literal = string | number | boolean | null | Tuple | List | ReadonlyMap<string, Literal>
interface Tuple {
  readonly tuple: readonly Literal[]
}
interface List {
  readonly list: readonly Literal[]
}

const MOST_DEPTH = 20

const TOKEN = /\s*(?:'([^'\\\n]*)'|"([^"\\\n]*)"|(-?\d{1,15})L?|(True|False|None)|([{}[\]():,]))/y

interface Token {
  /** A bracket, colon or comma. */
  readonly mark?: string
  readonly value?: string | number | boolean | null
}

const tokensOf = (text: string): readonly Token[] => {
  const found: Token[] = []
  const token = new RegExp(TOKEN)
  while (text.slice(token.lastIndex).trim() !== '') {
    const match = token.exec(text)
    if (match === null) throw new MalformedFile('the header is no Python literal')
    const [, single, double, digits, word, mark] = match
    if (mark !== undefined) found.push({ mark })
    else if (digits !== undefined) found.push({ value: Number(digits) })
    else if (word !== undefined) found.push({ value: word === 'None' ? null : word === 'True' })
    else found.push({ value: single ?? double ?? '' })
  }
  return found
}

interface Reading {
  readonly tokens: readonly Token[]
  at: number
}

const isAt = ({ tokens, at }: Reading, mark: string): boolean => tokens[at]?.mark === mark

const take = (reading: Reading, mark: string): void => {
  if (!isAt(reading, mark)) throw new MalformedFile('the header is no Python literal')
  reading.at++
}

/** What stands up to a closing bracket, with commas between; one may be the last. */
const readItems = <T>(reading: Reading, close: string, item: () => T): readonly T[] => {
  const found: T[] = []
  while (!isAt(reading, close)) {
    found.push(item())
    if (!isAt(reading, close)) take(reading, ',')
  }
  reading.at++
  return found
}

const readPair = (reading: Reading, depth: number): readonly [string, Literal] => {
  const key = readLiteral(reading, depth)
  if (typeof key !== 'string') throw new MalformedFile('the header is no plain dictionary')
  take(reading, ':')
  return [key, readLiteral(reading, depth)]
}

const readLiteral = (reading: Reading, depth: number): Literal => {
  if (depth > MOST_DEPTH) throw new MalformedFile('the header is nested too deep')
  const { mark, value } = reading.tokens[reading.at++] ?? {}
  if (value !== undefined) return value
  const inner = () => readLiteral(reading, depth + 1)
  if (mark === '(') return { tuple: readItems(reading, ')', inner) }
  if (mark === '[') return { list: readItems(reading, ']', inner) }
  if (mark !== '{') throw new MalformedFile('the header is no Python literal')
  const pairs = readItems(reading, '}', () => readPair(reading, depth + 1))
  const found = new Map(pairs)
  if (found.size < pairs.length) throw new MalformedFile('the header names a key twice')
  return found
}

/**
 * Parses the header: a dictionary of Python literals. NumPy evaluates any literal; here one that its own writer would not
 * write, such as text with escapes or in two adjacent parts, is refused, for it could spell a type in other letters.
 */
const parse = (text: string): Literal => {
  const reading: Reading = { tokens: tokensOf(text), at: 0 }
  const whole = readLiteral(reading, 0)
  if (reading.at < reading.tokens.length)
    throw new MalformedFile('something follows the dictionary of the header')
  return whole
}

interface Type {
  readonly objects: boolean
  /** In bytes. */
  readonly width: number | undefined
}

/** Names of types as NumPy writes them: byte order, kind, width, unit of time. */
const TYPE = /^[|<>=]?([biufcmMSUVOa?])(\d{0,9})(?:\[[\w/]{1,20}\])?$/

const typeOf = (type: Literal): Type => {
  if (typeof type === 'string') {
    const [, kind, digits = ''] = TYPE.exec(type) ?? []
    if (kind === undefined)
      throw new MalformedFile(`the type ${JSON.stringify(type.slice(0, 40))} is none that NumPy writes`)
    if (kind === 'O') return { objects: true, width: undefined }
    const width = kind === '?' ? 1 : digits === '' ? undefined : Number(digits) * (kind === 'U' ? 4 : 1)
    return { objects: false, width }
  }
  if (isKind(type, 'list')) return sum(type.list.map(fieldOf))
  if (isKind(type, 'tuple') && type.tuple.length === 2) {
    const [inner = null, shape = null] = type.tuple
    return times(typeOf(inner), shape)
  }
  throw new MalformedFile('the header names no type')
}

const isKind = <K extends 'tuple' | 'list'>(
  value: Literal,
  kind: K,
): value is Extract<Literal, Record<K, unknown>> =>
  typeof value === 'object' && value !== null && kind in value

/** A field of a structure: name (or title and name), type, and perhaps the shape of an array within. */
const fieldOf = (field: Literal): Type => {
  if (!isKind(field, 'tuple') || field.tuple.length < 2 || field.tuple.length > 3)
    throw new MalformedFile('a field of the header without name and type')
  const [, type = null, shape] = field.tuple
  return shape === undefined ? typeOf(type) : times(typeOf(type), shape)
}

const sum = (types: readonly Type[]): Type => ({
  objects: types.some(({ objects }) => objects),
  width: types.reduce<number | undefined>(
    (total, { width }) => (total === undefined || width === undefined ? undefined : total + width),
    0,
  ),
})

const times = ({ objects, width }: Type, shape: Literal): Type => {
  const lengths = typeof shape === 'number' ? [shape] : isKind(shape, 'tuple') ? shape.tuple : undefined
  if (lengths === undefined || !lengths.every(isLength)) throw new MalformedFile('the header names no shape')
  const count = (lengths as readonly number[]).reduce((product, length) => product * length, 1)
  return { objects, width: width === undefined ? undefined : width * count }
}

const isLength = (value: Literal): boolean => typeof value === 'number' && value >= 0

/** @throws MalformedFile when it is none that NumPy writes. */
export const readHeader = (text: string): Header => {
  const header = parse(text)
  if (!(header instanceof Map)) throw new MalformedFile('the header is no dictionary')
  const names = [...header.keys()].sort().join(' ')
  if (names !== 'descr fortran_order shape' || typeof header.get('fortran_order') !== 'boolean')
    throw new MalformedFile('the header does not describe an array')
  const shape = header.get('shape') ?? null
  if (!isKind(shape, 'tuple')) throw new MalformedFile('the header names no shape')
  const { objects, width } = times(typeOf(header.get('descr') ?? null), shape)
  return { objects, size: width }
}

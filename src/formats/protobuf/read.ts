import { MalformedFile } from '../../change.ts'
import type { Cursor } from '../bytes/cursor.ts'
import { DEEPEST, type Field, fieldOf, type Message, type Shape, type Value, type Visitors } from './shape.ts'

/** Bytes of a text that are kept; paths, names and most documents are shorter. */
const LONGEST_TEXT = 1024 * 1024
const LONGEST_BYTES = 4096
/** Values of one field that are kept, beside messages that are visited. */
const MOST_VALUES = 65_536

const VARINT = 0
const FIXED64 = 1
const LENGTH = 2
const FIXED32 = 5

/**
 * Reads a message from where the cursor stands up to `end`, and hands what it holds to the visitors, inner messages
 * first. Fields that are not of interest are passed by their length and never fetched.
 *
 * @throws MalformedFile where it is no message.
 */
export const readMessage = async <T>(
  cursor: Cursor,
  shape: Shape,
  end: number,
  visitors: Visitors<T>,
  depth = 0,
): Promise<Message<T>> => {
  if (depth > DEEPEST) throw new MalformedFile('messages are nested deeper than any reader follows')
  const message: Open<T> = { at: cursor.place(), values: new Map(), made: [], strange: 0 }
  try {
    while (cursor.place() < end) await readField(cursor, shape, end, visitors, depth, message)
    if (cursor.place() > end) throw new MalformedFile('a field passes the end of its message')
  } catch (error) {
    // What was read of a message that breaks off is judged still.
    if (error instanceof MalformedFile) visitors.get(shape)?.(message)
    throw error
  }
  return message
}

/** A message that is being read. */
interface Open<T> extends Message<T> {
  readonly values: Map<string, Value<T>[]>
  readonly made: T[]
  strange: number
}

const readField = async <T>(
  cursor: Cursor,
  shape: Shape,
  end: number,
  visitors: Visitors<T>,
  depth: number,
  message: Open<T>,
): Promise<void> => {
  const tag = await varint(cursor, end)
  const [number, wire] = [Math.floor(tag / 8), tag % 8]
  const field = fieldOf(shape, number)
  if (number === 0) throw new MalformedFile('a field has the number 0')
  if (field === undefined || !fits(field, wire)) {
    message.strange++
    await pass(cursor, wire, end)
    return
  }
  const value = await readValue(cursor, field, wire, end, visitors, depth)
  if (typeof value === 'object') {
    message.strange += value.strange
    const visit = visitors.get(field.kind as Shape)
    for (const each of visit ? visit(value) : value.made) message.made.push(each)
    if (visit) return
  }
  if (value !== undefined) keep(message.values, field.name, value)
}

const keep = <T>(values: Map<string, Value<T>[]>, name: string, value: Value<T>): void => {
  const known = values.get(name)
  if (known === undefined) values.set(name, [value])
  else if (known.length < MOST_VALUES) known.push(value)
  else known[MOST_VALUES - 1] = value
}

export const fits = ({ kind }: Field, wire: number): boolean => {
  if (kind === 'number') return wire === VARINT
  if (kind === 'numbers') return wire === VARINT || wire === LENGTH
  if (kind === 'fixed') return wire === FIXED32 || wire === FIXED64
  if (kind === 'floats') return wire === FIXED32 || wire === FIXED64 || wire === LENGTH
  return wire === LENGTH
}

const readValue = async <T>(
  cursor: Cursor,
  { kind }: Field,
  wire: number,
  end: number,
  visitors: Visitors<T>,
  depth: number,
): Promise<Value<T> | undefined> => {
  if (wire === VARINT) return varint(cursor, end)
  if (wire !== LENGTH) return pass(cursor, wire, end)
  const length = await varint(cursor, end)
  const to = cursor.place() + length
  if (to > end) {
    if (typeof kind === 'object') await readMessage(cursor, kind, end, visitors, depth + 1)
    throw new MalformedFile('a field passes the end of its message')
  }
  if (typeof kind === 'object') return readMessage(cursor, kind, to, visitors, depth + 1)
  if ((kind === 'text' && length <= LONGEST_TEXT) || (kind === 'bytes' && length <= LONGEST_BYTES)) {
    const wait = cursor.need(length)
    if (wait) await wait
    return new TextDecoder().decode(cursor.take(length))
  }
  cursor.skip(length)
  return undefined
}

const pass = async (cursor: Cursor, wire: number, end: number): Promise<undefined> => {
  if (wire === VARINT) await varint(cursor, end)
  else if (wire === FIXED32 || wire === FIXED64) cursor.skip(wire === FIXED32 ? 4 : 8)
  else if (wire === LENGTH) cursor.skip(await varint(cursor, end))
  else throw new MalformedFile(`a field of the wire type ${wire}, which no writer of this format uses`)
}

/** A number of up to ten bytes; of negative ones and those beyond 2^53 digits are lost. */
const varint = async (cursor: Cursor, end: number): Promise<number> => {
  const most = Math.min(10, end - cursor.place())
  if (most <= 0) throw new MalformedFile('a number passes the end of its message')
  const wait = cursor.need(most)
  if (wait) await wait
  let [value, scale] = [0, 1]
  for (let index = 0; index < most; index++) {
    const byte = cursor.number(1)
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return value
    scale *= 128
  }
  throw new MalformedFile('a number does not end')
}

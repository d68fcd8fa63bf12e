import { MalformedFile } from '../../change.ts'
import { begin, push, type Task, type Walk } from './state.ts'
import * as T from './types.ts'

/** Bytes of a text that are written down, and texts of one vector. */
const SHOWN = 120
const TEXTS = 4

/** An object that is walked and not written down. */
const ASIDE: readonly Task[] = ['mute', 'item', 'unmute']

const HAS_ATTRIBUTES = 0x200
const HAS_TAG = 0x400

/** Reads one object up to its parts, which it puts on the list. @throws MalformedFile when it is none. */
export const readItem = async (walk: Walk, task: Task): Promise<void> => {
  const offset = walk.stream.place()
  const flags = await walk.stream.integer()
  const type = flags & 0xff
  const top = task === 'value' ? walk.pen.top() : undefined
  if (top) top.forced = type !== T.UNBOUND
  if (T.ALONE.has(type)) return
  if (T.PAIRED.has(type)) return pairs(walk, type, flags, task, offset)
  if (T.VECTORS.has(type)) return vector(walk, type, flags)
  if (type === T.SYMBOL || type === T.REFERENCE) return written(walk, await nameOf(walk, type, flags), task)
  if (type === T.SPECIAL || type === T.BUILTIN) return written(walk, await walk.stream.text(SHOWN), task)
  return rare(walk, type, flags)
}

const written = ({ pen }: Walk, text: string, task: Task): void => {
  if (task === 'callee') pen.callee(text)
  pen.write(task === 'tag' ? `${text}=` : text)
}

const nameOf = async ({ stream, names }: Walk, type: number, flags: number): Promise<string> => {
  if (type === T.REFERENCE) {
    const index = flags >>> 8 || (await stream.integer())
    if (index < 1 || index > names.length) throw new MalformedFile('a reference to what was not read before')
    return names[index - 1] ?? ''
  }
  if (((await stream.integer()) & 0xff) !== T.CHARS) throw new MalformedFile('a name that is no text')
  const text = await stream.text(SHOWN)
  names.push(text)
  return text
}

const pairs = (walk: Walk, type: number, flags: number, task: Task, offset: number): void => {
  const attributes: readonly Task[] = flags & HAS_ATTRIBUTES ? ASIDE : []
  const tagged = (flags & HAS_TAG) !== 0
  const around = [...attributes, ...(tagged ? ASIDE : [])]
  if (type === T.CLOSURE) {
    begin(walk, 'function', offset)
    walk.pen.write('function')
    push(walk, ...around, 'open', 'arguments', 'close', 'body')
  } else if (type === T.PROMISE) {
    begin(walk, 'promise', offset)
    push(walk, ...around, 'mute', 'value', 'unmute', 'item')
  } else if (type === T.CALL) {
    if (walk.pen.top() === undefined) begin(walk, 'call', offset)
    push(walk, ...around, 'callee', 'open', 'arguments', 'close')
  } else {
    if (task === 'more arguments') walk.pen.write(', ')
    const rest = task === 'item' ? 'item' : 'more arguments'
    push(walk, ...attributes, ...(tagged ? (['tag'] as const) : []), 'item', rest)
  }
}

const vector = async (walk: Walk, type: number, flags: number): Promise<void> => {
  const { stream, tasks } = walk
  const length = await stream.length()
  attributesBehind(walk, flags)
  const width = T.WIDTHS.get(type)
  if (width !== undefined) return stream.skip(length, width)
  stream.expect(length, 4)
  if (type === T.STRINGS) await strings(walk, length)
  else if (length > 0) tasks.push({ task: 'items', left: length })
}

const strings = async ({ stream, pen, pace }: Walk, length: number): Promise<void> => {
  for (let index = 0; index < length; index++) {
    pace()
    const flags = await stream.integer()
    if ((flags & 0xff) !== T.CHARS || flags & HAS_ATTRIBUTES) throw new MalformedFile('a text that is none')
    const text = await stream.text(pen.top() ? SHOWN : 0)
    if (index < TEXTS) pen.write(`${index > 0 ? ', ' : ''}'${text}'`)
  }
}

/** Attributes follow all parts of an object, so they go on the list before those. */
const attributesBehind = (walk: Walk, flags: number): void => {
  if (flags & HAS_ATTRIBUTES) push(walk, 'item')
}

/** Environments, pointers, compiled code and what else stands in few files. */
const rare = async (walk: Walk, type: number, flags: number): Promise<void> => {
  const { stream, names } = walk
  if (type === T.ENVIRONMENT) {
    await stream.integer()
    names.push('')
    push(walk, 'mute', 'item', 'item', 'item', 'item', 'unmute')
  } else if (type === T.POINTER || type === T.WEAK) {
    walk.pointers++
    names.push('')
    attributesBehind(walk, flags)
    if (type === T.POINTER) push(walk, 'item', 'item')
  } else if (type === T.PERSISTENT || type === T.PACKAGE || type === T.NAMESPACE) {
    if (type === T.PERSISTENT) walk.hooks++
    if ((await stream.integer()) !== 0) throw new MalformedFile('a list of names that is none')
    const length = await stream.integer()
    stream.expect(length, 4)
    await strings(walk, length)
    names.push('')
  } else if (type === T.CHARS || type === T.S4) {
    attributesBehind(walk, flags)
    if (type === T.CHARS) await stream.text(0)
  } else if (type === T.BYTECODE) {
    attributesBehind(walk, flags)
    await stream.integer()
    push(walk, 'bytecode')
  } else if (type === T.ALTERNATIVE) push(walk, 'item', 'item', 'item')
  else throw new MalformedFile(`an object of the unknown type ${type}`)
}

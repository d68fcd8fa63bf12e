import { MalformedFile } from '../../change.ts'
import { penOf, type Record } from './pen.ts'
import type { Stream } from './stream.ts'
import * as T from './types.ts'

/** What is still to be read: one or several objects, or a mark at which something ends. */
type Task =
  | 'item'
  | 'callee'
  | 'arguments'
  | 'more arguments'
  | 'value'
  | 'tag'
  | 'open'
  | 'close'
  | 'body'
  | 'end'
  | 'mute'
  | 'unmute'
  | 'bytecode'
  | 'constants'
  | 'language'
  | 'called language'
  | { readonly task: 'items' | 'constants'; left: number }

/** What the walk over a file saw. */
export interface Walked {
  readonly records: readonly Record[]
  /** Kinds of objects that are told by their being there. */
  readonly pointers: number
  readonly hooks: number
}

const MOST_RECORDS = 1000
const MOST_TASKS = 5_000_000
const SHOWN = 120

const SIGNS: ReadonlyMap<Task, string> = new Map([
  ['open', '('],
  ['close', ')'],
])
/** An object that is walked and not written down. */
const ASIDE: readonly Task[] = ['mute', 'item', 'unmute']

const HAS_ATTRIBUTES = 0x200
const HAS_TAG = 0x400

/**
 * Walks over one serialised object without building it and without recursion: what is to be read stands on a list.
 * `seen` is called with each promise, function and call, so that they count when the file breaks off.
 *
 * @throws MalformedFile when the bytes are no serialised object.
 */
export const walk = async (
  stream: Stream,
  seen: (record: Record) => void,
): Promise<Omit<Walked, 'records'>> => {
  const pen = penOf()
  const tasks: Task[] = ['item']
  /** Names by which later objects refer to earlier ones; environments have none. */
  const names: string[] = []
  let [pointers, hooks, records] = [0, 0, 0]

  const push = (...next: readonly Task[]): void => {
    if (tasks.length > MOST_TASKS) throw new MalformedFile('objects nested too deep')
    for (let index = next.length - 1; index >= 0; index--) tasks.push(next[index] ?? 'item')
  }
  const begin = (kind: Record['kind'], offset: number): void => {
    pen.begin(kind, offset)
    tasks.push('end')
  }
  const name = (text: string, task: Task): void => {
    if (task === 'callee') pen.callee(text)
    pen.write(task === 'tag' ? `${text}=` : text)
  }

  const pairs = (type: number, flags: number, task: Task, offset: number): void => {
    const attributes: readonly Task[] = flags & HAS_ATTRIBUTES ? ASIDE : []
    const tagged = (flags & HAS_TAG) !== 0
    if (type === T.CLOSURE) {
      begin('function', offset)
      pen.write('function')
      push(...attributes, ...(tagged ? ASIDE : []), 'open', 'arguments', 'close', 'body')
    } else if (type === T.PROMISE) {
      begin('promise', offset)
      push(...attributes, ...(tagged ? ASIDE : []), 'mute', 'value', 'unmute', 'item')
    } else if (type === T.CALL) {
      if (pen.top() === undefined) begin('call', offset)
      push(...attributes, ...(tagged ? ASIDE : []), 'callee', 'open', 'arguments', 'close')
    } else {
      if (task === 'more arguments') pen.write(', ')
      const rest = task === 'item' ? 'item' : 'more arguments'
      push(...attributes, ...(tagged ? (['tag'] as const) : []), 'item', rest)
    }
  }

  const vector = async (type: number, flags: number): Promise<void> => {
    const length = await stream.length()
    if (flags & HAS_ATTRIBUTES) tasks.push('item')
    const width = T.WIDTHS.get(type)
    if (width !== undefined) return stream.skip(length, width)
    stream.expect(length, 4)
    if (type === T.STRINGS) await strings(length)
    else if (length > 0) tasks.push({ task: 'items', left: length })
  }

  const strings = async (length: number): Promise<void> => {
    for (let index = 0; index < length; index++) {
      const flags = await stream.integer()
      if ((flags & 0xff) !== T.CHARS || flags & HAS_ATTRIBUTES) throw new MalformedFile('a text that is none')
      const text = await stream.text(pen.top() ? SHOWN : 0)
      if (index < 4) pen.write(`${index > 0 ? ', ' : ''}'${text}'`)
    }
  }

  const item = async (task: Task): Promise<void> => {
    const offset = stream.place()
    const flags = await stream.integer()
    const type = flags & 0xff
    if (task === 'value') {
      const top = pen.top()
      if (top) top.forced = type !== T.UNBOUND
    }
    if (T.ALONE.has(type)) return
    switch (type) {
      case T.SYMBOL: {
        const kind = (await stream.integer()) & 0xff
        if (kind !== T.CHARS) throw new MalformedFile('a name that is no text')
        const text = await stream.text(SHOWN)
        names.push(text)
        return name(text, task)
      }
      case T.REFERENCE: {
        const index = flags >>> 8 || (await stream.integer())
        if (index < 1 || index > names.length)
          throw new MalformedFile('a reference to what was not read before')
        return name(names[index - 1] ?? '', task)
      }
      case T.PAIRS:
      case T.CALL:
      case T.CLOSURE:
      case T.PROMISE:
      case T.DOTS:
        return pairs(type, flags, task, offset)
      case T.ENVIRONMENT:
        await stream.integer()
        names.push('')
        return push('mute', 'item', 'item', 'item', 'item', 'unmute')
      case T.SPECIAL:
      case T.BUILTIN:
        return name(await stream.text(SHOWN), task)
      case T.CHARS:
        if (flags & HAS_ATTRIBUTES) tasks.push('item')
        return void (await stream.text(0))
      case T.POINTER:
        pointers++
        names.push('')
        if (flags & HAS_ATTRIBUTES) tasks.push('item')
        return push('item', 'item')
      case T.WEAK:
        pointers++
        names.push('')
        return flags & HAS_ATTRIBUTES ? push('item') : undefined
      case T.S4:
        return flags & HAS_ATTRIBUTES ? push('item') : undefined
      case T.PERSISTENT:
      case T.PACKAGE:
      case T.NAMESPACE: {
        if (type === T.PERSISTENT) hooks++
        if ((await stream.integer()) !== 0) throw new MalformedFile('a list of names that is none')
        const length = await stream.integer()
        stream.expect(length, 4)
        await strings(length)
        names.push('')
        return
      }
      case T.BYTECODE:
        if (flags & HAS_ATTRIBUTES) tasks.push('item')
        await stream.integer()
        return void tasks.push('bytecode')
      case T.ALTERNATIVE:
        return push('item', 'item', 'item')
      case T.LOGICALS:
      case T.INTEGERS:
      case T.DOUBLES:
      case T.COMPLEX:
      case T.RAW:
      case T.STRINGS:
      case T.LIST:
      case T.EXPRESSIONS:
        return vector(type, flags)
      default:
        throw new MalformedFile(`an object of the unknown type ${type}`)
    }
  }

  /** A part of the source that compiled code keeps; `type` stands before it. */
  const language = async (stated: number, task: 'item' | 'callee'): Promise<void> => {
    let type = stated
    if (type === T.BYTECODE_REF) return void (await stream.integer())
    if (type === T.BYTECODE_DEF) {
      await stream.integer()
      type = await stream.integer()
    }
    const isCall = type === T.CALL || type === T.ATTR_CALL
    if (!isCall && type !== T.PAIRS && type !== T.ATTR_PAIRS) return item(task)
    const attributes: readonly Task[] = type === T.ATTR_CALL || type === T.ATTR_PAIRS ? ['item'] : []
    push(...attributes, 'tag', isCall ? 'called language' : 'language', 'language')
  }

  const constant = async (): Promise<void> => {
    const type = await stream.integer()
    if (type === T.BYTECODE) return void tasks.push('bytecode')
    const source = [T.CALL, T.PAIRS, T.BYTECODE_DEF, T.BYTECODE_REF, T.ATTR_CALL, T.ATTR_PAIRS]
    return source.includes(type) ? language(type, 'item') : item('item')
  }

  const step = async (task: Task): Promise<void> => {
    if (typeof task === 'object') {
      if (--task.left > 0) tasks.push(task)
      return task.task === 'items' ? item('item') : constant()
    }
    const sign = SIGNS.get(task)
    if (sign !== undefined) return pen.write(sign)
    if (task === 'mute' || task === 'unmute') return pen.mute(task === 'mute' ? 1 : -1)
    if (task === 'body') {
      pen.write(' ')
      return item('item')
    }
    if (task === 'end') {
      const record = pen.end()
      if (record && ++records <= MOST_RECORDS) seen(record)
      return
    }
    if (task === 'bytecode') return push('mute', 'item', 'constants', 'unmute')
    if (task === 'language') return language(await stream.integer(), 'item')
    if (task === 'called language') return language(await stream.integer(), 'callee')
    if (task === 'constants') {
      const left = await stream.integer()
      stream.expect(left, 4)
      return left > 0 ? void tasks.push({ task: 'constants', left }) : undefined
    }
    return item(task)
  }

  try {
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) await step(task)
  } catch (error) {
    for (let record = pen.end(); record; record = pen.end()) seen(record)
    throw error
  }
  return { pointers, hooks }
}

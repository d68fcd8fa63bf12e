import { readItem } from './objects.ts'
import { penOf, type Record } from './pen.ts'
import { push, type Task, type Walk } from './state.ts'
import type { Stream } from './stream.ts'
import * as T from './types.ts'

const SIGNS: ReadonlyMap<Task, string> = new Map([
  ['open', '('],
  ['close', ')'],
])

/**
 * Walks over one serialised object without building it and without recursion. `seen` is called with each promise,
 * function and call, so that they count when the file breaks off.
 *
 * @throws MalformedFile when the bytes are no serialised object.
 */
export const walkObject = async (
  stream: Stream,
  pace: () => void,
  seen: (record: Record) => void,
): Promise<Pick<Walk, 'pointers' | 'hooks'>> => {
  const walk: Walk = { stream, pen: penOf(), tasks: ['item'], names: [], pointers: 0, hooks: 0, pace }
  const { pen, tasks } = walk
  const done = (record: Record | undefined): boolean => {
    if (record) seen(record)
    return record !== undefined
  }
  try {
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      pace()
      if (task === 'end') done(pen.end())
      else await step(walk, task)
    }
  } catch (error) {
    while (done(pen.end()));
    throw error
  }
  return walk
}

const step = async (walk: Walk, task: Task): Promise<void> => {
  const { stream, pen, tasks } = walk
  if (typeof task === 'object') {
    if (--task.left > 0) tasks.push(task)
    return task.task === 'items' ? readItem(walk, 'item') : constant(walk)
  }
  const sign = SIGNS.get(task)
  if (sign !== undefined) return pen.write(sign)
  if (task === 'mute' || task === 'unmute') return pen.mute(task === 'mute' ? 1 : -1)
  if (task === 'bytecode') return push(walk, 'mute', 'item', 'constants', 'unmute')
  if (task === 'language') return language(walk, await stream.integer(), 'item')
  if (task === 'called language') return language(walk, await stream.integer(), 'callee')
  if (task === 'constants') return constants(walk)
  if (task !== 'body') return readItem(walk, task)
  pen.write(' ')
  return readItem(walk, 'item')
}

const constants = async ({ stream, tasks }: Walk): Promise<void> => {
  const left = await stream.integer()
  stream.expect(left, 4)
  if (left > 0) tasks.push({ task: 'constants', left })
}

/** Types of constants that are parts of the source. */
const SOURCE: ReadonlySet<number> = new Set([
  T.CALL,
  T.PAIRS,
  T.BYTECODE_DEF,
  T.BYTECODE_REF,
  T.ATTR_CALL,
  T.ATTR_PAIRS,
])

const constant = async (walk: Walk): Promise<void> => {
  const type = await walk.stream.integer()
  if (type === T.BYTECODE) return push(walk, 'bytecode')
  return SOURCE.has(type) ? language(walk, type, 'item') : readItem(walk, 'item')
}

/** A part of the source that compiled code keeps; `stated`, its type, stands before it. */
const language = async (walk: Walk, stated: number, task: 'item' | 'callee'): Promise<void> => {
  const { stream } = walk
  let type = stated
  if (type === T.BYTECODE_REF) return void (await stream.integer())
  if (type === T.BYTECODE_DEF) {
    await stream.integer()
    type = await stream.integer()
  }
  const isCall = type === T.CALL || type === T.ATTR_CALL
  if (!isCall && type !== T.PAIRS && type !== T.ATTR_PAIRS) return readItem(walk, task)
  const attributes: readonly Task[] = type === T.ATTR_CALL || type === T.ATTR_PAIRS ? ['item'] : []
  push(walk, ...attributes, 'tag', isCall ? 'called language' : 'language', 'language')
}

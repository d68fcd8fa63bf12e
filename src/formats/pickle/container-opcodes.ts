import { textOf } from './literals.ts'
import { fail, type Handler, type Machine, push, unmark } from './machine.ts'
import { addAll, type Container, container, isContainer, isText, type Value } from './values.ts'

/** Attributes that the unpickler itself looks up on instances: who sets one decides what runs next. */
const HOOKS = new Set(['__setstate__', '__reduce__', '__reduce_ex__', '__class__', 'append', 'extend', 'add'])
/** A walk through a container this heavy would not end: small files can share their way to 2^60 values. */
const MOST_WEIGHT = 1e9

/** Takes all values from a place of the stack upwards into a new container. */
const gather = (m: Machine, from: number, kind: Container['kind']): Container => {
  const made = container(kind)
  if (from < m.fence) fail(m, 'the stack has too few values')
  else pour(m, from, made)
  return made
}

const pour = (m: Machine, from: number, into: Container): void => {
  addAll(into, m.stack, from, m.top)
  if (into.weight > MOST_WEIGHT) m.limit ??= 'containers nested to more values than memory could hold'
  m.top = from
}

const collect =
  (kind: Container['kind']): Handler =>
  m =>
    push(m, gather(m, unmark(m), kind))

const dict: Handler = (m, at) => {
  const from = unmark(m)
  if ((m.top - from) % 2 !== 0) fail(m, 'a dict with a key and no value')
  watch(m, from, at)
  push(m, gather(m, from, 'dict'))
}

/** Adds the values above `from` to the container or object below them. */
const extend = (m: Machine, from: number, at: number): void => {
  if (from <= m.fence) fail(m, 'the stack has too few values')
  if (from === m.top || m.fault !== undefined) return
  const target = m.stack[from - 1] as Value
  if (typeof target !== 'number' && isContainer(target)) pour(m, from, target)
  else m.court.fills(target, m.base + at)
  m.top = from
}

/** Reports imported or unknown values under keys that the unpickler looks up. */
const watch = (m: Machine, from: number, at: number): void => {
  for (let index = from; index + 1 < m.top; index += 2) {
    const [key, value] = [m.stack[index] as Value, m.stack[index + 1] as Value]
    if (typeof value === 'number' || !isText(key) || isContainer(value)) continue
    if (value.kind === 'call' && value.judged === 'safe') continue
    const name = textOf(m.court.tape, key)
    if (name !== undefined && HOOKS.has(name)) m.court.hooks(name, value, m.base + at)
  }
}

const setItems = (m: Machine, from: number, at: number): void => {
  if ((m.top - from) % 2 !== 0) fail(m, 'a key without a value')
  watch(m, from, at)
  extend(m, from, at)
}

const tuple =
  (size: number): Handler =>
  m =>
    push(m, gather(m, m.top - size, 'tuple'))

export const containerOpcodes: readonly (readonly [string, Handler])[] = [
  ['EMPTY_LIST', m => push(m, container('list'))],
  ['EMPTY_DICT', m => push(m, container('dict'))],
  ['EMPTY_TUPLE', m => push(m, container('tuple'))],
  ['EMPTY_SET', m => push(m, container('set'))],
  ['LIST', collect('list')],
  ['TUPLE', collect('tuple')],
  ['FROZENSET', collect('set')],
  ['DICT', dict],
  ['TUPLE1', tuple(1)],
  ['TUPLE2', tuple(2)],
  ['TUPLE3', tuple(3)],
  ['APPEND', (m, at) => extend(m, m.top - 1, at)],
  ['APPENDS', (m, at) => extend(m, unmark(m), at)],
  ['ADDITEMS', (m, at) => extend(m, unmark(m), at)],
  ['SETITEM', (m, at) => setItems(m, m.top - 2, at)],
  ['SETITEMS', (m, at) => setItems(m, unmark(m), at)],
]

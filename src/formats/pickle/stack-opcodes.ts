import { unsigned } from '../bytes/numbers.ts'
import { textOf } from './literals.ts'
import {
  fail,
  type Handler,
  type Machine,
  mark,
  peek,
  pop,
  push,
  recall,
  remember,
  unmark,
} from './machine.ts'
import { BOOL, BYTES, FLOAT, INT, NONE, OLD_TEXT, OTHER, TEXT } from './values.ts'

/** Pushes a plain value: the place of the opcode, and what kind of value it is. */
const plain =
  (tag: number): Handler =>
  (m, at) =>
    push(m, (m.base + at) * 8 + tag)

const plainOpcodes: readonly (readonly [string, number])[] = [
  ['NONE', NONE],
  ['NEWTRUE', BOOL],
  ['NEWFALSE', BOOL],
  ['INT', INT],
  ['LONG', INT],
  ['LONG1', INT],
  ['LONG4', INT],
  ['BININT', INT],
  ['BININT1', INT],
  ['BININT2', INT],
  ['FLOAT', FLOAT],
  ['BINFLOAT', FLOAT],
  ['UNICODE', TEXT],
  ['BINUNICODE', TEXT],
  ['SHORT_BINUNICODE', TEXT],
  ['BINUNICODE8', TEXT],
  ['STRING', OLD_TEXT],
  ['BINSTRING', OLD_TEXT],
  ['SHORT_BINSTRING', OLD_TEXT],
  ['BINBYTES', BYTES],
  ['SHORT_BINBYTES', BYTES],
  ['BINBYTES8', BYTES],
  ['BYTEARRAY8', BYTES],
  ['NEXT_BUFFER', OTHER],
]

/** The index of GET and PUT, as Python reads a decimal number. */
const indexOf = (m: Machine, at: number): number => {
  // Python hands the line to C, where a zero byte ends it.
  const line = textOf(m.court.tape, (m.base + at) * 8) ?? ''
  const text = line
    .replace(/\0[\s\S]*/, '')
    .trim()
    .replace(/^\+/, '')
  if (/^[0-9](?:_?[0-9])*$/.test(text)) return Number(text.replaceAll('_', ''))
  fail(m, 'the index of the memo is no number')
  return 0
}

const get = (m: Machine, index: number): void => {
  const value = recall(m, index)
  if (value === undefined) fail(m, `the memo has no value ${index}`)
  else push(m, value)
}

const put = (m: Machine, index: number): void => {
  // CPython makes room up to the index at once: two bytes of file could ask for gigabytes.
  if (index > 1_000_000 && index > 4 * m.memoCount)
    m.limit ??= `a memo index of ${index} asks for more memory than any model`
  remember(m, index, peek(m))
}

const popOne: Handler = m => {
  if (m.marks.at(-1) === m.top) unmark(m)
  else pop(m)
}

const frame: Handler = (m, at, end) => {
  const start = m.base + end
  if (m.base + at < m.frameEnd && m.frameEnd !== Number.POSITIVE_INFINITY) m.court.frameInFrame(m.base + at)
  m.frameEnd = start + unsigned(m.data, at + 1, 8)
  if (m.frameEnd > m.court.tape.bytes.size) m.limit ??= 'a frame is longer than the file'
}

const proto: Handler = (m, at) => {
  const version = m.data[at + 1] ?? 0
  if (version > 5) fail(m, `pickle protocol ${version} is not known`)
  m.proto = version
}

const stop: Handler = m => {
  pop(m)
  if (m.fault !== undefined) return
  m.running = false
  m.stopped = true
}

export const stackOpcodes: readonly (readonly [string, Handler])[] = [
  ...plainOpcodes.map(([name, tag]) => [name, plain(tag)] as const),
  ['READONLY_BUFFER', m => void peek(m)],
  ['MARK', mark],
  ['POP', popOne],
  [
    'POP_MARK',
    m => {
      m.top = unmark(m)
    },
  ],
  ['DUP', m => push(m, peek(m))],
  ['GET', (m, at) => get(m, indexOf(m, at))],
  ['BINGET', (m, at) => get(m, m.data[at + 1] ?? 0)],
  ['LONG_BINGET', (m, at) => get(m, unsigned(m.data, at + 1, 4))],
  ['PUT', (m, at) => put(m, indexOf(m, at))],
  ['BINPUT', (m, at) => remember(m, m.data[at + 1] ?? 0, peek(m))],
  ['LONG_BINPUT', (m, at) => put(m, unsigned(m.data, at + 1, 4))],
  ['MEMOIZE', m => remember(m, m.memoCount, peek(m))],
  ['FRAME', frame],
  ['PROTO', proto],
  ['STOP', stop],
]

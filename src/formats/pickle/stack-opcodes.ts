import { unsigned } from '../bytes/numbers.ts'
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
import { indexIn, integerOf, isFloat, isQuoted } from './numerals.ts'
import { opcodeName } from './opcodes.ts'
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
  ['LONG1', INT],
  ['LONG4', INT],
  ['BININT', INT],
  ['BININT1', INT],
  ['BININT2', INT],
  ['BINFLOAT', FLOAT],
  ['UNICODE', TEXT],
  ['BINUNICODE', TEXT],
  ['SHORT_BINUNICODE', TEXT],
  ['BINUNICODE8', TEXT],
  ['BINSTRING', OLD_TEXT],
  ['SHORT_BINSTRING', OLD_TEXT],
  ['BINBYTES', BYTES],
  ['SHORT_BINBYTES', BYTES],
  ['BINBYTES8', BYTES],
  ['BYTEARRAY8', BYTES],
  ['NEXT_BUFFER', OTHER],
]

/** The line behind an opcode. */
const lineOf = (m: Machine, at: number, end: number): Uint8Array => m.data.subarray(at + 1, end - 1)

/** Pushes a number that is spelled as text. Where Python raises the rest is run all the same, and the file is not clean. */
const spelled =
  (tag: number, reads: (line: Uint8Array) => boolean): Handler =>
  (m, at, end) => {
    if (!reads(lineOf(m, at, end))) {
      const message =
        'The text of a number is none that Python reads: the pickle breaks off here, or hides what follows.'
      m.court.odd({ level: 'unknown', message, offset: m.base + at, opcode: opcodeName(m.data[at] ?? 0) })
    }
    push(m, (m.base + at) * 8 + tag)
  }

const isInteger = (line: Uint8Array): boolean => integerOf(line) !== undefined

const oldString: Handler = (m, at, end) => {
  if (isQuoted(lineOf(m, at, end))) push(m, (m.base + at) * 8 + OLD_TEXT)
  else fail(m, 'a text without quotes')
}

const indexOf = (m: Machine, at: number, end: number): number => {
  const index = indexIn(lineOf(m, at, end))
  if (index === undefined) fail(m, 'the index of the memo is no number')
  return index ?? 0
}

/** How the fault begins; a reader that keeps its memo would go on. */
export const NO_VALUE = 'the memo has no value'

const get = (m: Machine, index: number): void => {
  const value = recall(m, index)
  if (value === undefined) fail(m, `${NO_VALUE} ${index}`)
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
  if (m.base + at < m.frameEnd && m.frameEnd !== Number.POSITIVE_INFINITY) {
    const message = 'A frame begins before the last one ended; no library writes that.'
    m.court.odd({ level: 'unknown', message, offset: m.base + at, opcode: 'FRAME' })
  }
  m.frameEnd = start + unsigned(m.data, at + 1, 8)
  if (m.frameEnd > m.court.tape.bytes.size) m.limit ??= 'a frame is longer than the file'
}

const proto: Handler = (m, at) => {
  const version = m.data[at + 1] ?? 0
  if (version > 5) fail(m, `pickle protocol ${version} is not known`)
  else if (m.base + at !== m.from) {
    const message =
      'The protocol is stated within the pickle; no library writes that, and names may change their meaning.'
    m.court.odd({ level: 'note', message, offset: m.base + at, opcode: 'PROTO' })
  }
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
  ['INT', spelled(INT, isInteger)],
  ['LONG', spelled(INT, isInteger)],
  ['FLOAT', spelled(FLOAT, isFloat)],
  ['STRING', oldString],
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
  ['GET', (m, at, end) => get(m, indexOf(m, at, end))],
  ['BINGET', (m, at) => get(m, m.data[at + 1] ?? 0)],
  ['LONG_BINGET', (m, at) => get(m, unsigned(m.data, at + 1, 4))],
  ['PUT', (m, at, end) => put(m, indexOf(m, at, end))],
  ['BINPUT', (m, at) => remember(m, m.data[at + 1] ?? 0, peek(m))],
  ['LONG_BINPUT', (m, at) => put(m, unsigned(m.data, at + 1, 4))],
  ['MEMOIZE', m => remember(m, m.memoCount, peek(m))],
  ['FRAME', frame],
  ['PROTO', proto],
  ['STOP', stop],
]

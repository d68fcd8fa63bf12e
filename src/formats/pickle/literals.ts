import { unsigned } from '../bytes/numbers.ts'
import { integerOf } from './numerals.ts'
import { opcodeName } from './opcodes.ts'
import { type Tape, windowAt } from './tape.ts'
import { offsetOf } from './values.ts'

/** Longest text, in bytes, that is read back from the file; longer ones may not be in memory. */
export const READABLE = 8192

const HEADERS: ReadonlyMap<string, number> = new Map([
  ['SHORT_BINSTRING', 1],
  ['SHORT_BINBYTES', 1],
  ['SHORT_BINUNICODE', 1],
  ['LONG1', 1],
  ['BINSTRING', 4],
  ['BINBYTES', 4],
  ['BINUNICODE', 4],
  ['LONG4', 4],
  ['BINUNICODE8', 8],
  ['BINBYTES8', 8],
  ['BYTEARRAY8', 8],
])

/** What one opcode carries. */
export interface Operand {
  readonly opcode: string
  /** As much of it as is in memory. */
  readonly data: Uint8Array
  /** Offset in the file, and length in bytes. */
  readonly from: number
  readonly length: number
}

/** Reads the operand of a plain value again. */
export const operandOf = (tape: Tape, value: number): Operand | undefined => {
  const offset = offsetOf(value)
  const window = windowAt(tape, offset)
  const at = offset - (window?.base ?? 0)
  const byte = window?.data[at]
  if (window === undefined || byte === undefined) return undefined
  const opcode = opcodeName(byte)
  const header = HEADERS.get(opcode)
  const start = at + 1 + (header ?? 0)
  const length = header ? unsigned(window.data, at + 1, header) : lineLength(window.data, start)
  return { opcode, data: window.data.subarray(start, start + length), from: window.base + start, length }
}

const lineLength = (data: Uint8Array, from: number): number => {
  const end = data.indexOf(10, from)
  return (end < 0 ? data.length : end) - from
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const latin1 = (data: Uint8Array): string => Buffer.from(data).toString('latin1')

/** The text of a value, cut at `most` bytes; undefined when it is not in memory. */
export const headOfText = (tape: Tape, value: number, most: number): string | undefined => {
  const operand = operandOf(tape, value)
  if (operand === undefined || (operand.data.length === 0 && operand.length > 0)) return undefined
  const data = operand.data.subarray(0, most)
  switch (operand.opcode) {
    case 'STRING':
      return unescaped(latin1(data).slice(1, -1), quoted)
    case 'UNICODE':
      return unescaped(latin1(data), raw)
    case 'BINSTRING':
    case 'SHORT_BINSTRING':
    case 'BINBYTES':
    case 'SHORT_BINBYTES':
    case 'BINBYTES8':
    case 'BYTEARRAY8':
      return latin1(data)
    default:
      return utf8.decode(data)
  }
}

/** The whole text of a value, exactly; undefined when it is too long to be a name. */
export const textOf = (tape: Tape, value: number): string | undefined => {
  const operand = operandOf(tape, value)
  if (operand === undefined || operand.length > READABLE) return undefined
  return headOfText(tape, value, READABLE)
}

const quoted = /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([^x0-7]))/g
/** A backslash takes the next character with it, so that `\\\\u0041` is no letter. */
const raw = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[^uU])/g

const named: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['\n', ''],
])

const unescaped = (text: string, pattern: RegExp): string =>
  text.replace(
    pattern,
    (whole, first: string | undefined, second: string | undefined, third?: string | number) => {
      if (first !== undefined) return String.fromCharCode(Number.parseInt(first, 16))
      if (second !== undefined && pattern === raw) return fromCode(Number.parseInt(second, 16))
      if (second !== undefined) return String.fromCharCode(Number.parseInt(second, 8) & 255)
      return (typeof third === 'string' && pattern === quoted ? named.get(third) : undefined) ?? whole
    },
  )

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '�')

/** A whole number as Python reads the text of INT and LONG: any radix, `_` between digits, `L` behind. */
export const numberOf = (tape: Tape, value: number): number | undefined => {
  const operand = operandOf(tape, value)
  if (operand === undefined) return undefined
  const { opcode, data, length } = operand
  if (opcode === 'INT' || opcode === 'LONG') return integerOf(data)
  if (opcode === 'BININT' || opcode === 'BININT1' || opcode === 'BININT2') return binary(tape, value, opcode)
  if (opcode === 'NEWTRUE' || opcode === 'NEWFALSE') return opcode === 'NEWTRUE' ? 1 : 0
  if (opcode !== 'LONG1' && opcode !== 'LONG4') return undefined
  if (length > 7) return undefined
  const number = unsigned(data, 0, length)
  return (data[length - 1] ?? 0) > 127 ? number - 256 ** length : number
}

const binary = (tape: Tape, value: number, opcode: string): number | undefined => {
  const window = windowAt(tape, offsetOf(value))
  if (window === undefined) return undefined
  const at = offsetOf(value) - window.base + 1
  if (opcode === 'BININT') return unsigned(window.data, at, 4) | 0
  return unsigned(window.data, at, opcode === 'BININT1' ? 1 : 2)
}

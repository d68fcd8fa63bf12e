/**
 * The opcodes of pickle protocols 0 to 5 and the layout of what follows each.
 * @see https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */

/** Layouts up to 8 are that many bytes; the others measure themselves. */
export const LINE = 9
/** Two lines: module and name. */
export const LINES = 10
/** One-byte length, then that many bytes. */
export const COUNT1 = 11
/** Unsigned four-byte length. */
export const COUNT4 = 12
/** Signed four-byte length; below zero is an error. */
export const COUNT4S = 13
export const COUNT8 = 14
export const INVALID = 255

const listed: readonly (readonly [name: string, byte: number, layout: number])[] = [
  ['MARK', 0x28, 0],
  ['STOP', 0x2e, 0],
  ['POP', 0x30, 0],
  ['POP_MARK', 0x31, 0],
  ['DUP', 0x32, 0],
  ['FLOAT', 0x46, LINE],
  ['INT', 0x49, LINE],
  ['BININT', 0x4a, 4],
  ['BININT1', 0x4b, 1],
  ['LONG', 0x4c, LINE],
  ['BININT2', 0x4d, 2],
  ['NONE', 0x4e, 0],
  ['PERSID', 0x50, LINE],
  ['BINPERSID', 0x51, 0],
  ['REDUCE', 0x52, 0],
  ['STRING', 0x53, LINE],
  ['BINSTRING', 0x54, COUNT4S],
  ['SHORT_BINSTRING', 0x55, COUNT1],
  ['UNICODE', 0x56, LINE],
  ['BINUNICODE', 0x58, COUNT4],
  ['APPEND', 0x61, 0],
  ['BUILD', 0x62, 0],
  ['GLOBAL', 0x63, LINES],
  ['DICT', 0x64, 0],
  ['EMPTY_DICT', 0x7d, 0],
  ['APPENDS', 0x65, 0],
  ['GET', 0x67, LINE],
  ['BINGET', 0x68, 1],
  ['INST', 0x69, LINES],
  ['LONG_BINGET', 0x6a, 4],
  ['LIST', 0x6c, 0],
  ['EMPTY_LIST', 0x5d, 0],
  ['OBJ', 0x6f, 0],
  ['PUT', 0x70, LINE],
  ['BINPUT', 0x71, 1],
  ['LONG_BINPUT', 0x72, 4],
  ['SETITEM', 0x73, 0],
  ['TUPLE', 0x74, 0],
  ['EMPTY_TUPLE', 0x29, 0],
  ['SETITEMS', 0x75, 0],
  ['BINFLOAT', 0x47, 8],
  ['PROTO', 0x80, 1],
  ['NEWOBJ', 0x81, 0],
  ['EXT1', 0x82, 1],
  ['EXT2', 0x83, 2],
  ['EXT4', 0x84, 4],
  ['TUPLE1', 0x85, 0],
  ['TUPLE2', 0x86, 0],
  ['TUPLE3', 0x87, 0],
  ['NEWTRUE', 0x88, 0],
  ['NEWFALSE', 0x89, 0],
  ['LONG1', 0x8a, COUNT1],
  ['LONG4', 0x8b, COUNT4S],
  ['BINBYTES', 0x42, COUNT4],
  ['SHORT_BINBYTES', 0x43, COUNT1],
  ['SHORT_BINUNICODE', 0x8c, COUNT1],
  ['BINUNICODE8', 0x8d, COUNT8],
  ['BINBYTES8', 0x8e, COUNT8],
  ['EMPTY_SET', 0x8f, 0],
  ['ADDITEMS', 0x90, 0],
  ['FROZENSET', 0x91, 0],
  ['NEWOBJ_EX', 0x92, 0],
  ['STACK_GLOBAL', 0x93, 0],
  ['MEMOIZE', 0x94, 0],
  ['FRAME', 0x95, 8],
  ['BYTEARRAY8', 0x96, COUNT8],
  ['NEXT_BUFFER', 0x97, 0],
  ['READONLY_BUFFER', 0x98, 0],
]

const layouts = new Uint8Array(256).fill(INVALID)
for (const [, byte, layout] of listed) layouts[byte] = layout

/** Layout by opcode. */
export const LAYOUT: Readonly<Uint8Array> = layouts

const names = new Map(listed.map(([name, byte]) => [byte, name]))
const bytes = new Map(listed.map(([name, byte]) => [name, byte]))

export const opcodeName = (byte: number): string => names.get(byte) ?? `0x${byte.toString(16)}`

/** The byte of an opcode; names come from this file's own table. */
export const opcodeByte = (name: string): number => bytes.get(name) ?? INVALID

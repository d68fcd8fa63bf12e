/** Builds serialised objects of R, big-endian as R writes them. */
import { bytes, type Piece } from './bytes.ts'

const be = (number: number, width = 4): Buffer => {
  const data = Buffer.alloc(width)
  data.writeInt32BE(number, width - 4)
  return data
}

const ATTRIBUTES = 0x200
const TAG = 0x400

export const NULL: Piece = be(254)
export const UNBOUND: Piece = be(252)
export const GLOBAL: Piece = be(253)
export const chars = (text: string): Piece => [
  be(9 | (1 << 18)),
  be(Buffer.byteLength(text)),
  Buffer.from(text),
]
export const symbol = (name: string): Piece => [be(1), chars(name)]
/** What the nth name or environment of the file, from 1, is called later. */
export const ref = (index: number): Piece => be((index << 8) | 255)
export const strings = (...texts: readonly string[]): Piece => [be(16), be(texts.length), texts.map(chars)]
export const doubles = (count: number): Piece => [be(14), be(count), Buffer.alloc(8 * count)]
export const integers = (count: number): Piece => [be(13), be(count), Buffer.alloc(4 * count)]
export const list = (...items: readonly Piece[]): Piece => [be(19), be(items.length), ...items]

interface Cell {
  readonly tag?: Piece
  readonly value: Piece
}
const cells = (items: readonly Cell[]): Piece => [
  ...items.map(({ tag, value }) => [be(2 | (tag === undefined ? 0 : TAG)), tag ?? [], value]),
  NULL,
]
/** A list with names, as attributes and arguments are. */
export const pairlist = (...items: readonly Cell[]): Piece => cells(items)
export const named = (name: string, value: Piece): Cell => ({ tag: symbol(name), value })
export const withNames = (vector: readonly Piece[], ...names: readonly string[]): Piece => [
  be(19 | ATTRIBUTES),
  be(vector.length),
  ...vector,
  cells([{ tag: symbol('names'), value: strings(...names) }]),
]
export const call = (callee: Piece, ...values: readonly Piece[]): Piece => [
  be(6),
  callee,
  cells(values.map(value => ({ value }))),
]
/** Without a value unless one is given. */
export const promise = (expression: Piece, value: Piece = UNBOUND): Piece => [
  be(5 | TAG),
  GLOBAL,
  value,
  expression,
]
export const closure = (body: Piece, formals: Piece = NULL): Piece => [be(3 | TAG), GLOBAL, formals, body]
export const environment = (frame: Piece): Piece => [be(4), be(0), be(242), frame, NULL, NULL]
export const pointer = (): Piece => [be(22), NULL, NULL]
export const s4 = (): Piece => [
  be(25 | ATTRIBUTES),
  cells([{ tag: symbol('class'), value: strings('Model') }]),
]
/** Numbers from 1 on, as R 3.5 and later keep them. */
export const sequence = (): Piece => [
  be(238),
  cells([{ value: symbol('compact_intseq') }, { value: symbol('base') }, { value: integers(1) }]),
  doubles(3),
  NULL,
]
/** A function as the compiler leaves it: its instructions, its constants with the source among them. */
export const compiled = (source: Piece): Piece => [be(21), be(1), integers(4), be(1), source]
/** A call within compiled code: every part has its type before it. */
export const compiledCall = (callee: string, argument: Piece): Piece => [
  be(6),
  NULL,
  be(1),
  symbol(callee),
  be(2),
  NULL,
  be(16),
  argument,
  be(254),
  NULL,
]

export const rds = (object: Piece, version = 3): Buffer =>
  bytes('X\n', be(version), be(0x040301), be(0x030500), version === 3 ? [be(5), 'UTF-8'] : [], object)

export const rda = (object: Piece): Buffer => bytes('RDX3\n', rds(object))

/** A linear model, in outline: numbers, the call that made it, its formula with an environment. */
export const linearModel = (): Piece =>
  withNames(
    [
      doubles(2),
      call(symbol('lm'), call(symbol('~'), symbol('y'), symbol('x'))),
      environment(NULL),
      strings('a', 'b'),
    ],
    'coefficients',
    'call',
    'environment',
    'levels',
  )

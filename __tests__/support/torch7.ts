/** Builds Torch7 files: objects with their types, tables and classes with an index. */
import { bytes, le, type Piece } from './bytes.ts'

const text = (content: string): Piece => [le(content.length, 4), content]

export const number = (value: number): Piece => {
  const data = Buffer.alloc(8)
  data.writeDoubleLE(value)
  return [le(1, 4), data]
}
export const string = (content: string): Piece => [le(2, 4), text(content)]
export const boolean = (value: boolean): Piece => [le(5, 4), le(value ? 1 : 0, 4)]
export const nil = le(0, 4)
/** Pairs of key and value. */
export const table = (index: number, ...pairs: readonly (readonly [Piece, Piece])[]): Piece => [
  le(3, 4),
  le(index, 4),
  le(pairs.length, 4),
  pairs.flatMap(pair => [...pair]),
]
export const again = (index: number): Piece => [le(3, 4), le(index, 4)]
export const object = (index: number, name: string, content: Piece): Piece => [
  le(4, 4),
  le(index, 4),
  text('V 1'),
  text(name),
  content,
]
export const tensor = (index: number, size: number): Piece =>
  object(index, 'torch.FloatTensor', [
    le(1, 4),
    le(size, 8),
    le(1, 8),
    le(1, 8),
    object(index + 1, 'torch.FloatStorage', [le(size, 8), Buffer.alloc(size * 4)]),
  ])
/** A function with its upvalues; type 8 has an index, type 6 none. */
export const lua = (index: number, code: string, upvalues: Piece = nil): Piece => [
  le(8, 4),
  le(index, 4),
  text(code),
  upvalues,
]
export const oldLua = (code: string): Piece => [le(6, 4), text(code), nil]

export const network = (): Buffer =>
  bytes(
    object(
      1,
      'nn.Sequential',
      table(
        2,
        [string('train'), boolean(false)],
        [
          string('modules'),
          table(3, [number(1), object(4, 'nn.Linear', table(5, [string('weight'), tensor(6, 8)]))]),
        ],
        [string('shared'), again(3)],
      ),
    ),
  )

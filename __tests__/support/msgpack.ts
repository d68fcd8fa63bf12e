/** Builds state of Flax as msgpack. */
import { bytes, type Piece } from './bytes.ts'

const be = (number: number, width: number): Buffer => {
  const data = Buffer.alloc(width)
  data.writeUIntBE(number, 0, width)
  return data
}

export const text = (content: string): Piece =>
  content.length < 32 ? [0xa0 | content.length, content] : [0xd9, content.length, content]
export const map = (entries: Readonly<Record<string, Piece>>): Piece => [
  0x80 | Object.keys(entries).length,
  Object.entries(entries).map(([key, value]) => [text(key), value]),
]
export const list = (...items: readonly Piece[]): Piece => [0xdc, be(items.length, 2), ...items]
export const ext = (code: number, ...content: readonly Piece[]): Piece => {
  const data = bytes(...content)
  return [0xc9, be(data.length, 4), code, data]
}
export const array = (kind: string, count: number, code = 1): Piece =>
  ext(code, 0x93, 0x91, [0xcd, be(count, 2)], text(kind), [0xc6, be(count * 4, 4), Buffer.alloc(count * 4)])

export const state = (kernel: Piece = array('float32', 16)): Buffer =>
  bytes(
    map({
      params: map({
        dense: map({ kernel, bias: array('bfloat16', 4) }),
        'a name that is longer than thirty-one characters': list(
          1,
          [0xcb, Buffer.alloc(8)],
          0xc0,
          0xc3,
          text('x'),
        ),
      }),
      step: [0xd1, 1, 0],
      scalar: ext(3, 0x93, 0x90, text('int32'), [0xc4, 4, 0, 0, 0, 0]),
    }),
  )

/** Builds small model files of the formats that hold no code. */
import { bytes, le, type Piece } from './bytes.ts'

/** A safetensors file around a header; `header` may be text, to break it. */
export const safetensors = (header: string | object, data: Uint8Array = Buffer.alloc(0)): Buffer => {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header))
  return bytes(le(text.length, 8), text, data)
}

export const goodSafetensors = (): Buffer =>
  safetensors(
    {
      __metadata__: { format: 'pt' },
      a: { dtype: 'F32', shape: [2, 2], data_offsets: [0, 16] },
      b: { dtype: 'BF16', shape: [4], data_offsets: [16, 24] },
    },
    Buffer.alloc(24),
  )

export interface Gguf {
  readonly version?: number
  readonly tensors?: readonly Piece[]
  readonly pairs?: readonly Piece[]
  /** Counts that are stated, where they are not the true ones. */
  readonly tensorCount?: number
  readonly pairCount?: number
  readonly data?: number
}

const width = 8
export const ggufText = (content: string): Piece => [
  le(Buffer.byteLength(content), width),
  Buffer.from(content),
]
export const pair = (key: string, type: number, value: Piece): Piece => [ggufText(key), le(type, 4), value]
export const textPair = (key: string, value: string): Piece => pair(key, 8, ggufText(value))
export const textList = (key: string, ...values: readonly string[]): Piece =>
  pair(key, 9, [le(8, 4), le(values.length, width), values.map(ggufText)])

/** A tensor of F32 numbers. */
export const ggufTensor = (name: string, dimensions: readonly number[], offset = 0, type = 0): Piece => [
  ggufText(name),
  le(dimensions.length, 4),
  dimensions.map(each => le(each, width)),
  le(type, 4),
  le(offset, 8),
]

export const gguf = ({ version = 3, tensors = [], pairs = [], data = 64, ...stated }: Gguf = {}): Buffer => {
  const { tensorCount = tensors.length, pairCount = pairs.length } = stated
  const head = bytes(
    'GGUF',
    le(version, 4),
    le(tensorCount, width),
    le(pairCount, width),
    ...pairs,
    ...tensors,
  )
  return bytes(head, Buffer.alloc((32 - (head.length % 32)) % 32), Buffer.alloc(data))
}

/** A NumPy file; `header` is the dictionary as Python writes it. */
export const npy = (header: string, data: Uint8Array): Buffer => {
  const text = `${header.padEnd(117)}\n`
  return bytes('\x93NUMPY', 1, 0, le(text.length, 2), text, data)
}

export const numbers = (): Buffer =>
  npy("{'descr': '<f4', 'fortran_order': False, 'shape': (4,), }", Buffer.alloc(16))

export const objects = (pickle: Uint8Array): Buffer =>
  npy("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", pickle)

export interface TarPart {
  readonly name: string
  readonly content: Uint8Array
  readonly type?: string
  /** Size that the header states. */
  readonly size?: number
}

/** Members of a tar archive without its end. */
export const tarMembers = (members: readonly TarPart[]): Buffer =>
  bytes(
    ...members.map(({ name, content, type = '0', size = content.length }) => {
      const head = Buffer.alloc(512)
      head.write(name, 0, 'latin1')
      head.write('0000644\0', 100, 'latin1')
      head.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
      head.write('        ', 148, 'latin1')
      head.write(type, 156, 'latin1')
      head.write('ustar\x0000', 257, 'latin1')
      const sum = head.reduce((total, byte) => total + byte, 0)
      head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
      return [head, content, Buffer.alloc((512 - (content.length % 512)) % 512)]
    }),
  )

/** A tar archive. */
export const tar = (members: readonly TarPart[]): Buffer => bytes(tarMembers(members), Buffer.alloc(1024))

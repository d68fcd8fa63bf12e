/** Builds small HDF5 files: superblock of version 2, object headers of version 2, all else as the messages say. */
import { bytes, le, type Piece } from './bytes.ts'

export interface Message {
  readonly type: number
  readonly data: Buffer
  readonly flags?: number
}

export interface Hdf5 {
  /** Appends bytes and gives their address. */
  place(data: Buffer): number
  /** Appends an object and gives its address. */
  object(...messages: readonly Message[]): number
}

const NOWHERE = Buffer.alloc(8, 0xff)
const TAIL = 4

const header = (messages: readonly Message[]): Buffer => {
  const content = bytes(
    ...messages.map(({ type, data, flags = 0 }) => [type, le(data.length, 2), flags, data] as Piece),
  )
  return bytes('OHDR', 2, 2, le(content.length, 4), content, Buffer.alloc(TAIL))
}

/** A file whose root group has the messages that `fill` gives. */
export const hdf5 = (fill: (file: Hdf5) => readonly Message[]): Buffer => {
  const parts: Buffer[] = []
  let end = 48
  const place = (data: Buffer): number => {
    const padded = bytes(data, Buffer.alloc((8 - (data.length % 8)) % 8))
    parts.push(padded)
    end += padded.length
    return end - padded.length
  }
  const object = (...messages: readonly Message[]): number => place(header(messages))
  const root = object(...fill({ place, object }))
  const superblock = bytes(
    [0x89],
    'HDF\r\n\x1a\n',
    2,
    8,
    8,
    0,
    le(0, 8),
    NOWHERE,
    le(end, 8),
    le(root, 8),
    le(0, 4),
  )
  return bytes(superblock, ...parts)
}

const scalar = bytes(2, 0, 0, 0)
const fixedText = (length: number): Buffer => bytes(0x13, 0, 0, 0, le(length, 4))

const attributeOf = (name: string, type: Buffer, value: Buffer): Message => ({
  type: 0x0c,
  data: bytes(
    3,
    0,
    le(name.length + 1, 2),
    le(type.length, 2),
    le(scalar.length, 2),
    0,
    name,
    0,
    type,
    scalar,
    value,
  ),
})

/** An attribute with a text of fixed length in it. */
export const attribute = (name: string, text: string | Uint8Array): Message => {
  const data = Buffer.from(text)
  return attributeOf(name, fixedText(data.length), data)
}

/** A global heap with one object. */
export const globalHeap = (data: Uint8Array): Buffer => {
  const padded = bytes(data, Buffer.alloc((8 - (data.length % 8)) % 8))
  return bytes(
    'GCOL',
    1,
    le(0, 3),
    le(16 + 16 + padded.length + 16, 8),
    le(1, 2),
    le(1, 2),
    le(0, 4),
    le(data.length, 8),
    padded,
    Buffer.alloc(16),
  )
}

/** An attribute whose text lies in a global heap, as h5py writes it. */
export const variable = (file: Hdf5, name: string, text: string, heap?: number): Message => {
  const address = heap ?? file.place(globalHeap(Buffer.from(text)))
  const type = bytes(0x19, 1, 0, 0, le(16, 4), fixedText(1))
  return attributeOf(name, type, bytes(le(Buffer.byteLength(text), 4), le(address, 8), le(1, 4)))
}

export const hardLink = (name: string, address: number): Message => ({
  type: 6,
  data: bytes(1, 0, name.length, name, le(address, 8)),
})

export const softLink = (name: string, path: string): Message => ({
  type: 6,
  data: bytes(1, 8, 1, name.length, name, le(path.length, 2), path),
})

export const externalLink = (name: string, file: string, kind = 64): Message => {
  const target = bytes(0, file, 0, '/x', 0)
  return { type: 6, data: bytes(1, 8, kind, name.length, name, le(target.length, 2), target) }
}

export const space = (...dimensions: readonly number[]): Message => ({
  type: 1,
  data: bytes(
    2,
    dimensions.length,
    0,
    1,
    dimensions.map(each => le(each, 8)),
  ),
})

export const floats: Message = { type: 3, data: bytes(0x11, 0x20, 0x1f, 0, le(4, 4), Buffer.alloc(12)) }

export const contiguous = (address: number, size: number): Message => ({
  type: 8,
  data: bytes(3, 1, le(address, 8), le(size, 8)),
})

/** Numbers that are kept in other files. */
export const externalFiles = (file: Hdf5, ...paths: readonly string[]): Message => {
  const names = bytes(Buffer.alloc(8), ...paths.flatMap(path => [path, 0] as Piece[]))
  const data = file.place(names)
  const heap = file.place(bytes('HEAP', 0, le(0, 3), le(names.length, 8), le(1, 8), le(data, 8)))
  let at = 8
  const slots = paths.map(path => {
    const slot = bytes(le(at, 8), le(0, 8), le(64, 8))
    at += path.length + 1
    return slot
  })
  return {
    type: 7,
    data: bytes(1, le(0, 3), le(paths.length, 2), le(paths.length, 2), le(heap, 8), ...slots),
  }
}

/** A dataset that is put together from others. */
export const virtual = (file: Hdf5, path: string): Message => {
  const heap = file.place(globalHeap(bytes(0, le(1, 8), path, 0, 'data', 0, Buffer.alloc(32))))
  return { type: 8, data: bytes(4, 3, le(heap, 8), le(1, 4)) }
}

export const filter = (id: number): Message => ({
  type: 0x0b,
  data: bytes(2, 1, le(id, 2), ...(id >= 256 ? [le(0, 2)] : []), le(0, 2), le(0, 2)),
})

/** A group of the old layout: a tree, a table of symbols, and a heap with their names. */
export const oldGroup = (file: Hdf5, links: Readonly<Record<string, number | string>>): Message => {
  const names: Buffer[] = [Buffer.alloc(8)]
  let at = 8
  const name = (text: string): number => {
    names.push(bytes(text, 0))
    at += text.length + 1
    return at - text.length - 1
  }
  const entries = Object.entries(links).map(([label, target]) =>
    typeof target === 'number'
      ? bytes(le(name(label), 8), le(target, 8), le(0, 4), le(0, 4), Buffer.alloc(16))
      : bytes(le(name(label), 8), NOWHERE, le(2, 4), le(0, 4), le(name(target), 4), Buffer.alloc(12)),
  )
  const texts = bytes(...names)
  const data = file.place(texts)
  const heap = file.place(bytes('HEAP', 0, le(0, 3), le(texts.length, 8), le(1, 8), le(data, 8)))
  const symbols = file.place(bytes('SNOD', 1, 0, le(entries.length, 2), ...entries))
  const tree = file.place(bytes('TREE', 0, 0, le(1, 2), NOWHERE, NOWHERE, le(0, 8), le(symbols, 8), le(0, 8)))
  return { type: 0x11, data: bytes(le(tree, 8), le(heap, 8)) }
}

/** A file of numbers and a configuration, as Keras writes it. */
export const model = (config: unknown): Buffer =>
  hdf5(file => [
    attribute('keras_version', '3.15.1'),
    variable(file, 'model_config', typeof config === 'string' ? config : JSON.stringify(config)),
    hardLink('weights', file.object(space(4), floats, contiguous(file.place(Buffer.alloc(16)), 16))),
  ])

export const weights = (): Buffer =>
  hdf5(file => [
    hardLink('kernel', file.object(space(4), floats, contiguous(file.place(Buffer.alloc(16)), 16))),
  ])

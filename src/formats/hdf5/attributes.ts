import { MalformedFile } from '../../change.ts'
import { unsigned } from '../bytes/numbers.ts'
import type { Message } from './header.ts'
import { SHARED } from './header.ts'
import { fractalHeapOf, globalObject } from './heap.ts'
import { type File, isNowhere } from './superblock.ts'
import { recordsOf } from './tree.ts'

/** An attribute that holds one text; others have no value. */
export interface Attribute {
  readonly name: string
  readonly text?: Uint8Array
  /** Whether its value could not be had, or is none that a text could be. */
  readonly lost: boolean
}

const ATTRIBUTE = 0x0c
const ATTRIBUTE_INFO = 0x15
const FIXED_TEXT = 3
const VARIABLE = 9
const MOST = 10_000

/** The attributes of an object. */
export async function* attributesOf(file: File, messages: readonly Message[]): AsyncIterable<Attribute> {
  let count = 0
  for (const { type, data, flags } of messages) {
    if (type === ATTRIBUTE && flags & SHARED) yield { name: '', lost: true }
    else if (type === ATTRIBUTE) yield await attributeOf(file, data)
    else if (type === ATTRIBUTE_INFO)
      for await (const attribute of dense(file, data)) {
        if (++count > MOST) throw new MalformedFile('an object has more attributes than are read')
        yield attribute
      }
  }
}

/** Many attributes: they stand in a heap, and a tree has their ids. */
async function* dense(file: File, data: Uint8Array): AsyncIterable<Attribute> {
  const at = (data[1] ?? 0) & 1 ? 4 : 2
  if (isNowhere(data, at, file.wide)) return
  const heap = await fractalHeapOf(file, unsigned(data, at, file.wide))
  for await (const record of recordsOf(file, unsigned(data, at + file.wide, file.wide))) {
    const attribute = await heap(record.subarray(0, 8))
    if (attribute === undefined) yield { name: '', lost: true }
    else yield await attributeOf(file, attribute)
  }
}

/** Version, flags, lengths of name, type and space (`u16`), in version 3 the character set; then these and the value. */
const attributeOf = async (file: File, data: Uint8Array): Promise<Attribute> => {
  const version = data[0] ?? 0
  const shared = version > 1 && ((data[1] ?? 0) & 3) !== 0
  const [name, type, space] = [2, 4, 6].map(at => unsigned(data, at, 2)) as [number, number, number]
  const padded = (length: number): number => (version === 1 ? Math.ceil(length / 8) * 8 : length)
  const from = version === 3 ? 9 : 8
  const typeAt = from + padded(name)
  const spaceAt = typeAt + padded(type)
  const valueAt = spaceAt + padded(space)
  if (version < 1 || version > 3 || valueAt > data.length) throw new MalformedFile('an attribute breaks off')
  const label = new TextDecoder().decode(data.subarray(from, from + name)).replace(/\0.*$/s, '')
  if (shared) return { name: label, lost: true }
  const text = await textOf(
    file,
    data.subarray(typeAt, spaceAt),
    data.subarray(spaceAt, valueAt),
    data.subarray(valueAt),
  )
  return text === undefined ? { name: label, lost: false } : { name: label, text, lost: false }
}

const textOf = async (file: File, type: Uint8Array, space: Uint8Array, value: Uint8Array) => {
  const kind = (type[0] ?? 0) & 15
  // One value, or a list of which the first is taken.
  if ((space[0] ?? 0) === 2 && space[3] === 2) return undefined
  if (kind === FIXED_TEXT) return trimmed(value.subarray(0, unsigned(type, 4, 4)))
  if (kind !== VARIABLE) return undefined
  const [length, address] = [unsigned(value, 0, 4), unsigned(value, 4, file.wide)]
  if (length === 0) return undefined
  const object = await globalObject(file, address, unsigned(value, 4 + file.wide, 4))
  return object && trimmed(object)
}

const trimmed = (text: Uint8Array): Uint8Array => {
  let end = text.length
  while (end > 0 && (text[end - 1] === 0 || text[end - 1] === 0x20)) end--
  return text.subarray(0, end)
}

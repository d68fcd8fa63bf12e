import { MalformedFile } from '../../change.ts'
import { unsigned } from '../bytes/numbers.ts'
import type { Message } from './header.ts'
import { fractalHeapOf, localHeapOf, textAt } from './heap.ts'
import { type File, isNowhere, read, readSigned } from './superblock.ts'
import { leavesOf, recordsOf } from './tree.ts'

/** What a name of a group leads to. */
export interface Link {
  readonly name: string
  /** Address of an object in this file. */
  readonly address?: number
  /** Path in this file. */
  readonly path?: string
  /** An object in another file. */
  readonly file?: string
  /** A kind of link that a program defines. */
  readonly foreign?: number
}

const SYMBOLS = 0x11
const LINK = 0x06
const LINK_INFO = 0x02
const MOST = 200_000

/** The links of an object, when it is a group. */
export async function* linksOf(file: File, messages: readonly Message[]): AsyncIterable<Link> {
  let count = 0
  for (const { type, data } of messages) {
    const links =
      type === SYMBOLS
        ? ancient(file, data)
        : type === LINK_INFO
          ? dense(file, data)
          : type === LINK
            ? [linkOf(file, data)]
            : []
    for await (const link of links) {
      if (++count > MOST) throw new MalformedFile('a group has more links than are followed')
      yield link
    }
  }
}

/** Old layout: a tree of tables of symbols, with their names in a heap. */
async function* ancient(file: File, data: Uint8Array): AsyncIterable<Link> {
  const { wide } = file
  if (isNowhere(data, 0, wide)) return
  const names = await localHeapOf(file, unsigned(data, wide, wide))
  for (const leaf of await leavesOf(file, unsigned(data, 0, wide))) {
    const count = unsigned(await readSigned(file, leaf, 8, 'SNOD'), 6, 2)
    const size = 2 * wide + 24
    const table = await read(file, leaf + 8, count * size)
    for (let at = 0; at < table.length; at += size) {
      const name = textAt(names, unsigned(table, at, wide))
      if (unsigned(table, at + 2 * wide, 4) !== 2) yield { name, address: unsigned(table, at + wide, wide) }
      else yield { name, path: textAt(names, unsigned(table, at + 2 * wide + 8, 4)) }
    }
  }
}

/** New layout with many links: they stand in a heap, and a tree has their ids. */
async function* dense(file: File, data: Uint8Array): AsyncIterable<Link> {
  const at = (data[1] ?? 0) & 1 ? 10 : 2
  if (isNowhere(data, at, file.wide)) return
  const heap = await fractalHeapOf(file, unsigned(data, at, file.wide))
  for await (const record of recordsOf(file, unsigned(data, at + file.wide, file.wide))) {
    // The hash of the name, then the id.
    const link = await heap(record.subarray(4))
    if (link === undefined) throw new MalformedFile('a link is kept in a way that is not followed')
    yield linkOf(file, link)
  }
}

const HARD = 0
const SOFT = 1
const EXTERNAL = 64

/** Version, flags, then kind, order of creation, character set, name, and what it leads to. */
const linkOf = ({ wide }: File, data: Uint8Array): Link => {
  const flags = data[1] ?? 0
  let at = 2
  const kind = flags & 8 ? (data[at++] ?? 0) : HARD
  if (flags & 4) at += 8
  if (flags & 16) at++
  const width = 2 ** (flags & 3)
  const length = unsigned(data, at, width)
  at += width
  if (at + length > data.length) throw new MalformedFile('a link breaks off')
  const name = new TextDecoder().decode(data.subarray(at, at + length))
  at += length
  if (kind === HARD) return { name, address: unsigned(data, at, wide) }
  const target = data.subarray(at + 2, at + 2 + unsigned(data, at, 2))
  if (kind === SOFT) return { name, path: new TextDecoder().decode(target) }
  return kind === EXTERNAL ? { name, file: textAt(target, 1) } : { name, foreign: kind }
}

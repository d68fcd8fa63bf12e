import { MalformedFile } from '../../change.ts'
import { unsigned } from '../bytes/numbers.ts'
import { type File, isNowhere, read, readSigned } from './superblock.ts'

const MOST_NODES = 100_000
const DEEPEST = 16

/** Addresses of the leaves of a tree of the old layout, which holds the links of a group. */
export const leavesOf = async (file: File, address: number): Promise<readonly number[]> => {
  const leaves: number[] = []
  const visited = new Set<number>()
  const open = [{ address, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (visited.has(next.address)) throw new MalformedFile('a tree leads back to itself')
    visited.add(next.address)
    if (visited.size > MOST_NODES || next.depth > DEEPEST) throw new MalformedFile('a tree does not end')
    const head = await readSigned(file, next.address, 8, 'TREE')
    const [level = 0, entries] = [head[5], unsigned(head, 6, 2)]
    const { wide, long } = file
    const data = await read(file, next.address + 8 + 2 * wide, entries * (wide + long))
    for (let index = 0; index < entries; index++) {
      const child = unsigned(data, index * (wide + long) + long, wide)
      if (level === 0) leaves.push(child)
      else open.push({ address: child, depth: next.depth + 1 })
    }
  }
  return leaves
}

/** The records of a tree of the new layout: `BTHD`, version, type, size of a node, of a record, depth, root, count. */
export async function* recordsOf(file: File, address: number): AsyncIterable<Uint8Array> {
  const { wide, long } = file
  const head = await readSigned(file, address, 18 + wide + long, 'BTHD')
  const [node, size, depth] = [unsigned(head, 6, 4), unsigned(head, 10, 2), unsigned(head, 12, 2)]
  if (size === 0 || node < 16 || depth > DEEPEST) throw new MalformedFile('a tree without records')
  if (isNowhere(head, 16, wide)) return
  const counts = countsOf(node, size, depth, wide)
  const visited = new Set<number>()
  const open = [{ address: unsigned(head, 16, wide), records: unsigned(head, 16 + wide, 2), depth }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (visited.has(next.address) || visited.size > MOST_NODES) throw new MalformedFile('a tree does not end')
    visited.add(next.address)
    if (next.records * size > node) throw new MalformedFile('a node holds more records than it can')
    const data = await readSigned(file, next.address, node, next.depth === 0 ? 'BTLF' : 'BTIN')
    for (let index = 0; index < next.records; index++)
      yield data.subarray(6 + index * size, 6 + (index + 1) * size)
    if (next.depth === 0) continue
    const { count, total } = counts[next.depth] ?? { count: 1, total: 0 }
    const step = wide + count + total
    for (let index = 0, at = 6 + next.records * size; index <= next.records; index++, at += step)
      open.push({
        address: unsigned(data, at, wide),
        records: unsigned(data, at + wide, count),
        depth: next.depth - 1,
      })
  }
}

/** Bytes of the two counts that stand with each child, by the depth of the node that holds them. */
const countsOf = (node: number, size: number, depth: number, wide: number) => {
  const bytes = (most: number): number => Math.ceil((Math.floor(Math.log2(Math.max(most, 1))) + 1) / 8)
  const counts = [{ count: 0, total: 0 }]
  const inLeaf = Math.floor((node - 10) / size)
  const count = bytes(inLeaf)
  let [all, total] = [inLeaf, 0]
  for (let level = 1; level <= depth; level++) {
    counts.push({ count, total })
    const most = Math.floor((node - 10 - (wide + count + total)) / (size + wide + count + total))
    all = (most + 1) * all + most
    total = bytes(all)
  }
  return counts
}

/** Which direct packages pull in a transitive one, from the edges of a lockfile. */
import type { PackageReference } from '../../reference.ts'

/** Direct packages that are told for one entry. */
const MOST = 3

/** What an entry asks for, as indexes of entries. */
export interface Node {
  readonly needs: readonly number[]
  /** Of those only what is optional. */
  readonly optional?: readonly number[]
}

export interface Direct {
  readonly node: number
  /** As a message names it. */
  readonly name: string
  readonly scope: PackageReference['scope']
}

/**
 * Names of the nearest direct packages that lead to an entry, breadth-first. Each entry passes on at most three names, so
 * the work is linear in the edges.
 */
export const pulledBy = (
  nodes: readonly Node[],
  direct: readonly Direct[],
): ((node: number) => readonly string[]) => {
  const names = [...new Set(direct.map(({ name }) => name))]
  const numbers = new Map(names.map((name, at) => [name, at]))
  // Three places for each entry, and how many of them are taken. A queue of pairs: entry, name.
  const known = new Int32Array(nodes.length * MOST)
  const taken = new Uint8Array(nodes.length)
  const queue = direct.flatMap(({ node, name }) => [node, numbers.get(name) ?? 0])
  const reach = (to: number, name: number): void => {
    const [start, count] = [to * MOST, taken[to] ?? MOST]
    if (count >= MOST) return
    for (let at = 0; at < count; at++) if (known[start + at] === name) return
    known[start + count] = name
    taken[to] = count + 1
    queue.push(to, name)
  }
  for (let at = 0; at < queue.length; at += 2) {
    const node = nodes[queue[at] ?? -1]
    const name = queue[at + 1] ?? 0
    if (!node) continue
    for (const to of node.needs) reach(to, name)
    if (node.optional) for (const to of node.optional) reach(to, name)
  }
  return node => {
    const found: string[] = []
    const start = node * MOST
    for (let at = start; at < start + (taken[node] ?? 0); at++) found.push(names[known[at] ?? -1] ?? '')
    return found
  }
}

const PASSES = ['runtime', 'optional', 'peer', 'dev', 'unknown'] as const

/** The strongest scope under which each entry is reached; undefined where nothing leads to it. */
export const scopesOf = (
  nodes: readonly Node[],
  direct: readonly Direct[],
): readonly (PackageReference['scope'] | undefined)[] => {
  const scopes: (PackageReference['scope'] | undefined)[] = nodes.map(() => undefined)
  const later: number[] = []
  for (const pass of PASSES) {
    const queue = direct.filter(({ scope }) => scope === pass).map(({ node }) => node)
    if (pass === 'optional') queue.push(...later.splice(0))
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      const node = nodes[at]
      if (!node || scopes[at] !== undefined) continue
      scopes[at] = pass
      for (const to of node.needs) queue.push(to)
      for (const to of node.optional ?? []) (pass === 'runtime' ? later : queue).push(to)
    }
  }
  return scopes
}

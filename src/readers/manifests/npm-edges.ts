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
 * Names of the nearest direct packages for each entry that they lead to, breadth-first. Each entry passes on at most
 * three names, so the work is linear in the edges.
 */
export const pulledBy = (nodes: readonly Node[], direct: readonly Direct[]): readonly (readonly string[])[] => {
  const names: string[][] = nodes.map(() => [])
  let level: readonly (readonly [number, string])[] = direct.map(({ node, name }) => [node, name])
  while (level.length) {
    const next: [number, string][] = []
    for (const [from, name] of level) {
      const { needs = [], optional = [] } = nodes[from] ?? {}
      for (const list of [needs, optional]) {
        for (const to of list) {
          const known = names[to]
          if (!known || known.length >= MOST || known.includes(name)) continue
          known.push(name)
          next.push([to, name])
        }
      }
    }
    level = next
  }
  return names
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

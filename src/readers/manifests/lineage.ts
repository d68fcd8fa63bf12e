/** Who pulls in whom, from the edges of a lockfile. */
import type { PackageReference } from '../../reference.ts'

/** Direct packages that are remembered of a transitive one. */
const MOST_ROOTS = 3

export interface Lineage<T> {
  relation(node: T): PackageReference['relation']
  /** Of a transitive node the roots that lead to it, at most three. */
  via(node: T): readonly T[]
}

/**
 * Walks from each root as far as it brings news: a node that knows three roots has told them to all below it, so the
 * walk costs three looks at each edge at most.
 */
export const lineage = <T>(roots: Iterable<T>, next: (node: T) => Iterable<T>): Lineage<T> => {
  const direct = new Set(roots)
  const known = new Map<T, T[]>()
  const tell = (node: T, root: T): boolean => {
    const names = known.get(node) ?? []
    if (names.length >= MOST_ROOTS || names.includes(root)) return false
    names.push(root)
    known.set(node, names)
    return true
  }
  for (const root of direct) {
    const stack = [root]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (const child of next(node)) if (tell(child, root)) stack.push(child)
    }
  }
  return {
    relation: node => (direct.has(node) ? 'direct' : 'transitive'),
    via: node => (direct.has(node) ? [] : (known.get(node) ?? [])),
  }
}

import type { Tree } from './tree.ts'
import { escaped, quoted } from './words.ts'

/** What stands in a place. */
export const foundWords = (tree: Tree | undefined): string => {
  if (!tree || (tree.kind === 'scalar' && tree.value === null)) return 'nothing'
  if (tree.kind === 'map') return 'a mapping'
  if (tree.kind === 'list') return tree.items.length === 0 ? 'an empty list' : 'a list'
  if (typeof tree.value === 'string') return quoted(tree.value)
  return `${escaped(tree.written)} (a ${typeof tree.value === 'number' ? 'number' : 'truth value'})`
}

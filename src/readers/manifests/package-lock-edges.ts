/** Who needs whom in the flat tree of npm's lockfile: entries are looked up as node finds modules, upwards. */
import type { Direct, Node } from './npm-edges.ts'
import type { Fields } from './package-lock-entry.ts'

/** Folders in which a dependency is looked for; real trees end at some twenty. */
const DEEPEST = 64

export interface Placed {
  readonly key: string
  readonly line: number
  /** Where the last `node_modules/` begins in the key; -1 for the project and its workspaces. */
  readonly cut: number
  /** The folder in node_modules. */
  readonly name: string
  readonly fields: Fields
}

interface Folders {
  readonly root: ReadonlyMap<string, number>
  /** Entries by name in the `node_modules` of all folders but the root. */
  readonly nested: ReadonlyMap<string, ReadonlyMap<string, number>>
}

const foldersOf = (placed: readonly Placed[]): Folders => {
  const root = new Map<string, number>()
  const nested = new Map<string, Map<string, number>>()
  for (let at = 0; at < placed.length; at++) {
    const { key, cut, name } = placed[at] as Placed
    if (cut === 0) root.set(name, at)
    if (cut <= 0) continue
    const folder = key.slice(0, cut - 1)
    const known = nested.get(folder)
    if (known) known.set(name, at)
    else nested.set(folder, new Map([[name, at]]))
  }
  return { root, nested }
}

/** Finds what a folder's modules can import. */
const finder = ({ root, nested }: Folders, key: string): ((name: string) => number | undefined) => {
  const chain: ReadonlyMap<string, number>[] = []
  for (let [end, steps] = [nested.size ? key.length : 0, 0]; end > 0 && steps < DEEPEST; steps++) {
    const found = nested.get(end === key.length ? key : key.slice(0, end))
    if (found) chain.push(found)
    end = key.lastIndexOf('/', end - 1)
  }
  if (!chain.length) return name => root.get(name)
  return name => chain.find(folder => folder.has(name))?.get(name) ?? root.get(name)
}

const NOTHING: Node = { needs: [] }

const neededBy = ({ dependencies = [], optionalDependencies = [], peerDependencies = [] }: Fields) =>
  optionalDependencies.length || peerDependencies.length
    ? [...dependencies, ...optionalDependencies, ...peerDependencies]
    : dependencies

const KINDS = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
] as const

/** What every entry needs, and what the project's own manifests ask for. */
export const edgesOf = (
  placed: readonly Placed[],
): { readonly nodes: readonly Node[]; readonly direct: readonly Direct[] } => {
  const folders = foldersOf(placed)
  const direct: Direct[] = []
  const nodes = placed.map(({ key, fields, cut }): Node => {
    if (cut < 0) {
      const find = finder(folders, key)
      for (const [kind, scope] of KINDS) {
        for (const name of fields[kind] ?? []) {
          const node = find(name)
          if (node !== undefined) direct.push({ node, name, scope })
        }
      }
      return NOTHING
    }
    const names = neededBy(fields)
    if (!names.length) return NOTHING
    const find = finder(folders, key)
    const needs: number[] = []
    for (const name of names) {
      const node = find(name)
      if (node !== undefined) needs.push(node)
    }
    return { needs }
  })
  return { nodes, direct }
}

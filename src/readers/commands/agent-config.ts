/**
 * Packages that the settings of agents and MCP clients fetch: servers that they start, with or without arguments, and
 * hooks. Every object with a `command` is read, wherever it stands.
 */
import type { Surface } from '../../reference.ts'
import { holdsServers, launchOf, lookupOf, type Table } from '../agents/launch.ts'
import type { Found, Reader } from '../reader.ts'
import { agentTrees, type Tree } from './agent-tree.ts'
import { readArguments, readScript } from './script.ts'

/** What one object with a command fetches. */
export function* fetchedBy(map: Table, path: string, surface: Surface): Iterable<Found> {
  const launch = launchOf(map)
  if (!launch) return
  const { script, words, env } = launch
  const lookup = lookupOf(env)
  if (script) yield* readScript(script.text, { path, surface, lookup, lineOf: () => script.line })
  else yield* readArguments(words, { path, surface, lookup })
}

/** Every command in a tree of settings. */
export function* commandsIn(root: Tree, path: string, surface: Surface): Iterable<Found> {
  const stack: { readonly tree: Tree; readonly server: boolean; readonly holder: boolean }[] = [
    { tree: root, server: false, holder: false },
  ]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { tree, server, holder } = next
    if (tree.kind === 'map') {
      for (const found of fetchedBy(tree, path, surface)) {
        yield server && found.kind === 'package' ? { ...found, server } : found
      }
      for (const [key, child] of [...tree.entries].reverse()) {
        stack.push({ tree: child, server: holder, holder: holdsServers(key) })
      }
    } else if (tree.kind === 'list') {
      for (const child of [...tree.items].reverse())
        stack.push({ tree: child, server: holder, holder: false })
    }
  }
}

export const agentConfig: Reader = {
  id: 'agent-config',

  *read(file) {
    const read = agentTrees(file)
    if ('lost' in read) yield read.lost
    else for (const tree of read.trees) yield* commandsIn(tree, file.path, 'config')
  },
}

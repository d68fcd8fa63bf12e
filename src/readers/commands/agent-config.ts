/**
 * Commands in the settings of agents and MCP clients: servers that they start, with or without arguments, and hooks.
 * The tools call the object around the servers `mcpServers`, `servers`, `mcp` or `context_servers`, or leave it out; what
 * makes a server is its `command`, so every object with one is read.
 */
import type { Surface } from '../../reference.ts'
import type { Found, Reader } from '../reader.ts'
import { agentTrees, type Tree } from './agent-tree.ts'
import { type Argument, argument } from './argument.ts'
import { HOLE, type Lookup } from './expansion.ts'
import { readArguments, readScript } from './script.ts'

type Table = Extract<Tree, { kind: 'map' }>

const memberOf = (map: Table, ...keys: readonly string[]): Tree | undefined =>
  map.entries.findLast(([key]) => keys.includes(key))?.[1]

const wordsOf = (tree: Tree | undefined): readonly Argument[] =>
  tree?.kind === 'list'
    ? tree.items.flatMap(item => (item.kind === 'text' ? [argument(item.text, item.line)] : []))
    : []

/** Variables that the server is started with; `${env:NAME}` and its like are those of the machine. */
const environmentOf = (map: Table): Lookup => {
  const env = memberOf(map, 'env', 'envs', 'environment')
  const set = new Map(
    env?.kind === 'map'
      ? env.entries.map(([key, value]): [string, string] => [
          key,
          value.kind === 'text' && !value.text.includes('${') ? value.text : HOLE,
        ])
      : [],
  )
  return name => {
    const value = set.get(name)
    return value === undefined ? undefined : [value]
  }
}

/** What one object with a command starts. */
function* started(map: Table, path: string, surface: Surface): Iterable<Found> {
  const command = memberOf(map, 'command', 'cmd')
  if (!command) return
  // Zed once wrote `command: { path, args }`, and opencode writes one list.
  if (command.kind === 'map') {
    const program = memberOf(command, 'path')
    if (program?.kind === 'text') {
      const words = [argument(program.text, program.line), ...wordsOf(memberOf(command, 'args'))]
      yield* readArguments(words, { path, surface, lookup: environmentOf(command) })
    }
    return
  }
  const lookup = environmentOf(map)
  const args = wordsOf(memberOf(map, 'args', 'arguments'))
  if (command.kind === 'list') {
    yield* readArguments([...wordsOf(command), ...args], { path, surface, lookup })
    return
  }
  const { text, line } = command
  if (args.length === 0) yield* readScript(text, { path, surface, lookup, lineOf: () => line })
  else {
    const words = text.includes(' ') && !/[\\/]/.test(text) ? text.split(/\s+/) : [text]
    yield* readArguments([...words.map(word => argument(word, line)), ...args], { path, surface, lookup })
  }
}

/** Every command in a tree of settings. */
export function* commandsIn(root: Tree, path: string, surface: Surface): Iterable<Found> {
  const stack: Tree[] = [root]
  for (let tree = stack.pop(); tree; tree = stack.pop()) {
    if (tree.kind === 'map') yield* started(tree, path, surface)
    const inner =
      tree.kind === 'map' ? tree.entries.map(([, value]) => value) : tree.kind === 'list' ? tree.items : []
    for (const child of [...inner].reverse()) stack.push(child)
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

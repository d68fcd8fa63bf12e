/**
 * What one object of a client's settings starts. The tools call the object around the servers `mcpServers`, `servers`,
 * `mcp`, `context_servers` or `extensions`; what makes a server is its `command` or its address.
 */
import type { Tree } from '../commands/agent-tree.ts'
import { type Argument, argument } from '../commands/argument.ts'
import { HOLE, type Lookup } from '../commands/expansion.ts'

export type Table = Extract<Tree, { kind: 'map' }>
export type Text = Extract<Tree, { kind: 'text' }>

export const memberOf = (map: Table, ...keys: readonly string[]): Tree | undefined =>
  map.entries.findLast(([key]) => keys.includes(key))?.[1]

export const textOf = (map: Table, ...keys: readonly string[]): Text | undefined => {
  const found = memberOf(map, ...keys)
  return found?.kind === 'text' && found.text !== '' ? found : undefined
}

export const tableOf = (map: Table, ...keys: readonly string[]): Table | undefined => {
  const found = memberOf(map, ...keys)
  return found?.kind === 'map' ? found : undefined
}

const CONTAINER =
  /^(?:(?:[\w-]{1,60}\.)*(?:mcp[_-]?servers|servers|mcp)|context_servers|modelContextProtocolServers|extensions)$/i

/** Whether a key holds servers; `mcp.servers` is one key in settings of editors. */
export const holdsServers = (key: string): boolean => CONTAINER.test(key)

const wordsOf = (tree: Tree | undefined): readonly Argument[] =>
  tree?.kind === 'list'
    ? tree.items.flatMap(item => (item.kind === 'text' ? [argument(item.text, item.line)] : []))
    : []

export interface Launch {
  /** One text that a shell splits, where no arguments stand beside it. */
  readonly script?: Text
  readonly words: readonly Argument[]
  readonly env: ReadonlyMap<string, Text>
}

const environmentOf = (map: Table): ReadonlyMap<string, Text> => {
  const env = memberOf(map, 'env', 'envs', 'environment')
  const texts = env?.kind === 'map' ? env.entries : []
  return new Map(texts.flatMap(([key, value]) => (value.kind === 'text' ? [[key, value] as const] : [])))
}

/** Variables that the server is started with; `${env:NAME}` and its like are those of the machine. */
export const lookupOf =
  (env: ReadonlyMap<string, Text>): Lookup =>
  name => {
    const value = env.get(name)
    if (value === undefined) return undefined
    return [value.text.includes('${') ? HOLE : value.text]
  }

/** What an object with a command starts. */
export const launchOf = (map: Table): Launch | undefined => {
  const command = memberOf(map, 'command', 'cmd')
  if (!command) return undefined
  // Zed once wrote `command: { path, args }`, and opencode writes one list.
  if (command.kind === 'map') {
    const program = textOf(command, 'path')
    if (!program) return undefined
    const words = [argument(program.text, program.line), ...wordsOf(memberOf(command, 'args'))]
    return { words, env: environmentOf(command) }
  }
  const env = environmentOf(map)
  const args = wordsOf(memberOf(map, 'args', 'arguments'))
  if (command.kind === 'list') return { words: [...wordsOf(command), ...args], env }
  const { text, line } = command
  const split = args.length === 0 || (text.includes(' ') && !/[\\/]/.test(text))
  const words = (split ? text.split(/\s+/).filter(Boolean) : [text]).map(word => argument(word, line))
  return { words: [...words, ...args], env, ...(args.length === 0 ? { script: command } : {}) }
}

/** What the settings of agents, MCP clients and editors start, allow and run by themselves. */
import { agentTrees, type Tree } from '../commands/agent-tree.ts'
import type { Reader } from '../reader.ts'
import { clientOf } from './clients.ts'
import { hooksIn } from './hooks.ts'
import { serversIn } from './servers.ts'
import { settingsIn } from './settings.ts'

export const agentSettings: Reader = {
  id: 'agent-settings',

  *read(file) {
    const read = agentTrees(file)
    if ('lost' in read) {
      // Of a development container its own reader says so.
      if (!/devcontainer\.json$/i.test(file.path)) yield read.lost
      return
    }
    const { path } = file
    const client = clientOf(path)
    for (const tree of read.trees) {
      const taken = new Set<Tree>()
      yield* serversIn(tree, path, client, taken)
      yield* hooksIn(tree, path, client, taken)
      yield* settingsIn(tree, path, client, taken)
    }
  },
}

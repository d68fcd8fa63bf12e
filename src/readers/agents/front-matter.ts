/** Tools, hooks and servers in the head of skills, commands and agents that are written as Markdown. */
import type { AgentConfig, Unread } from '../../reference.ts'
import { agentTrees, type Tree } from '../commands/agent-tree.ts'
import type { Found, Reader, TextFile } from '../reader.ts'
import { clientOf } from './clients.ts'
import { hooksIn } from './hooks.ts'
import { serversIn } from './servers.ts'
import { settingsIn } from './settings.ts'

const LONGEST_HEAD = 100_000

/** The text between the first two lines of dashes, on the lines that it has in the file. */
const headOf = ({ text }: TextFile): string | undefined => {
  if (!/^---[ \t]*\n/.test(text)) return undefined
  const end = text.slice(0, LONGEST_HEAD).search(/\n---[ \t]*(?:\n|$)/)
  return end < 0 ? undefined : text.slice(text.indexOf('\n'), end)
}

/** Clients take a list of tools or one text with commas in it. */
function* split(one: AgentConfig | Unread): Iterable<AgentConfig | Unread> {
  if (one.kind !== 'agent' || one.part !== 'setting' || !/tools$/i.test(one.key)) {
    yield one
    return
  }
  for (const [value] of one.value.matchAll(/[\w*@/.:-]{1,200}(?:\([^()]{0,300}\))?/g)) yield { ...one, value }
}

function* ofTree(tree: Tree, path: string): Iterable<Found> {
  const client = clientOf(path)
  const taken = new Set<Tree>()
  yield* serversIn(tree, path, client, taken)
  yield* hooksIn(tree, path, client, taken)
  for (const one of settingsIn(tree, path, client, taken)) yield* split(one)
}

export const agentFrontMatter: Reader = {
  id: 'agent-front-matter',

  *read(file) {
    const head = headOf(file)
    if (head === undefined) return
    const read = agentTrees({ path: `${file.path}.yml`, text: head })
    // Rules of Cursor are no YAML by design (`globs: *.ts`); what could run something is told.
    if ('lost' in read) {
      if (/^(?:hooks|mcp-?[sS]ervers|permissionMode|allowed-tools)\s{0,5}:/m.test(head)) {
        const { broken: _, ...lost } = read.lost
        yield { ...lost, id: file.path, at: { ...lost.at, path: file.path } }
      }
      return
    }
    for (const tree of read.trees) yield* ofTree(tree, file.path)
  },
}

/** MCP servers in settings of any client. */
import type { Fetched, McpServer, Said } from '../../agent.ts'
import type { AgentConfig, Unread } from '../../reference.ts'
import { fetchedBy } from '../commands/agent-config.ts'
import type { Tree } from '../commands/agent-tree.ts'
import { place, tooMany } from '../locate.ts'
import { holdsServers, launchOf, memberOf, type Table, type Text, tableOf, textOf } from './launch.ts'

/** Longest text that is kept of one value; a command line of a real server has some hundred characters. */
const LONGEST = 20_000
const MOST_WORDS = 1000
const LONGEST_TRAIL = 1000
const MOST_SERVERS = 2000

const saidAt =
  (path: string) =>
  ({ text, line }: Pick<Text, 'text' | 'line'>): Said => ({
    text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
    at: place(path, line),
  })

const textsOf = (map: Table | undefined): readonly (readonly [string, Text])[] =>
  (map?.entries ?? []).flatMap(([key, value]) => (value.kind === 'text' ? [[key, value] as const] : []))

/** Tools that are called without a question: a list of names, or one word for all of them. */
const approvedOf = (map: Table): readonly Text[] =>
  ['autoApprove', 'alwaysAllow', 'autoApproveTools', 'trust'].flatMap(key => {
    const found = memberOf(map, key)
    if (found?.kind === 'list') return found.items.filter(item => item.kind === 'text')
    return found?.kind === 'text' && found.text === 'true' ? [{ ...found, text: '*' }] : []
  })

/** Names of variables that a client takes a value from; as a reference, so that nobody takes the name for the value. */
const taken = ({ line, text }: Text): Text => ({ kind: 'text', line, text: `$${text}` })

/** What is sent along with every call. Some clients keep it in an object of options, some name variables only. */
const headersOf = (map: Table): readonly (readonly [string, Text])[] => {
  const plain = [map, tableOf(map, 'requestOptions'), tableOf(map, 'requestInit')].flatMap(each =>
    each ? textsOf(tableOf(each, 'headers', 'http_headers')) : [],
  )
  const named = textsOf(tableOf(map, 'env_http_headers')).map(([key, value]) => [key, taken(value)] as const)
  const token = textOf(map, 'bearer_token', 'bearerToken', 'apiKey', 'token')
  const variable = textOf(map, 'bearer_token_env_var')
  const bearer = token ?? (variable && taken(variable))
  return [...plain, ...named, ...(bearer ? [['Authorization', bearer] as const] : [])]
}

const fetchesOf = (map: Table, path: string): readonly Fetched[] =>
  [...fetchedBy(map, path, 'config')].flatMap(found =>
    found.kind === 'package'
      ? [
          {
            name: found.name,
            ecosystem: found.ecosystem,
            ...(found.version || found.specifier ? { wanted: found.version ?? found.specifier ?? '' } : {}),
            origin: found.origin,
            pinned: found.pinned,
            at: found.at,
          },
        ]
      : [],
  )

const serverOf = (name: string, outer: Table, path: string): McpServer | undefined => {
  // Continue once wrote what is started into an object of its own.
  const map = tableOf(outer, 'transport') ?? outer
  const said = saidAt(path)
  const launch = launchOf(map)
  const address = textOf(map, 'url', 'serverUrl', 'httpUrl', 'uri', 'endpoint')
  if (!launch && !address) return undefined
  const env = launch?.env ?? new Map(textsOf(tableOf(map, 'env', 'envs', 'environment')))
  return {
    part: 'server',
    name,
    command: (launch?.words ?? []).slice(0, MOST_WORDS).map(said),
    fetches: launch ? fetchesOf(map, path) : [],
    ...(address ? { url: said(address) } : {}),
    env: new Map([...env].map(([key, value]) => [key, said(value)])),
    headers: new Map(headersOf(map).map(([key, value]) => [key, said(value)])),
    approved: approvedOf(map).map(said),
  }
}

interface Place {
  readonly tree: Tree
  readonly trail: string
  /** Whether its children are servers. */
  readonly holder: boolean
}

const NAMED = /(?:^|\/)[^/]*mcp[^/]*\.json$/i

function* childrenOf({ tree }: Place): Iterable<readonly [name: string, child: Tree, key: string]> {
  if (tree.kind === 'map') {
    for (const [key, child] of tree.entries) yield [key, child, key]
  } else if (tree.kind === 'list') {
    for (const [at, child] of tree.items.entries()) {
      const own = child.kind === 'map' ? textOf(child, 'name', 'id')?.text : undefined
      yield [own ?? `${at}`, child, own ?? `${at}`]
    }
  }
}

/** Every server of a tree; `taken` gets their objects, which hold no settings. */
export function* serversIn(
  root: Tree,
  path: string,
  client: string,
  taken: Set<Tree>,
): Iterable<AgentConfig | Unread> {
  // Plug-ins of some clients leave the outer object out.
  const bare = NAMED.test(path) && root.kind === 'map' && !root.entries.some(([key]) => holdsServers(key))
  const stack: Place[] = [{ tree: root, trail: '', holder: bare }]
  let count = 0
  for (let next = stack.pop(); next; next = stack.pop()) {
    const inner: Place[] = []
    for (const [name, child, key] of childrenOf(next)) {
      const trail = next.trail ? `${next.trail}.${key}` : key
      const server = next.holder && child.kind === 'map' ? serverOf(name, child, path) : undefined
      if (server && count >= MOST_SERVERS) {
        yield tooMany(place(path, child.line), MOST_SERVERS, 'servers')
        return
      }
      if (!server) {
        inner.push({
          tree: child,
          trail: trail.slice(0, LONGEST_TRAIL),
          holder: holdsServers(key) && next.tree.kind === 'map',
        })
        continue
      }
      count++
      taken.add(child)
      yield {
        kind: 'agent',
        id: `${path}#${trail.slice(0, LONGEST_TRAIL)}`,
        client,
        surface: 'config',
        at: place(path, child.line),
        ...server,
      }
    }
    for (const each of inner.reverse()) stack.push(each)
  }
}

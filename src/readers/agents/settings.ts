/** Settings of agents that may widen what they do by themselves: the plain values, with the keys that lead to them. */
import type { AgentConfig, Unread } from '../../reference.ts'
import type { Tree } from '../commands/agent-tree.ts'
import { place, tooMany } from '../locate.ts'

const LONGEST = 1000
const MOST = 5000
/** Longest way of keys; no setting that means something is deeper. */
const LONGEST_KEY = 400

interface Place {
  readonly tree: Tree
  readonly key: string
  readonly line: number
}

/** What a key can be about: everything else is of no interest to anybody, and there may be much of it. */
const CONCERNS =
  /permission|approv|accept|allow|bypass|dangerous|yolo|sandbox|trust|auto|enableall|_url|baseurl|base-url|api.?base|endpoint|helper|refresh|export$|proxy|tls|ssl|cert|preload|node_options|yes-always|mode$|coretools|tools|directories|network|exclude|policy|env\.|key$|token$|secret$|password$|marketplaces/i

/** Every plain value of a tree outside of servers and hooks. Items of a list share the list's key. */
export function* settingsIn(
  root: Tree,
  path: string,
  client: string,
  taken: ReadonlySet<Tree>,
): Iterable<AgentConfig | Unread> {
  const stack: Place[] = [{ tree: root, key: '', line: root.line }]
  let count = 0
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { tree, key, line } = next
    if (taken.has(tree) || key.length > LONGEST_KEY) continue
    if (tree.kind === 'text') {
      if (tree.text === '' || !CONCERNS.test(key)) continue
      if (count++ >= MOST) {
        yield tooMany(place(path, line), MOST, 'settings')
        return
      }
      yield {
        kind: 'agent',
        id: `${path}#${key}`,
        client,
        surface: 'config',
        at: place(path, line),
        part: 'setting',
        key,
        value: tree.text.length > LONGEST ? `${tree.text.slice(0, LONGEST)}…` : tree.text,
      }
      continue
    }
    const inner: readonly Place[] =
      tree.kind === 'map'
        ? tree.entries.map(([name, child]) => ({
            tree: child,
            key: key ? `${key}.${name}` : name,
            line: child.line,
          }))
        : tree.items.map(child => ({ tree: child, key, line: child.line }))
    for (const each of [...inner].reverse()) stack.push(each)
  }
}

/**
 * YAML to trees that know their lines. Scalars stay text as it was written (`3.10` is not 3.1, `on` is a word), mappings
 * are lists of entries, so doubled and hostile keys stay as they are. An alias is the very node that its anchor names:
 * trees can share nodes, and who walks one must not walk a shared node twice (`walkYaml`).
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { conflictLine } from '../locate.ts'
import {
  byKey,
  MOST_MERGED,
  merge,
  mergedBy,
  type YamlEntry,
  type YamlList,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from './yaml-nodes.ts'

export type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml-nodes.ts'

export interface YamlFault {
  readonly line: number
  readonly why: string
}

/** Deepest nesting; real files end at some 30 levels. */
const DEEPEST = 100

const TOO_MUCH = `merge keys bring more than ${MOST_MERGED.toLocaleString('en')} entries`

interface Open {
  readonly node: YamlMap | YamlList
  /** The key that waits for its value, and its line. */
  key: string | undefined
  line: number
  /** Whether `<<` is among its keys. */
  merges: boolean
}

const KINDS: Readonly<Record<number, YamlScalar['style']>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
}

const build = (text: string, events: readonly Event[]): readonly YamlNode[] | YamlFault => {
  const documents: YamlNode[] = []
  const anchors = new Map<string, YamlNode>()
  const stack: (Open | undefined)[] = []
  let open: Open | undefined
  let looked = 0
  const isOpen = (node: YamlNode): boolean => stack.some(one => one?.node === node)
  // Offsets only grow, so lines are counted once; the next break is kept, since a search for it may pass the whole text.
  let [line, next] = [1, text.indexOf('\n')]
  const lineOf = (offset: number): number => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line++
    return line
  }
  const put = (node: YamlNode): void => {
    if (!open) documents.push(node)
    else if (open.node.kind === 'list') (open.node.items as YamlNode[]).push(node)
    else if (open.key === undefined) {
      open.key = node.kind === 'scalar' ? node.value : ''
      open.line = node.line
    } else {
      ;(open.node.entries as YamlEntry[]).push({ key: open.key, line: open.line, value: node })
      if (open.key === '<<') open.merges = true
      open.key = undefined
    }
  }
  const name = (node: YamlNode, from: number, to: number): void => {
    if (from >= 0) anchors.set(text.slice(from, to), node)
  }
  const scalar = (event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): YamlScalar => {
    const { valueStart, valueEnd } = event
    const style = KINDS[event.style] ?? 'quoted'
    const block = style === 'literal' || style === 'folded'
    // A block without text begins behind the last line.
    const at = valueStart < 0 ? line : lineOf(Math.min(valueStart, text.length - 1))
    const value = getScalarValue(text, event)
    return block
      ? { kind: 'scalar', line: at, value, style, raw: text.slice(valueStart, valueEnd) }
      : { kind: 'scalar', line: at, value, style }
  }
  const alias = (event: Extract<Event, { type: typeof EVENT_ID.ALIAS }>): YamlNode => {
    const known: ({ shared?: true } & YamlNode) | undefined = anchors.get(
      text.slice(event.anchorStart, event.anchorEnd),
    )
    if (!known) return { kind: 'scalar', line: lineOf(event.anchorStart), value: '', style: 'plain' }
    known.shared = true
    return known
  }
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) {
      // Every second scalar is a key, of which no node is kept unless an alias may lead to it.
      if (open?.node.kind === 'map' && open.key === undefined && event.anchorStart < 0) {
        open.line = event.valueStart < 0 ? line : lineOf(event.valueStart)
        open.key = getScalarValue(text, event)
        continue
      }
      const node = scalar(event)
      name(node, event.anchorStart, event.anchorEnd)
      put(node)
    } else if (event.type === EVENT_ID.POP) {
      if (open?.merges && open.node.kind === 'map') looked += merge(open.node, isOpen)
      if (looked > MOST_MERGED) return { line: open?.node.line ?? line, why: TOO_MUCH }
      stack.pop()
      open = stack.at(-1)
    } else if (event.type === EVENT_ID.DOCUMENT) {
      anchors.clear()
      stack.push(undefined)
      open = undefined
    } else if (event.type === EVENT_ID.ALIAS) {
      put(alias(event))
    } else {
      const at = lineOf(event.start)
      const node: YamlMap | YamlList =
        event.type === EVENT_ID.MAPPING
          ? { kind: 'map', line: at, entries: [] }
          : { kind: 'list', line: at, items: [] }
      put(node)
      name(node, event.anchorStart, event.anchorEnd)
      open = { node, key: undefined, line: 0, merges: false }
      stack.push(open)
    }
  }
  return documents
}

const lineAtOffset = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/**
 * A bracket that closes what spans several lines and stands no deeper than its key: YAML 1.2 forbids it, and the parsers
 * of most tools take it. One space more makes it valid, on the same line.
 */
const CLOSES = /^[ \t]{0,200}[\]}][\]}, \t]{0,20}(?:#.{0,1000})?\r?$/
const indented = (text: string): string =>
  text
    .split('\n')
    .map(line => (CLOSES.test(line) ? ` ${line}` : line))
    .join('\n')

const faultOf = (error: unknown, text: string): YamlFault => {
  if (!(error instanceof YAMLException)) return { line: 1, why: 'no YAML that can be read' }
  const { mark, reason } = error
  return { line: mark ? lineAtOffset(text, mark.position) : 1, why: reason }
}

const documentsOf = (text: string): readonly YamlNode[] | YamlFault => {
  try {
    return build(text, parseEvents(text, { maxDepth: DEEPEST }))
  } catch (error) {
    return faultOf(error, text)
  }
}

/** The documents of a file, or what stands in their way. */
export const readYaml = (text: string): readonly YamlNode[] | YamlFault => {
  const conflict = conflictLine(text)
  if (conflict) return { line: conflict, why: 'a merge conflict is not resolved' }
  const read = documentsOf(text)
  if (isYaml(read) || !/deficient indentation/.test(read.why)) return read
  const again = documentsOf(indented(text))
  return isYaml(again) ? again : read
}

export const isYaml = (read: readonly YamlNode[] | YamlFault): read is readonly YamlNode[] =>
  Array.isArray(read)

/** A value of a mapping; of a doubled key the last. Entries that `<<` merges in stand behind the mapping's own. */
export const at = (node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined => {
  let found = node
  for (const key of path) found = entryAt(found, key)?.value
  return found
}

/** Mappings of more entries are looked up by key: many services may share a large one, and each asks it anew. */
const FEW = 64

/** Of mappings without merge keys, made when they are first asked for. */
const indexes = new WeakMap<YamlMap, ReadonlyMap<string, YamlEntry>>()

const indexOf = (map: YamlMap): ReadonlyMap<string, YamlEntry> => {
  const known = indexes.get(map) ?? byKey(map)
  indexes.set(map, known)
  return known
}

export const entryAt = (node: YamlNode | undefined, key: string): YamlEntry | undefined => {
  if (node?.kind !== 'map') return undefined
  const { entries } = node
  if (entries.length > FEW) return indexOf(node).get(key) ?? mergedBy(node)?.get(key)
  let merges = false
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at]
    if (entry?.key === key) return entry
    if (entry?.key === '<<') merges = true
  }
  return merges ? mergedBy(node)?.get(key) : undefined
}

/** The entries of a mapping, its own before those that `<<` brings, each key once. */
export const mergedEntries = (node: YamlMap): Iterable<YamlEntry> =>
  (mergedBy(node) ?? indexOf(node)).values()

export const textAt = (node: YamlNode | undefined, ...path: readonly string[]): string | undefined => {
  const found = at(node, ...path)
  return found?.kind === 'scalar' ? found.value : undefined
}

export const entriesAt = (node: YamlNode | undefined, ...path: readonly string[]): readonly YamlEntry[] => {
  const found = at(node, ...path)
  return found?.kind === 'map' ? found.entries : []
}

export const itemsAt = (node: YamlNode | undefined, ...path: readonly string[]): readonly YamlNode[] => {
  const found = at(node, ...path)
  return found?.kind === 'list' ? found.items : []
}

/** Whether a shared node was met before; what stands below one is met only through it. */
const repeats = (): ((node: YamlNode) => boolean) => {
  const seen = new Set<YamlNode>()
  return node => seen.size === seen.add(node).size
}

/** Every node once, parents first, whatever aliases share. */
export function* walkYaml(root: YamlNode): Iterable<YamlNode> {
  const again = repeats()
  const stack: YamlNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.shared && again(node)) continue
    yield node
    if (node.kind === 'map') {
      for (let at = node.entries.length - 1; at >= 0; at--) {
        const entry = node.entries[at]
        if (entry) stack.push(entry.value)
      }
    } else if (node.kind === 'list') {
      for (let at = node.items.length - 1; at >= 0; at--) {
        const item = node.items[at]
        if (item) stack.push(item)
      }
    }
  }
}

/** Every mapping once, parents first; most nodes of a file are scalars, which are passed over. */
export const mapsIn = (root: YamlNode): readonly YamlMap[] => {
  const found: YamlMap[] = []
  const again = repeats()
  const stack: YamlNode[] = [root]
  const push = (node: YamlNode | undefined): void => {
    if (node && node.kind !== 'scalar') stack.push(node)
  }
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.shared && again(node)) continue
    if (node.kind === 'map') {
      found.push(node)
      for (let at = node.entries.length - 1; at >= 0; at--) push(node.entries[at]?.value)
    } else if (node.kind === 'list') {
      for (let at = node.items.length - 1; at >= 0; at--) push(node.items[at])
    }
  }
  return found
}

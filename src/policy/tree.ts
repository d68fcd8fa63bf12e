import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { escaped } from './words.ts'

/** Deepest nesting of a policy. */
const DEEPEST = 20
export const TOO_DEEP = `found too deep a nesting, expected at most ${DEEPEST} levels`
/** Most aliases (`*name`) that are followed, those within aliases included. */
const MOST_ALIASES = 100
/** Most values, those that aliases repeat included. */
const MOST_VALUES = 100_000

interface At {
  /** Counts from 1. */
  readonly line: number
}
export interface Entry extends At {
  readonly value: Tree
}
export interface Branch extends At {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Entry>
}
export interface Row extends At {
  readonly kind: 'list'
  readonly items: readonly Tree[]
}
export interface Leaf extends At {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As it stands in the text, without quotes. */
  readonly written: string
}
/** A YAML value that remembers its lines. Keys are those of the text, `__proto__` among them. */
export type Tree = Branch | Row | Leaf

export interface TreeFault extends At {
  readonly message: string
}

/** A reason to give the whole tree up. */
class Excess extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

interface Growth {
  readonly line: (offset: number) => number
  readonly anchors: Map<string, Node>
  readonly faults: TreeFault[]
  aliases: number
  values: number
}

const start = (node: Node | null | undefined): number => node?.range?.[0] ?? 0

const follow = (name: string, at: number, growth: Growth): Node | undefined => {
  if (++growth.aliases > MOST_ALIASES) throw new Excess(at, 'found more than 100 aliases, expected fewer')
  return growth.anchors.get(name)
}

const leaf = (node: Scalar, at: number): Leaf => {
  const { value } = node
  const fits = value === null || ['string', 'number', 'boolean'].includes(typeof value)
  const kept = fits ? (value as Leaf['value']) : String(value ?? '')
  return { kind: 'scalar', line: at, value: kept, written: node.source ?? String(value ?? '') }
}

const branch = (node: YAMLMap, at: number, depth: number, growth: Growth): Branch => {
  const entries = new Map<string, Entry>()
  for (const { key, value } of node.items as YAMLMap<Node | null, Node | null>['items']) {
    const line = key ? growth.line(start(key)) : at
    const tree = value ? climb(value, depth + 1, growth) : empty(line)
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined
    const first = name === undefined ? undefined : entries.get(name)
    if (name === undefined) {
      growth.faults.push({ line, message: 'found a key that is no text, expected a word' })
    } else if (first) {
      const message = `${escaped(name)}: found the key a second time, expected it once (first in line ${first.line})`
      growth.faults.push({ line, message })
    } else entries.set(name, { line, value: tree })
  }
  return { kind: 'map', line: at, entries }
}

const empty = (line: number): Leaf => ({ kind: 'scalar', line, value: null, written: '' })

const row = (node: YAMLSeq, at: number, depth: number, growth: Growth): Row => ({
  kind: 'list',
  line: at,
  items: (node.items as (Node | null)[]).map(item => (item ? climb(item, depth + 1, growth) : empty(at))),
})

const climb = (node: Node, depth: number, growth: Growth): Tree => {
  const at = growth.line(start(node))
  if (depth > DEEPEST) throw new Excess(at, TOO_DEEP)
  if (++growth.values > MOST_VALUES) throw new Excess(at, 'found more than 100,000 values, expected fewer')
  if (isAlias(node)) {
    const target = follow(node.source, at, growth)
    if (target) return climb(target, depth, growth)
    growth.faults.push({
      line: at,
      message: `found the alias *${escaped(node.source)}, expected an anchor before it`,
    })
    return empty(at)
  }
  if ('anchor' in node && node.anchor) growth.anchors.set(node.anchor, node)
  if (node.tag) {
    growth.faults.push({
      line: at,
      message: `found the tag ${escaped(node.tag)}, expected a value without a tag`,
    })
  }
  if (isMap(node)) return branch(node, at, depth, growth)
  if (isSeq(node)) return row(node, at, depth, growth)
  return isScalar(node) ? leaf(node, at) : empty(at)
}

/** Turns parsed YAML into a tree, within bounds. `line` gives the line of an offset. */
export const grow = (
  root: ParsedNode | Node,
  line: (offset: number) => number,
): { readonly tree?: Tree; readonly faults: readonly TreeFault[] } => {
  const growth: Growth = { line, anchors: new Map(), faults: [], aliases: 0, values: 0 }
  try {
    const tree = climb(root, 1, growth)
    return { tree, faults: growth.faults }
  } catch (error) {
    if (!(error instanceof Excess)) throw error
    return { faults: [...growth.faults, { line: error.line, message: error.message }] }
  }
}

/** The plain value. Objects have no prototype, so that no key of theirs is special. */
export const plain = (tree: Tree): unknown => {
  if (tree.kind === 'scalar') return tree.value
  if (tree.kind === 'list') return tree.items.map(plain)
  const object = Object.create(null) as Record<string, unknown>
  for (const [key, { value }] of tree.entries) object[key] = plain(value)
  return object
}

/** What stands at a path, or where it should stand: `value` is undefined when nothing does. */
export const find = (
  tree: Tree,
  path: readonly (string | number)[],
): { readonly line: number; readonly value: Tree | undefined } => {
  let line = 1
  let value: Tree | undefined = tree
  for (const step of path) {
    const entry: Entry | undefined = value?.kind === 'map' ? value.entries.get(String(step)) : undefined
    const item: Tree | undefined = value?.kind === 'list' ? value.items[Number(step)] : undefined
    value = entry?.value ?? item
    line = entry?.line ?? item?.line ?? line
  }
  return { line, value }
}

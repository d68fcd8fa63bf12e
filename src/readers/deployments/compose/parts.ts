/** Services of Compose files as parts: each key with all that gives it, anchors, merge keys, `extends` and overlays followed. */
import { posix } from 'node:path'
import type { Standing, Value } from '../../../deployment.ts'
import type { TextFile } from '../../reader.ts'
import { mergedEntries, type YamlEntry, type YamlMap, type YamlNode } from '../../syntax/yaml.ts'
import { interpolate, type Variables } from '../interpolate.ts'
import { type Stand, standingIn } from '../standing.ts'

/** A file that gives parts, and the variables that hold in it. */
export interface Source {
  readonly file: TextFile
  readonly folder: string
  readonly stand: Stand
  readonly variables: Variables
}

export interface Part {
  readonly node: YamlNode
  /** Line of the key. */
  readonly line: number
  readonly source: Source
}

/** By key what gives it, from the weakest to the strongest. */
export type Parts = ReadonlyMap<string, readonly Part[]>

export const sourceOf = (file: TextFile, variables: Variables): Source => ({
  file,
  folder: posix.dirname(file.path),
  stand: standingIn(file),
  variables,
})

/** Items of one list. */
const MOST = 5000

/** Shared mappings are asked for by every service that shares them. */
const flat = new WeakMap<YamlMap, readonly YamlEntry[]>()

/** The entries of a mapping, its own before those that `<<` brings, each key once. */
export const flattened = (node: YamlNode | undefined): readonly YamlEntry[] => {
  if (node?.kind !== 'map') return []
  if (isFlat(node)) return node.entries
  const known = flat.get(node)
  if (known) return known
  const made = [...mergedEntries(node)]
  flat.set(node, made)
  return made
}

/** Mappings of more entries than this are looked at with a set, and that once. */
const FEW = 8

/** Most mappings merge nothing and have each key once, which costs less to see than to remember. */
const isFlat = ({ entries }: YamlMap): boolean => {
  if (entries.length > FEW) return false
  for (let one = 0; one < entries.length; one++) {
    const key = entries[one]?.key
    if (key === '<<') return false
    for (let other = 0; other < one; other++) if (entries[other]?.key === key) return false
  }
  return true
}

export const partsOf = (node: YamlNode, source: Source): Parts =>
  new Map(flattened(node).map(({ key, line, value }) => [key, [{ node: value, line, source }]]))

/** What `!reset` and `!override` say of a key; the tags themselves are no part of the tree. */
const resets = ({ line, source }: Part): 'reset' | 'override' | undefined => {
  const [, tag] = /:\s{0,20}!(reset|override)\b/.exec(source.stand(line).line ?? '') ?? []
  return tag as 'reset' | 'override' | undefined
}

/** Parts of one service with those that are laid over it. */
export const combined = (below: Parts, above: Parts): Parts => {
  const all = new Map(below)
  for (const [key, parts] of above) {
    const tag = parts[0] && resets(parts[0])
    if (tag === 'reset') all.delete(key)
    else all.set(key, tag ? parts : [...(below.get(key) ?? []), ...parts])
  }
  return all
}

/** Entries and items of a service, shared ones each time: what it costs to read it. */
export const sizeOf = (parts: Parts): number => {
  let size = 1
  for (const all of parts.values()) {
    for (const { node } of all) size += node.kind === 'list' ? node.items.length : flattened(node).length
  }
  return size
}

/** The strongest part of a key. */
export const lastOf = (parts: Parts, key: string): Part | undefined => parts.get(key)?.at(-1)

/** A text of the file as the container gets it. */
export const effective = (text: string, standing: Standing, variables: Variables): Value => {
  const { text: known, by, given } = interpolate(text, variables)
  return { value: (by === 'unresolved' ? text : known).slice(0, 4096), by, ...(given ?? standing) }
}

/** An effective scalar of a service; undefined when the key is not there or is no scalar. */
export const scalarOf = (parts: Parts, key: string): Value | undefined => {
  const part = lastOf(parts, key)
  return part && scalarIn(part, part.node, part.line)
}

export const scalarIn = ({ source }: Part, node: YamlNode | undefined, line: number): Value | undefined =>
  node?.kind === 'scalar' ? effective(node.value, source.stand(line), source.variables) : undefined

/** Items of a key that is a list in every file, all of them. */
export const itemsOf = (
  parts: Parts,
  key: string,
): readonly { readonly node: YamlNode; readonly part: Part }[] =>
  (parts.get(key) ?? []).flatMap(part =>
    part.node.kind === 'list' ? part.node.items.slice(0, MOST).map(node => ({ node, part })) : [],
  )

export const isTrue = (value: string | undefined): boolean => /^(?:true|yes|on|1|y)$/i.test(value ?? '')

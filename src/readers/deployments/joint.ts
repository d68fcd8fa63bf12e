/**
 * Several files as one: lines of file n are counted from n times a large number on, so that trees of several files can be
 * merged and every node still knows where it stands.
 */
import type { TextFile } from '../reader.ts'
import { isYaml, type YamlEntry, type YamlNode } from '../syntax/yaml.ts'
import { readOnce } from '../yaml-file.ts'
import type { Sheet } from './sheet.ts'
import { type Stand, standingIn } from './standing.ts'

/** More lines than any file has. */
const STEP = 100_000_000

export interface Joint extends Sheet {
  /** The trees of a file, with its lines as the joint counts them. */
  add(file: TextFile, parse?: (text: string) => readonly YamlNode[]): readonly YamlNode[]
}

const documentsOf = (text: string): readonly YamlNode[] => {
  const read = readOnce(text)
  return isYaml(read) ? read : []
}

/** The same tree on other lines; shared nodes stay shared. */
export const relined = (root: YamlNode, to: (line: number) => number): YamlNode => {
  const known = new Map<YamlNode, YamlNode>()
  // Depth is bounded by the parser; a shared node is copied once.
  const copy = (node: YamlNode): YamlNode => {
    const done = known.get(node)
    if (done) return done
    const line = to(node.line)
    if (node.kind === 'scalar') {
      const scalar: YamlNode = { ...node, line }
      known.set(node, scalar)
      return scalar
    }
    if (node.kind === 'list') {
      const items: YamlNode[] = []
      const list: YamlNode = { kind: 'list', line, items }
      known.set(node, list)
      for (const item of node.items) items.push(copy(item))
      return list
    }
    const entries: YamlEntry[] = []
    const map: YamlNode = { kind: 'map', line, entries }
    known.set(node, map)
    for (const entry of node.entries) {
      entries.push({ key: entry.key, line: to(entry.line), value: copy(entry.value) })
    }
    return map
  }
  return copy(root)
}

/** @param path of the file that stands for all. */
export const jointOf = (path: string): Joint => {
  const stands: Stand[] = []
  return {
    path,
    stand: (line, endLine) => {
      const at = Math.floor(line / STEP)
      const stand = stands[at]
      const first = line - at * STEP
      if (!stand) return { at: { path, line: 1 } }
      return endLine === undefined ? stand(first) : stand(first, endLine - at * STEP)
    },
    add: (file, parse = documentsOf) => {
      const by = stands.push(standingIn(file)) - 1
      const read = parse(file.text)
      return by ? read.map(document => relined(document, line => line + by * STEP)) : read
    },
  }
}

const nameOf = (node: YamlNode): string | undefined => {
  const found = node.kind === 'map' ? node.entries.find(({ key }) => key === 'name')?.value : undefined
  return found?.kind === 'scalar' ? found.value : undefined
}

const DEEPEST = 30
/** Items of a list that are compared by name. */
const MOST = 500

const mergedItems = (
  base: readonly YamlNode[],
  over: readonly YamlNode[],
  depth: number,
): readonly YamlNode[] => {
  const items = [...base]
  const places = new Map(base.slice(0, MOST).map((item, index) => [nameOf(item), index]))
  for (const item of over.slice(0, MOST)) {
    const index = places.get(nameOf(item))
    const before = index === undefined ? undefined : items[index]
    if (index !== undefined && before) items[index] = merged(before, item, depth + 1)
    else items.push(item)
  }
  return items
}

/**
 * One tree over another: mappings entry by entry; of lists, those whose items have names are joined by name where
 * `byName` says so, and others are replaced.
 */
export const merged = (base: YamlNode, over: YamlNode, depth = 0, byName = true): YamlNode => {
  if (depth > DEEPEST) return over
  if (
    base.kind === 'list' &&
    over.kind === 'list' &&
    byName &&
    over.items.every(item => nameOf(item) !== undefined)
  ) {
    return { ...over, items: mergedItems(base.items, over.items, depth) }
  }
  if (base.kind !== 'map' || over.kind !== 'map') return over
  const entries = new Map(base.entries.map(entry => [entry.key, entry]))
  for (const entry of over.entries) {
    const before = entries.get(entry.key)
    entries.set(
      entry.key,
      before ? { ...entry, value: merged(before.value, entry.value, depth + 1, byName) } : entry,
    )
  }
  return { ...base, entries: [...entries.values()] }
}

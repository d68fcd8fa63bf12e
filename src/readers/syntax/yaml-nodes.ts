/** The nodes of YAML trees, and what merge keys (`<<`) make of them. */

interface Shared {
  /** An alias leads here, so that the node stands in the tree more than once. */
  readonly shared?: true
}

export interface YamlScalar extends Shared {
  readonly kind: 'scalar'
  /** Of a block scalar the line of its first line of text. */
  readonly line: number
  /** Without quotes, escapes resolved; empty where nothing stands. */
  readonly value: string
  /** `literal` keeps its line breaks (`|`), so that line n of the value is line `line + n` of the file; `folded` (`>`) does not. */
  readonly style: 'plain' | 'quoted' | 'literal' | 'folded'
  /** The text of a block scalar as it stands in the file, with indentation. */
  readonly raw?: string
}

export interface YamlEntry {
  readonly key: string
  /** Line of the key. */
  readonly line: number
  readonly value: YamlNode
}

export interface YamlMap extends Shared {
  readonly kind: 'map'
  readonly line: number
  readonly entries: readonly YamlEntry[]
}

export interface YamlList extends Shared {
  readonly kind: 'list'
  readonly line: number
  readonly items: readonly YamlNode[]
}

export type YamlNode = YamlScalar | YamlMap | YamlList

/** Entries that all merge keys of a file bring together; a real file has some thousands at most. */
export const MOST_MERGED = 200_000

/** Of mappings with merge keys every entry by its key. Made while the tree is, so that each costs once and all are counted. */
const merged = new WeakMap<YamlMap, ReadonlyMap<string, YamlEntry>>()

export const byKey = ({ entries }: YamlMap): ReadonlyMap<string, YamlEntry> =>
  new Map(entries.map(entry => [entry.key, entry]))

/**
 * Joins a mapping with what it merges; its own entries go first, then those of what is named first. A mapping that is not
 * complete yet has nothing to give: the tools refuse an alias to what surrounds it.
 *
 * @returns how many entries were looked at.
 */
export const merge = (map: YamlMap, isOpen: (node: YamlNode) => boolean): number => {
  const own = byKey(map)
  const found = new Map(own)
  found.delete('<<')
  let looked = own.size
  for (const { key, value } of map.entries) {
    if (key !== '<<') continue
    for (const from of value.kind === 'list' ? value.items : [value]) {
      if (++looked > MOST_MERGED) return looked
      if (from.kind !== 'map' || isOpen(from)) continue
      const theirs = merged.get(from) ?? byKey(from)
      looked += theirs.size
      for (const [name, entry] of theirs) if (!found.has(name)) found.set(name, entry)
    }
  }
  merged.set(map, found)
  return looked
}

/** What a mapping has by that key through its merge keys; nothing when it has none. */
export const mergedBy = (map: YamlMap): ReadonlyMap<string, YamlEntry> | undefined => merged.get(map)

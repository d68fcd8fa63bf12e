/** What the lockfiles of Python have in common: entries, and the edges between them. */
import type { Ecosystem } from '../../ecosystem.ts'
import type { PackageReference } from '../../reference.ts'
import { canonical, type PackageParts, packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found } from '../reader.ts'
import { at, itemsAt, type Toml, textAt } from '../syntax/toml.ts'

export type Scope = PackageReference['scope']

export interface LockEntry {
  readonly name: string
  readonly line: number
  readonly endLine: number
  /** Default: PyPI's. */
  readonly ecosystem?: Ecosystem
  readonly parts: Pick<
    PackageParts,
    'version' | 'origin' | 'address' | 'registry' | 'indexes' | 'integrity' | 'pinned' | 'scope'
  >
  /** Names of what it pulls in, canonical. */
  readonly edges: readonly string[]
}

/** What an entry says of its package: from an index its version pins it, from elsewhere a commit or a hash must. */
export const lockedParts = (
  version: string | undefined,
  source: LockEntry['parts'],
  integrity: readonly string[],
): LockEntry['parts'] => {
  const registry = (source.origin ?? 'registry') === 'registry'
  const pinned = source.pinned === true || integrity.length > 0
  return { version, ...source, integrity, ...(registry ? {} : { pinned }) }
}

/** Direct packages by scope, canonical names; undefined where a lockfile does not tell what was asked for. */
export type Roots = ReadonlyMap<string, Scope> | undefined

/** Direct packages that are kept of each package; a reference shows three. */
const MOST_PARENTS = 3
const STRENGTH: readonly Scope[] = ['runtime', 'optional', 'dev']

/** Name to the direct packages that lead to it. Each name is entered three times at most, so this ends in linear time. */
const parentsOf = (
  edges: ReadonlyMap<string, readonly string[]>,
  roots: Iterable<string>,
): ReadonlyMap<string, readonly string[]> => {
  const parents = new Map<string, string[]>()
  const queue = [...roots].map(root => [root, root] as const)
  for (let next = 0; next < queue.length; next++) {
    const [root, from] = queue[next] ?? ['', '']
    for (const to of edges.get(from) ?? []) {
      const known = parents.get(to) ?? []
      if (to === root || known.includes(root) || known.length >= MOST_PARENTS) continue
      parents.set(to, [...known, root])
      queue.push([root, to])
    }
  }
  return parents
}

const reachable = (
  edges: ReadonlyMap<string, readonly string[]>,
  roots: readonly string[],
): ReadonlySet<string> => {
  const seen = new Set(roots)
  for (const from of seen) for (const to of edges.get(from) ?? []) seen.add(to)
  return seen
}

/** The strongest scope in which each name is reached. */
const scopesFrom = (
  edges: ReadonlyMap<string, readonly string[]>,
  roots: ReadonlyMap<string, Scope>,
): ReadonlyMap<string, Scope> => {
  const scopes = new Map<string, Scope>()
  for (const scope of STRENGTH) {
    const own = [...roots].filter(([, asked]) => asked === scope).map(([name]) => name)
    for (const name of reachable(edges, own)) if (!scopes.has(name)) scopes.set(name, scope)
  }
  return scopes
}

/** Names that nothing of the lockfile pulls in: somebody must have asked for them. */
const unreferenced = (edges: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const pulled = new Set([...edges].flatMap(([from, tos]) => tos.filter(to => to !== from)))
  return [...edges.keys()].filter(name => !pulled.has(name))
}

const edgesOf = (entries: readonly LockEntry[]): ReadonlyMap<string, readonly string[]> => {
  const edges = new Map<string, string[]>()
  for (const { name, edges: own } of entries) {
    const key = canonical('pypi', name)
    const known = edges.get(key)
    if (known) known.push(...own)
    else edges.set(key, [...own])
  }
  return edges
}

/** @param all every entry, those of the project itself too: their edges lead to the others. */
export function* lockReferences(
  path: string,
  entries: readonly LockEntry[],
  asked?: Roots,
): Iterable<PackageReference> {
  const edges = edgesOf(entries)
  const roots = asked ? [...asked.keys()] : unreferenced(edges)
  const direct = new Set(roots)
  const parents = parentsOf(edges, roots)
  const scopes = asked ? scopesFrom(edges, asked) : new Map<string, Scope>()
  for (const { name, line, endLine, parts, ecosystem = 'pypi' } of entries) {
    const key = canonical('pypi', name)
    const registry = (parts.origin ?? 'registry') === 'registry'
    yield packageReference({
      ecosystem,
      written: name,
      ...(registry ? { specifier: parts.version } : {}),
      ...parts,
      scope: parts.scope ?? scopes.get(key) ?? 'unknown',
      // What several pull in may have been asked for as well, and only some lockfiles say so.
      relation: direct.has(key) ? 'direct' : asked ? 'transitive' : 'unknown',
      via: direct.has(key) ? [] : parents.get(key),
      surface: 'lockfile',
      at: place(path, line, endLine),
    })
  }
}

export interface NamedTable {
  readonly table: Toml
  readonly name: string
  readonly version?: string
  readonly line: number
  readonly endLine: number
}

/** The entries of `[[package]]`; what has no name is told. */
export function* namedTables(path: string, tables: readonly Toml[]): Iterable<NamedTable | Found> {
  for (const table of tables) {
    const name = textAt(table, 'name')
    if (!name) {
      yield unread(place(path, table.line), '[[package]]', 'expected a table with a name', 'lockfile')
      continue
    }
    const version = textAt(table, 'version')
    // Name and version: the line of the version is the one that an update changes.
    const lines = [at(table, 'name')?.line ?? table.line, at(table, 'version')?.line ?? 0]
    yield {
      table,
      name,
      ...(version ? { version } : {}),
      line: lines[0] ?? table.line,
      endLine: Math.max(...lines),
    }
  }
}

/** Hashes of a list of files, `sha256:…` each, every one once. */
export const hashesOf = (files: readonly (Toml | undefined)[]): readonly string[] => [
  ...new Set(
    files.flatMap(file => {
      const one = textAt(file, 'hash')
      return one ? [one] : []
    }),
  ),
]

/** The files of one key of old lockfiles' `[metadata.files]`. */
export const oldHashes = (root: Toml, key: string): readonly string[] =>
  hashesOf(itemsAt(root, 'metadata', 'files', key))

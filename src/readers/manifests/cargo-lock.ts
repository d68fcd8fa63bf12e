/** Cargo.lock of Rust, versions 1 to 4: every crate with its version, its source, its hash and what it needs. */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, readToml, type Toml, type TomlTable, textAt } from '../syntax/toml.ts'
import { brokenFile, isCommit } from './broken.ts'
import { type Lineage, lineage } from './lineage.ts'

/** Versions of one crate side by side; real lockfiles hold some five. */
const MOST_OF_A_NAME = 50

interface Crate {
  readonly name: string
  readonly version: string
  /** None of a crate of the workspace, and of one that a path leads to. */
  readonly source?: string | undefined
  readonly table: TomlTable
}

const crateOf = (node: Toml): Crate | undefined => {
  const [name, version] = [textAt(node, 'name'), textAt(node, 'version')]
  if (node.kind !== 'table' || name === undefined || version === undefined) return undefined
  return { name, version, source: textAt(node, 'source'), table: node }
}

/** `name`, `name version` or `name version (source)`: only as much as tells crates of one name apart. */
const dependenciesOf = (crate: Crate, named: ReadonlyMap<string, readonly Crate[]>): readonly Crate[] =>
  itemsAt(crate.table, 'dependencies').flatMap(node => {
    if (node.kind !== 'string') return []
    const [name = '', version, source] = node.text.split(' ', 3)
    return (named.get(name) ?? []).filter(
      known =>
        (version === undefined || known.version === version) &&
        (source === undefined || `(${known.source})` === source),
    )
  })

const lineageOf = (crates: readonly Crate[]): Lineage<Crate> => {
  const named = new Map<string, Crate[]>()
  for (const crate of crates) {
    const same = named.get(crate.name)
    if (same && same.length < MOST_OF_A_NAME) same.push(crate)
    else if (!same) named.set(crate.name, [crate])
  }
  const edges = new Map(crates.map(crate => [crate, dependenciesOf(crate, named)]))
  const next = (crate: Crate) => (edges.get(crate) ?? []).filter(({ source }) => source !== undefined)
  return lineage(crates.filter(({ source }) => source === undefined).flatMap(next), next)
}

/** Version 1 keeps the hashes in a table of their own, under `checksum name version (source)`. */
const checksumOf = ({ name, version, source, table }: Crate, old: ReadonlyMap<string, Toml>): string => {
  const apart = old.get(`checksum ${name} ${version} (${source})`)
  return textAt(table, 'checksum') ?? (apart?.kind === 'string' ? apart.text : '')
}

const placeOf = (source: string) => {
  if (!source.startsWith('git+')) {
    return { origin: 'registry', address: source.replace(/^(?:registry|sparse)\+/, '') } as const
  }
  return {
    origin: 'git',
    address: source,
    pinned: isCommit(source.slice(source.lastIndexOf('#') + 1)),
  } as const
}

export const cargoLock: Reader = {
  id: 'cargo-lock',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const root = readToml(text)
    if (!('kind' in root)) {
      yield brokenFile(file, root, 'Cargo.lock', 'lockfile')
      return
    }
    const listed = at(root, 'package')
    if (listed && listed.kind !== 'list') {
      yield unread(place(path, listed.line), 'package', 'expected an array of tables', 'lockfile')
    }
    const crates: Crate[] = []
    // The first lockfiles kept the project apart from the rest.
    const project = at(root, 'root')
    for (const node of [...(project ? [project] : []), ...itemsAt(root, 'package')]) {
      const crate = crateOf(node)
      if (crate) crates.push(crate)
      else
        yield unread(place(path, node.line), 'package', 'expected a name and a version as text', 'lockfile')
    }
    const { relation, via } = lineageOf(crates)
    const checksums = new Map(entriesAt(root, 'metadata'))
    for (const crate of crates) {
      if (crate.source === undefined) continue
      const checksum = checksumOf(crate, checksums)
      yield packageReference({
        ecosystem: 'cargo',
        written: crate.name,
        specifier: crate.version,
        version: crate.version,
        ...placeOf(crate.source),
        ...(/^[0-9a-f]{64}$/.test(checksum) ? { integrity: [`sha256:${checksum}`] } : {}),
        relation: relation(crate),
        via: via(crate).map(({ name }) => name),
        surface: 'lockfile',
        at: place(path, at(crate.table, 'name')?.line ?? crate.table.line),
      })
    }
  },
}

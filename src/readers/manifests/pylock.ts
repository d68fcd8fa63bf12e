/** pylock.toml, the lockfile of PEP 751: for any installer, with an index, an archive, a directory or a repository each. */
import { canonical } from '../identity.ts'
import { pypiAddress } from '../pypi-requirement.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, type Toml, textAt } from '../syntax/toml.ts'
import { type LockEntry, lockedParts, lockReferences, type NamedTable, namedTables } from './python-lock.ts'
import { readTomlLock } from './toml-lock.ts'

/** `hashes = { sha256 = "…" }` of several files, every hash once. */
const hashesOf = (files: readonly (Toml | undefined)[]): readonly string[] => [
  ...new Set(
    files.flatMap(file =>
      entriesAt(file, 'hashes').flatMap(([algorithm, value]) =>
        value.kind === 'string' ? [`${algorithm}:${value.text}`] : [],
      ),
    ),
  ),
]

const sourceOf = (table: Toml): Pick<LockEntry['parts'], 'origin' | 'address' | 'indexes' | 'pinned'> => {
  const [vcs, archive, directory] = [at(table, 'vcs'), at(table, 'archive'), at(table, 'directory')]
  if (vcs?.kind === 'table') {
    const place = textAt(vcs, 'url') ?? textAt(vcs, 'path') ?? ''
    const commit = textAt(vcs, 'commit-id') ?? textAt(vcs, 'requested-revision')
    return pypiAddress(`${textAt(vcs, 'type') ?? 'git'}+${place}${commit ? `@${commit}` : ''}`)
  }
  if (archive) return pypiAddress(textAt(archive, 'url') ?? textAt(archive, 'path') ?? '')
  if (directory) return { origin: 'path', address: textAt(directory, 'path') ?? '.', pinned: true }
  const index = textAt(table, 'index')
  return index ? { indexes: [{ url: index, extra: false }] } : {}
}

const entryOf = ({ table, name, version, line, endLine }: NamedTable): LockEntry => {
  const source = sourceOf(table)
  const integrity = hashesOf([at(table, 'sdist'), at(table, 'archive'), ...itemsAt(table, 'wheels')])
  return {
    name,
    line,
    endLine,
    parts: lockedParts(version, source, integrity),
    edges: itemsAt(table, 'dependencies').flatMap(node => {
      const edge = textAt(node, 'name')
      return edge ? [canonical('pypi', edge)] : []
    }),
  }
}

export const pylock: Reader = {
  id: 'pylock',

  *read(file): Iterable<Found> {
    const lock = readTomlLock(file, 'packages')
    if ('kind' in lock) {
      yield lock
      return
    }
    const entries: LockEntry[] = []
    for (const one of namedTables(file.path, lock.tables)) {
      if ('kind' in one) yield one
      else entries.push(entryOf(one))
    }
    // Edges are optional here; without any, nothing tells who asked for what.
    const told = entries.some(({ edges }) => edges.length > 0)
    const found = [...lockReferences(file.path, entries)]
    yield* told ? found : found.map(one => ({ ...one, relation: 'unknown' as const }))
  },
}

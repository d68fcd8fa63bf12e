/** poetry.lock of all versions: what Poetry will install, with addresses and hashes. */
import { canonical } from '../identity.ts'
import { pypiAddress } from '../pypi-requirement.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, isTrue, itemsAt, type Toml, textAt } from '../syntax/toml.ts'
import {
  hashesOf,
  type LockEntry,
  lockedParts,
  lockReferences,
  type NamedTable,
  namedTables,
  oldHashes,
  type Scope,
} from './python-lock.ts'
import { readTomlLock } from './toml-lock.ts'

/** `[package.source]`; a `legacy` one is an index of the PEP 503 kind. */
const sourceOf = (table: Toml): Pick<LockEntry['parts'], 'origin' | 'address' | 'indexes' | 'pinned'> => {
  const [type, url = ''] = [textAt(table, 'source', 'type'), textAt(table, 'source', 'url')]
  if (type === undefined || !url) return {}
  if (type === 'git') {
    const commit = textAt(table, 'source', 'resolved_reference') ?? textAt(table, 'source', 'reference')
    return pypiAddress(`${url.startsWith('git+') ? url : `git+${url}`}${commit ? `@${commit}` : ''}`)
  }
  if (type === 'url') return pypiAddress(url)
  if (type === 'file' || type === 'directory') return { origin: 'path', address: url, pinned: true }
  return { indexes: [{ url, extra: false }] }
}

/** Groups since version 2.1, a category before 1.5, and nothing in between. */
const scopeOf = (table: Toml): Scope => {
  const groups = itemsAt(table, 'groups').flatMap(node => (node.kind === 'string' ? [node.text] : []))
  const category = textAt(table, 'category')
  if (groups.length && !groups.includes('main')) return 'dev'
  if (category !== undefined && category !== 'main') return category === 'dev' ? 'dev' : 'unknown'
  if (isTrue(at(table, 'optional'))) return 'optional'
  return groups.length || category ? 'runtime' : 'unknown'
}

const entryOf = (root: Toml, { table, name, version, line, endLine }: NamedTable): LockEntry => {
  const source = sourceOf(table)
  const own = hashesOf(itemsAt(table, 'files'))
  const integrity = own.length ? own : oldHashes(root, name)
  return {
    name,
    line,
    endLine,
    parts: { ...lockedParts(version, source, integrity), scope: scopeOf(table) },
    edges: entriesAt(table, 'dependencies').map(([edge]) => canonical('pypi', edge)),
  }
}

export const poetryLock: Reader = {
  id: 'poetry-lock',

  *read(file): Iterable<Found> {
    const lock = readTomlLock(file, 'package')
    if ('kind' in lock) {
      yield lock
      return
    }
    const entries: LockEntry[] = []
    for (const one of namedTables(file.path, lock.tables)) {
      if ('kind' in one) yield one
      else entries.push(entryOf(lock.root, one))
    }
    yield* lockReferences(file.path, entries)
  },
}

/** pdm.lock: what PDM will install, by groups. */
import { canonical, pypiRequirement } from '../identity.ts'
import { pypiAddress } from '../pypi-requirement.ts'
import type { Found, Reader } from '../reader.ts'
import { itemsAt, type Toml, textAt } from '../syntax/toml.ts'
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

const textsOf = (list: readonly Toml[]): readonly string[] =>
  list.flatMap(node => (node.kind === 'string' ? [node.text] : []))

const sourceOf = (table: Toml): Pick<LockEntry['parts'], 'origin' | 'address' | 'pinned'> => {
  const [git, url, path] = [textAt(table, 'git'), textAt(table, 'url'), textAt(table, 'path')]
  if (git) {
    const commit = textAt(table, 'revision') ?? textAt(table, 'ref')
    return pypiAddress(`${git.startsWith('git+') ? git : `git+${git}`}${commit ? `@${commit}` : ''}`)
  }
  if (url) return pypiAddress(url)
  return path === undefined ? {} : { origin: 'path', address: path, pinned: true }
}

/** Groups of the lockfile's fourth version; `dev` and its like cannot be told from extras. */
const scopeOf = (table: Toml): Scope => {
  const groups = textsOf(itemsAt(table, 'groups'))
  if (!groups.length) return 'unknown'
  if (groups.includes('default')) return 'runtime'
  return groups.every(group => /^(?:dev|test|tests|lint|docs?|typing|ci)$/i.test(group)) ? 'dev' : 'unknown'
}

const edgesOf = (table: Toml): readonly string[] =>
  textsOf(itemsAt(table, 'dependencies')).flatMap(text => {
    const read = pypiRequirement(text)
    return 'why' in read ? [] : [canonical('pypi', read.name)]
  })

const entryOf = (root: Toml, { table, name, version, line, endLine }: NamedTable): LockEntry => {
  const source = sourceOf(table)
  const own = hashesOf(itemsAt(table, 'files'))
  const integrity = own.length || version === undefined ? own : oldHashes(root, `${name} ${version}`)
  return {
    name,
    line,
    endLine,
    parts: { ...lockedParts(version, source, integrity), scope: scopeOf(table) },
    edges: edgesOf(table),
  }
}

/** Versions before the fourth list one package once more for each set of extras. */
const distinct = (entries: readonly LockEntry[]): readonly LockEntry[] => {
  const first = new Map<string, LockEntry>()
  for (const entry of entries) {
    const key = JSON.stringify([canonical('pypi', entry.name), entry.parts.version, entry.parts.address])
    const known = first.get(key)
    first.set(key, known ? { ...known, edges: [...known.edges, ...entry.edges] } : entry)
  }
  return [...first.values()]
}

export const pdmLock: Reader = {
  id: 'pdm-lock',

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
    yield* lockReferences(file.path, distinct(entries))
  },
}

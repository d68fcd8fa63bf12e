/** Pipfile: categories of packages, each a name with a constraint or a table, and named indexes. */
import { packageReference } from '../identity.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, readToml, type Toml, textAt } from '../syntax/toml.ts'
import { type NamedIndex, placeOf } from './pyproject-indexes.ts'
import type { Scope } from './python-lock.ts'

/** Tables that are no category of packages. */
const OTHERS: ReadonlySet<string> = new Set(['source', 'requires', 'scripts', 'pipenv'])
const EXACT = /^===?\s*([^*,\s]+)$/
const KNOWN = ['version', 'git', 'file', 'path', 'url', 'markers', 'index', 'extras']

/** The first index is the main one; Pipenv asks the others only for packages that name them. */
const indexesOf = (root: Toml): readonly NamedIndex[] =>
  itemsAt(root, 'source').flatMap((table, position) => {
    const [url, name = ''] = [textAt(table, 'url'), textAt(table, 'name')]
    if (!url) return []
    return [{ name, index: { url, extra: false }, explicit: position > 0, line: table.line }]
  })

const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['packages', 'runtime'],
  ['dev-packages', 'dev'],
])

function* entry(
  path: string,
  name: string,
  value: Toml,
  scope: Scope,
  indexes: readonly NamedIndex[],
): Iterable<Found> {
  const where = place(path, value.line, value.endLine)
  const named = value.kind === 'table' && KNOWN.some(key => at(value, key) !== undefined)
  if (value.kind !== 'string' && !named) {
    yield unread(where, name, 'expected a version, or a table with one of version, git, file, path')
    return
  }
  const specifier = (value.kind === 'string' ? value.text : (textAt(value, 'version') ?? '*')).trim()
  // Pipenv spells a revision `ref`.
  const ref = textAt(value, 'ref')
  const source = value.kind === 'table' ? placeOf(value, indexes) : undefined
  // The project of this folder itself.
  if (source?.origin === 'path' && /^\.\/?$/.test(source.address ?? '')) return
  const address = ref && source?.origin === 'git' ? `${source.address}@${ref}` : source?.address
  yield packageReference({
    ecosystem: 'pypi',
    written: name,
    specifier,
    version: EXACT.exec(specifier)?.[1],
    indexes: indexes.filter(({ explicit }) => !explicit).map(({ index }) => index),
    ...source,
    ...(source?.origin ? { version: undefined, address, specifier: ref ?? source.specifier } : {}),
    ...(ref && source?.origin === 'git' ? { pinned: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) } : {}),
    scope,
    surface: 'manifest',
    at: where,
  })
}

export const pipfile: Reader = {
  id: 'pipfile',

  *read({ path, text }) {
    const root = readToml(text)
    if (!('kind' in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid TOML: ${root.why}`)
      return
    }
    const indexes = indexesOf(root)
    for (const [category, table] of entriesAt(root)) {
      if (OTHERS.has(category)) continue
      if (table.kind !== 'table') {
        yield unread(place(path, table.line), category, 'expected a table of names and versions')
      }
      for (const [name, value] of entriesAt(table)) {
        yield* entry(path, name, value, SCOPES.get(category) ?? 'optional', indexes)
      }
    }
  },
}

/** Poetry's own tables: a name and a constraint, a table, or a list of tables that markers choose from. */
import type { PackageReference } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found } from '../reader.ts'
import { at, entriesAt, isTrue, type Toml, textAt } from '../syntax/toml.ts'
import { type NamedIndex, placeOf } from './pyproject-indexes.ts'

type Scope = PackageReference['scope']

/** To Poetry a bare version is an exact one. */
const EXACT = /^(?:==?=?\s*)?(v?\d[0-9A-Za-z.+!_-]*)$/

const KNOWN = ['version', 'git', 'url', 'path', 'file']

function* one(
  path: string,
  name: string,
  value: Toml,
  scope: Scope,
  indexes: readonly NamedIndex[],
): Iterable<Found> {
  if (value.kind === 'list') {
    for (const item of value.items) yield* one(path, name, item, scope, indexes)
    return
  }
  const where = place(path, value.line, value.endLine)
  const constraint = value.kind === 'string' ? value.text : textAt(value, 'version')
  if (
    value.kind === 'other' ||
    (value.kind === 'table' && !KNOWN.some(key => textAt(value, key) !== undefined))
  ) {
    yield unread(where, name, `expected a version, or a table with one of ${KNOWN.join(', ')}`)
    return
  }
  const specifier = constraint?.trim()
  const version = EXACT.exec(specifier ?? '')?.[1]
  yield packageReference({
    ecosystem: 'pypi',
    written: name,
    specifier,
    version,
    indexes: indexes.filter(({ explicit }) => !explicit).map(({ index }) => index),
    ...(value.kind === 'table' ? placeOf(value, indexes) : {}),
    scope: isTrue(at(value, 'optional')) ? 'optional' : scope,
    surface: 'manifest',
    at: where,
  })
}

export function* poetryDependencies(
  path: string,
  tool: Toml | undefined,
  indexes: readonly NamedIndex[],
): Iterable<Found> {
  const poetry = at(tool, 'poetry')
  const tables: readonly (readonly [Toml | undefined, Scope])[] = [
    [at(poetry, 'dependencies'), 'runtime'],
    [at(poetry, 'dev-dependencies'), 'dev'],
    [at(poetry, 'requires-plugins'), 'build'],
    ...entriesAt(poetry, 'group').map(
      ([name, group]) => [at(group, 'dependencies'), name === 'main' ? 'runtime' : 'dev'] as const,
    ),
  ]
  for (const [table, scope] of tables) {
    if (table && table.kind !== 'table') {
      yield unread(
        place(path, table.line),
        'dependencies of Poetry',
        'expected a table of names and versions',
      )
    }
    for (const [name, value] of entriesAt(table)) {
      // The interpreter, not a package.
      if (name.toLowerCase() !== 'python') yield* one(path, name, value, scope, indexes)
    }
  }
}

/** Lists of requirements in TOML, and tables of such lists. */
import type { PackageIndex, PackageReference } from '../../reference.ts'
import { canonical, packageReference, pypiRequirement } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found } from '../reader.ts'
import { at, entriesAt, type Toml, type TomlText } from '../syntax/toml.ts'
import type { NamedIndex, Place } from './pyproject-indexes.ts'
import { addressed } from './python-address.ts'

type Scope = PackageReference['scope']

export interface Project {
  readonly path: string
  readonly named: readonly NamedIndex[]
  /** Those that are asked for every package. */
  readonly indexes: readonly PackageIndex[]
  readonly sources: ReadonlyMap<string, readonly Place[]>
}

const placesOf = (sources: Project['sources'], name: string): readonly Place[] => {
  const places = sources.get(canonical('pypi', name))
  return places?.length ? places : [{}]
}

/** One string of a list of requirements; several references when uv has several sources for it. */
function* requirement({ path, indexes, sources }: Project, node: TomlText, scope: Scope): Iterable<Found> {
  const editable = /^-e\s+(\S+)$/.exec(node.text)?.[1]
  if (editable) {
    const at = place(path, node.line, node.endLine)
    yield packageReference({
      ecosystem: 'pypi',
      ...addressed(editable),
      indexes,
      scope,
      surface: 'manifest',
      at,
    })
    return
  }
  const read = pypiRequirement(node.text)
  if ('why' in read) {
    yield unread(place(path, node.line, node.endLine), node.text, read.why)
    return
  }
  const { name, extras: _, marker: __, ...rest } = read
  for (const { line = node.line, ...source } of placesOf(sources, name)) {
    const elsewhere = source.origin !== undefined
    yield packageReference({
      ecosystem: 'pypi',
      written: name,
      indexes,
      ...rest,
      ...source,
      ...(elsewhere ? { version: undefined, specifier: source.specifier ?? rest.specifier } : {}),
      scope,
      surface: 'manifest',
      at: elsewhere ? place(path, line) : place(path, node.line, node.endLine),
    })
  }
}

export function* requirementList(project: Project, node: Toml | undefined, scope: Scope): Iterable<Found> {
  if (!node) return
  if (node.kind !== 'list') {
    yield unread(place(project.path, node.line), lineShown(node), 'expected a list of requirements')
    return
  }
  for (const item of node.items) {
    const nested = at(item, 'requirement')
    if (item.kind === 'string') yield* requirement(project, item, scope)
    // uv: a build requirement with settings of its own.
    else if (nested?.kind === 'string') yield* requirement(project, nested, scope)
    // PEP 735: another group of this file, which is read in its own place.
    else if (item.kind === 'table' && at(item, 'include-group')) continue
    else yield unread(place(project.path, item.line), lineShown(item), 'expected a requirement as text')
  }
}

export const lineShown = (node: Toml): string =>
  node.kind === 'table' ? '{…}' : node.kind === 'list' ? '[…]' : node.text || 'a value that is no text'

/** A table of named lists. */
export function* requirementLists(project: Project, tables: Toml | undefined, scope: Scope): Iterable<Found> {
  if (tables && tables.kind !== 'table') {
    yield unread(
      place(project.path, tables.line),
      lineShown(tables),
      'expected a table of lists of requirements',
    )
  }
  for (const [, value] of entriesAt(tables)) yield* requirementList(project, value, scope)
}

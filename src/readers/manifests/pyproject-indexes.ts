/** Where pyproject.toml says that packages come from: indexes of uv, Poetry and PDM, and uv's sources by name. */
import type { PackageIndex } from '../../reference.ts'
import { canonical, type PackageParts } from '../identity.ts'
import { pypiAddress } from '../pypi-requirement.ts'
import { at, entriesAt, isTrue, itemsAt, type Toml, textAt } from '../syntax/toml.ts'

export interface NamedIndex {
  readonly name: string
  readonly index: PackageIndex
  /** Only asked for the packages that name it. */
  readonly explicit: boolean
  readonly line: number
}

/** What stands in place of the registry for one package. */
export type Place = Pick<PackageParts, 'origin' | 'address' | 'specifier' | 'pinned' | 'indexes'> & {
  readonly line?: number
}

const uvIndexes = (uv: Toml | undefined): readonly NamedIndex[] => {
  const tables = itemsAt(uv, 'index').flatMap(table => {
    const url = textAt(table, 'url')
    if (!url) return []
    const index = { url, extra: !isTrue(at(table, 'default')) }
    return [
      { name: textAt(table, 'name') ?? '', index, explicit: isTrue(at(table, 'explicit')), line: table.line },
    ]
  })
  const settings = [uv, at(uv, 'pip')].flatMap(place => {
    const main = textAt(place, 'index-url')
    const extra = [...itemsAt(place, 'extra-index-url'), ...itemsAt(place, 'find-links')]
    return [
      ...(main ? [{ url: main, extra: false }] : []),
      ...extra.flatMap(node =>
        node.kind === 'string' && /:/.test(node.text) ? [{ url: node.text, extra: true }] : [],
      ),
    ]
  })
  return [...tables, ...settings.map(index => ({ name: '', index, explicit: false, line: uv?.line ?? 1 }))]
}

const poetryIndexes = (poetry: Toml | undefined): readonly NamedIndex[] =>
  itemsAt(poetry, 'source').flatMap(table => {
    const url = textAt(table, 'url')
    if (!url) return []
    const priority = textAt(table, 'priority')
    // Without a priority a source is primary, and then it replaces the registry unless that is listed as well.
    const extra = priority === 'supplemental' || priority === 'secondary' || isTrue(at(table, 'secondary'))
    return [
      {
        name: textAt(table, 'name') ?? '',
        index: { url, extra },
        explicit: priority === 'explicit',
        line: table.line,
      },
    ]
  })

const pdmIndexes = (pdm: Toml | undefined): readonly NamedIndex[] =>
  itemsAt(pdm, 'source').flatMap(table => {
    const [url, name = ''] = [textAt(table, 'url'), textAt(table, 'name')]
    return url ? [{ name, index: { url, extra: name !== 'pypi' }, explicit: false, line: table.line }] : []
  })

export const indexesOf = (tool: Toml | undefined): readonly NamedIndex[] => [
  ...uvIndexes(at(tool, 'uv')),
  ...poetryIndexes(at(tool, 'poetry')),
  ...pdmIndexes(at(tool, 'pdm')),
]

/** A named index alone, for a package that names it; an index that no table declares is kept by its name. */
export const onlyIndex = (indexes: readonly NamedIndex[], name: string): readonly PackageIndex[] => [
  { url: indexes.find(known => known.name === name)?.index.url ?? name, extra: false },
]

/** Poetry and uv spell the same places alike; undefined when the table names none. */
export const placeOf = (table: Toml, indexes: readonly NamedIndex[]): Place | undefined => {
  const [git, url] = [textAt(table, 'git'), textAt(table, 'url')]
  const path = textAt(table, 'path') ?? textAt(table, 'file')
  const index = textAt(table, 'index') ?? textAt(table, 'source')
  const ref = textAt(table, 'rev') ?? textAt(table, 'tag') ?? textAt(table, 'branch')
  if (git) {
    const address = git.startsWith('git+') ? git : `git+${git}`
    return { ...pypiAddress(ref ? `${address}@${ref}` : address), specifier: ref }
  }
  if (url) return pypiAddress(url)
  // A file may lie on the web.
  if (path) return pypiAddress(path)
  if (isTrue(at(table, 'workspace'))) return { origin: 'workspace', pinned: true }
  return index ? { indexes: onlyIndex(indexes, index) } : undefined
}

/** `[tool.uv.sources]`: one place for a package, or several that markers choose from. */
export const uvSources = (
  tool: Toml | undefined,
  indexes: readonly NamedIndex[],
): ReadonlyMap<string, readonly Place[]> =>
  new Map(
    entriesAt(tool, 'uv', 'sources').map(([name, value]) => {
      const tables = value.kind === 'list' ? value.items : [value]
      const places = tables.flatMap(table => {
        const place = placeOf(table, indexes)
        return place ? [{ ...place, line: table.line }] : []
      })
      return [canonical('pypi', name), places] as const
    }),
  )

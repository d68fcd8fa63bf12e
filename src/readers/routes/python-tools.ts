/** Indexes of uv, Poetry, PDM and Pipenv, and the packages that are bound to one of them. */
import { indexesOf, type NamedIndex } from '../manifests/pyproject-indexes.ts'
import { at, entriesAt, itemsAt, readToml, type Toml, type TomlTable, textAt } from '../syntax/toml.ts'
import type { Route, RouteReader } from './route.ts'

type Bound = readonly (readonly [name: string, value: Toml])[]

/** Packages by the index that they name under one of these keys. */
const boundTo = (packages: Bound, keys: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const bound = new Map<string, string[]>()
  for (const [name, value] of packages) {
    for (const table of value.kind === 'list' ? value.items : [value]) {
      const index = keys.map(key => textAt(table, key)).find(text => text !== undefined)
      if (index !== undefined) bound.set(index, [...(bound.get(index) ?? []), name])
    }
  }
  return bound
}

function* routesOf(
  indexes: readonly NamedIndex[],
  bound: ReadonlyMap<string, readonly string[]>,
): Iterable<Route> {
  for (const { name, index, explicit, line } of indexes) {
    const names = bound.get(name) ?? []
    yield {
      url: index.url,
      line,
      name,
      ...(name !== '' && names.length > 0 ? { names } : {}),
      ...(!index.extra && !explicit ? { all: true } : {}),
    }
  }
}

const poetryGroups = (tool: Toml | undefined): Bound => [
  ...entriesAt(tool, 'poetry', 'dependencies'),
  ...entriesAt(tool, 'poetry', 'dev-dependencies'),
  ...entriesAt(tool, 'poetry', 'group').flatMap(([, group]) => entriesAt(group, 'dependencies')),
]

export const pyprojectRoutes: RouteReader = {
  id: 'pyproject-routes',
  ecosystem: 'pypi',
  paths: ['pyproject.toml'],

  *read({ text }) {
    const root = readToml(text)
    const tool = 'kind' in root ? at(root, 'tool') : undefined
    const packages = [...entriesAt(tool, 'uv', 'sources'), ...poetryGroups(tool)]
    yield* routesOf(indexesOf(tool), boundTo(packages, ['index', 'source']))
  },
}

export const uvToml: RouteReader = {
  id: 'uv-toml',
  ecosystem: 'pypi',
  paths: ['uv.toml'],

  *read({ text }) {
    const root = readToml(text)
    if (!('kind' in root)) return
    const tool: TomlTable = { ...root, members: new Map([['uv', root]]) }
    yield* routesOf(indexesOf(tool), boundTo(entriesAt(root, 'sources'), ['index']))
  },
}

export const pipfileRoutes: RouteReader = {
  id: 'pipfile-routes',
  ecosystem: 'pypi',
  paths: ['Pipfile'],

  *read({ text }) {
    const root = readToml(text)
    if (!('kind' in root)) return
    // The first source is the main one; the others are asked for what names them.
    const indexes = itemsAt(root, 'source').flatMap((table, place) => {
      const [url, name = ''] = [textAt(table, 'url'), textAt(table, 'name')]
      return url ? [{ name, index: { url, extra: place > 0 }, explicit: false, line: table.line }] : []
    })
    const packages = [...entriesAt(root, 'packages'), ...entriesAt(root, 'dev-packages')]
    yield* routesOf(indexes, boundTo(packages, ['index']))
  },
}

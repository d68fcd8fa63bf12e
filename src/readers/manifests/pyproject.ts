/** pyproject.toml: PEP 621, dependency groups, build requirements, and the tables of Poetry, uv, PDM and Hatch. */
import type { PackageIndex, PackageReference } from '../../reference.ts'
import { canonical, packageReference, pypiRequirement } from '../identity.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, readToml, type Toml, type TomlText } from '../syntax/toml.ts'
import { indexesOf, type NamedIndex, type Place, uvSources } from './pyproject-indexes.ts'
import { poetryDependencies } from './pyproject-poetry.ts'
import { addressed } from './python-address.ts'

type Scope = PackageReference['scope']

interface Project {
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

function* list(project: Project, node: Toml | undefined, scope: Scope): Iterable<Found> {
  if (!node) return
  if (node.kind !== 'list') {
    yield unread(place(project.path, node.line), lineShown(node), 'expected a list of requirements')
    return
  }
  for (const item of node.items) {
    if (item.kind === 'string') yield* requirement(project, item, scope)
    // PEP 735: another group of this file, which is read in its own place.
    else if (item.kind === 'table' && at(item, 'include-group')) continue
    else yield unread(place(project.path, item.line), lineShown(item), 'expected a requirement as text')
  }
}

const lineShown = (node: Toml): string =>
  node.kind === 'table' ? '{…}' : node.kind === 'list' ? '[…]' : node.text || 'a value that is no text'

/** A table of named lists. */
function* lists(project: Project, tables: Toml | undefined, scope: Scope): Iterable<Found> {
  if (tables && tables.kind !== 'table') {
    yield unread(
      place(project.path, tables.line),
      lineShown(tables),
      'expected a table of lists of requirements',
    )
  }
  for (const [, value] of entriesAt(tables)) yield* list(project, value, scope)
}

function* hatch(project: Project, tool: Toml | undefined): Iterable<Found> {
  for (const [, environment] of entriesAt(tool, 'hatch', 'envs')) {
    yield* list(project, at(environment, 'dependencies'), 'dev')
    yield* list(project, at(environment, 'extra-dependencies'), 'dev')
  }
  const build = at(tool, 'hatch', 'build')
  yield* list(project, at(build, 'dependencies'), 'build')
  for (const kind of ['targets', 'hooks']) {
    for (const [, value] of entriesAt(build, kind)) yield* list(project, at(value, 'dependencies'), 'build')
  }
}

function* uv(project: Project, tool: Toml | undefined): Iterable<Found> {
  yield* list(project, at(tool, 'uv', 'dev-dependencies'), 'dev')
  yield* list(project, at(tool, 'uv', 'constraint-dependencies'), 'unknown')
  yield* list(project, at(tool, 'uv', 'override-dependencies'), 'unknown')
  yield* list(project, at(tool, 'uv', 'build-constraint-dependencies'), 'build')
}

/** Files that setuptools reads requirements from; a usual name is read in its own right. */
function* dynamic({ path }: Project, tool: Toml | undefined): Iterable<Found> {
  const fields = at(tool, 'setuptools', 'dynamic')
  const groups = entriesAt(fields, 'optional-dependencies').map(([, value]) => value)
  for (const field of [at(fields, 'dependencies'), ...groups]) {
    const file = at(field, 'file')
    for (const node of file?.kind === 'list' ? itemsAt(field, 'file') : file ? [file] : []) {
      if (node.kind === 'string' && /(?:requirements|constraints)[^/]*\.(?:txt|in)$/i.test(node.text))
        continue
      const why = 'dependencies stand in a file whose name is not known; expected "requirements*.txt"'
      yield unread(place(path, node.line), lineShown(node), why)
    }
  }
}

function* everything(project: Project, root: Toml, tool: Toml | undefined): Iterable<Found> {
  yield* list(project, at(root, 'build-system', 'requires'), 'build')
  yield* list(project, at(root, 'project', 'dependencies'), 'runtime')
  yield* lists(project, at(root, 'project', 'optional-dependencies'), 'optional')
  yield* lists(project, at(root, 'dependency-groups'), 'dev')
  yield* poetryDependencies(project.path, tool, project.named)
  yield* uv(project, tool)
  yield* lists(project, at(tool, 'pdm', 'dev-dependencies'), 'dev')
  yield* hatch(project, tool)
  yield* list(project, at(tool, 'flit', 'metadata', 'requires'), 'runtime')
  yield* dynamic(project, tool)
}

export const pyproject: Reader = {
  id: 'pyproject',

  *read({ path, text }) {
    const root = readToml(text)
    if (!('kind' in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid TOML: ${root.why}`)
      return
    }
    const tool = at(root, 'tool')
    const named = indexesOf(tool)
    const indexes = named.filter(({ explicit }) => !explicit).map(({ index }) => index)
    const project: Project = { path, named, indexes, sources: uvSources(tool, named) }

    let carried = false
    for (const found of everything(project, root, tool)) {
      carried ||= found.kind === 'package'
      yield found
    }
    const [first] = named.filter(({ explicit }) => !explicit)
    if (first && !carried) {
      const why = 'it sets where packages come from, but this file names none: they could not be tied to it'
      yield unread(place(path, first.line), first.index.url, why)
    }
  },
}

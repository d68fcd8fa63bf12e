/** pyproject.toml: PEP 621, dependency groups, build requirements, and the tables of Poetry, uv, PDM and Hatch. */
import { packageReference } from '../identity.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, readToml, type Toml } from '../syntax/toml.ts'
import { indexesOf, uvSources } from './pyproject-indexes.ts'
import { lineShown, type Project, requirementList, requirementLists } from './pyproject-lists.ts'
import { poetryDependencies } from './pyproject-poetry.ts'

function* hatch(project: Project, tool: Toml | undefined): Iterable<Found> {
  for (const [, environment] of entriesAt(tool, 'hatch', 'envs')) {
    yield* requirementList(project, at(environment, 'dependencies'), 'dev')
    yield* requirementList(project, at(environment, 'extra-dependencies'), 'dev')
  }
  yield* requirementList(project, at(tool, 'hatch', 'env', 'requires'), 'dev')
  for (const [, hook] of entriesAt(tool, 'hatch', 'metadata', 'hooks')) {
    yield* requirementList(project, at(hook, 'dependencies'), 'build')
  }
  const build = at(tool, 'hatch', 'build')
  yield* requirementList(project, at(build, 'dependencies'), 'build')
  for (const kind of ['targets', 'hooks']) {
    for (const [, value] of entriesAt(build, kind))
      yield* requirementList(project, at(value, 'dependencies'), 'build')
  }
}

function* uv(project: Project, tool: Toml | undefined): Iterable<Found> {
  yield* requirementList(project, at(tool, 'uv', 'dev-dependencies'), 'dev')
  yield* requirementList(project, at(tool, 'uv', 'constraint-dependencies'), 'unknown')
  yield* requirementList(project, at(tool, 'uv', 'override-dependencies'), 'unknown')
  yield* requirementList(project, at(tool, 'uv', 'build-constraint-dependencies'), 'build')
  yield* requirementLists(project, at(tool, 'uv', 'extra-build-dependencies'), 'build')
}

/** Versions that PDM puts in place of what anybody asks for: by name, in the manner of Poetry's tables. */
function* overrides(project: Project, tool: Toml | undefined): Iterable<Found> {
  for (const [name, value] of entriesAt(tool, 'pdm', 'resolution', 'overrides')) {
    if (value.kind !== 'string') {
      yield unread(place(project.path, value.line), name, 'expected a version as text')
      continue
    }
    const version = /^={0,3}\s*(v?\d[0-9A-Za-z.+!_-]*)$/.exec(value.text)?.[1]
    yield packageReference({
      ecosystem: 'pypi',
      written: name,
      specifier: value.text,
      version,
      indexes: project.indexes,
      surface: 'manifest',
      at: place(project.path, value.line),
    })
  }
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
  yield* requirementList(project, at(root, 'build-system', 'requires'), 'build')
  yield* requirementList(project, at(root, 'project', 'dependencies'), 'runtime')
  yield* requirementLists(project, at(root, 'project', 'optional-dependencies'), 'optional')
  yield* requirementLists(project, at(root, 'dependency-groups'), 'dev')
  yield* poetryDependencies(project.path, tool, project.named)
  yield* uv(project, tool)
  yield* requirementLists(project, at(tool, 'pdm', 'dev-dependencies'), 'dev')
  yield* overrides(project, tool)
  yield* hatch(project, tool)
  yield* requirementList(project, at(tool, 'flit', 'metadata', 'requires'), 'runtime')
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

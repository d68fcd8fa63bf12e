/** pixi.toml, and pixi's tables in pyproject.toml: packages of conda's channels and of PyPI. */
import type { PackageReference } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, readToml, type Toml, textAt } from '../syntax/toml.ts'
import { channelsOf } from './conda-spec.ts'
import { placeOf } from './pyproject-indexes.ts'

type Scope = PackageReference['scope']

const CONDA: readonly (readonly [key: string, scope: Scope])[] = [
  ['dependencies', 'runtime'],
  ['host-dependencies', 'build'],
  ['build-dependencies', 'build'],
  ['run-dependencies', 'runtime'],
]

const EXACT = /^={2,3}\s*([^*,|\s]+)$/

const channelNames = (list: readonly Toml[]): readonly string[] =>
  list.flatMap(node => (node.kind === 'string' ? [node.text] : (textAt(node, 'channel') ?? [])))

function* entry(
  path: string,
  name: string,
  value: Toml,
  scope: Scope,
  channels: readonly string[] | undefined,
): Iterable<Found> {
  const where = place(path, value.line, value.endLine)
  if (value.kind !== 'string' && value.kind !== 'table') {
    yield unread(where, name, 'expected a version, or a table with one of version, git, url, path')
    return
  }
  const specifier = (value.kind === 'string' ? value.text : (textAt(value, 'version') ?? '*')).trim()
  const source = value.kind === 'table' ? placeOf(value, []) : undefined
  const own = textAt(value, 'channel')
  const { registry, others = [] } = channels ? channelsOf(own ? [own] : channels) : {}
  yield packageReference({
    ecosystem: channels ? 'conda' : 'pypi',
    written: name,
    specifier,
    version: EXACT.exec(specifier)?.[1],
    indexes: others.map(url => ({ url, extra: true })),
    ...source,
    ...(source?.origin ? { version: undefined } : { registry }),
    scope,
    surface: 'manifest',
    at: where,
  })
}

/** The tables of one place: the workspace itself, a feature, a platform. */
function* tables(
  path: string,
  from: Toml | undefined,
  dev: boolean,
  channels: readonly string[],
): Iterable<Found> {
  for (const [key, scope] of CONDA) {
    for (const [name, value] of entriesAt(from, key)) {
      // The interpreter, not a package.
      if (name !== 'python') yield* entry(path, name, value, dev ? 'dev' : scope, channels)
    }
  }
  for (const [name, value] of entriesAt(from, 'pypi-dependencies')) {
    yield* entry(path, name, value, dev ? 'dev' : 'runtime', undefined)
  }
  for (const [, platform] of entriesAt(from, 'target')) yield* tables(path, platform, dev, channels)
}

const DEVELOPMENT = /^(?:dev|test|tests|lint|docs?|ci|typing)$/i

export const pixi: Reader = {
  id: 'pixi',

  *read({ path, text }) {
    const inProject = /(?:^|\/)pyproject\.toml$/i.test(path)
    // Of a pyproject.toml without such tables its own reader tells.
    if (inProject && !text.includes('tool.pixi')) return
    const root = readToml(text)
    if (!('kind' in root)) {
      if (!inProject) yield unreadFile(path, root.line, lineAt(text, root.line), `no valid TOML: ${root.why}`)
      return
    }
    const own = inProject ? at(root, 'tool', 'pixi') : root
    const channels = channelNames([
      ...itemsAt(own, 'workspace', 'channels'),
      ...itemsAt(own, 'project', 'channels'),
    ])
    yield* tables(path, own, false, channels)
    for (const [name, feature] of entriesAt(own, 'feature')) {
      const more = channelNames(itemsAt(feature, 'channels'))
      yield* tables(path, feature, DEVELOPMENT.test(name), [...more, ...channels])
    }
  },
}

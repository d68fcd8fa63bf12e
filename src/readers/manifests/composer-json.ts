/** composer.json of PHP: required packages, and the repositories that are asked for them. */
import type { PackageIndex, PackageReference } from '../../reference.ts'
import { type PackageParts, packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import {
  get,
  isList,
  isObject,
  type JsonObject,
  type JsonValue,
  readJson,
  show,
  textOf,
} from '../syntax/json.ts'
import { brokenFile, isCommit } from './broken.ts'
import { isComposerName, isPlatform } from './composer-names.ts'

const SECTIONS: readonly (readonly [key: string, scope: PackageReference['scope']])[] = [
  ['require', 'runtime'],
  ['require-dev', 'dev'],
]

/** Two to four numbers name one version, and the last ones are zero where they are missing. */
const EXACT = /^={0,2}\s*(v?\d+(?:\.\d+){1,3}(?:[-.]?(?:alpha|beta|rc|a|b|patch|pl|p)[.-]?\d*)?)$/i

const LONGEST = 1000

/** `1.2.3`, `^1.0`, `dev-main#commit`, `dev-fix as 1.0.x-dev`. */
const wanted = (text: string): Pick<PackageParts, 'specifier' | 'version' | 'pinned'> => {
  const specifier = text.trim()
  if (specifier.length > LONGEST) return { specifier, pinned: false }
  const [real = ''] = specifier.split(/\s+as\s+/, 1)
  const version = EXACT.exec(real)?.[1]
  const commit = real.startsWith('dev-') ? real.split('#', 2)[1] : undefined
  return { specifier, version, pinned: version !== undefined || isCommit(commit) }
}

/** Types of repositories that lie in a folder. */
const LOCAL = new Set(['path', 'artifact'])

interface Repository {
  readonly line: number
  readonly value: JsonValue
}

/** Repositories stand in a list, or in an object under names of their own. */
const repositoriesOf = (root: JsonObject): readonly Repository[] => {
  const value = get(root, 'repositories')
  if (isList(value)) return value.items
  return isObject(value) ? value.members : []
}

/** The public registry is left out with `"packagist.org": false`, alone or as a list's entry. */
const isPublicOff = (root: JsonObject): boolean => {
  const value = get(root, 'repositories')
  const objects = isObject(value)
    ? [value]
    : isList(value)
      ? value.items.map(item => item.value).filter(isObject)
      : []
  return objects.some(one => ['packagist.org', 'packagist'].some(name => get(one, name) === false))
}

/** Repositories on the web; a folder of this repository is none. */
const indexesOf = (root: JsonObject): readonly PackageIndex[] => {
  const off = isPublicOff(root)
  const urls = repositoriesOf(root)
    .flatMap(({ value }) => (isObject(value) ? [value] : []))
    .filter(one => !LOCAL.has(textOf(one, 'type') ?? ''))
    .flatMap(one => textOf(one, 'url') ?? [])
  return [...new Set(urls)].map((url, at) => ({ url, extra: !off || at > 0 }))
}

/** A package that the file describes itself, with the place that it is downloaded from. */
const inlinePackage = (path: string, line: number, value: JsonObject): Found => {
  const at = place(path, line)
  const [name, version] = [textOf(value, 'name'), textOf(value, 'version')]
  const [dist, source] = [get(value, 'dist'), get(value, 'source')]
  const from = isObject(dist) ? dist : isObject(source) ? source : undefined
  const address = from && textOf(from, 'url')
  if (!name || !from || !address) {
    return unread(at, name ?? '{…}', 'expected a package with a name and the address of its dist or source')
  }
  const shasum = textOf(from, 'shasum')
  return packageReference({
    ecosystem: 'composer',
    written: name,
    specifier: version,
    origin: from === source ? 'git' : 'url',
    address,
    integrity: shasum ? [`sha1:${shasum}`] : [],
    scope: 'unknown',
    surface: 'manifest',
    pinned: Boolean(shasum) || isCommit(textOf(from, 'reference')),
    at,
  })
}

function* inlinePackages(path: string, root: JsonObject): Iterable<Found> {
  for (const { line, value } of repositoriesOf(root)) {
    if (value === false) continue
    if (!isObject(value)) {
      yield unread(place(path, line), show(value), 'expected a repository with type and url')
      continue
    }
    const inner = textOf(value, 'type') === 'package' ? get(value, 'package') : undefined
    for (const one of isList(inner) ? inner.items : inner === undefined ? [] : [{ line, value: inner }]) {
      if (isObject(one.value)) yield inlinePackage(path, one.value.line, one.value)
      else yield unread(place(path, one.line), show(one.value), 'expected a package as an object')
    }
  }
}

function* section(
  path: string,
  root: JsonObject,
  key: string,
  scope: PackageReference['scope'],
): Iterable<Found> {
  const indexes = indexesOf(root)
  for (const member of root.members.filter(one => one.key === key)) {
    if (!isObject(member.value)) {
      yield unread(
        place(path, member.line),
        `${key}: ${show(member.value)}`,
        'expected an object of packages',
      )
      continue
    }
    for (const { key: name, line, value } of member.value.members) {
      if (isPlatform(name)) continue
      const at = place(path, line)
      if (typeof value !== 'string' || !isComposerName(name)) {
        yield unread(
          at,
          `${JSON.stringify(name)}: ${show(value)}`,
          'expected "vendor/name" and a version as text',
        )
        continue
      }
      const parts = { ecosystem: 'composer', written: name, ...wanted(value) } as const
      yield packageReference({ ...parts, indexes, scope, surface: 'manifest', at })
    }
  }
}

export const composerJson: Reader = {
  id: 'composer-json',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const root = readJson(text)
    if (!('kind' in root)) {
      yield brokenFile(file, root, 'composer.json')
      return
    }
    for (const [key, scope] of SECTIONS) yield* section(path, root, key, scope)
    yield* inlinePackages(path, root)
  },
}

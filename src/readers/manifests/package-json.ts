/** package.json of npm, yarn, pnpm and Bun: what a person wrote that is to be installed. */
import type { PackageReference, Unread } from '../../reference.ts'
import { npmArgument, packageReference } from '../identity.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import {
  get,
  isList,
  isObject,
  type JsonObject,
  type JsonValue,
  type Member,
  membersOf,
  readJson,
  show,
  textOf,
} from '../syntax/json.ts'
import { allowedToRun, configured, dependency, overridden, overrides } from './npm-dependency.ts'

const SCOPES: readonly (readonly [key: string, scope: PackageReference['scope']])[] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
]

const noText = (path: string, { key, line, value }: Member, expected: string): Unread =>
  unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, `expected ${expected}`)

function* section(
  path: string,
  root: JsonObject,
  key: string,
  scope: PackageReference['scope'],
): Iterable<Found> {
  // Every occurrence of a doubled key: tools do not agree which one counts.
  for (const member of root.members.filter(member => member.key === key)) {
    if (!isObject(member.value)) {
      yield noText(path, member, 'an object of names and versions')
      continue
    }
    for (const entry of member.value.members) {
      if (typeof entry.value === 'string') {
        yield key === 'configDependencies'
          ? configured(path, entry.line, entry.key, entry.value)
          : dependency(path, entry.line, entry.key, entry.value, scope)
      } else yield noText(path, entry, `a version of ${entry.key} as text`)
    }
  }
}

/** `overrides` of npm nest; those of pnpm and the `resolutions` of yarn are flat. */
function* overriding(path: string, object: JsonObject, parent?: string): Iterable<Found> {
  for (const member of object.members) {
    const { key, line, value } = member
    const name = key === '.' ? parent : overridden(key)
    if (isObject(value)) {
      yield* overriding(path, value, name)
      continue
    }
    if (typeof value !== 'string' || !name) yield noText(path, member, 'a version as text')
    else if (overrides(value)) yield dependency(path, line, name, value, 'unknown')
  }
}

/** Packages that may run code when they are installed: `trustedDependencies` of Bun, `onlyBuiltDependencies` of pnpm. */
function* running(path: string, { value }: Member): Iterable<Found> {
  if (!isList(value)) return
  for (const { line, value: name } of value.items) {
    if (typeof name === 'string' && name) yield allowedToRun(path, line, name)
  }
}

/** `catalog` and `catalogs`, to which `catalog:` in the packages of a workspace leads; Bun takes them in `workspaces` too. */
function* catalogs(path: string, object: JsonObject): Iterable<Found> {
  yield* section(path, object, 'catalog', 'unknown')
  for (const { key, value } of object.members) {
    if (key !== 'catalogs' || !isObject(value)) continue
    for (const name of new Set(value.members.map(member => member.key)))
      yield* section(path, value, name, 'unknown')
  }
}

/** Dependencies that pnpm adds to other packages. */
function* extensions(path: string, value: JsonValue): Iterable<Found> {
  if (!isObject(value)) return
  for (const { value: extension } of value.members) {
    if (!isObject(extension)) continue
    for (const kind of ['dependencies', 'optionalDependencies'])
      yield* section(path, extension, kind, 'unknown')
  }
}

function* pnpm(path: string, settings: JsonObject): Iterable<Found> {
  for (const member of settings.members) {
    const { key, value } = member
    if (key === 'overrides' && isObject(value)) yield* overriding(path, value)
    if (key === 'packageExtensions') yield* extensions(path, value)
    if (key === 'onlyBuiltDependencies') yield* running(path, member)
  }
  yield* section(path, settings, 'configDependencies', 'dev')
}

/** Names that stand in the published package must be dependencies as well; one that is not is installed by nobody. */
function* bundled(path: string, root: JsonObject): Iterable<Found> {
  const known = new Set(SCOPES.flatMap(([kind]) => membersOf(root, kind).map(({ key }) => key)))
  for (const { key, value } of root.members) {
    if (key !== 'bundleDependencies' && key !== 'bundledDependencies') continue
    if (!isList(value)) continue
    for (const { line, value: name } of value.items) {
      if (typeof name === 'string' && name && !known.has(name))
        yield dependency(path, line, name, '', 'runtime')
    }
  }
}

/** `packageManager: "pnpm@9.1.0+sha512.…"`, which corepack downloads and runs. */
function* manager(path: string, root: JsonObject): Iterable<Found> {
  for (const member of root.members.filter(({ key }) => key === 'packageManager')) {
    if (typeof member.value !== 'string') {
      yield noText(path, member, 'a name and a version')
      continue
    }
    const { alias: _, ...argument } = npmArgument(member.value)
    if (!argument.name) yield noText(path, member, 'a name and a version such as "pnpm@9.1.0"')
    else {
      yield packageReference({
        ecosystem: 'npm',
        written: argument.name,
        ...argument,
        scope: 'dev',
        surface: 'manifest',
        at: place(path, member.line),
      })
    }
  }
}

/** `devEngines.packageManager` with `onFail: "download"`: pnpm installs what it names. */
function* engines(path: string, root: JsonObject): Iterable<Found> {
  for (const { key, line, value } of membersOf(root, 'devEngines')) {
    if (key !== 'packageManager') continue
    for (const one of isList(value) ? value.items : [{ line, value }]) {
      if (!isObject(one.value) || get(one.value, 'onFail') !== 'download') continue
      const name = textOf(one.value, 'name')
      if (name) yield dependency(path, one.value.line, name, textOf(one.value, 'version') ?? '', 'dev')
    }
  }
}

export const packageJson: Reader = {
  id: 'package-json',

  *read({ path, text }) {
    const root = readJson(text)
    if (!('kind' in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid package.json: ${root.why}`)
      return
    }
    for (const [key, scope] of SCOPES) yield* section(path, root, key, scope)
    for (const key of ['overrides', 'resolutions']) {
      for (const member of root.members.filter(member => member.key === key)) {
        if (isObject(member.value)) yield* overriding(path, member.value)
        else yield noText(path, member, 'an object of names and versions')
      }
    }
    yield* catalogs(path, root)
    yield* bundled(path, root)
    for (const member of root.members) {
      const { key, value } = member
      if (key === 'pnpm' && isObject(value)) yield* pnpm(path, value)
      if (key === 'workspaces' && isObject(value)) yield* catalogs(path, value)
      if (key === 'trustedDependencies') yield* running(path, member)
    }
    yield* engines(path, root)
    yield* manager(path, root)
  },
}

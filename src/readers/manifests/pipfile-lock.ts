/** Pipfile.lock: what Pipenv will install, by category, with hashes and indexes. */
import { packageReference } from '../identity.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import { pypiAddress } from '../pypi-requirement.ts'
import type { Found, Reader } from '../reader.ts'
import {
  get,
  isList,
  isObject,
  type JsonObject,
  type Member,
  membersOf,
  readJson,
  show,
  textOf,
} from '../syntax/json.ts'
import type { Scope } from './python-lock.ts'

const textsIn = (entry: JsonObject, key: string): readonly string[] => {
  const list = get(entry, key)
  return isList(list) ? list.items.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])) : []
}

const sourceOf = (entry: JsonObject) => {
  const [git, ref] = [textOf(entry, 'git'), textOf(entry, 'ref')]
  if (git) return pypiAddress(`${git.startsWith('git+') ? git : `git+${git}`}${ref ? `@${ref}` : ''}`)
  const file = textOf(entry, 'file') ?? textOf(entry, 'path')
  return file === undefined ? undefined : pypiAddress(file)
}

const indexesOf = (root: JsonObject): ReadonlyMap<string, string> => {
  const meta = get(root, '_meta')
  const sources = isObject(meta) ? get(meta, 'sources') : undefined
  const tables = isList(sources) ? sources.items.map(({ value }) => value).filter(isObject) : []
  return new Map(tables.map(table => [textOf(table, 'name') ?? '', textOf(table, 'url') ?? '']))
}

function* entry(
  path: string,
  { key, line, value }: Member,
  scope: Scope,
  indexes: ReadonlyMap<string, string>,
): Iterable<Found> {
  if (!isObject(value)) {
    yield unread(place(path, line), `${key}: ${show(value)}`, 'expected an object', 'lockfile')
    return
  }
  const source = sourceOf(value)
  const version = textOf(value, 'version')?.replace(/^={2,3}/, '')
  const versionLine = value.members.find(member => member.key === 'version')?.line
  const integrity = textsIn(value, 'hashes')
  const index = textOf(value, 'index')
  const url = index === undefined ? undefined : indexes.get(index)
  yield packageReference({
    ecosystem: 'pypi',
    written: key,
    ...(source ? {} : { specifier: version, version }),
    ...source,
    ...(source ? { pinned: source.pinned || integrity.length > 0 } : {}),
    integrity,
    ...(url ? { indexes: [{ url, extra: false }] } : {}),
    scope,
    // Since 2023 only what was asked for names its index, and not always.
    relation: index === undefined ? 'unknown' : 'direct',
    surface: 'lockfile',
    at: place(path, line, versionLine),
  })
}

const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['default', 'runtime'],
  ['develop', 'dev'],
])

export const pipfileLock: Reader = {
  id: 'pipfile-lock',

  *read({ path, text }) {
    const root = readJson(text)
    if (!('kind' in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid lockfile: ${root.why}`, 'lockfile')
      return
    }
    const indexes = indexesOf(root)
    for (const { key, line, value } of root.members) {
      if (key === '_meta') continue
      if (!isObject(value)) {
        yield unread(
          place(path, line),
          `${key}: ${show(value)}`,
          'expected an object of packages',
          'lockfile',
        )
      }
      for (const member of membersOf(root, key)) {
        yield* entry(path, member, SCOPES.get(key) ?? 'optional', indexes)
      }
    }
  },
}

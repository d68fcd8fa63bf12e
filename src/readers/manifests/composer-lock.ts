/** composer.lock of PHP: every package with its version, where it is downloaded from and what it requires. */
import type { PackageReference } from '../../reference.ts'
import { type PackageParts, packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { get, isList, isObject, type JsonObject, membersOf, readJson, show, textOf } from '../syntax/json.ts'
import { brokenFile } from './broken.ts'
import { isPlatform } from './composer-names.ts'
import { lineage } from './lineage.ts'

interface Locked {
  readonly name: string
  readonly line: number
  readonly entry: JsonObject
  readonly scope: PackageReference['scope']
}

const objectAt = (entry: JsonObject, key: string): JsonObject | undefined => {
  const value = get(entry, key)
  return isObject(value) ? value : undefined
}

/** Versions of branches, which move. */
const isBranch = (version: string): boolean => /^dev-|-dev$/i.test(version)

/**
 * Where a package comes from. What a composer repository answers names the address that wants to be told of each
 * download; without it a repository of version control, or a private one, has given it.
 */
const placeOf = (entry: JsonObject): Pick<PackageParts, 'origin' | 'address'> => {
  const [dist, source] = [objectAt(entry, 'dist'), objectAt(entry, 'source')]
  const address = (dist && textOf(dist, 'url')) ?? (source && textOf(source, 'url'))
  if (dist && textOf(dist, 'type') === 'path') return { origin: 'path', address }
  if (textOf(entry, 'notification-url') !== undefined) return { origin: 'registry', address }
  const repository = source && textOf(source, 'url')
  return repository
    ? { origin: 'git', address: repository }
    : { origin: address ? 'url' : 'registry', address }
}

/** The hash of the archive, where one is given, and the commit, which is the same for ever under one version. */
const integrityOf = (entry: JsonObject): readonly string[] => {
  const [dist, source] = [objectAt(entry, 'dist'), objectAt(entry, 'source')]
  const shasum = dist && textOf(dist, 'shasum')
  const commit = (source && textOf(source, 'reference')) ?? (dist && textOf(dist, 'reference'))
  return [...(shasum ? [`sha1:${shasum}`] : []), ...(commit ? [`git:${commit}`] : [])]
}

/** Who requires whom; what nobody requires is asked for by the project. */
const lineageOf = (locked: readonly Locked[]) => {
  const requires = new Map(
    locked.map(({ name, entry }) => [
      name.toLowerCase(),
      membersOf(entry, 'require').map(({ key }) => key.toLowerCase()),
    ]),
  )
  const required = new Set([...requires].flatMap(([name, names]) => names.filter(other => other !== name)))
  const roots = [...requires.keys()].filter(name => !required.has(name))
  return lineage(roots, name => (requires.get(name) ?? []).filter(other => !isPlatform(other)))
}

function* lockedIn(path: string, root: JsonObject): Iterable<Locked | Found> {
  for (const [key, scope] of [
    ['packages', 'runtime'],
    ['packages-dev', 'dev'],
  ] as const) {
    const value = get(root, key)
    if (value === undefined || value === null) continue
    if (!isList(value)) {
      yield unread(
        place(path, root.line),
        `${key}: ${show(value)}`,
        'expected a list of packages',
        'lockfile',
      )
      continue
    }
    for (const { line, value: entry } of value.items) {
      const name = isObject(entry) ? textOf(entry, 'name') : undefined
      const at = isObject(entry) ? (entry.members.find(one => one.key === 'name')?.line ?? line) : line
      if (name && isObject(entry)) yield { name, line: at, entry, scope }
      else yield unread(place(path, line), show(entry), 'expected a package with a name', 'lockfile')
    }
  }
}

export const composerLock: Reader = {
  id: 'composer-lock',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const root = readJson(text)
    if (!('kind' in root)) {
      yield brokenFile(file, root, 'composer.lock', 'lockfile')
      return
    }
    const locked: Locked[] = []
    for (const one of lockedIn(path, root)) {
      if ('kind' in one) yield one
      else locked.push(one)
    }
    const { relation, via } = lineageOf(locked)
    for (const { name, line, entry, scope } of locked) {
      const version = textOf(entry, 'version')
      const branch = version === undefined || isBranch(version)
      const integrity = integrityOf(entry)
      const key = name.toLowerCase()
      const where = placeOf(entry)
      const held = where.origin === 'registry' ? version !== undefined && !branch : where.origin === 'path'
      yield packageReference({
        ecosystem: 'composer',
        written: name,
        specifier: version,
        version,
        ...where,
        // A branch moves, and with it the commit.
        integrity: branch ? integrity.filter(hash => !hash.startsWith('git:')) : integrity,
        scope,
        // Without composer.json nobody can tell whether the project asks for it as well.
        relation: relation(key) === 'direct' ? 'direct' : 'unknown',
        via: via(key),
        surface: 'lockfile',
        pinned: held || integrity.length > 0,
        at: place(path, line),
      })
    }
  },
}

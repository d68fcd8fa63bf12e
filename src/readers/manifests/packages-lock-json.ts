/** packages.lock.json of NuGet: what each target framework gets, with hashes and edges. */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import {
  get,
  isObject,
  type JsonObject,
  type Member,
  membersOf,
  readJson,
  show,
  textOf,
} from '../syntax/json.ts'
import { brokenFile } from './broken.ts'
import { lineage } from './lineage.ts'

const TYPES = new Set(['direct', 'transitive', 'centraltransitive', 'project'])

const typeOf = (entry: JsonObject): string => textOf(entry, 'type')?.toLowerCase() ?? ''

/** The packages of one framework. NuGet does not tell upper from lower case in ids. */
function* framework(path: string, entries: readonly Member[]): Iterable<Found> {
  const known = new Map<string, Member>()
  for (const entry of entries) known.set(entry.key.toLowerCase(), entry)
  const isDirect = ({ value }: Member) => isObject(value) && typeOf(value) === 'direct'
  const next = ({ value }: Member): readonly Member[] =>
    isObject(value)
      ? membersOf(value, 'dependencies').flatMap(({ key }) => known.get(key.toLowerCase()) ?? [])
      : []
  const { via } = lineage([...known.values()].filter(isDirect), next)

  for (const member of entries) {
    const { key, line, value } = member
    const at = place(path, line)
    if (!isObject(value) || !TYPES.has(typeOf(value))) {
      const what = `${JSON.stringify(key)}: ${show(value)}`
      yield unread(at, what, 'expected an object with a type such as "Direct"', 'lockfile')
      continue
    }
    // A project of this solution.
    if (typeOf(value) === 'project') continue
    const version = textOf(value, 'resolved')
    const hash = textOf(value, 'contentHash')
    yield packageReference({
      ecosystem: 'nuget',
      written: key,
      specifier: textOf(value, 'requested') ?? version,
      version,
      // Base64 of a SHA-512, as others write behind the name of the algorithm.
      integrity: hash ? [`sha512-${hash}`] : [],
      relation: isDirect(member) ? 'direct' : 'transitive',
      via: via(member).map(parent => parent.key),
      surface: 'lockfile',
      at,
    })
  }
}

export const packagesLockJson: Reader = {
  id: 'packages-lock-json',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const root = readJson(text)
    if (!('kind' in root)) {
      yield brokenFile(file, root, 'packages.lock.json', 'lockfile')
      return
    }
    if (!isObject(get(root, 'dependencies'))) {
      const why = 'expected an object "dependencies"'
      yield brokenFile(file, { line: root.line, why }, 'packages.lock.json', 'lockfile')
      return
    }
    for (const { key, line, value } of membersOf(root, 'dependencies')) {
      if (isObject(value)) yield* framework(path, value.members)
      else yield unread(place(path, line), key, 'expected an object of packages', 'lockfile')
    }
  },
}

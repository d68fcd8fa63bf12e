/** package-lock.json and npm-shrinkwrap.json: what npm will install, with versions, addresses and hashes. */
import type { PackageReference } from '../../reference.ts'
import { npmSpecifier, packageReference } from '../identity.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
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

const FOLDER = 'node_modules/'

/** How registries name the archive of a version; the group is the package's name. */
const ARCHIVES = [
  // https://host/any/@scope/name/-/name-1.0.0.tgz
  /\/((?:@|%40)[^/]+(?:\/|%2f)[^/]+|[^/@]+)\/-\/[^/]+$/i,
  // https://host/download/@scope/name/1.0.0/hash, GitHub's registry
  /\/download\/(@[^/]+\/[^/]+)\/[^/]+\/[^/]+$/,
  // https://host/name/download/name-1.0.0.tgz, Chinese mirrors
  /\/((?:@[^/]+\/)?[^/@]+)\/download\/(?:@[^/]+\/)?[^/]+\.tgz$/,
]
/** No registry writes longer addresses, in characters. */
const LONGEST_ADDRESS = 4000

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

interface Source extends Pick<PackageReference, 'origin' | 'address'> {
  /** Name of the package whose archive the address is. */
  readonly name?: string
  readonly pinned?: boolean
}

/** What the address of an entry says. */
const sourceOf = (address: string | undefined): Source => {
  if (!address) return { origin: 'registry' }
  if (address.length > LONGEST_ADDRESS) return { origin: 'url', address: address.slice(0, LONGEST_ADDRESS) }
  if (!/^https?:/i.test(address)) {
    const { origin, pinned } = npmSpecifier(address)
    return origin === 'registry' ? { origin: 'url', address } : { origin, address, pinned }
  }
  const path = address.split(/[?#]/, 1)[0] ?? ''
  const name = ARCHIVES.map(archive => archive.exec(path)?.[1]).find(Boolean)
  if (name) return { origin: 'registry', address, name: decoded(name) }
  const { origin, pinned } = npmSpecifier(address)
  return { origin, address, pinned }
}

const scopeOf = (entry: JsonObject): PackageReference['scope'] => {
  if (get(entry, 'dev') === true) return 'dev'
  if (get(entry, 'optional') === true || get(entry, 'devOptional') === true) return 'optional'
  return get(entry, 'peer') === true ? 'peer' : 'runtime'
}

interface Entry {
  readonly path: string
  readonly line: number
  /** The folder in node_modules. */
  readonly installed: string
  /** The name that the entry itself gives. */
  readonly named?: string | undefined
  readonly version?: string | undefined
  readonly address?: string | undefined
  readonly entry: JsonObject
  readonly relation: PackageReference['relation']
}

/** npm installs what the address holds, whatever the entry is called: so that is the package's name. */
const reference = ({ path, line, installed, named, version, entry, relation, ...rest }: Entry) => {
  const { origin, address, name = named, pinned } = sourceOf(rest.address)
  const integrity = textOf(entry, 'integrity')?.split(/\s+/).filter(Boolean)
  const registry = origin === 'registry'
  return packageReference({
    ecosystem: 'npm',
    written: installed,
    ...(name && name !== installed ? { name, alias: installed } : {}),
    ...(version && registry ? { specifier: version } : {}),
    version,
    origin,
    address,
    integrity,
    scope: scopeOf(entry),
    relation,
    surface: 'lockfile',
    pinned: pinned || (registry ? version !== undefined : Boolean(integrity?.length)),
    ...(get(entry, 'hasInstallScript') === true ? { runsOnInstall: true } : {}),
    at: place(path, line),
  })
}

/** Keys of the entries that the project's own manifests ask for, found as node finds modules: upwards. */
const directKeys = (entries: readonly Member[]): ReadonlySet<string> => {
  const keys = new Set(entries.map(({ key }) => key))
  const direct = new Set<string>()
  for (const { key: folder, value } of entries) {
    if (folder.includes(FOLDER) || !isObject(value)) continue
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']) {
      for (const { key: name } of membersOf(value, kind)) {
        const found = ancestors(folder).find(parent => keys.has(`${parent}${FOLDER}${name}`))
        if (found !== undefined) direct.add(`${found}${FOLDER}${name}`)
      }
    }
  }
  return direct
}

/** The folder and all above it, each with a slash at its end; `''` is the root. */
const ancestors = (folder: string): readonly string[] => {
  const parts = folder.split('/').filter(Boolean).slice(0, 64)
  return [...parts.map((_, count) => `${parts.slice(0, parts.length - count).join('/')}/`), '']
}

function* packages(path: string, entries: readonly Member[]): Iterable<Found> {
  const direct = directKeys(entries)
  for (const { key, line, value } of entries) {
    const cut = key.lastIndexOf(FOLDER)
    if (!isObject(value)) {
      yield unread(
        place(path, line),
        `${JSON.stringify(key)}: ${show(value)}`,
        'expected an object',
        'lockfile',
      )
      continue
    }
    // The project itself and the packages of its workspace, and the links to them.
    if (cut < 0) continue
    const address = textOf(value, 'resolved')
    if (get(value, 'link') === true && !address?.startsWith('../')) continue

    yield reference({
      path,
      line,
      installed: key.slice(cut + FOLDER.length),
      named: textOf(value, 'name'),
      version: textOf(value, 'version'),
      address: get(value, 'link') === true ? `file:${address}` : address,
      entry: value,
      relation: direct.has(key) ? 'direct' : 'transitive',
    })
  }
}

/** Version 1 nests; its `version` holds an alias or an address where there is one. */
function* nested(path: string, entries: readonly Member[], top: boolean): Iterable<Found> {
  for (const { key, line, value } of entries) {
    if (!isObject(value)) {
      yield unread(
        place(path, line),
        `${JSON.stringify(key)}: ${show(value)}`,
        'expected an object',
        'lockfile',
      )
      continue
    }
    const { name, version, origin, address } = npmSpecifier(textOf(value, 'version') ?? '')
    yield reference({
      path,
      line,
      installed: key,
      named: name,
      version,
      address: origin === 'registry' ? textOf(value, 'resolved') : address,
      entry: value,
      relation: top ? 'unknown' : 'transitive',
    })
    yield* nested(path, membersOf(value, 'dependencies'), false)
  }
}

export const packageLock: Reader = {
  id: 'package-lock',

  *read({ path, text }) {
    const root = readJson(text)
    if (!('kind' in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid lockfile: ${root.why}`, 'lockfile')
      return
    }
    const version = get(root, 'lockfileVersion') ?? 1
    if (version === 1) {
      yield* nested(path, membersOf(root, 'dependencies'), true)
    } else if ((version === 2 || version === 3) && isObject(get(root, 'packages'))) {
      yield* packages(path, membersOf(root, 'packages'))
    } else {
      const line = root.members.find(({ key }) => key === 'lockfileVersion')?.line ?? 1
      const why = 'expected lockfileVersion 1, or 2 or 3 with an object "packages"'
      yield unreadFile(path, line, `lockfileVersion ${show(version)}`, why, 'lockfile')
    }
  },
}

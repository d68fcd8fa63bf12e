/** One entry of npm's lockfile, read in one pass over its members. */
import type { PackageReference } from '../../reference.ts'
import { place, unread } from '../locate.ts'
import type { Found } from '../reader.ts'
import { isObject, type JsonObject, type JsonValue, type Member, show } from '../syntax/json.ts'
import { npmPackage } from './npm-package.ts'
import { resolvedFrom } from './npm-resolved.ts'

/** What an entry says of itself; the rest of its members is not looked at. */
export const FIELDS: ReadonlySet<string> = new Set([
  'name',
  'version',
  'resolved',
  'integrity',
  'link',
  'dev',
  'optional',
  'devOptional',
  'peer',
  'hasInstallScript',
  'requires',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
])

export interface Fields {
  readonly name?: string
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
  readonly peer?: boolean
  readonly hasInstallScript?: boolean
  /** Names of what it needs; of the first version of the format `dependencies` are the entries in its own folder. */
  readonly requires?: readonly string[]
  readonly dependencies?: readonly string[]
  readonly devDependencies?: readonly string[]
  readonly optionalDependencies?: readonly string[]
  readonly peerDependencies?: readonly string[]
}

export type MutableFields = { -readonly [Name in keyof Fields]: Fields[Name] }

const textField = (value: JsonValue): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * Sets what a member says; a switch, since a large lockfile has hundreds of thousands of them.
 *
 * @param names the names in the object that the value is.
 */
export const set = (
  fields: MutableFields,
  key: string,
  value: JsonValue,
  names: () => readonly string[],
): void => {
  switch (key) {
    case 'name':
    case 'version':
    case 'resolved':
    case 'integrity': {
      const found = textField(value)
      if (found === undefined) delete fields[key]
      else fields[key] = found
      return
    }
    case 'link':
    case 'dev':
    case 'optional':
    case 'peer':
    case 'hasInstallScript':
      fields[key] = value === true
      return
    case 'devOptional':
      fields.optional ||= value === true
      return
    case 'requires':
    case 'dependencies':
    case 'devDependencies':
    case 'optionalDependencies':
    case 'peerDependencies':
      if (isObject(value)) fields[key] = names()
  }
}

/** The members of an entry; of a doubled key the last counts, as for every JSON parser. */
export const fieldsOf = ({ members }: JsonObject): Fields => {
  const fields: MutableFields = {}
  for (const { key, value } of members) {
    set(fields, key, value, () => (isObject(value) ? value.members.map(member => member.key) : []))
  }
  return fields
}

const scopeOf = ({ dev, optional, peer }: Fields): PackageReference['scope'] =>
  dev ? 'dev' : optional ? 'optional' : peer ? 'peer' : 'runtime'

export interface Entry {
  readonly path: string
  readonly line: number
  /** The folder in node_modules. */
  readonly installed: string
  /** The name that the entry itself gives. */
  readonly named?: string | undefined
  readonly version?: string | undefined
  readonly address?: string | undefined
  readonly fields: Fields
  readonly relation: PackageReference['relation']
  readonly via?: readonly string[] | undefined
}

/** npm installs what the address holds, whatever the entry is called: so that is the package's name. */
export const reference = (entry: Entry): PackageReference => {
  const { path, line, installed, named, version, fields, relation, via } = entry
  const { origin, address, name = named, pinned } = resolvedFrom(entry.address)
  const hashes = fields.integrity
  const integrity = hashes?.includes(' ')
    ? hashes.split(/\s+/).filter(Boolean)
    : hashes
      ? [hashes]
      : undefined
  const registry = origin === 'registry'
  return npmPackage({
    written: installed,
    name: name || installed,
    specifier: registry ? version : undefined,
    version,
    origin,
    address,
    integrity,
    scope: scopeOf(fields),
    relation,
    via,
    surface: 'lockfile',
    pinned: pinned || (registry ? version !== undefined : Boolean(integrity?.length)),
    runsOnInstall: fields.hasInstallScript || undefined,
    at: place(path, line),
  })
}

/** An entry that is no object. */
export const noObject = (path: string, { key, line, value }: Member): Found =>
  unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, 'expected an object', 'lockfile')

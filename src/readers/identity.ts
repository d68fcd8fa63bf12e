/** What a package is called, and the reference that readers make of it. */
import { PackageURL } from 'packageurl-js'
import type { Location } from '../change.ts'
import { canonical, type Ecosystem, purlPath } from '../ecosystem.ts'
import type { PackageIndex, PackageReference, Surface } from '../reference.ts'

export { canonical } from '../ecosystem.ts'
export { type NpmSpecifier, npmArgument, npmSpecifier } from './npm-specifier.ts'
export { pypiRequirement } from './pypi-requirement.ts'

/** Longest name or version that is kept; registries allow 214 characters. */
const LONGEST = 1000

// encodeURIComponent throws on a lone surrogate.
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':').replaceAll('%2B', '+')

const plain = (ecosystem: Ecosystem, name: string, version?: string, registry?: string): string => {
  const { path, qualifier } = purlPath(ecosystem, name, registry)
  const end = qualifier ? `?${qualifier[0]}=${encode(qualifier[1])}` : ''
  return `pkg:${ecosystem}/${path.split('/').map(encode).join('/')}${version ? `@${encode(version)}` : ''}${end}`
}

const PLAIN_NAME = /^[a-z0-9][a-z0-9-]*$/
const PLAIN_VERSION = /^\w[\w.]*$/
const SIMPLE_NAME = /^(?:@[a-zA-Z][\w.-]*\/)?[a-zA-Z][\w.-]*$/
const SIMPLE_VERSION = /^[\w.-]*$/

/**
 * The purl of a package. Names that the library refuses, or that it would turn into another package's name (npm has
 * both `JSONStream` and `jsonstream`), are encoded as they are, so that two packages never share an id.
 */
export const packageId = (
  ecosystem: Ecosystem,
  name: string,
  version?: string,
  registry?: string,
): string => {
  // What nearly all are: nothing to encode, and nothing that the library would change.
  if (
    ecosystem === 'pypi' &&
    PLAIN_NAME.test(name) &&
    (version === undefined || PLAIN_VERSION.test(version))
  ) {
    return version ? `pkg:pypi/${name}@${version}` : `pkg:pypi/${name}`
  }
  // The library changes letters and separators of the others, or refuses their versions.
  if (ecosystem !== 'npm' && ecosystem !== 'pypi') return plain(ecosystem, name, version, registry)
  // A lockfile has thousands of these, and nothing in them needs the library.
  if (
    ecosystem === 'npm' &&
    SIMPLE_NAME.test(name) &&
    (version === undefined || SIMPLE_VERSION.test(version))
  ) {
    return `pkg:npm/${name[0] === '@' ? `%40${name.slice(1)}` : name}${version ? `@${version}` : ''}`
  }
  const cut = ecosystem === 'npm' && name.startsWith('@') ? name.indexOf('/') : -1
  const [namespace, bare] = cut > 0 ? [name.slice(0, cut), name.slice(cut + 1)] : [undefined, name]
  try {
    const purl = new PackageURL(ecosystem, namespace, bare, version, undefined, undefined)
    const kept = (purl.namespace ?? undefined) === namespace && purl.name === bare
    return kept ? purl.toString() : plain(ecosystem, name, version)
  } catch {
    return plain(ecosystem, name, version)
  }
}

export interface PackageParts {
  readonly ecosystem: Ecosystem
  /** As it stands in the text. */
  readonly written: string
  /** The real name, when `written` is not it. */
  readonly name?: string | undefined
  /** Another name under which the package is installed; becomes `written`. */
  readonly alias?: string | undefined
  readonly specifier?: string | undefined
  readonly version?: string | undefined
  /** Default: `registry`. */
  readonly origin?: PackageReference['origin'] | undefined
  readonly address?: string | undefined
  readonly registry?: string | undefined
  readonly via?: readonly string[] | undefined
  readonly imported?: PackageReference['imported'] | undefined
  readonly indexes?: readonly PackageIndex[] | undefined
  readonly integrity?: readonly string[] | undefined
  /** Default: `unknown`. */
  readonly scope?: PackageReference['scope'] | undefined
  /** Default: `direct`, since a person wrote it. */
  readonly relation?: PackageReference['relation'] | undefined
  readonly surface: Surface
  /** Default: whether there is a version. */
  readonly pinned?: boolean | undefined
  readonly runsOnInstall?: boolean | undefined
  readonly at: Location
}

/** Direct packages that are named beside a transitive one. */
const MOST_PARENTS = 3

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * A package reference with canonical name, purl and defaults; fields without a value are left out. Lockfiles make tens
 * of thousands of them, so the object is filled step by step.
 */
export const packageReference = (parts: PackageParts): PackageReference => {
  const { ecosystem, specifier, version, origin = 'registry', address, indexes, integrity } = parts
  const { registry, via, imported, runsOnInstall } = parts
  const name = canonical(ecosystem, short(parts.name ?? parts.written))
  const shown = version ? short(version) : version
  const reference: Writable<PackageReference> = {
    kind: 'package',
    id: packageId(ecosystem, name, shown, registry),
    ecosystem,
    name,
    written: short(parts.alias ?? parts.written),
    origin,
    scope: parts.scope ?? 'unknown',
    relation: parts.relation ?? 'direct',
    surface: parts.surface,
    pinned: parts.pinned ?? version !== undefined,
    at: parts.at,
  }
  if (specifier) reference.specifier = short(specifier)
  if (shown) reference.version = shown
  if (address) reference.address = address
  if (registry) reference.registry = registry
  if (via?.length) reference.via = via.length > MOST_PARENTS ? via.slice(0, MOST_PARENTS) : via
  if (imported) reference.imported = imported
  if (indexes?.length) reference.indexes = indexes
  if (integrity?.length) reference.integrity = integrity
  if (runsOnInstall !== undefined) reference.runsOnInstall = runsOnInstall
  return reference
}

/** What the change did to a package that was there before. */
import type { ChangeKind, PackageReference } from '../reference.ts'

/** What is meant: a version, or the range that stands for it. White space in a range means nothing. */
export const meant = ({ version, specifier = '' }: PackageReference): string =>
  version ?? specifier.replace(/\s+/g, '')

/** Everything but the place; equal references are one and the same wherever they stand. */
export const content = (reference: PackageReference): string => {
  const { id, origin, address, registry, integrity = [], scope, pinned, runsOnInstall = false } = reference
  const hashes = [...integrity].sort()
  return JSON.stringify([
    id,
    meant(reference),
    origin,
    address,
    registry,
    hashes,
    scope,
    pinned,
    runsOnInstall,
  ])
}

const RANK = { dev: 0, build: 0, unknown: 0, optional: 1, peer: 1, runtime: 2 } as const

const isRaised = (before: PackageReference, after: PackageReference): boolean =>
  before.scope !== 'unknown' && RANK[after.scope] > RANK[before.scope]

const STRENGTH = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512']

/**
 * `sha512-…`, `sha256:…`, `h1:…`; a bare digest goes by its length, and by the key of a cache that stands before it.
 */
const algorithm = (hash: string): string => {
  const [, key = '', digest] = /^(\w{1,8}\/)?([0-9a-f]{32,128})$/i.exec(hash) ?? []
  if (digest) return `${key}hex${digest.length}`
  const cut = hash.search(/[-:]/)
  return cut < 0 ? `plain${hash.length}` : hash.slice(0, cut).toLowerCase()
}

const strongest = (hashes: readonly string[]): number =>
  hashes.reduce((most, hash) => Math.max(most, STRENGTH.indexOf(algorithm(hash))), -1)

/** Two formats of one lockfile hash other things, so that nothing follows from a hash that the other does not know. */
const isComparable = (hashes: readonly string[]): boolean =>
  hashes.every(hash => STRENGTH.includes(algorithm(hash)))

/** Hashes that are gone, or of a weaker kind; under one version also another hash where there was one of its kind. */
const losesIntegrity = (before: PackageReference, after: PackageReference): boolean => {
  const [had, has] = [before.integrity ?? [], after.integrity ?? []]
  // A manifest need not hold the hashes of the lockfile that it came from.
  if (before.origin !== after.origin || before.surface !== after.surface || had.length === 0) return false
  if (has.length === 0) return true
  if (isComparable(had) && isComparable(has) && strongest(has) < strongest(had)) return true
  if (meant(before) !== meant(after)) return false
  const [kinds, known] = [new Set(had.map(algorithm)), new Set(had)]
  return has.some(hash => kinds.has(algorithm(hash)) && !known.has(hash))
}

/** Both name one content, which no address can change. */
const isSameContent = (before: PackageReference, after: PackageReference): boolean =>
  meant(before) === meant(after) &&
  (after.integrity ?? []).some(
    hash => STRENGTH.indexOf(algorithm(hash)) > 1 && before.integrity?.includes(hash),
  )

/** From elsewhere than before. TLS where there was none is no harm, nor is an address that is now written out. */
const isMoved = (before: PackageReference, after: PackageReference): boolean => {
  if (before.origin !== after.origin || before.registry !== after.registry) return true
  const { address } = after
  if (address === undefined) return false
  if (before.address === undefined) return !isSameContent(before, after)
  return address !== before.address && address !== before.address.replace(/^http:/, 'https:')
}

/** `>=1.0` and `==1.0` both name 1.0: the second only holds it. */
const bare = (reference: PackageReference): string =>
  (reference.version ?? meant(reference)).replace(/^[\^~=<>!v]{0,8}/, '')

const changesVersion = (before: PackageReference, after: PackageReference): boolean =>
  meant(before) !== meant(after) && !(after.pinned && !before.pinned && bare(before) === bare(after))

/** Older formats of a lockfile do not say what runs; what has the same content cannot newly run anything. */
const gainsScript = (before: PackageReference, after: PackageReference): boolean =>
  after.runsOnInstall === true && !before.runsOnInstall && !isSameContent(before, after)

/** What makes it another or a worse reference than before; nothing, when it is at most better. */
export const worsened = (before: PackageReference, after: PackageReference): readonly ChangeKind[] => {
  const kinds: readonly (readonly [ChangeKind, boolean])[] = [
    ['version', changesVersion(before, after)],
    ['source', isMoved(before, after)],
    ['integrity', losesIntegrity(before, after)],
    ['unpinned', before.pinned && !after.pinned],
    ['scope', isRaised(before, after)],
    ['script', gainsScript(before, after)],
  ]
  return kinds.flatMap(([kind, is]) => (is ? [kind] : []))
}

/** The same, with what is worth a word only beside it. */
export const changesOf = (before: PackageReference, after: PackageReference): readonly ChangeKind[] => [
  ...worsened(before, after),
  ...(before.relation === 'transitive' && after.relation === 'direct' ? (['direct'] as const) : []),
]

/** What the address of a lockfile's entry says: npm and its like install what it holds, whatever the entry is called. */
import type { PackageReference } from '../../reference.ts'
import { npmSpecifier } from '../identity.ts'

/** How registries name the archive of a version; the group is the package's name. */
const ARCHIVES = [
  // https://host/any/@scope/name/-/name-1.0.0.tgz
  /\/((?:@|%40)[^/]+(?:\/|%2f)[^/]+|[^/@]+)\/-\/[^/]+$/i,
  // https://host/download/@scope/name/1.0.0/hash, GitHub's registry
  /\/download\/(@[^/]+\/[^/]+)\/[^/]+\/[^/]+$/,
  // https://host/name/download/name-1.0.0.tgz, Chinese mirrors
  /\/((?:@[^/]+\/)?[^/@]+)\/download\/(?:@[^/]+\/)?[^/]+\.tgz$/,
  // https://host/~/11/@jsr/std__path/1.0.0.tgz, the npm registry of JSR
  /\/~\/\d+\/(@jsr\/[^/]+)\/[^/]+\.tgz$/,
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

export interface Resolved extends Pick<PackageReference, 'origin' | 'address'> {
  /** Name of the package whose archive the address is. */
  readonly name?: string
  readonly pinned?: boolean
}

/** `/left-pad/-/left-pad-1.0.0.tgz` without a regular expression, since nearly all entries are of this kind. */
const plainName = (path: string): string | undefined => {
  const cut = path.lastIndexOf('/-/')
  if (cut < 1 || path.includes('/', cut + 3)) return undefined
  const start = path.lastIndexOf('/', cut - 1)
  const scope = path.lastIndexOf('/', start - 1)
  const name = path.slice(start > 0 && path[scope + 1] === '@' ? scope + 1 : start + 1, cut)
  return name.includes('%') || name.includes('@', 1) || (name[0] === '@') !== name.includes('/')
    ? undefined
    : name
}

/** Code archives of GitHub, `https://codeload.github.com/owner/name/tar.gz/COMMIT`. */
const COMMIT_ARCHIVE = /^https:\/\/codeload\.github\.com\/[^/]+\/[^/]+\/(?:tar\.gz|legacy\.tar\.gz|zip)\//i
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

export const resolvedFrom = (address: string | undefined): Resolved => {
  if (!address) return { origin: 'registry' }
  if (address.length > LONGEST_ADDRESS) return { origin: 'url', address: address.slice(0, LONGEST_ADDRESS) }
  if (!/^https?:/i.test(address)) {
    const { origin, pinned } = npmSpecifier(address)
    return origin === 'registry' ? { origin: 'url', address } : { origin, address, pinned }
  }
  const end = address.search(/[?#]/)
  const bare = end < 0 ? address : address.slice(0, end)
  const path = bare.slice(bare.indexOf('/', 'https://'.length))
  const plain = plainName(path)
  if (plain) return { origin: 'registry', address, name: plain }
  const name = ARCHIVES.map(archive => archive.exec(path)?.[1]).find(Boolean)
  if (name) return { origin: 'registry', address, name: decoded(name) }
  if (COMMIT_ARCHIVE.test(bare)) {
    return { origin: 'git', address, pinned: COMMIT.test(bare.slice(bare.lastIndexOf('/') + 1)) }
  }
  const { origin, pinned } = npmSpecifier(address)
  return { origin, address, pinned }
}

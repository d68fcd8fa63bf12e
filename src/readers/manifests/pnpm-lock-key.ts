/** Keys of pnpm's lockfiles, which change their shape with every version. */

export interface PnpmKey {
  readonly name: string
  /** Exact version, or what stands in its place: an address, `file:…`, `runtime:…`. */
  readonly version: string
  /** Registry whose host stands before the name; version 5 and 6. */
  readonly host?: string
}

/** Without the peers that a package was resolved with: `(peer@1)` since version 6, `_peer@1` before. */
const withoutPeers = (version: string, major: number): string => {
  const end = version.indexOf(major < 6 ? '_' : '(')
  return end < 0 ? version : version.slice(0, end)
}

/** `name@version`, as version 9 writes it everywhere and version 6 behind a slash. */
const atSign = (key: string): PnpmKey | undefined => {
  const at = key.indexOf('@', 1)
  return at < 0 ? undefined : { name: key.slice(0, at), version: key.slice(at + 1) }
}

/** `/name/version` of version 5. */
const slashes = (path: string): PnpmKey | undefined => {
  const cut = path.indexOf('/', path.startsWith('@') ? path.indexOf('/') + 1 : 0)
  return cut < 0 ? undefined : { name: path.slice(0, cut), version: path.slice(cut + 1) }
}

/** A host before the name belongs to a registry, if a version stands behind it; else it is a repository or an archive. */
const hosted = (key: string, major: number): PnpmKey | undefined => {
  const cut = key.indexOf('/')
  const host = key.slice(0, cut)
  if (cut < 0 || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/i.test(host)) return undefined
  const found = (major < 6 ? slashes : atSign)(key.slice(cut + 1))
  return found && /^\d+\.\d+\.\d/.test(found.version) ? { ...found, host } : undefined
}

/** @returns undefined for a key that names no package by itself: a repository, an archive, a folder. */
export const pnpmKey = (key: string, major: number): PnpmKey | undefined => {
  if (major >= 9) {
    const found = atSign(key)
    return found && { ...found, version: withoutPeers(found.version, major) }
  }
  const bare = withoutPeers(key, 6)
  const found = bare.startsWith('/') ? (major < 6 ? slashes : atSign)(bare.slice(1)) : hosted(bare, major)
  return found && { ...found, version: withoutPeers(found.version, major) }
}

const NOWHERE = /^(?:link|workspace):/

/** The keys under which an entry may stand that `name` with this version leads to, likeliest first. */
export const pnpmTargets = (name: string, version: string, major: number): readonly string[] => {
  if (NOWHERE.test(version)) return []
  if (major >= 9) return [`${name}@${version}`, version]
  return [major < 6 ? `/${name}/${version}` : `/${name}@${version}`, version]
}

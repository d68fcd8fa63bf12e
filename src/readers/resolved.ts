/** Versions that a lockfile of the same change gives to what a manifest asks for. */
import { identity } from '../ecosystem.ts'
import type { PackageReference } from '../reference.ts'
import { within } from '../versions/index.ts'
import { folderOf, upwards } from './folders.ts'
import { packageId } from './identity.ts'
import type { Placed } from './pair.ts'

export type Locked = ReadonlyMap<string, ReadonlySet<string>>

const keyOf = (folder: string, { ecosystem }: PackageReference, name?: string): string =>
  JSON.stringify([folder, ecosystem, name === undefined ? '' : identity(ecosystem, name)])

/** Versions by folder and package, of those entries that the project itself asks for. */
export const lockedVersions = (found: Iterable<readonly Placed[]>): Locked => {
  const locked = new Map<string, Set<string>>()
  const add = (key: string, version?: string): void => {
    const known = locked.get(key) ?? new Set()
    if (version !== undefined) known.add(version)
    locked.set(key, known)
  }
  for (const references of found) {
    for (const one of references) {
      if (one.kind !== 'package' || one.surface !== 'lockfile') continue
      const folder = folderOf(one.at.path)
      add(keyOf(folder, one))
      if (one.relation !== 'transitive' && one.origin === 'registry')
        add(keyOf(folder, one, one.name), one.version)
    }
  }
  return locked
}

/** Of several versions the one that the range admits. */
const chosen = (
  { ecosystem, specifier }: PackageReference,
  versions: ReadonlySet<string>,
): string | undefined => {
  const [only, ...more] = versions
  if (more.length === 0 || specifier === undefined) return more.length === 0 ? only : undefined
  const fitting = [...versions].slice(0, 50).filter(version => within(ecosystem, version, specifier))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** A manifest's reference with the one version that the nearest lockfile has; as it is when there is none or several. */
export const withVersion = (reference: PackageReference, locked: Locked): PackageReference => {
  const { ecosystem, name, surface, origin, version, registry } = reference
  if (version !== undefined || surface !== 'manifest' || origin !== 'registry') return reference
  for (const folder of upwards(reference.at.path)) {
    if (!locked.has(keyOf(folder, reference))) continue
    const versions = locked.get(keyOf(folder, reference, name))
    const found = versions && chosen(reference, versions)
    if (found === undefined) return versions?.size ? { ...reference, locked: true } : reference
    return { ...reference, id: packageId(ecosystem, name, found, registry), version: found, locked: true }
  }
  return reference
}

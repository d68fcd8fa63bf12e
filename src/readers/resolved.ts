/** Versions that a lockfile of the same change gives to what a manifest asks for. */
import type { PackageReference } from '../reference.ts'
import { packageId } from './identity.ts'
import type { Placed } from './pair.ts'

type Locked = ReadonlyMap<string, ReadonlySet<string>>

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

const keyOf = (folder: string, ecosystem: string, name: string): string =>
  JSON.stringify([folder, ecosystem, name])

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
      add(keyOf(folder, one.ecosystem, ''))
      if (one.relation !== 'transitive' && one.origin === 'registry') {
        add(keyOf(folder, one.ecosystem, one.name), one.version)
      }
    }
  }
  return locked
}

/** The folder of a file and all above it, nearest first. */
function* upwards(path: string): Iterable<string> {
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    yield folder
    if (folder === '') return
  }
}

/** A manifest's reference with the one version that the nearest lockfile has; as it is when there is none or several. */
export const withVersion = (reference: PackageReference, locked: Locked): PackageReference => {
  const { ecosystem, name, surface, origin, version } = reference
  if (version !== undefined || surface !== 'manifest' || origin !== 'registry') return reference
  for (const folder of upwards(reference.at.path)) {
    if (!locked.has(keyOf(folder, ecosystem, ''))) continue
    const [found, ...more] = locked.get(keyOf(folder, ecosystem, name)) ?? []
    if (found === undefined || more.length) return reference
    return { ...reference, id: packageId(ecosystem, name, found), version: found }
  }
  return reference
}

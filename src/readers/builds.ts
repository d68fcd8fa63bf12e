/** Modules that a build file takes for its own: where they are not in the tree, a repository gives them. */
import type { ChangeSet } from '../change.ts'
import type { PackageReference } from '../reference.ts'

/**
 * @param change the tree in which `address` of a workspace's module must be; one look-up for each place.
 */
export const withBuilds = (
  change: Pick<ChangeSet, 'exists'>,
): ((reference: PackageReference) => Promise<PackageReference>) => {
  const places = new Map<string, Promise<boolean>>()
  const isThere = (path: string): Promise<boolean> => {
    const known = places.get(path)
    if (known) return known
    const found = path.startsWith('../') ? Promise.resolve(false) : change.exists('head', path)
    places.set(path, found)
    return found
  }
  return async reference => {
    const { origin, address, ...rest } = reference
    if (origin !== 'workspace' || address === undefined || (await isThere(address))) return reference
    return { ...rest, origin: 'registry' }
  }
}

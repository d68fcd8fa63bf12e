/** Packages that left one file of the change for another, or that a lockfile had already: no additions. */
import { identity } from '../ecosystem.ts'
import type { PackageReference, Surface } from '../reference.ts'
import { folderOf } from './folders.ts'
import type { Placed } from './pair.ts'
import { changesOf, meant, worsened } from './pair-kinds.ts'

/** What was found on one side, by file and reader. */
export type Found = ReadonlyMap<string, readonly Placed[]>

/** Text that nothing installs by itself: what moves from there into a manifest is new. */
const MILD: ReadonlySet<Surface> = new Set(['docs', 'notebook', 'import'])

/** Twins that are compared; a real change has a handful. */
const MOST_TWINS = 50

const keyOf = (one: PackageReference): string =>
  JSON.stringify([
    one.ecosystem,
    identity(one.ecosystem, one.name),
    one.origin,
    one.registry,
    one.origin === 'registry' ? meant(one) : one.address,
  ])

export const isPackage = (one: Placed): one is PackageReference => one.kind === 'package'

export const isAdded = (one: Placed): one is PackageReference =>
  isPackage(one) && one.changes?.[0] === 'added'

const grouped = (references: Iterable<PackageReference>): ReadonlyMap<string, PackageReference[]> => {
  const groups = new Map<string, PackageReference[]>()
  for (const one of references) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (!group) groups.set(key, [one])
    else if (group.length < MOST_TWINS) group.push(one)
  }
  return groups
}

/** What each file had and has no more. */
function* gone(base: Found, head: Found): Iterable<PackageReference> {
  for (const [file, references] of base) {
    const stays = new Set((head.get(file) ?? []).filter(isPackage).map(keyOf))
    for (const one of references) if (isPackage(one) && !stays.has(keyOf(one))) yield one
  }
}

const mayPrecede = (before: PackageReference, after: PackageReference): boolean =>
  MILD.has(after.surface) || !MILD.has(before.surface)

/** One that is not worse, if there is one, and rather of the same scope. */
const origin = (
  after: PackageReference,
  twins: readonly PackageReference[],
): PackageReference | undefined => {
  const candidates = twins.filter(before => mayPrecede(before, after))
  const harmless = candidates.filter(before => worsened(before, after).length === 0)
  return harmless.find(({ scope }) => scope === after.scope) ?? harmless[0] ?? candidates[0]
}

/**
 * Additions that another file of the change has lost, marked as moved. A file whose format changed under one path has
 * lost and gained the same: that is no change.
 *
 * @param lineage Path at head of a path at base.
 */
export const withMoves = (
  placed: readonly Placed[],
  base: Found,
  head: Found,
  lineage: (path: string) => string,
): readonly Placed[] => {
  if (!placed.some(isAdded)) return placed
  const lost = grouped(gone(base, head))
  return placed.flatMap((after): readonly Placed[] => {
    if (!isAdded(after)) return [after]
    const previous = origin(after, lost.get(keyOf(after)) ?? [])
    if (!previous) return [after]
    const changes = changesOf(previous, after)
    const stays = lineage(previous.at.path) === after.at.path && previous.surface === after.surface
    if (stays && worsened(previous, after).length === 0) return []
    return [{ ...after, changes: stays ? changes : ['moved', ...changes], previous }]
  })
}

/**
 * Additions to a manifest whose very version the lockfile had before, because others pulled it in. Versions must have
 * been filled in.
 */
export const withDirect = (placed: readonly Placed[], base: Found): readonly Placed[] => {
  const wanted = placed.some(one => isAdded(one) && one.surface === 'manifest' && one.version !== undefined)
  if (!wanted) return placed
  const locked = new Map<string, PackageReference>()
  for (const one of [...base.values()].flat()) {
    if (isPackage(one) && one.surface === 'lockfile' && one.relation === 'transitive')
      locked.set(keyOf(one), one)
  }
  return placed.map((after): Placed => {
    if (!isAdded(after) || after.surface !== 'manifest' || after.version === undefined) return after
    const previous = locked.get(keyOf(after))
    const covers = previous && after.at.path.startsWith(folderOf(previous.at.path))
    return covers ? { ...after, changes: ['direct'], previous } : after
  })
}

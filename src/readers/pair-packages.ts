/** Packages of both sides of a file: what the change adds or worsens. */
import { identity } from '../ecosystem.ts'
import type { ChangeKind, PackageIndex, PackageReference } from '../reference.ts'
import { group } from './group.ts'
import { changesOf, content, meant, worsened } from './pair-kinds.ts'

const urls = (indexes: readonly PackageIndex[] = []): readonly string[] =>
  indexes.map(({ url, extra }) => `${extra ? '+' : '='}${url}`)

const keyOf = ({ ecosystem, name, written, origin }: PackageReference): string =>
  // An alias is another installation of the same package; a URL as it was written is none.
  JSON.stringify([
    ecosystem,
    identity(ecosystem, name),
    origin === 'registry' ? written.toLowerCase().replace(/[-_.]+/g, '-') : '',
  ])

const plainKey = ({ ecosystem, name }: PackageReference): string =>
  JSON.stringify([ecosystem, identity(ecosystem, name)])

/** Highest last, as far as numbers tell; readers know no version semantics. */
const COLLATOR = new Intl.Collator('en', { numeric: true })
const byMeaning = (a: PackageReference, b: PackageReference) => COLLATOR.compare(meant(a), meant(b))

const distinct = (references: readonly PackageReference[]): readonly PackageReference[] => {
  const first = new Map<string, PackageReference>()
  for (const reference of references) {
    const key = content(reference)
    if (!first.has(key)) first.set(key, reference)
  }
  return [...first.values()]
}

interface Pair {
  readonly after: PackageReference
  readonly before: PackageReference | undefined
}

/** Variants of one version that are compared; a real file has two or three. */
const MOST_VARIANTS = 50

/**
 * What a reference of a known version was before. Lines that are gone were edited; among several the one that it
 * makes worse, so that a harmless twin does not hide what happened to the other.
 */
const sibling = (
  after: PackageReference,
  same: readonly PackageReference[],
  stays: ReadonlySet<string>,
): PackageReference | undefined => {
  const few = same.slice(0, MOST_VARIANTS)
  const edited = few.filter(before => !stays.has(content(before)))
  const candidates = edited.length ? edited : few
  const alike = candidates.filter(({ scope }) => scope === after.scope)
  const worse = (before: PackageReference) => worsened(before, after).length > 0
  return alike.find(worse) ?? alike[0] ?? candidates.find(worse) ?? candidates[0]
}

/** Takes the highest version, of the same scope if there is one. */
const taker = (references: readonly PackageReference[]) => {
  const sorted = [...references].sort(byMeaning)
  const scopes = group(sorted, ({ scope }) => scope)
  return ({ scope }: PackageReference): PackageReference | undefined => {
    const own = scopes.get(scope)
    return own?.length ? own.pop() : [...scopes.values()].find(others => others.length)?.pop()
  }
}

/**
 * References of one package. Versions are sets, as a lockfile's tree holds several; a new version takes the place of
 * one that is gone, the highest of the highest.
 */
const pairGroup = (base: readonly PackageReference[], head: readonly PackageReference[]): readonly Pair[] => {
  const known = new Map(base.map(before => [content(before), before]))
  const versions = group(distinct(base), meant)
  const stays = new Set(head.map(content))
  const kept = new Set(head.map(meant))
  const take = taker(distinct(base).filter(before => !kept.has(meant(before))))

  const fresh: PackageReference[] = []
  const pairs: Pair[] = []
  for (const after of distinct(head)) {
    const before = known.get(content(after)) ?? sibling(after, versions.get(meant(after)) ?? [], stays)
    if (before) pairs.push({ after, before })
    else fresh.push(after)
  }
  for (const after of fresh.sort(byMeaning).reverse()) pairs.push({ after, before: take(after) })
  return pairs
}

/** Under the same alias, and when there was none under any. */
const pairAll = (base: readonly PackageReference[], head: readonly PackageReference[]): readonly Pair[] => {
  const [before, byName] = [group(base, keyOf), group(base, plainKey)]
  return [...group(head, keyOf)].flatMap(([key, references]) => {
    const [first] = references
    return pairGroup(before.get(key) ?? (first && byName.get(plainKey(first))) ?? [], references)
  })
}

/** The packages of a file that the change adds or worsens, in the order of their lines. */
export const pairPackages = (
  base: readonly PackageReference[],
  head: readonly PackageReference[],
): readonly PackageReference[] => {
  const usual = new Set(base.flatMap(({ indexes }) => urls(indexes)))
  const shown = new Set<string>()
  const pairs = [...pairAll(base, head)].sort((a, b) => a.after.at.line - b.after.at.line)
  return pairs.flatMap(({ after, before }): readonly PackageReference[] => {
    const had = new Set(urls(before?.indexes))
    const gained = urls(after.indexes).filter(url => !had.has(url))
    // An index that is new to the whole file shows once; one that only this line gains shows here.
    const tells = gained.some(url => usual.has(url) || !shown.has(url))
    for (const url of gained) shown.add(url)
    if (!before) return [{ ...after, changes: ['added'] }]
    if (!tells && worsened(before, after).length === 0) return []
    const changes: readonly ChangeKind[] = [
      ...changesOf(before, after),
      ...(tells ? (['index'] as const) : []),
    ]
    return [{ ...after, changes, previous: before }]
  })
}

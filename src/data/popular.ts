import type { Ecosystem } from '../ecosystem.ts'
import * as npm from './popular-npm.ts'
import * as pypi from './popular-pypi.ts'

interface List {
  readonly names: string
  /** Month in which the list was made, `YYYY-MM`. */
  readonly date: string
}

const lists: { readonly [E in Ecosystem]?: List } = { npm, pypi }

/** The ecosystems whose popular names are known. */
export const popularIn = Object.keys(lists) as readonly Ecosystem[]

const split = new Map<Ecosystem, readonly string[]>()
const ranked = new Map<Ecosystem, ReadonlyMap<string, number>>()

/** The names that people download most, most popular first, in the registry's canonical spelling. */
export const popularNames = (ecosystem: Ecosystem): readonly string[] => {
  const known = split.get(ecosystem)
  if (known) return known
  const names = lists[ecosystem]?.names.split('\n') ?? []
  split.set(ecosystem, names)
  return names
}

/** Place in that list, from 0; undefined for a name that is not on it. */
export const popularRank = (ecosystem: Ecosystem, name: string): number | undefined => {
  const known = ranked.get(ecosystem)
  if (known) return known.get(name)
  const ranks = new Map(popularNames(ecosystem).map((each, rank) => [each, rank]))
  ranked.set(ecosystem, ranks)
  return ranks.get(name)
}

/** Month in which the list was made, `YYYY-MM`; undefined where there is no list. */
export const popularDate = (ecosystem: Ecosystem): string | undefined => lists[ecosystem]?.date

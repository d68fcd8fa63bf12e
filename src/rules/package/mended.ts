/** In which version the faults of a package are mended. */
import type { Ecosystem } from '../../ecosystem.ts'
import type { Advisory } from '../../evidence.ts'
import { compare } from '../../versions/index.ts'
import { either, short } from '../phrase.ts'

/** Mended versions that a message names. */
const NAMED = 3

/** The lowest of them that is above the version: a record names one for each line of releases. */
const nextIn = (ecosystem: Ecosystem, version: string, { fixed = [] }: Advisory): string | undefined => {
  const above = fixed.filter(each => (compare(ecosystem, each, version) ?? 0) > 0)
  return above.sort((a, b) => compare(ecosystem, a, b) ?? 0)[0]
}

const highest = (ecosystem: Ecosystem, versions: readonly string[]): string | undefined =>
  [...versions].sort((a, b) => compare(ecosystem, b, a) ?? 0)[0]

/** The version in which all of them are mended; undefined where the records do not tell of each. */
export const mendedIn = (
  ecosystem: Ecosystem,
  version: string,
  advisories: readonly Advisory[],
): string | undefined => {
  const found = advisories.flatMap(each => nextIn(ecosystem, version, each) ?? [])
  return found.length === advisories.length ? highest(ecosystem, found) : undefined
}

/** How to get rid of all the advisories at once, as far as their records tell. */
export const mend = (
  ecosystem: Ecosystem,
  version: string | undefined,
  advisories: readonly Advisory[],
): string => {
  const open = advisories.filter(({ fixed = [] }) => fixed.length === 0)
  if (open.length > 0) {
    return `No mended version is known for ${either(
      open.slice(0, NAMED).map(({ id }) => id),
      'and',
    )}: use another package, or waive it if what it is about is not used here.`
  }
  const found = version === undefined ? undefined : mendedIn(ecosystem, version, advisories)
  if (found !== undefined) return `Use ${short(found)} or a later version.`
  const all = [...new Set(advisories.flatMap(({ fixed = [] }) => fixed))]
  return `Use a version in which it is mended: ${either(all.slice(0, NAMED))} or a later one.`
}

/** Which of two versions is higher, and whether one lies in a range: each ecosystem by its own rules. */
import type { Ecosystem } from '../ecosystem.ts'
import { cargo } from './cargo.ts'
import { compareLoosely, fitsBy } from './comparators.ts'
import { composer } from './composer.ts'
import { conda } from './conda.ts'
import { gem } from './gem.ts'
import { golang } from './golang.ts'
import { hex } from './hex.ts'
import { maven } from './maven.ts'
import { npm } from './npm.ts'
import { nuget } from './nuget.ts'
import { pub } from './pub.ts'
import { pypi } from './pypi.ts'
import type { Versions } from './scheme.ts'
import { swift } from './swift.ts'

/** Longest version or range that is looked at; nothing longer is written by people or tools. */
const LONGEST = 200

/** Tags of images and refs of repositories have no order. */
const schemes: { readonly [E in Ecosystem]?: Versions } = {
  npm,
  jsr: npm,
  pypi,
  conda,
  cargo,
  golang,
  gem,
  maven,
  nuget,
  composer,
  pub,
  hex,
  swift,
}

const schemeOf = (ecosystem: Ecosystem, ...texts: readonly string[]): Versions | undefined =>
  texts.some(text => text.length > LONGEST) ? undefined : schemes[ecosystem]

export const compare = (ecosystem: Ecosystem, a: string, b: string): number | undefined =>
  schemeOf(ecosystem, a, b)?.compare(a, b)

export const within = (ecosystem: Ecosystem, version: string, range: string): boolean | undefined =>
  schemeOf(ecosystem, version, range)?.within(version, range)

/**
 * Whether a version fits the comparators of a curated list, such as `>=1.0.0 <2.0.0 || 3.1.0`: by the order of the
 * ecosystem where there is one, else by the order of numbers. Undefined: it cannot be said.
 */
export const fits = (
  ecosystem: Ecosystem | undefined,
  version: string,
  comparators: string,
): boolean | undefined => {
  if (version.length > LONGEST || comparators.length > LONGEST) return undefined
  const scheme = ecosystem && schemes[ecosystem]
  const strict = scheme && fitsBy(scheme.compare, version, comparators)
  return strict ?? fitsBy(compareLoosely, version, comparators)
}

/** Highest first; what is no version is left out. */
export const descending = (ecosystem: Ecosystem, versions: readonly string[]): readonly string[] =>
  versions
    .filter(version => compare(ecosystem, version, version) !== undefined)
    .sort((a, b) => compare(ecosystem, b, a) ?? 0)

const namesPrerelease = ({ prerelease }: Versions, range: string): boolean =>
  range.split(/[\s,|<>=!~^()[\]]+/).some(word => prerelease(word.replaceAll('*', '0')))

/** The highest or the lowest of some versions, all of which can be read. */
const extreme = (
  { compare: order }: Versions,
  versions: readonly string[],
  lowest = false,
): string | undefined =>
  versions.reduce<string | undefined>((best, version) => {
    if (best === undefined) return version
    const difference = order(version, best) ?? 0
    return (lowest ? difference < 0 : difference > 0) ? version : best
  }, undefined)

/**
 * The version that an installer takes for the range, or for none: the highest one, prereleases by the rules of the
 * ecosystem. Undefined: nothing fits, or the range cannot be read.
 */
export const highest = (
  ecosystem: Ecosystem,
  versions: readonly string[],
  range?: string,
): string | undefined => {
  const scheme = schemeOf(ecosystem, range ?? '')
  if (!scheme) return undefined
  const takes = scheme.takes ?? scheme.within
  const fitting = versions.filter(version =>
    range === undefined
      ? compare(ecosystem, version, version) !== undefined
      : version.length <= LONGEST && takes(version, range) === true,
  )
  const steady = fitting.filter(version => !scheme.prerelease(version))
  const { prereleases } = scheme
  const lowest = range !== undefined && scheme.lowest?.(range) === true
  const all =
    range !== undefined &&
    (prereleases === 'any' || (prereleases === 'named' && namesPrerelease(scheme, range)))
  const best = extreme(scheme, all ? fitting : steady, lowest)
  const last = range === undefined || prereleases === 'last'
  return best ?? (last ? extreme(scheme, fitting, lowest) : undefined)
}

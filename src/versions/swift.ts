import semver from 'semver'
import {
  all,
  type Compare,
  comparison,
  comparisons,
  ordered,
  type Ranges,
  type Test,
  type Versions,
} from './scheme.ts'

const compare: Compare = (a, b) =>
  semver.valid(a, true) === null || semver.valid(b, true) === null ? undefined : semver.compare(a, b, true)

const below = (low: string, high: string): readonly Test[] | undefined =>
  all([comparison(compare, '>=', low), comparison(compare, '<', high)])

/** Up to the next major version, that of 0.x being 1. */
const from = (low: string, minor: boolean): readonly Test[] | undefined => {
  const parsed = semver.parse(low, true)
  if (!parsed) return undefined
  return below(low, minor ? `${parsed.major}.${parsed.minor + 1}.0-0` : `${parsed.major + 1}.0.0-0`)
}

/** `from: "1.2.3"`, `.upToNextMinor(from: "1.2.3")`, `exact: "1.2.3"`, `"1.0.0"..<"2.0.0"`, `"1.0.0"..."1.4.0"`. */
const read = (range: string): Ranges | undefined => {
  const plain = range.replaceAll('"', '')
  const [, low = '', dots = '', high = ''] =
    /^([^\s.]+\.[^\s.]+\.[^\s.]+?)\s*(\.\.<|\.\.\.)\s*(\S+)$/.exec(plain) ?? []
  const [, word, bound = ''] =
    /^\.?(from|exact|upToNextMajor|upToNextMinor)\s*[:(]\s*(?:from:\s*)?([^\s)]+)\)?$/.exec(plain) ?? []
  const tests =
    dots === '..<'
      ? below(low, high)
      : dots === '...'
        ? all([comparison(compare, '>=', low), comparison(compare, '<=', high)])
        : word === undefined || word === 'exact'
          ? comparisons(compare, word ? bound : plain)
          : from(bound, word === 'upToNextMinor')
  return tests && [tests]
}

/** Source: https://docs.swift.org/package-manager/PackageDescription/PackageDescription.html */
export const swift: Versions = ordered(compare, read, {
  prerelease: version => semver.prerelease(version, true) !== null,
  prereleases: 'named',
})

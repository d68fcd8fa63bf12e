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

/** In Dart build metadata counts: `1.0.0+1` is above `1.0.0`. */
const compare: Compare = (a, b) =>
  semver.valid(a) === null || semver.valid(b) === null ? undefined : semver.compareBuild(a, b)

/** The lowest prerelease of the next version that may break. */
const breaking = (version: string): string => {
  const { major = 0, minor = 0 } = semver.parse(version) ?? {}
  return major > 0 ? `${major + 1}.0.0-0` : `0.${minor + 1}.0-0`
}

const caret = (bound: string): readonly Test[] | undefined =>
  semver.valid(bound) === null
    ? undefined
    : all([comparison(compare, '>=', bound), comparison(compare, '<', breaking(bound))])

/** `<2.0.0` leaves the prereleases of 2.0.0 out, unless the range begins among them. */
const upper = (range: string): string =>
  /\d-\w/.test(range) ? range : range.replace(/<\s*(\d+\.\d+\.\d+)(?![\w.+-])/g, '<$1-0')

const read = (range: string): Ranges | undefined => {
  if (range === '' || range === 'any') return [[]]
  const tests = range.startsWith('^') ? caret(range.slice(1).trim()) : comparisons(compare, upper(range))
  return tests && [tests]
}

/** Source: https://dart.dev/tools/pub/dependencies#version-constraints */
export const pub: Versions = ordered(compare, read, {
  prerelease: version => semver.prerelease(version) !== null,
  prereleases: 'last',
})

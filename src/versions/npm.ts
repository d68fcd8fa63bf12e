import semver from 'semver'
import type { Versions } from './scheme.ts'

const valid = (version: string): boolean => semver.valid(version, true) !== null

/** The ranges of node-semver, which JSR shares. */
export const npm: Versions = {
  compare: (a, b) => (valid(a) && valid(b) ? semver.compare(a, b, true) : undefined),
  within: (version, range) =>
    valid(version) && semver.validRange(range) !== null
      ? semver.satisfies(version, range, { loose: true, includePrerelease: true })
      : undefined,
  prerelease: version => semver.prerelease(version, true) !== null,
  prereleases: 'any',
  takes: (version, range) =>
    semver.validRange(range) === null ? undefined : semver.satisfies(version, range, true),
}

import semver from 'semver'
import { type Compare, comparisons, ordered, type Versions } from './scheme.ts'

/**
 * A leading `v` is part of the version, as in go.mod; advisories leave it out. Of build metadata go.mod knows
 * `+incompatible` alone; tags of releases may have other, which no order looks at: https://pkg.go.dev/golang.org/x/mod/semver
 */
const VERSION = /^v?\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/

const plain = (version: string): string | undefined => {
  if (!VERSION.test(version)) return undefined
  return semver.valid(version.replace(/^v/, '')) ?? undefined
}

const compare: Compare = (a, b) => {
  const [one, other] = [plain(a), plain(b)]
  return one === undefined || other === undefined ? undefined : semver.compare(one, other)
}

/**
 * A go.mod names a least version and has no ranges; comparisons are for policies. A pseudo-version orders as the
 * prerelease that it is. Source: https://go.dev/ref/mod#versions
 */
export const golang: Versions = ordered(
  compare,
  range => {
    const tests = comparisons(compare, range)
    return tests && [tests]
  },
  { prerelease: version => /^v?\d+\.\d+\.\d+-/.test(version), prereleases: 'last' },
)

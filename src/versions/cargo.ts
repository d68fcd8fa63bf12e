import semver from 'semver'
import { all, type Versions } from './scheme.ts'

/** An operator, one to three numbers or wildcards, prerelease and build. */
const CLAUSE = /^(\^|~|=|<=?|>=?)?\s*(\d[^\s,]{0,150}|\*)$/

/** Cargo's requirement in the words of node-semver: commas join, and a bare version is a caret. */
const translated = (range: string): string | undefined => {
  const clauses = range.split(',').map(clause => {
    const [, sign, version] = CLAUSE.exec(clause.trim()) ?? []
    if (version === undefined) return undefined
    return `${sign ?? (version.includes('*') ? '' : '^')}${version}`
  })
  const joined = all(clauses)?.join(' ')
  return joined !== undefined && semver.validRange(joined) !== null ? joined : undefined
}

const satisfies = (version: string, range: string, includePrerelease: boolean): boolean | undefined => {
  const wanted = translated(range)
  return wanted === undefined || semver.valid(version) === null
    ? undefined
    : semver.satisfies(version, wanted, { includePrerelease })
}

/** Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
export const cargo: Versions = {
  compare: (a, b) =>
    semver.valid(a) === null || semver.valid(b) === null ? undefined : semver.compare(a, b),
  within: (version, range) => satisfies(version, range, true),
  prerelease: version => semver.prerelease(version) !== null,
  prereleases: 'any',
  takes: (version, range) => satisfies(version, range, false),
}

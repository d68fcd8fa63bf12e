/** Which of two versions is higher, and whether one lies in a range: each ecosystem by its own rules. */

/** Which of two versions is higher, and whether one lies in a range: each ecosystem by its own rules. */
import pep440, { satisfies as satisfiesPep440, valid, validRange } from '@renovatebot/pep440'
import semver from 'semver'
import type { Ecosystem } from '../ecosystem.ts'

export interface Versions {
  /** Below 0: `a` is lower. Undefined: one of the two is no version. */
  compare(a: string, b: string): number | undefined
  /** Undefined: version or range cannot be read. */
  within(version: string, range: string): boolean | undefined
}

/** Longest version or range that is looked at; nothing longer is written by people or tools. */
const LONGEST = 200

const npm: Versions = {
  compare: (a, b) =>
    semver.valid(a, true) === null || semver.valid(b, true) === null ? undefined : semver.compare(a, b, true),
  within: (version, range) =>
    semver.valid(version, true) === null || semver.validRange(range) === null
      ? undefined
      : semver.satisfies(version, range, { loose: true, includePrerelease: true }),
}

const pypi: Versions = {
  compare: (a, b) => (valid(a) === null || valid(b) === null ? undefined : pep440.compare(a, b)),
  within: (version, range) => {
    const clauses = /^[\d]/.test(range) ? `==${range}` : range
    return valid(version) === null || !validRange(clauses)
      ? undefined
      : satisfiesPep440(version, clauses, { prereleases: true })
  },
}

const schemes: { readonly [E in Ecosystem]?: Versions } = { npm, pypi }

const schemeOf = (ecosystem: Ecosystem, ...texts: readonly string[]): Versions | undefined =>
  texts.some(text => text.length > LONGEST) ? undefined : schemes[ecosystem]

export const compare = (ecosystem: Ecosystem, a: string, b: string): number | undefined =>
  schemeOf(ecosystem, a, b)?.compare(a, b)

export const within = (ecosystem: Ecosystem, version: string, range: string): boolean | undefined =>
  schemeOf(ecosystem, version, range)?.within(version, range)

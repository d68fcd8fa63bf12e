import pep440, { satisfies, valid, validRange } from '@renovatebot/pep440'
import type { Versions } from './scheme.ts'

/** PEP 440. */
export const pypi: Versions = {
  compare: (a, b) => (valid(a) === null || valid(b) === null ? undefined : pep440.compare(a, b)),
  within: (version, range) => {
    const clauses = /^[\d]/.test(range) ? `==${range}` : range
    return valid(version) === null || !validRange(clauses)
      ? undefined
      : satisfies(version, clauses, { prereleases: true })
  },
  prerelease: version => pep440.explain(version)?.is_prerelease ?? false,
  prereleases: 'last',
}

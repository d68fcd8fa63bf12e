/** Versions of servers, whatever publishes them, against the comparators of a curated list. */
import { all, type Compare, compareDigits, compareLists, comparison, type Test } from './scheme.ts'

/** Words behind a number that come before the release itself; any other suffix names a variant of the build. */
const PRERELEASE = /^[-._]?(?:dev|nightly|alpha|beta|pre|preview|rc|a|b|c|m)(?:[-._]?(\d{1,9})|$|[-._])/i

const RANKS: readonly RegExp[] = [/^[-._]?(?:dev|nightly)/i, /^[-._]?(?:a|alpha)/i, /^[-._]?(?:b|beta)/i]

interface Parts {
  readonly numbers: readonly string[]
  /** 0 the earliest; `RANKS.length + 1` is the release. */
  readonly rank: number
  readonly step: string
}

const partsOf = (version: string): Parts | undefined => {
  const [, digits, rest = ''] = /^[vb]?(\d{1,9}(?:\.\d{1,9}){0,5})(.{0,100})$/is.exec(version) ?? []
  if (digits === undefined) return undefined
  const before = PRERELEASE.exec(rest)
  const rank = RANKS.findIndex(each => each.test(rest))
  return {
    numbers: digits.split('.'),
    rank: before ? (rank < 0 ? RANKS.length : rank) : RANKS.length + 1,
    step: before?.[1] ?? '0',
  }
}

/**
 * The order of versions that are numbers with points, calendar ones such as `24.05` and builds such as `b4321` included. A
 * suffix that names a variant of the build (`-gpu`, `-py3`) is no part of the version.
 */
export const compareLoosely: Compare = (a, b) => {
  const [one, other] = [partsOf(a), partsOf(b)]
  if (!one || !other) return undefined
  return (
    compareLists(one.numbers, other.numbers, '0', compareDigits) ||
    one.rank - other.rank ||
    compareDigits(one.step, other.step)
  )
}

const testsOf = (compare: Compare, text: string): readonly Test[] | undefined => {
  const clauses = text
    .replace(/([<>=!])\s+/g, '$1')
    .split(/[\s,]+/)
    .filter(Boolean)
  return all(
    clauses.map(clause => {
      const [, sign = '', bound = ''] = /^([<>=!]{0,2})(.+)$/s.exec(clause) ?? []
      return comparison(compare, sign || '=', bound)
    }),
  )
}

/** Whether a version fits `>=1.0.0 <2.0.0 || 3.1.0` by an order; undefined: one of the two cannot be read. */
export const fitsBy = (compare: Compare, version: string, comparators: string): boolean | undefined => {
  if (compare(version, version) === undefined) return undefined
  const alternatives = all(comparators.split('||').map(part => testsOf(compare, part)))
  return alternatives?.some(tests => tests.every(test => test(version)))
}

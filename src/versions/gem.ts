import {
  all,
  type Compare,
  compareDigits,
  compareLists,
  comparison,
  ordered,
  type Test,
  type Versions,
} from './scheme.ts'

const VERSION = /^\d+(?:\.[\da-zA-Z]+)*(?:-[\da-zA-Z-]+(?:\.[\da-zA-Z-]+)*)?$/

/** Runs of digits and of letters; a hyphen begins a prerelease. */
const segments = (version: string): readonly string[] | undefined =>
  VERSION.test(version) ? (version.replaceAll('-', '.pre.').match(/\d+|[a-zA-Z]+/g) ?? []) : undefined

const isNumber = (segment: string): boolean => /^\d/.test(segment)

const order = (a: string, b: string): number => {
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? 1 : -1
  if (isNumber(a)) return compareDigits(a, b)
  return a < b ? -1 : a > b ? 1 : 0
}

const compare: Compare = (a, b) => {
  const [one, other] = [segments(a), segments(b)]
  return one && other ? compareLists(one, other, '0', order) : undefined
}

/** What stands before the first letters. */
const release = (parts: readonly string[]): readonly string[] => {
  const end = parts.findIndex(part => !isNumber(part))
  return end < 0 ? parts : parts.slice(0, end)
}

/** `~> 2.2` reaches up to 3, `~> 2.2.0` up to 2.3: the last number goes and the one before it grows. */
const pessimistic = (bound: string): Test | undefined => {
  const parts = segments(bound)
  if (!parts) return undefined
  const kept = release(parts)
  const head = kept.length > 1 ? kept.slice(0, -1) : kept
  const above = [...head.slice(0, -1), `${BigInt(head.at(-1) ?? '0') + 1n}`]
  return version =>
    (compare(version, bound) ?? -1) >= 0 &&
    compareLists(release(segments(version) ?? []), above, '0', order) < 0
}

const test = (clause: string): Test | undefined => {
  const [, sign = '=', bound = ''] = /^(~>|[<>]=?|!?=)?\s*(\S+)$/.exec(clause.trim()) ?? []
  return sign === '~>' ? pessimistic(bound) : comparison(compare, sign, bound)
}

/** Source: https://docs.ruby-lang.org/en/master/Gem/Version.html */
export const gem: Versions = ordered(
  compare,
  range => {
    const tests = all(range.split(',').map(test))
    return tests && [tests]
  },
  { prerelease: version => /[a-zA-Z]/.test(version), prereleases: 'named' },
)

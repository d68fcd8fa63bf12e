/** What a version scheme answers, and the pieces that most schemes are made of. */

export interface Versions {
  /** Below 0: `a` is lower. Undefined: one of the two is no version. */
  compare(a: string, b: string): number | undefined
  /** Undefined: version or range cannot be read. Prereleases lie in a range by their order alone. */
  within(version: string, range: string): boolean | undefined
  prerelease(version: string): boolean
  /**
   * Which prereleases an installer takes for a range: `named`: when the range names one itself; `last`: when nothing else
   * fits; `any`: all that fit.
   */
  readonly prereleases: 'named' | 'last' | 'any'
  /** Whether an installer takes the version for the range, where that is more than to lie in it. */
  takes?(version: string, range: string): boolean | undefined
  /** Whether an installer takes the lowest version that fits the range. */
  lowest?(range: string): boolean
}

export type Compare = Versions['compare']
export type Test = (version: string) => boolean
/** Alternatives of which one must hold, each of them tests that must all hold. */
export type Ranges = readonly (readonly Test[])[]

/** The list, unless one of its members is missing. */
export const all = <T>(members: readonly (T | undefined)[]): readonly T[] | undefined =>
  members.every(member => member !== undefined) ? (members as readonly T[]) : undefined

const verdicts = new Map<string, (order: number) => boolean>([
  ['<', order => order < 0],
  ['<=', order => order <= 0],
  ['>', order => order > 0],
  ['>=', order => order >= 0],
  ['=', order => order === 0],
  ['==', order => order === 0],
  ['!=', order => order !== 0],
])

/** The test of one comparison; undefined for an unknown sign or a bound that is no version. */
export const comparison = (compare: Compare, sign: string, bound: string): Test | undefined => {
  const holds = verdicts.get(sign)
  if (!holds || compare(bound, bound) === undefined) return undefined
  return version => holds(compare(version, bound) ?? Number.NaN)
}

/** `>=1, <2`: comparisons between commas or blanks, a bare version meaning that version. */
export const comparisons = (compare: Compare, text: string): readonly Test[] | undefined => {
  const clauses = text
    .replace(/([<>=!])\s+/g, '$1')
    .split(/[\s,]+/)
    .filter(Boolean)
  if (clauses.length === 0) return undefined
  return all(
    clauses.map(clause => {
      const [, sign = '', bound = ''] = /^([<>=!]{0,2})(.+)$/s.exec(clause) ?? []
      return comparison(compare, sign || '=', bound)
    }),
  )
}

/** A scheme from its order and from what its ranges mean. */
export const ordered = (
  compare: Compare,
  read: (range: string) => Ranges | undefined,
  rest: Omit<Versions, 'compare' | 'within'>,
): Versions => ({
  compare,
  within: (version, range) =>
    compare(version, version) === undefined
      ? undefined
      : read(range.trim())?.some(tests => tests.every(test => test(version))),
  ...rest,
})

/** The order of two lists, the shorter one filled up. */
export const compareLists = <T>(
  one: readonly T[],
  other: readonly T[],
  fill: T,
  order: (a: T, b: T) => number,
): number => {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const found = order(one[at] ?? fill, other[at] ?? fill)
    if (found !== 0) return found
  }
  return 0
}

/** Numbers by value and words by the order of their characters, numbers of any length. */
export const compareDigits = (a: string, b: string): number => {
  const [one, other] = [a.replace(/^0+(?=.)/, ''), b.replace(/^0+(?=.)/, '')]
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0)
}

import {
  all,
  type Compare,
  compareLists,
  comparison,
  ordered,
  type Ranges,
  type Test,
  type Versions,
} from './scheme.ts'

const VERSION =
  /^v?(\d{1,10}(?:\.\d{1,10}){0,3})(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d{1,10}){0,3}))?([.-]?dev)?(?:\+\S*)?$/i

/** From low to high; the number of a final version. */
const FINAL = 4
const STABILITY = new Map([
  ['dev', 0],
  ['alpha', 1],
  ['a', 1],
  ['beta', 2],
  ['b', 2],
  ['rc', 3],
  ['stable', FINAL],
  ['patch', 5],
  ['pl', 5],
  ['p', 5],
])

interface Parts {
  readonly numbers: readonly number[]
  readonly stability: number
  readonly counter: readonly number[]
  readonly dev: boolean
}

const partsOf = (version: string): Parts | undefined => {
  const [, numbers, word, counter = '', dev] = VERSION.exec(version) ?? []
  if (numbers === undefined) return undefined
  const stability = word === undefined ? (dev ? 0 : FINAL) : STABILITY.get(word.toLowerCase())
  return {
    numbers: numbers.split('.').map(Number),
    stability: stability ?? FINAL,
    counter: (counter.match(/\d+/g) ?? []).map(Number),
    dev: dev !== undefined,
  }
}

const difference = (a: number, b: number): number => a - b

/** `dev-main` and other branches have no order. */
const compare: Compare = (a, b) => {
  const [one, other] = [partsOf(a), partsOf(b)]
  if (!one || !other) return undefined
  return (
    compareLists(one.numbers, other.numbers, 0, difference) ||
    one.stability - other.stability ||
    compareLists(one.counter, other.counter, 0, difference) ||
    Number(other.dev) - Number(one.dev)
  )
}

const numbersOf = (version: string): readonly number[] => partsOf(version)?.numbers ?? []

/** The release that is one higher at `place`, below its own prereleases. */
const above = (numbers: readonly number[], place: number): string =>
  `${[...numbers.slice(0, place), (numbers[place] ?? 0) + 1].join('.')}-dev`

/** A bound without a stability of its own begins with its development versions. */
const lowest = (version: string): string =>
  partsOf(version)?.stability === FINAL && !/[a-z]/i.test(version.replace(/^v/i, ''))
    ? `${version}-dev`
    : version

const between = (low: string, high: string): readonly Test[] | undefined =>
  all([comparison(compare, '>=', lowest(low)), comparison(compare, '<', high)])

const caret = (version: string): readonly Test[] | undefined => {
  const numbers = numbersOf(version)
  const leading = numbers.findIndex(number => number > 0)
  return between(version, above(numbers, leading < 0 ? numbers.length - 1 : leading))
}

/** `~1.2` reaches up to 2, `~1.2.3` up to 1.3. */
const tilde = (version: string): readonly Test[] | undefined => {
  const numbers = numbersOf(version)
  return between(version, above(numbers, Math.max(0, numbers.length - 2)))
}

const wildcard = (clause: string): readonly Test[] | undefined => {
  const numbers = clause
    .replace(/^v/i, '')
    .split('.')
    .filter(part => !/^[*x]$/i.test(part))
  if (numbers.length === 0) return []
  const fixed = numbers.join('.')
  return between(fixed, above(numbersOf(fixed), numbers.length - 1))
}

const signed = (clause: string): readonly Test[] | undefined => {
  const [, sign = '', bound = ''] = /^([<>]=?|!=|<>|==?)?(.+)$/.exec(clause) ?? []
  const version = sign === '<' || sign === '>=' ? lowest(bound) : bound
  return all([comparison(compare, sign === '<>' ? '!=' : sign || '=', version)])
}

const clauseTests = (text: string): readonly Test[] | undefined => {
  // A stability flag widens what is offered, and a `#` names a commit beside the version.
  const clause = text.replace(/@(?:dev|alpha|beta|rc|stable)$/i, '').replace(/#.*$/, '')
  if (clause === '' || /^v?[*x](?:\.[*x])*$/i.test(clause)) return []
  if (/\.[*x]$/i.test(clause)) return wildcard(clause)
  if (clause.startsWith('^')) return partsOf(clause.slice(1)) && caret(clause.slice(1))
  if (/^~(?!>)/.test(clause)) return partsOf(clause.slice(1)) && tilde(clause.slice(1))
  return signed(clause)
}

/** `1.0 - 2.0` takes all of 2.0 along, `1.0.0 - 2.1.0` ends at 2.1.0. */
const hyphened = (text: string): readonly Test[] | undefined => {
  const [low = '', high = ''] = text.split(/\s+-\s+/)
  if (!partsOf(low) || !partsOf(high)) return undefined
  const numbers = numbersOf(high)
  if (numbers.length < 3 && lowest(high) !== high) return between(low, above(numbers, numbers.length - 1))
  return all([comparison(compare, '>=', lowest(low)), comparison(compare, '<=', high)])
}

const read = (range: string): Ranges | undefined =>
  all(
    range.split(/\s*\|\|?\s*/).map(text => {
      const alternative = text.trim()
      if (/\s-\s/.test(alternative)) return hyphened(alternative)
      const clauses = alternative.replace(/([<>=!~^])\s+/g, '$1').split(/[\s,]+/)
      return all(clauses.map(clauseTests))?.flat()
    }),
  )

/** Source: https://getcomposer.org/doc/articles/versions.md */
export const composer: Versions = ordered(compare, read, {
  prerelease: version =>
    /^dev-|@(?:dev|alpha|beta|rc)$/i.test(version) || (partsOf(version)?.stability ?? FINAL) < FINAL,
  prereleases: 'named',
})

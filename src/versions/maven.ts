import {
  all,
  type Compare,
  compareDigits,
  comparison,
  comparisons,
  ordered,
  type Ranges,
  type Test,
  type Versions,
} from './scheme.ts'

interface Token {
  readonly dash: boolean
  /** Digits, or letters in lower case. */
  readonly text: string
}

const isNumber = ({ text }: Token): boolean => /^\d/.test(text)

const NULLS: ReadonlySet<string> = new Set(['', 'final', 'ga', 'release'])
const isNull = ({ text }: Token): boolean => NULLS.has(text) || /^0+$/.test(text)

/** From low to high; every other word comes behind them in the order of its characters. */
const KNOWN = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp']
const SAME = new Map([
  ['cr', 'rc'],
  ['final', ''],
  ['ga', ''],
  ['release', ''],
])
const SHORT = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
])

/** `1-1.foo2` is 1, -1, .foo, -2: a change between digits and letters counts as a hyphen. */
const split = (version: string): readonly Token[] => {
  const tokens: Token[] = []
  let dash = false
  for (const part of version.toLowerCase().split(/([.\-_])/)) {
    if (/^[.\-_]$/.test(part)) {
      dash = part !== '.'
      continue
    }
    const runs = part.match(/\d+|\D+/g) ?? ['0']
    for (const [index, run] of runs.entries()) {
      const text = /^\d/.test(runs[index + 1] ?? '') ? (SHORT.get(run) ?? run) : run
      tokens.push({ dash: index > 0 ? true : dash, text })
    }
  }
  return tokens
}

/** Zeros and their like before each hyphen and at the end say nothing. */
const trim = (tokens: readonly Token[]): readonly Token[] => {
  const kept: Token[] = []
  const drop = () => {
    while (kept.length > 1 && isNull(kept.at(-1) ?? { dash: false, text: 'x' })) kept.pop()
  }
  for (const token of tokens) {
    if (token.dash) drop()
    kept.push(token)
  }
  drop()
  return kept
}

/** A word by its place, so that the unknown ones sort behind the known ones. */
const wordKey = (text: string): string => {
  const place = KNOWN.indexOf(SAME.get(text) ?? text)
  return place < 0 ? `${KNOWN.length} ${text}` : `${place}`
}

const kind = (token: Token): number => (isNumber(token) ? (token.dash ? 1 : 2) : 0)

const order = (a: Token, b: Token): number => {
  if (kind(a) !== kind(b)) return kind(a) - kind(b)
  if (isNumber(a)) return compareDigits(a.text, b.text)
  const [one, other] = [wordKey(a.text), wordKey(b.text)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** What a missing token is worth beside this one: the number 0, or the word for a final version. */
const padding = (token: Token): Token => ({ ...token, text: isNumber(token) ? '0' : '' })

const VERSION = /^[\w.+-]+$/

const compare: Compare = (a, b) => {
  if (!VERSION.test(a) || !VERSION.test(b)) return undefined
  const [one, other] = [trim(split(a)), trim(split(b))]
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [left, right] = [one[at], other[at]]
    const found =
      left && right
        ? order(left, right)
        : left
          ? order(left, padding(left))
          : right
            ? order(padding(right), right)
            : 0
    if (found !== 0) return found
  }
  return 0
}

const interval = (text: string): readonly Test[] | undefined => {
  const [, open = '', inside = '', close = ''] = /^([[(])([^[\]()]*)([\])])$/.exec(text) ?? []
  if (open === '') return undefined
  const bounds = inside.split(',').map(bound => bound.trim())
  const [low = '', high = low] = bounds
  if (bounds.length > 2 || (bounds.length === 1 && (open !== '[' || close !== ']' || low === '')))
    return undefined
  const tests = [
    ...(low === '' ? [] : [comparison(compare, open === '[' ? '>=' : '>', low)]),
    ...(high === '' ? [] : [comparison(compare, close === ']' ? '<=' : '<', high)]),
  ]
  return all(tests)
}

/** Gradle's `1.+`: what stands before the sign is the beginning of the version. */
const beginning = (range: string): readonly Test[] => [version => version.startsWith(range.slice(0, -1))]

/** `[1,2),[3,)` are alternatives; a bare version is the wish for that version, and comparisons are for policies. */
const read = (range: string): Ranges | undefined => {
  if (/^(?:[\w.-]*[.-])?\+$/.test(range)) return [beginning(range)]
  if (!/^[[(]/.test(range)) {
    const tests = comparisons(compare, range)
    return tests && [tests]
  }
  return all(range.split(/(?<=[\])])\s*,\s*(?=[[(])/).map(interval))
}

const PRERELEASE =
  /(?:^|[.\-_\d])(?:alpha|beta|milestone|rc|cr|snapshot|ea|preview|dev|pre|[abm](?=-?\d))(?![a-z])/i

/** Source: https://maven.apache.org/pom.html#version-order-specification */
export const maven: Versions = ordered(compare, read, {
  prerelease: version => PRERELEASE.test(version),
  prereleases: 'any',
})

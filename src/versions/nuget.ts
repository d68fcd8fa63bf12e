import semver from 'semver'
import {
  all,
  type Compare,
  compareLists,
  comparison,
  comparisons,
  ordered,
  type Ranges,
  type Test,
  type Versions,
} from './scheme.ts'

/** One to four numbers and a label; build metadata counts for nothing. */
const VERSION = /^(\d{1,10}(?:\.\d{1,10}){0,3})(?:-([\da-z-]+(?:\.[\da-z-]+)*))?(?:\+[\da-z.-]+)?$/i

interface Parts {
  readonly numbers: readonly number[]
  readonly label: string | undefined
}

const partsOf = (version: string): Parts | undefined => {
  const [, numbers, label] = VERSION.exec(version.trim()) ?? []
  return numbers === undefined
    ? undefined
    : { numbers: numbers.split('.').map(Number), label: label?.toLowerCase() }
}

const compare: Compare = (a, b) => {
  const [one, other] = [partsOf(a), partsOf(b)]
  if (!one || !other) return undefined
  const numbers = compareLists(one.numbers, other.numbers, 0, (x, y) => x - y)
  if (numbers !== 0 || one.label === other.label) return numbers
  if (one.label === undefined) return 1
  if (other.label === undefined) return -1
  const labels = [`0.0.0-${one.label}`, `0.0.0-${other.label}`] as const
  return semver.compare(labels[0], labels[1], true)
}

/** `1.2.*`, `*`, `1.2.3-rc.*`, `1.*-*`: what stands before the star must be so. */
const floating = (text: string): Test | undefined => {
  const [, numbers = '', star, label] =
    /^((?:\d{1,10}\.){0,3})(\*|\d{1,10})(?:-([\da-z.-]*)\*)?$/i.exec(text) ?? []
  if (star === undefined || (star !== '*' && label === undefined)) return undefined
  const fixed = `${numbers}${star === '*' ? '' : star}`.split('.').filter(Boolean).map(Number)
  return version => {
    const parts = partsOf(version)
    if (!parts || fixed.some((number, at) => (parts.numbers[at] ?? 0) !== number)) return false
    if (parts.label === undefined) return true
    return label === undefined || parts.label.startsWith(label.toLowerCase())
  }
}

const interval = (text: string): Ranges | undefined => {
  const [, open = '', inside = '', close = ''] = /^([[(])([^[\]()]*)([\])])$/.exec(text) ?? []
  const bounds = inside.split(',').map(bound => bound.trim())
  const [low = '', high = low] = bounds
  if (open === '' || bounds.length > 2) return undefined
  if (bounds.length === 1 && (open !== '[' || close !== ']' || low === '')) return undefined
  if (low.includes('*') && bounds.length === 1) return one(floating(low))
  const tests = all([
    ...(low === '' ? [] : [floatingLow(open, low)]),
    ...(high === '' ? [] : [comparison(compare, close === ']' ? '<=' : '<', high)]),
  ])
  return tests && [tests]
}

/** The lower bound of an interval may float: its star is a zero. */
const floatingLow = (open: string, low: string): Test | undefined =>
  comparison(compare, open === '[' ? '>=' : '>', low.replace(/-\*$/, '-0').replace('*', '0'))

const one = (test: Test | undefined): Ranges | undefined => test && [[test]]

/** A bare version is the least one that will do. */
const read = (range: string): Ranges | undefined => {
  if (/^[[(]/.test(range)) return interval(range)
  if (range.includes('*')) return one(floating(range))
  if (/^\d/.test(range)) return one(comparison(compare, '>=', range))
  const tests = comparisons(compare, range)
  return tests && [tests]
}

/** Source: https://learn.microsoft.com/nuget/concepts/package-versioning */
export const nuget: Versions = ordered(compare, read, {
  prerelease: version => partsOf(version)?.label !== undefined,
  prereleases: 'named',
  lowest: range => !range.includes('*'),
})

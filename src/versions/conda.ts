import {
  all,
  type Compare,
  compareDigits,
  compareLists,
  comparison,
  ordered,
  type Ranges,
  type Test,
  type Versions,
} from './scheme.ts'

const VERSION = /^(?:(\d+)!)?([\da-z_.-]+)(?:\+([\da-z_.]+))?$/

/** Numbers stand above words, `post` above numbers, `dev` below all. */
const rank = (part: string): number => {
  if (part === 'post') return 3
  if (/^\d/.test(part)) return 2
  return part === 'dev' ? 0 : 1
}

const orderPart = (a: string, b: string): number => {
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (rank(a) === 2) return compareDigits(a, b)
  return a < b ? -1 : a > b ? 1 : 0
}

/** `1.0rc1` is [1] [0 rc 1]: runs of digits and of letters, a number always first. */
const components = (text: string): readonly (readonly string[])[] =>
  text.split(/[._-]/).map(component => {
    const runs = component.match(/\d+|[a-z]+/g) ?? ['0']
    return /^\d/.test(runs[0] ?? '') ? runs : ['0', ...runs]
  })

const orderComponents = (a: readonly string[], b: readonly string[]): number =>
  compareLists(a, b, '0', orderPart)

interface Parts {
  readonly epoch: string
  readonly version: readonly (readonly string[])[]
  readonly local: readonly (readonly string[])[]
}

const partsOf = (version: string): Parts | undefined => {
  const [, epoch = '0', main, local] = VERSION.exec(version.toLowerCase()) ?? []
  if (main === undefined || !/\d/.test(main)) return undefined
  return { epoch, version: components(main), local: local === undefined ? [] : components(local) }
}

const NONE: readonly string[] = ['0']

const compare: Compare = (a, b) => {
  const [one, other] = [partsOf(a), partsOf(b)]
  if (!one || !other) return undefined
  return (
    compareDigits(one.epoch, other.epoch) ||
    compareLists(one.version, other.version, NONE, orderComponents) ||
    compareLists(one.local, other.local, NONE, orderComponents)
  )
}

/** `1.2.*`: the components that are named are the same. */
const startsWith = (prefix: string): Test | undefined => {
  const wanted = partsOf(prefix)
  if (!wanted) return undefined
  return version => {
    const parts = partsOf(version)
    if (!parts || compareDigits(parts.epoch, wanted.epoch) !== 0) return false
    return wanted.version.every(
      (component, at) => orderComponents(parts.version[at] ?? NONE, component) === 0,
    )
  }
}

/** `~=1.4.2`: not lower, and the same up to the last component. */
const compatible = (bound: string): Test | undefined => {
  const [least, same] = [comparison(compare, '>=', bound), startsWith(bound.replace(/[._-][^._-]*$/, ''))]
  return least && same && (version => least(version) && same(version))
}

const clauseTest = (clause: string): Test | undefined => {
  const [, sign = '', given = ''] = /^(~=|[<>]=?|[!=]=|=)?(.+)$/.exec(clause.trim()) ?? []
  const starred = /^(.*?)\.?\*$/.exec(given)?.[1]
  if (starred === '') return () => true
  const bound = starred ?? given
  if (sign === '~=') return compatible(bound)
  // A single sign is fuzzy, a double one and none are exact, a star is fuzzy beside all three.
  const fuzzy = sign === '=' || (starred !== undefined && /^(?:==|!=)?$/.test(sign))
  if (!fuzzy) return comparison(compare, sign || '==', bound)
  const same = startsWith(bound)
  return sign === '!=' ? same && (version => !same(version)) : same
}

const read = (range: string): Ranges | undefined =>
  all(
    range.split('|').map(text =>
      all(
        text
          .replace(/([<>=!~])\s+/g, '$1')
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(clauseTest),
      ),
    ),
  )

/** Source: https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html */
export const conda: Versions = ordered(compare, read, {
  prerelease: version => /(?:\d|[._-])(?:dev|a|b|c|rc|alpha|beta)[._-]?\d*$/i.test(version),
  prereleases: 'last',
})

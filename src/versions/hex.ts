import semver from 'semver'
import { all, type Compare, comparison, ordered, type Ranges, type Test, type Versions } from './scheme.ts'

/** Requirements may leave the last number out, versions may not. */
const filled = (version: string): string => version.replace(/^(\d+\.\d+)(?![.\d])/, '$1.0')

const compare: Compare = (a, b) => {
  const [one, other] = [semver.valid(filled(a)), semver.valid(filled(b))]
  return one === null || other === null ? undefined : semver.compare(one, other)
}

/** `~> 2.1` reaches up to 3, `~> 2.1.2` up to 2.2, and no prerelease of those is in it. */
const pessimistic = (bound: string): readonly Test[] | undefined => {
  const parsed = semver.parse(filled(bound))
  if (!parsed) return undefined
  const { major, minor } = parsed
  const above = /^\d+\.\d+\.\d/.test(bound) ? `${major}.${minor + 1}.0-0` : `${major + 1}.0.0-0`
  return all([comparison(compare, '>=', bound), comparison(compare, '<', above)])
}

const tests = (clause: string): readonly Test[] | undefined => {
  const [, sign = '==', bound = ''] = /^(~>|[<>]=?|[!=]=)?\s*(\S+)$/.exec(clause.trim()) ?? []
  return sign === '~>' ? pessimistic(bound) : all([comparison(compare, sign, bound)])
}

const read = (range: string): Ranges | undefined =>
  all(range.split(/\s+or\s+/).map(text => all(text.split(/\s+and\s+|\s*,\s*/).map(tests))?.flat()))

/** Source: https://hexdocs.pm/elixir/Version.html#module-requirements */
export const hex: Versions = ordered(compare, read, {
  prerelease: version => semver.prerelease(filled(version)) !== null,
  prereleases: 'named',
})

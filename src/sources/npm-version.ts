/** Which version npm would install. */
import semver from 'semver'
import { exactly, LONGEST, newest, type Resolution, within } from './resolution.ts'

interface Wanted {
  readonly version?: string
  readonly specifier?: string
}

interface Published {
  /** Names of all versions. */
  readonly versions: ReadonlySet<string>
  readonly tags: ReadonlyMap<string, string>
}

/** The exact version in the registry's spelling: `v1.0.0` and `=1.0.0` mean `1.0.0`. */
const spelled = (version: string, versions: ReadonlySet<string>): string | undefined => {
  if (versions.has(version)) return version
  const clean = version.length > LONGEST ? null : semver.clean(version, true)
  return clean !== null && versions.has(clean) ? clean : undefined
}

/** As npm does: the latest version when it satisfies the range, otherwise the highest that does. */
const best = (range: string, { versions, tags }: Published): string | null => {
  const latest = tags.get('latest')
  if (latest && versions.has(latest) && semver.satisfies(latest, range, true)) return latest
  return semver.maxSatisfying([...versions], range, true)
}

/** A tag is no range and holds nothing that belongs to an address or a protocol. */
const isTag = (text: string): boolean => /^[^\s:/@#]+$/.test(text)

export const resolveNpm = ({ version, specifier = '' }: Wanted, published: Published): Resolution => {
  const { versions, tags } = published
  if (version !== undefined) {
    const found = spelled(version, versions)
    return found === undefined ? { match: 'none' } : exactly(found)
  }
  const wanted = specifier.trim().replace(/^npm:/, '')
  if (wanted === '' || wanted === '*') return newest(tags.get('latest'))
  if (wanted.length > LONGEST) return { match: 'unspecified' }
  if (semver.valid(wanted, true)) {
    const found = spelled(wanted, versions)
    return found === undefined ? { match: 'none' } : exactly(found)
  }
  const tagged = tags.get(wanted)
  if (tagged !== undefined) return within(tagged)
  if (semver.validRange(wanted, true) !== null) return within(best(wanted, published))
  return { match: isTag(wanted) ? 'none' : 'unspecified' }
}

/** Highest version first; what is no version comes last. */
export const descending = (versions: Iterable<string>): string[] => {
  const [valid, other]: [string[], string[]] = [[], []]
  for (const version of versions) (semver.valid(version, true) ? valid : other).push(version)
  return [...semver.rsort(valid, true), ...other]
}

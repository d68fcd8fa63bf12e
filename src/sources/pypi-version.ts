/** Which version pip, uv or Poetry would install. */
import pep440 from '@renovatebot/pep440'
import { exactly, LONGEST, newest, type Resolution, within } from './resolution.ts'

const trimmed = (release: readonly number[]): readonly number[] => {
  let length = release.length
  while (length > 1 && release[length - 1] === 0) length--
  return release.slice(0, length)
}

/** One key for all spellings of a version (`1.0`, `1.0.0`, `v1.0`); undefined for what is no version. */
export const versionKey = (version: string): string | undefined => {
  const parts = version.length > LONGEST ? null : pep440.explain(version)
  if (!parts) return undefined
  const { epoch, release, pre, post, dev, local } = parts
  return JSON.stringify([epoch, trimmed(release), pre, post, dev, local])
}

/** Highest first; what is no version is left out. */
export const descending = (versions: readonly string[]): string[] =>
  versions.filter(version => versionKey(version) !== undefined).sort(pep440.rcompare)

/** The highest final version, or the highest of all when there is no final one. */
export const latestOf = (versions: readonly string[]): string | undefined => {
  const sorted = descending(versions)
  return sorted.find(version => pep440.explain(version)?.is_prerelease === false) ?? sorted[0]
}

const numbers = (version: string): readonly number[] => pep440.explain(version)?.release.slice() ?? []

/** The release that is one higher at `place`, and nothing behind it. */
const above = (release: readonly number[], place: number): string =>
  [...release.slice(0, place), (release[place] ?? 0) + 1].join('.')

/** Poetry's `^1.2.3`: up to the next change of the leftmost number that is not zero. */
const caret = (version: string): string => {
  const release = numbers(version)
  const leading = release.findIndex(number => number > 0)
  return `>=${version},<${above(release, leading < 0 ? release.length - 1 : leading)}`
}

/** Poetry's `~1.2.3`: up to the next minor release, of `~1` to the next major one. */
const tilde = (version: string): string => {
  const release = numbers(version)
  return `>=${version},<${above(release, release.length > 1 ? 1 : 0)}`
}

const clause = (text: string): string => {
  const [, mark = '', rest = ''] = /^(\^|~(?!=))?\s*(.*)$/s.exec(text) ?? []
  if (mark === '^' && numbers(rest).length > 0) return caret(rest)
  if (mark === '~' && numbers(rest).length > 0) return tilde(rest)
  if (text === '*') return ''
  if (/^[v\d]/.test(text)) return `==${text}`
  return /^=\s*[v\d]/.test(text) ? `=${text}` : text
}

/** PEP 440 clauses for what Poetry writes: caret, tilde, bare versions, wildcards, blanks for commas. */
export const clauses = (specifier: string): string =>
  specifier
    .replace(/([<>=!~^])\s+/g, '$1')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(clause)
    .filter(Boolean)
    .join(',')

/** Poetry joins alternatives by `|` or `||`. Undefined when one of them is no range. */
const alternatives = (specifier: string): readonly string[] | undefined => {
  const ranges = specifier.split(/\s*\|\|?\s*/).map(clauses)
  return ranges.every(range => range === '' || pep440.validRange(range)) ? ranges : undefined
}

const spelled = (version: string, versions: readonly string[]): string | undefined => {
  if (versions.includes(version)) return version
  const key = versionKey(version)
  if (key === undefined) return undefined
  return versions.find(each => versionKey(each) === key) ?? locally(version, versions)
}

/** `==1.0` takes `1.0+cpu` too, which only other indexes than the public one have. */
const locally = (version: string, versions: readonly string[]): string | undefined =>
  pep440.validRange(`==${version}`)
    ? (pep440.maxSatisfying(
        versions.filter(each => each.includes('+')),
        `==${version}`,
        { prereleases: true },
      ) ?? undefined)
    : undefined

interface Wanted {
  readonly version?: string
  readonly specifier?: string
}

/**
 * @param versions All versions of the project.
 * @param offered Those that an installer chooses from: not yanked.
 */
export const resolvePypi = (
  { version, specifier = '' }: Wanted,
  versions: readonly string[],
  offered: readonly string[],
): Resolution => {
  if (version !== undefined) {
    const found = spelled(version, versions)
    return found === undefined ? { match: 'none' } : exactly(found)
  }
  if (specifier.trim() === '') return newest(latestOf(offered))
  const ranges = specifier.length > LONGEST ? undefined : alternatives(specifier)
  if (!ranges) return { match: 'unspecified' }

  const valid = descending(offered)
  const found = ranges.flatMap(
    range => (range === '' ? latestOf(valid) : pep440.maxSatisfying(valid, range)) ?? [],
  )
  return within(descending(found)[0])
}

/** The list of versions that a registry gives, and what a reference comes to in it. */
import type { Ecosystem } from '../ecosystem.ts'
import type { Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { compare, descending, highest, within as lies } from '../versions/index.ts'
import { exactly, isStub, LONGEST, newest, present, RECENT, type Resolution, within } from './resolution.ts'

type Maybe<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** One version as the registry lists it; `published` is an ISO time. */
export interface Listed
  extends Maybe<
    Pick<
      Release,
      'published' | 'yanked' | 'deprecated' | 'license' | 'runsOnInstall' | 'repository' | 'summary'
    >
  > {
  readonly version: string
}

export interface Catalogue
  extends Maybe<
    Pick<
      Release,
      | 'firstPublished'
      | 'changed'
      | 'latest'
      | 'deprecated'
      | 'held'
      | 'license'
      | 'repository'
      | 'summary'
      | 'runsOnInstall'
    >
  > {
  /** The registered spelling. */
  readonly name: string
  readonly entries: readonly Listed[]
  /** Whether only the same characters are the same version. */
  readonly literal?: true
}

type Wanted = Pick<PackageReference, 'ecosystem' | 'version' | 'specifier'>

const spelled = (
  ecosystem: Ecosystem,
  version: string,
  versions: readonly string[],
  literal: boolean,
): string | undefined => {
  if (versions.includes(version)) return version
  return literal ? undefined : versions.find(each => compare(ecosystem, each, version) === 0)
}

/** @param offered What an installer chooses from: not yanked. Only when nothing of it fits, the rest counts too. */
const resolve = (
  { ecosystem, version, specifier = '' }: Wanted,
  versions: readonly string[],
  offered: readonly string[],
  latest: string | undefined,
  literal: boolean,
): Resolution => {
  if (version !== undefined) {
    const found = spelled(ecosystem, version, versions, literal)
    return found === undefined ? { match: 'none' } : exactly(found)
  }
  const range = specifier.trim()
  if (range === '') return newest(latest)
  if (range.length > LONGEST) return { match: 'unspecified' }
  const found = highest(ecosystem, offered, range) ?? highest(ecosystem, versions, range)
  if (found !== undefined) return within(found)
  // A range that cannot be read says nothing of any version.
  const readable = versions.some(each => lies(ecosystem, each, range) !== undefined)
  return { match: readable ? 'none' : 'unspecified' }
}

const datesOf = (entries: readonly Listed[]): readonly string[] =>
  entries.flatMap(({ published }) => published ?? []).sort()

/** By date where all have one, and of one moment the higher version first. */
const recentOf = (ecosystem: Ecosystem, entries: readonly Listed[]): readonly string[] => {
  const dates = new Map(entries.map(({ version, published }) => [version, Date.parse(published ?? '')]))
  const versions = [...dates.keys()]
  if ([...dates.values()].some(Number.isNaN)) return descending(ecosystem, versions).slice(0, RECENT)
  const at = (version: string): number => dates.get(version) ?? 0
  return versions
    .sort((one, other) => at(other) - at(one) || (compare(ecosystem, other, one) ?? 0))
    .slice(0, RECENT)
}

export const releaseOf = (reference: PackageReference, catalogue: Catalogue): Release => {
  const { ecosystem } = reference
  const { name, entries, literal = false } = catalogue
  const versions = [...new Set(entries.map(({ version }) => version))]
  const offered = entries.filter(({ yanked }) => yanked === undefined).map(({ version }) => version)
  const latest = catalogue.latest ?? highest(ecosystem, offered) ?? highest(ecosystem, versions)
  const { match, version } = resolve(reference, versions, offered, latest, literal)
  const resolved = entries.find(entry => entry.version === version)
  const dates = datesOf(entries)
  // The first and the last of only some dates prove nothing.
  const [first, last] = dates.length === entries.length ? [dates[0], dates.at(-1)] : []
  const shown = resolved ?? entries.find(entry => entry.version === latest)
  return present<Release>({
    name,
    firstPublished: catalogue.firstPublished ?? first,
    changed: catalogue.changed ?? last,
    versions: versions.length,
    recent: recentOf(ecosystem, entries),
    latest,
    match,
    version,
    published: resolved?.published,
    deprecated: resolved?.deprecated ?? catalogue.deprecated,
    yanked: resolved?.yanked,
    runsOnInstall: resolved?.runsOnInstall ?? catalogue.runsOnInstall,
    held: catalogue.held,
    repository: shown?.repository ?? catalogue.repository,
    summary: shown?.summary ?? catalogue.summary,
    license: resolved?.license ?? catalogue.license,
    renamed: undefined,
    foreignCommit: undefined,
    digest: undefined,
    stub: isStub(versions.map(each => each.replace(/^v/, ''))),
  })
}

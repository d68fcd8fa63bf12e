import { popularRank } from '../data/popular.ts'
import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { kindOf, versionOf } from './pypi-file.ts'
import { described } from './pypi-metadata.ts'
import { askProject, type Project } from './pypi-project.ts'
import { descending, latestOf, resolvePypi, versionKey } from './pypi-version.ts'
import { deskOf, isYoung } from './registry.ts'
import { isStub, present, RECENT } from './resolution.ts'
import type { Http, Source } from './source.ts'

/** What the files of one version say. */
interface Version {
  readonly published: string | undefined
  readonly yanked: string | undefined
  readonly runsOnInstall: boolean | undefined
}

const yankedBy = (yanked: unknown): string | undefined => {
  if (yanked === true || yanked === '') return 'yanked'
  return typeof yanked === 'string' ? yanked : undefined
}

const earliest = (times: readonly (string | undefined)[]): string | undefined =>
  times.filter(time => time !== undefined).sort()[0]

const versionFrom = (files: Project['files']): Version => {
  const kinds = files.map(({ filename }) => kindOf(filename))
  const reasons = files.map(({ yanked }) => yankedBy(yanked))
  return {
    published: earliest(files.map(file => file['upload-time'])),
    yanked: reasons.every(reason => reason !== undefined) ? reasons[0] : undefined,
    // Without a wheel the installer runs the build of the source archive.
    runsOnInstall: kinds.includes('source')
      ? !kinds.includes('wheel')
      : kinds.includes('wheel')
        ? false
        : undefined,
  }
}

interface Catalogue {
  /** All versions, as the index spells them. */
  readonly versions: readonly string[]
  of(version: string): Version | undefined
}

const catalogueOf = ({ versions, files }: Project, project: string): Catalogue => {
  const groups = new Map<string, { version: string; files: Project['files'][number][] }>()
  for (const file of files) {
    const version = versionOf(file.filename, project)
    const key = version === undefined ? undefined : (versionKey(version) ?? version)
    if (version === undefined || key === undefined) continue
    const group = groups.get(key) ?? { version, files: [] }
    group.files.push(file)
    groups.set(key, group)
  }
  return {
    versions: versions ?? [...groups.values()].map(({ version }) => version),
    of: version => {
      const group = groups.get(versionKey(version) ?? version)
      return group && versionFrom(group.files)
    },
  }
}

interface Status {
  readonly state: string | undefined
  readonly reason: string | undefined
}

/** PEP 792 says `state` in its text and `status` in its example, and the public index follows the example. */
const statusOf = (project: Project): Status => {
  const value = project['project-status'] ?? project.meta?.['project-status']
  if (typeof value === 'string') return { state: value, reason: undefined }
  const named = new Map<string, unknown>(Object.entries(value ?? {}))
  const [state, reason] = [named.get('status') ?? named.get('state'), named.get('reason')]
  return {
    state: typeof state === 'string' ? state : undefined,
    reason: typeof reason === 'string' && reason !== '' ? reason : undefined,
  }
}

const deprecatedBy = ({ state, reason }: Status): string | undefined => {
  if (state !== 'archived' && state !== 'deprecated') return undefined
  return reason ? `${state}: ${reason}` : state
}

const isSuspect = (name: string, { firstPublished, versions }: Release, now: string): boolean => {
  if (popularRank('pypi', name) !== undefined) return false
  return versions <= 1 || isYoung(firstPublished, now)
}

const releaseOf = (reference: PackageReference, project: Project): Release => {
  const { versions, of } = catalogueOf(project, reference.name)
  const offered = versions.filter(version => of(version)?.yanked === undefined)
  const latest = latestOf(offered) ?? latestOf(versions)
  const { match, version } = resolvePypi(reference, versions, offered)
  const resolved = version === undefined ? undefined : of(version)
  const status = statusOf(project)
  const times = project.files.map(file => file['upload-time'])
  return present<Release>({
    name: reference.name,
    firstPublished: earliest(times),
    changed: times
      .filter(time => time !== undefined)
      .sort()
      .at(-1),
    versions: versions.length,
    recent: descending(versions).slice(0, RECENT),
    latest,
    match,
    version,
    published: resolved?.published,
    deprecated: deprecatedBy(status),
    yanked: resolved?.yanked,
    runsOnInstall: resolved?.runsOnInstall,
    held: status.state === 'quarantined' ? 'quarantined' : undefined,
    repository: undefined,
    summary: undefined,
    license: undefined,
    renamed: undefined,
    foreignCommit: undefined,
    digest: undefined,
    stub: isStub(versions),
  })
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const { name } = reference
  const fact = await askProject(reference, http)
  if (fact.state !== 'known') return fact
  const release = releaseOf(reference, fact.value)
  const suspect = release.held === undefined && isSuspect(name, release, http.now())
  return {
    ...fact,
    value: suspect ? await described(name, release, deskOf('pypi', reference, http), http) : release,
  }
}

/** Names, versions, dates and states from PyPI, or from another index that speaks JSON. */
export const pypi: Source<'package', 'release'> = {
  id: 'pypi',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'pypi' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

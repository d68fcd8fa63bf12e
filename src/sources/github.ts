import semver from 'semver'
import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { endpoints } from './endpoints.ts'
import { type Names, PAGE, type Questions, questions, type Repository } from './github-api.ts'
import { membership } from './github-commit.ts'
import { descending } from './npm-version.ts'
import { LONGEST, present, RECENT } from './resolution.ts'
import type { Http, Source } from './source.ts'

type Unknown = Extract<Fact<never>, { state: 'unknown' }>
/** What the ref of a reference stands for. */
type Pointed = Pick<Release, 'match' | 'version' | 'digest' | 'foreignCommit'>

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/
/** The public site, as names of Swift packages begin. */
const PUBLIC = 'github.com'

const isUnknown = (value: object): value is Unknown => 'state' in value

/** The commit behind a tag or branch; an annotated tag is an object of its own that names it. */
const peeled = async (
  asked: Questions,
  { type, sha }: { readonly type: string; readonly sha: string },
): Promise<string | undefined | Unknown> => {
  if (type !== 'tag') return sha
  const fact = await asked.tagObject(sha)
  if (fact.state === 'unknown') return fact
  return fact.state === 'known' ? fact.value.sha : undefined
}

const named = async (asked: Questions, ref: string, tags: Names): Promise<Pointed | Unknown> => {
  const listed = tags.find(({ name }) => name === ref)
  if (listed) return { match: 'exact', version: ref, digest: listed.commit.sha }
  for (const kind of ['tags', 'heads'] as const) {
    if (kind === 'tags' && tags.length < PAGE) continue
    const fact = await asked.ref(kind, ref)
    if (fact.state === 'unknown') return fact
    if (fact.state === 'absent') continue
    const commit = await peeled(asked, fact.value)
    if (typeof commit === 'object') return commit
    return { match: 'exact', version: ref, ...(commit === undefined ? {} : { digest: commit }) }
  }
  return { match: 'none' }
}

const pinned = async (
  asked: Questions,
  sha: string,
  branch: string,
  tags: Names,
): Promise<Pointed | Unknown> => {
  const exact = { match: 'exact', version: sha } as const
  if (tags.some(({ commit }) => commit.sha === sha)) return { ...exact, digest: sha }
  const fact = await asked.commit(sha)
  if (fact.state === 'unknown') return fact
  let commit = sha
  if (fact.state === 'absent') {
    // People pin the object of an annotated tag too, which is what `git ls-remote` shows first.
    const behind = await peeled(asked, { type: 'tag', sha })
    if (typeof behind === 'object') return behind
    if (behind === undefined) return { match: 'none' }
    commit = behind
    if (tags.some(tag => tag.commit.sha === commit)) return { ...exact, digest: commit }
  }
  const belongs = await membership(asked, branch, commit, tags)
  if (typeof belongs === 'object') return belongs
  return { ...exact, digest: commit, ...(belongs === 'foreign' ? { foreignCommit: true } : {}) }
}

/** Swift packages name ranges of versions, which stand in the tags; `v1.2.3` is read as 1.2.3. */
const ranged = (specifier: string, tags: Names): Pointed => {
  const versions = new Map(tags.map(tag => [semver.clean(tag.name) ?? '', tag]))
  versions.delete('')
  const best = semver.maxSatisfying([...versions.keys()], specifier)
  const tag = best === null ? undefined : versions.get(best)
  if (tag) return { match: 'range', version: tag.name, digest: tag.commit.sha }
  // With more tags than were listed, the version may be among the others.
  return { match: tags.length < PAGE ? 'none' : 'unspecified' }
}

const pointed = (
  asked: Questions,
  { ecosystem, version, specifier = '' }: PackageReference,
  { default_branch: branch }: Repository,
  tags: Names,
): Promise<Pointed | Unknown> | Pointed => {
  const ref = version ?? specifier.trim()
  if (ref === '') return { match: 'range', version: branch }
  if (ref.length > LONGEST) return { match: 'unspecified' }
  if (COMMIT.test(ref)) return pinned(asked, ref, branch, tags)
  if (ecosystem !== 'swift') return named(asked, ref, tags)
  const tag = tags.find(({ name }) => semver.clean(name) !== null && semver.clean(name) === semver.clean(ref))
  if (tag) return { match: 'exact', version: ref, digest: tag.commit.sha }
  return version === undefined && semver.validRange(ref) !== null
    ? ranged(ref, tags)
    : named(asked, ref, tags)
}

const licenseOf = ({ license }: Repository): string | undefined =>
  license?.spdx_id === 'NOASSERTION' ? undefined : license?.spdx_id

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const releaseOf = (
  reference: PackageReference,
  path: string,
  repository: Repository,
  tags: Names,
  { match, version, digest, foreignCommit }: Pointed,
): Release => {
  const { full_name, created_at, archived, disabled, description, html_url } = repository
  const recent = descending(tags.map(tag => tag.name))
  return present<Release>({
    name: reference.name,
    firstPublished: created_at,
    changed: undefined,
    versions: tags.length,
    recent: recent.slice(0, RECENT),
    latest: recent.find(tag => semver.valid(tag, true) !== null && semver.prerelease(tag, true) === null),
    match,
    version,
    published: undefined,
    deprecated: archived === true ? 'archived' : undefined,
    yanked: undefined,
    runsOnInstall: undefined,
    held: disabled === true ? 'disabled' : undefined,
    repository: html_url,
    summary: description,
    stub: undefined,
    license: licenseOf(repository),
    renamed: same(full_name, path) ? undefined : full_name,
    foreignCommit,
    digest,
  })
}

const askAt = async (
  reference: PackageReference,
  name: string,
  http: Http,
  at: string | undefined,
): Promise<Fact<Release>> => {
  const repository = await questions(http, name, at).repository()
  if (repository.state !== 'known') return repository
  const { value, source, asked } = repository
  // Under the new name further questions need no redirect.
  const further = questions(http, NAME.test(value.full_name) ? value.full_name : name, at)
  const tags = await further.tags()
  if (tags.state === 'unknown') return tags
  const names = tags.state === 'known' ? tags.value : []
  const point = await pointed(further, reference, value, names)
  if (isUnknown(point)) return point
  return { state: 'known', value: releaseOf(reference, name, value, names, point), source, asked }
}

/**
 * Where the repository may be, in the order in which it is looked for. An enterprise server runs actions of its own and,
 * when they are not there, those of the public site. A Swift package names its host, so it is looked for there alone.
 */
const basesOf = ({ ecosystem, name }: PackageReference, http: Http): readonly (string | undefined)[] => {
  const others = http.others('github')
  if (ecosystem !== 'swift') return [undefined, ...others]
  const host = name.slice(0, name.indexOf('/'))
  const open = others.find(base => base === endpoints.github)
  if (host === PUBLIC) return [open]
  const server = http.endpoint('github', '')
  return URL.canParse(server) && new URL(server).host === host ? [undefined] : []
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const { ecosystem, name } = reference
  const path = ecosystem === 'swift' ? name.slice(name.indexOf('/') + 1) : name
  const bases = basesOf(reference, http)
  const unknown = (reason: string): Fact<never> => ({
    state: 'unknown',
    source: http.endpoint('github', ''),
    asked: http.now(),
    reason,
  })
  if (!NAME.test(path)) return unknown('the name is not that of a repository, owner/name')
  let fact: Fact<Release> = unknown(
    'only repositories on GitHub are asked about; name the API of another server under `sources.github` in the policy',
  )
  for (const at of bases) {
    fact = await askAt(reference, path, http, at)
    if (fact.state !== 'absent') return fact
  }
  return fact
}

/** Repositories, their tags and commits: actions, Swift packages and what tools fetch from a repository. */
export const github: Source<'package', 'release'> = {
  id: 'github',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) =>
    origin === 'registry' && ['githubactions', 'github', 'swift'].includes(ecosystem),
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

import semver from 'semver'
import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { endpoints } from './endpoints.ts'
import { type Names, questions, type Repository } from './github-api.ts'
import { type Pointed, pointed } from './github-ref.ts'
import { descending } from './npm-version.ts'
import { present, RECENT } from './resolution.ts'
import type { Http, Source } from './source.ts'

const NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/
/** The public site, as names of Swift packages begin. */
const PUBLIC = 'github.com'

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
  if ('state' in point) return point
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

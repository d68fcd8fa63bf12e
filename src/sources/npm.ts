import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { licenseOf } from './npm-license.ts'
import { askPackument, type Manifest, type Packument } from './npm-packument.ts'
import { descending, resolveNpm } from './npm-version.ts'
import { misshapen } from './registry.ts'
import { isStub, own, ownText, present, RECENT } from './resolution.ts'
import type { Http, Source } from './source.ts'

/** Scripts that npm runs when it installs a package from a registry. */
const ON_INSTALL = ['preinstall', 'install', 'postinstall']

const runsOnInstall = ({ hasInstallScript, gypfile, scripts }: Manifest): boolean =>
  hasInstallScript === true ||
  gypfile === true ||
  ON_INSTALL.some(name => ownText(scripts, name) !== undefined)

const repositoryOf = (repository: unknown): string | undefined => {
  if (typeof repository === 'string') return repository || undefined
  return typeof repository === 'object' && repository !== null
    ? ownText(repository as Record<string, unknown>, 'url')
    : undefined
}

const heldBy = ({ time, repository }: Packument, latest: string | undefined): string | undefined => {
  if (own(time, 'unpublished') !== undefined) return 'unpublished'
  const holder = /(?:^|[/:])npm\/security-holder(?:\.git)?$/.test(repositoryOf(repository) ?? '')
  return holder || /-security(?:\.\d+)?$/.test(latest ?? '') ? 'security holding' : undefined
}

const recentOf = (versions: readonly string[], time: Packument['time']): readonly string[] => {
  const sorted = descending(versions)
  if (time === undefined) return sorted.slice(0, RECENT)
  const dated = sorted.map(version => ({ version, at: ownText(time, version) ?? '' }))
  // The sort is stable: of one moment, the higher version stays first.
  dated.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
  return dated.slice(0, RECENT).map(({ version }) => version)
}

const releaseOf = (reference: PackageReference, packument: Packument): Release => {
  const { time, modified, description, repository } = packument
  const versions = Object.keys(packument.versions ?? {})
  const tags = new Map(Object.entries(packument['dist-tags'] ?? {}))
  const latest = tags.get('latest')
  const { match, version } = resolveNpm(reference, { versions: new Set(versions), tags })
  const manifest = version === undefined ? undefined : own(packument.versions, version)
  const deprecated = manifest?.deprecated === true ? 'deprecated' : manifest?.deprecated
  return present<Release>({
    name: reference.name,
    firstPublished: ownText(time, 'created'),
    changed: ownText(time, 'modified') ?? modified,
    versions: versions.length,
    recent: recentOf(versions, time),
    latest,
    match,
    version,
    published: version === undefined ? undefined : ownText(time, version),
    deprecated: typeof deprecated === 'string' && deprecated !== '' ? deprecated : undefined,
    yanked: undefined,
    runsOnInstall: manifest && runsOnInstall(manifest),
    held: heldBy(packument, latest),
    repository: repositoryOf(repository),
    summary: description,
    stub: isStub(versions),
    license: manifest && licenseOf(manifest),
  })
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const fact = await askPackument(reference, http)
  if (fact.state !== 'known') return fact
  const { versions, time } = fact.value
  if (versions === undefined && own(time, 'unpublished') === undefined) {
    return misshapen(fact, 'versions: missing')
  }
  return { ...fact, value: releaseOf(reference, fact.value) }
}

/** Names, versions, dates and states from the npm registry. */
export const npm: Source<'package', 'release'> = {
  id: 'npm',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'npm' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

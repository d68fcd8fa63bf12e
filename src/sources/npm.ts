import { popularRank } from '../data/popular.ts'
import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, anything, type Infer, list, maybe, optional, record, text } from '../schema.ts'
import { descending, resolveNpm } from './npm-version.ts'
import { segment } from './path.ts'
import { deskOf, misnamed, misshapen } from './registry.ts'
import { isStub, licenseOf, own, ownText, present, RECENT } from './resolution.ts'
import type { Http, Source } from './source.ts'

const Manifest = answer({
  /** An expression; old packages have an object or a list of them. */
  license: maybe(anything),
  licenses: maybe(anything),
  /** The reason; some tools write `true`. */
  deprecated: maybe(anything),
  hasInstallScript: maybe(anything),
  gypfile: maybe(anything),
  scripts: maybe(record(anything)),
})

/** Both forms of the document: the abbreviated one has `modified`, the full one `time`. */
const Packument = answer({
  name: text,
  /** Missing when everything was unpublished. */
  versions: optional(record(Manifest)),
  'dist-tags': optional(record(text)),
  modified: maybe(text),
  time: maybe(record(anything)),
  description: maybe(text),
  repository: maybe(anything),
  keywords: maybe(list(anything)),
})
type Packument = Infer<typeof Packument>

const ABBREVIATED = { accept: 'application/vnd.npm.install-v1+json' }
/** Longer than this, no version of a package is new to any sensible policy; in milliseconds. */
const FRESH = 72 * 3_600_000

/** Scripts that npm runs when it installs a package from a registry. */
const ON_INSTALL = ['preinstall', 'install', 'postinstall']

const runsOnInstall = ({ hasInstallScript, gypfile, scripts }: Infer<typeof Manifest>): boolean =>
  hasInstallScript === true ||
  gypfile === true ||
  ON_INSTALL.some(name => ownText(scripts, name) !== undefined)

const typeOf = (license: unknown): string | undefined =>
  typeof license === 'string'
    ? license || undefined
    : typeof license === 'object' && license !== null
      ? ownText(license as Record<string, unknown>, 'type')
      : undefined

const declaredLicense = ({ license, licenses }: Infer<typeof Manifest>): string | undefined =>
  typeOf(license) ??
  (Array.isArray(licenses) ? licenseOf(licenses.flatMap(each => typeOf(each) ?? [])) : undefined)

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
    license: manifest && declaredLicense(manifest),
    renamed: undefined,
    foreignCommit: undefined,
    digest: undefined,
    stub: isStub(versions),
  })
}

const isFresh = ({ modified }: Packument, now: string): boolean => {
  const age = Date.parse(now) - Date.parse(modified ?? '')
  return !(age >= FRESH)
}

/** The full document is more than the door takes; the abbreviated one weighs a tenth of it. */
const isTooLarge = (fact: Fact<unknown>): boolean =>
  fact.state === 'unknown' && fact.reason.startsWith('the answer is larger than')

/**
 * The document of a name. The full one has the dates but weighs tens of megabytes for the most popular names, so of
 * those the abbreviated one is enough unless something of the package changed of late.
 */
const askPackument = async (reference: PackageReference, http: Http): Promise<Fact<Packument>> => {
  const { url, question } = deskOf('npm', reference, http)
  const address = url(segment(reference.name).replace(/^%40/, '@'))
  const full = () => http.json(address, Packument, question())
  const abbreviated = () => http.json(address, Packument, question({ headers: ABBREVIATED }))
  if (popularRank('npm', reference.name) === undefined) {
    const whole = await full()
    if (!isTooLarge(whole)) return whole
    const brief = await abbreviated()
    return brief.state === 'known' ? brief : whole
  }
  const brief = await abbreviated()
  if (brief.state !== 'known' || !isFresh(brief.value, http.now())) return brief
  const whole = await full()
  return whole.state === 'known' ? whole : brief
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const fact = await askPackument(reference, http)
  if (fact.state !== 'known') return fact
  const { name, versions, time } = fact.value
  if (versions === undefined && own(time, 'unpublished') === undefined) {
    return misshapen(fact, 'versions: missing')
  }
  return misnamed(fact, reference, name) ?? { ...fact, value: releaseOf(reference, fact.value) }
}

/** Names, versions, dates and states from the npm registry. */
export const npm: Source<'package', 'release'> = {
  id: 'npm',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'npm' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, anything, conform, type Infer, list, maybe, record, text } from '../schema.ts'
import { type Listed, releaseOf } from './catalogue.ts'
import { segments } from './path.ts'
import { deskOf, isoTime, misshapen, unknown } from './registry.ts'
import { licenseOf, own } from './resolution.ts'
import type { Http, Source } from './source.ts'

/** Source: https://getcomposer.org/doc/05-repositories.md */
const Metadata = answer({
  packages: record(list(record(anything))),
  /** `composer/2.0`: each version states only what differs from the one before it. */
  minified: maybe(text),
})

const Version = answer({
  version: text,
  time: maybe(text),
  type: maybe(text),
  description: maybe(text),
  license: maybe(list(text)),
  homepage: maybe(text),
  source: maybe(answer({ url: maybe(text) })),
  /** True, or the name of the package to use instead. */
  abandoned: maybe(anything),
})
type Version = Infer<typeof Version>

/** The word by which a version takes back what the one before it said. */
const UNSET = '__unset'

const expanded = (versions: readonly Readonly<Record<string, unknown>>[]): readonly object[] => {
  const current = new Map<string, unknown>()
  return versions.map(version => {
    for (const [key, value] of Object.entries(version)) {
      if (value === UNSET) current.delete(key)
      else current.set(key, value)
    }
    return Object.fromEntries(current)
  })
}

const abandonedBy = ({ abandoned }: Version): string | undefined => {
  if (typeof abandoned === 'string' && abandoned !== '') return `abandoned, replaced by ${abandoned}`
  return abandoned === true ? 'abandoned' : undefined
}

const entryOf = (version: Version): Listed => ({
  version: version.version,
  published: isoTime(version.time),
  deprecated: abandonedBy(version),
  license: licenseOf(version.license),
  // Composer loads plug-ins into its own process as soon as they are installed; scripts of dependencies it never runs.
  runsOnInstall: version.type === 'composer-plugin' || version.type === 'composer-installer',
  repository: version.source?.url ?? version.homepage,
  summary: version.description,
})

/** Branches stand in a document of their own. */
const isBranch = ({ version, specifier = '' }: PackageReference): boolean =>
  /^dev-|[.-]x-dev$/i.test((version ?? specifier).replace(/#.*$/, ''))

const entriesOf = (metadata: Infer<typeof Metadata>, name: string): readonly Listed[] | string => {
  const listed = own(metadata.packages, name)
  if (listed === undefined) return 'the package is missing'
  const versions = metadata.minified === undefined ? listed : expanded(listed)
  const entries: Listed[] = []
  for (const [index, version] of versions.entries()) {
    const fit = conform(Version, version)
    if (!('value' in fit)) return `packages.${index}: expected a version`
    entries.push(entryOf(fit.value))
  }
  return entries
}

/** The root document of a repository; the small ones hold all their packages in it. */
const Root = answer({ 'metadata-url': maybe(text) })

/** Whether a repository keeps a document for each package where Packagist does. */
const hasDocuments = async (reference: PackageReference, http: Http): Promise<boolean> => {
  const { url, question } = deskOf('composer', reference, http)
  const root = await http.json(url('packages.json'), Root, question())
  return root.state === 'known' && root.value['metadata-url']?.endsWith('/p2/%package%.json') === true
}

/** The convention of Packagist for names that stand for what others provide. */
const VIRTUAL = /-implementation$/

const withBranches = async (
  reference: PackageReference,
  entries: readonly Listed[],
  http: Http,
): Promise<readonly Listed[] | Fact<never>> => {
  if (!isBranch(reference)) return entries
  const { url, question } = deskOf('composer', reference, http)
  const fact = await http.json(url(`p2/${segments(reference.name)}~dev.json`), Metadata, question())
  if (fact.state === 'absent') return entries
  if (fact.state === 'unknown') return fact
  const branches = entriesOf(fact.value, reference.name)
  return typeof branches === 'string' ? misshapen(fact, branches) : [...entries, ...branches]
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const { name } = reference
  const { url, question } = deskOf('composer', reference, http)
  const fact = await http.json(url(`p2/${segments(name)}.json`), Metadata, question())
  if (fact.state === 'absent' && VIRTUAL.test(name)) {
    return unknown(fact, 'the name stands for what other packages provide, which the registry does not list')
  }
  if (fact.state === 'absent' && reference.route && !(await hasDocuments(reference, http))) {
    return unknown(fact, `${reference.route.url} answers no question about one package`)
  }
  if (fact.state !== 'known') return fact
  const entries = entriesOf(fact.value, name)
  if (typeof entries === 'string') return misshapen(fact, entries)
  const all = await withBranches(reference, entries, http)
  if ('state' in all) return all
  // Newest first; what the newest version says of the package counts for all of it.
  return { ...fact, value: releaseOf(reference, { name, entries: all, deprecated: all[0]?.deprecated }) }
}

/** Names, versions, dates and states from Packagist. */
export const composer: Source<'package', 'release'> = {
  id: 'composer',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'composer' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

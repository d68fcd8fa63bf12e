import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, type Infer, list, maybe, optional, text, truth } from '../schema.ts'
import { compare } from '../versions/index.ts'
import { type Catalogue, type Listed, releaseOf } from './catalogue.ts'
import { nugetFeed } from './nuget-feed.ts'
import { segment } from './path.ts'
import { type Desk, deskOf, isoTime, isYoung, misnamed, misshapen } from './registry.ts'
import type { Http, Source } from './source.ts'

const Entry = answer({
  id: text,
  version: text,
  /** In the year 1900 when the version is not listed. */
  published: maybe(text),
  listed: maybe(truth),
  licenseExpression: maybe(text),
  description: maybe(text),
  projectUrl: maybe(text),
  deprecation: maybe(answer({ message: maybe(text), reasons: maybe(list(text)) })),
})
type Entry = Infer<typeof Entry>

const Page = answer({
  lower: text,
  upper: text,
  /** Missing of a package with many versions, whose pages are documents of their own. */
  items: optional(list(answer({ catalogEntry: Entry }))),
})
type Page = Infer<typeof Page>

/** Source: https://learn.microsoft.com/nuget/api/registration-base-url-resource */
const Registration = answer({ items: list(Page) })
const Flat = answer({ versions: list(text) })

const deprecatedBy = ({ deprecation }: Entry): string | undefined => {
  if (deprecation === undefined) return undefined
  const reasons = deprecation.reasons?.join(', ') || 'deprecated'
  return deprecation.message ? `${reasons}: ${deprecation.message}` : reasons
}

const listedOf = (entry: Entry): Listed => {
  const hidden = entry.listed === false || entry.published?.startsWith('1900-') === true
  return {
    version: entry.version.replace(/\+.*$/, ''),
    published: entry.published?.startsWith('1900-') ? undefined : isoTime(entry.published),
    yanked: hidden ? 'unlisted' : undefined,
    deprecated: deprecatedBy(entry),
    license: entry.licenseExpression || undefined,
    repository: entry.projectUrl || undefined,
    summary: entry.description || undefined,
  }
}

const entriesOf = (pages: readonly Page[]): readonly Entry[] =>
  pages.flatMap(({ items }) => (items ?? []).map(({ catalogEntry }) => catalogEntry))

interface Feed {
  readonly desk: Desk
  /** Encoded path of the package's registration. */
  readonly registration: string
  readonly flat: string
}

/** A page by its bounds: the address that the answer gives is not followed. */
const askPage = ({ desk, registration }: Feed, { lower, upper }: Page, http: Http): Promise<Fact<Page>> =>
  http.json(desk.url(`${registration}/page/${segment(lower)}/${segment(upper)}.json`), Page, desk.question())

const holds = (version: string, { lower, upper }: Page): boolean =>
  (compare('nuget', version, lower) ?? -1) >= 0 && (compare('nuget', version, upper) ?? 1) <= 0

/** Of many versions the list comes without dates, and only the pages that are needed are read. */
const paged = async (
  reference: PackageReference,
  feed: Feed,
  pages: readonly Page[],
  http: Http,
): Promise<Catalogue | Fact<never>> => {
  const { desk, flat } = feed
  const all = await http.json(desk.url(`${flat}/index.json`), Flat, desk.question())
  if (all.state === 'absent') return misshapen(all, 'a registration without versions')
  if (all.state === 'unknown') return all

  const { name } = reference
  const bare = all.value.versions.map(version => ({ version }))
  const { version } = releaseOf(reference, { name, entries: bare })
  const page = pages.find(each => version !== undefined && holds(version, each)) ?? pages.at(-1)
  const known = page ? await askPage(feed, page, http) : undefined
  if (known?.state !== 'known') return known ?? misshapen(all, 'no pages')
  const read = [known.value]

  const published = entriesOf(read).find(
    entry => entry.version.toLowerCase() === version?.toLowerCase(),
  )?.published
  const [first] = pages
  if (first && first !== page && isYoung(published, http.now())) {
    const oldest = await askPage(feed, first, http)
    if (oldest.state === 'known') read.push(oldest.value)
  }
  return mixed(bare, entriesOf(read), name)
}

const mixed = (bare: readonly Listed[], entries: readonly Entry[], name: string): Catalogue => {
  const detailed = new Map(entries.map(entry => [listedOf(entry).version.toLowerCase(), listedOf(entry)]))
  const [lowest] = bare
  return {
    name: entries[0]?.id ?? name,
    entries: bare.map(each => ({
      ...each,
      ...detailed.get(each.version.toLowerCase()),
      version: each.version,
    })),
    firstPublished: lowest && detailed.get(lowest.version.toLowerCase())?.published,
  }
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const desk = deskOf('nuget', reference, http)
  const bases = await nugetFeed(desk, http)
  if ('state' in bases) return bases
  const lower = segment(reference.name.toLowerCase())
  const feed: Feed = {
    desk: bases.desk,
    registration: `${bases.registration}${lower}`,
    flat: `${bases.flat}${lower}`,
  }

  const fact = await http.json(
    bases.desk.url(`${feed.registration}/index.json`),
    Registration,
    desk.question(),
  )
  if (fact.state !== 'known') return fact
  const pages = fact.value.items
  if (pages.length === 0) return misshapen(fact, 'no version')
  const whole = pages.every(({ items }) => items !== undefined)
  const entries = entriesOf(pages)
  const catalogue = whole
    ? { name: entries[0]?.id ?? '', entries: entries.map(listedOf) }
    : await paged(reference, feed, pages, http)
  if ('state' in catalogue) return catalogue
  return misnamed(fact, reference, catalogue.name) ?? { ...fact, value: releaseOf(reference, catalogue) }
}

/** Names, versions, dates and deprecations from NuGet, or from a feed of its third protocol. */
export const nuget: Source<'package', 'release'> = {
  id: 'nuget',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'nuget' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

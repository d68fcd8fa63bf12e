import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, anything, type Infer, list, maybe, record, text } from '../schema.ts'
import { type Listed, releaseOf } from './catalogue.ts'
import { segment } from './path.ts'
import { deskOf, isoTime, misnamed } from './registry.ts'
import { licenseOf, own, ownText, repositoryAmong } from './resolution.ts'
import type { Http, Source } from './source.ts'

const Retirement = answer({ reason: maybe(text), message: maybe(text) })

/** Source: https://github.com/hexpm/specifications/blob/main/apiary.apib */
const Package = answer({
  name: text,
  releases: list(answer({ version: text, inserted_at: maybe(text) })),
  retirements: maybe(record(Retirement)),
  latest_stable_version: maybe(text),
  inserted_at: maybe(text),
  meta: maybe(
    answer({ description: maybe(text), licenses: maybe(list(text)), links: maybe(record(anything)) }),
  ),
})
type Package = Infer<typeof Package>

/** Reasons that speak against the very version; the others speak against going on with the package. */
const BROKEN: ReadonlySet<string> = new Set(['security', 'invalid'])

const retiredBy = (retirement: Infer<typeof Retirement> | undefined): Partial<Listed> => {
  if (retirement === undefined) return {}
  const { reason = 'other', message } = retirement
  const why = `retired (${reason})${message ? `: ${message}` : ''}`
  return BROKEN.has(reason) ? { yanked: why } : { deprecated: why }
}

const entriesOf = ({ releases, retirements }: Package): readonly Listed[] =>
  releases.map(({ version, inserted_at }) => ({
    version,
    published: isoTime(inserted_at),
    ...retiredBy(own(retirements, version)),
  }))

const repositoryOf = (links: Readonly<Record<string, unknown>> = {}): string | undefined =>
  repositoryAmong(
    Object.keys(links).flatMap(label => {
      const url = ownText(links, label)
      return url === undefined ? [] : [[label, url] as const]
    }),
  )

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const { url, question } = deskOf('hex', reference, http)
  const fact = await http.json(url(`api/packages/${segment(reference.name)}`), Package, question())
  if (fact.state !== 'known') return fact
  const { name, meta, latest_stable_version, inserted_at } = fact.value
  const wrong = misnamed(fact, reference, name)
  if (wrong) return wrong
  const release = releaseOf(reference, {
    name,
    entries: entriesOf(fact.value),
    latest: latest_stable_version,
    firstPublished: isoTime(inserted_at),
    license: licenseOf(meta?.licenses, 'AND'),
    repository: repositoryOf(meta?.links),
    summary: meta?.description,
  })
  return { ...fact, value: release }
}

/** Names, versions, dates, retirements and licences from Hex. */
export const hex: Source<'package', 'release'> = {
  id: 'hex',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'hex' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

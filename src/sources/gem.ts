import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, anything, type Infer, list, maybe, record, text } from '../schema.ts'
import { type Listed, releaseOf } from './catalogue.ts'
import { segment } from './path.ts'
import { deskOf, isoTime, misshapen, unknown } from './registry.ts'
import { licenseOf, ownText } from './resolution.ts'
import type { Http, Source } from './source.ts'

/** All versions of a gem, one line for each platform. */
const Versions = list(
  answer({
    number: text,
    created_at: maybe(text),
    summary: maybe(text),
    licenses: maybe(list(text)),
    metadata: maybe(record(anything)),
  }),
)
type Version = Infer<typeof Versions>[number]

const repositoryOf = ({ metadata }: Version): string | undefined =>
  ownText(metadata, 'source_code_uri') ?? ownText(metadata, 'homepage_uri')

/** A version has one line for each platform; the first of them was published first. */
const entriesOf = (lines: readonly Version[]): readonly Listed[] => {
  const entries = new Map<string, Listed>()
  for (const line of lines) {
    const published = isoTime(line.created_at)
    const before = entries.get(line.number)
    if (before && (before.published ?? '') <= (published ?? '')) continue
    entries.set(line.number, {
      version: line.number,
      published,
      license: licenseOf(line.licenses),
      repository: repositoryOf(line),
      summary: line.summary,
    })
  }
  return [...entries.values()]
}

/** A server of one's own may have the index that installers read and not the documents: then its 404 says nothing. */
const indexLacks = async (reference: PackageReference, http: Http): Promise<boolean> => {
  const { url, question } = deskOf('gem', reference, http)
  const index = await http.head(url('versions'), question())
  const entry = await http.head(url(`info/${segment(reference.name)}`), question())
  return index.state === 'known' && entry.state === 'absent'
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const { name } = reference
  const { url, question } = deskOf('gem', reference, http)
  // The answer is a list without a name; what is yanked is not in it.
  const fact = await http.json(url(`api/v1/versions/${segment(name)}.json`), Versions, question())
  if (fact.state === 'absent' && reference.route && !(await indexLacks(reference, http))) {
    return unknown(fact, `${reference.route.url} answers no question about one gem`)
  }
  if (fact.state !== 'known') return fact
  if (fact.value.length === 0) return misshapen(fact, 'no version')
  return { ...fact, value: releaseOf(reference, { name, entries: entriesOf(fact.value) }) }
}

/** Names, versions, dates and licences from RubyGems. */
export const gem: Source<'package', 'release'> = {
  id: 'gem',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'gem' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

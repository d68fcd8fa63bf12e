import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, type Infer, list, maybe, text, truth } from '../schema.ts'
import { releaseOf } from './catalogue.ts'
import { segment } from './path.ts'
import { deskOf, isoTime, misnamed } from './registry.ts'
import type { Http, Source } from './source.ts'

const Version = answer({
  version: text,
  published: maybe(text),
  retracted: maybe(truth),
  pubspec: maybe(answer({ description: maybe(text), repository: maybe(text), homepage: maybe(text) })),
})

/** Source: https://github.com/dart-lang/pub/blob/master/doc/repository-spec-v2.md */
const Package = answer({
  name: text,
  latest: maybe(answer({ version: text })),
  versions: list(Version),
  isDiscontinued: maybe(truth),
  replacedBy: maybe(text),
})

const ACCEPT = { accept: 'application/vnd.pub.v2+json' }

const entryOf = ({ version, published, retracted, pubspec }: Infer<typeof Version>) => ({
  version,
  published: isoTime(published),
  yanked: retracted === true ? 'retracted' : undefined,
  repository: pubspec?.repository ?? pubspec?.homepage,
  summary: pubspec?.description,
})

const discontinued = ({ isDiscontinued, replacedBy }: Infer<typeof Package>): string | undefined => {
  if (isDiscontinued !== true) return undefined
  return replacedBy ? `discontinued, replaced by ${replacedBy}` : 'discontinued'
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const { url, question } = deskOf('pub', reference, http)
  const fact = await http.json(
    url(`api/packages/${segment(reference.name)}`),
    Package,
    question({ headers: ACCEPT }),
  )
  if (fact.state !== 'known') return fact
  const { name, latest, versions } = fact.value
  const wrong = misnamed(fact, reference, name)
  if (wrong) return wrong
  const release = releaseOf(reference, {
    name,
    entries: versions.map(entryOf),
    latest: latest?.version,
    deprecated: discontinued(fact.value),
    // A Dart package brings no code that runs when it is fetched.
    runsOnInstall: false,
  })
  return { ...fact, value: release }
}

/** Names, versions, dates and states from the pub registry. */
export const pub: Source<'package', 'release'> = {
  id: 'pub',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'pub' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

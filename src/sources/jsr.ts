import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, maybe, record, text, truth } from '../schema.ts'
import { releaseOf } from './catalogue.ts'
import { segment } from './path.ts'
import { deskOf, isoTime, misnamed } from './registry.ts'
import type { Http, Source } from './source.ts'

/** The document of a package, as JSR documents it for its clients. */
const Meta = answer({
  scope: text,
  name: text,
  latest: maybe(text),
  versions: record(answer({ yanked: maybe(truth), createdAt: maybe(text) })),
})

/** `@scope/name`, whose at sign stays as it is. */
const metaPath = (name: string): string =>
  `${name.split('/').map(segment).join('/').replace(/^%40/, '@')}/meta.json`

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const { url, question } = deskOf('jsr', reference, http)
  const fact = await http.json(url(metaPath(reference.name)), Meta, question())
  if (fact.state !== 'known') return fact
  const { scope, name, latest, versions } = fact.value
  const full = `@${scope}/${name}`
  const wrong = misnamed(fact, reference, full)
  if (wrong) return wrong
  const entries = Object.entries(versions).map(([version, { yanked, createdAt }]) => ({
    version,
    published: isoTime(createdAt),
    yanked: yanked === true ? 'yanked' : undefined,
  }))
  // JSR publishes modules, and has no scripts that an installer would run.
  return { ...fact, value: releaseOf(reference, { name: full, entries, latest, runsOnInstall: false }) }
}

/** Names, versions, dates and yanks from JSR. */
export const jsr: Source<'package', 'release'> = {
  id: 'jsr',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'jsr' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

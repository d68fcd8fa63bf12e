import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, type Infer, list, maybe, text } from '../schema.ts'
import { type Listed, releaseOf } from './catalogue.ts'
import { segment } from './path.ts'
import { deskOf, isoTime, misnamed, unknown } from './registry.ts'
import type { Http, Source } from './source.ts'

/**
 * One package of one channel. The index that conda itself reads is one document of hundreds of megabytes for a whole
 * channel, so the small document of the channel's server is asked for.
 */
const Package = answer({
  name: text,
  versions: list(text),
  latest_version: maybe(text),
  created_at: maybe(text),
  summary: maybe(text),
  license: maybe(text),
  dev_url: maybe(text),
  source_git_url: maybe(text),
  home: maybe(text),
  files: maybe(
    list(answer({ version: text, upload_time: maybe(text), labels: maybe(list(text)), type: maybe(text) })),
  ),
})
type Package = Infer<typeof Package>

/** What conda itself means when nothing names a channel. */
const DEFAULTS = 'defaults'
/** The channels behind the word, as the server names the first of them; the others hold R and Windows packages alone. */
const CHANNEL = new Map([[DEFAULTS, 'main']])

/** A label by which a channel takes a build out of what conda installs. */
const BROKEN = 'broken'

const isoOf = (written: string | undefined): string | undefined => isoTime(written?.replace(' ', 'T'))

const entriesOf = ({ versions, files = [] }: Package): readonly Listed[] => {
  const groups = new Map(versions.map(version => [version, [] as typeof files]))
  for (const file of files) groups.get(file.version)?.push(file)
  return versions.map(version => {
    const builds = groups.get(version) ?? []
    const times = builds.flatMap(({ upload_time }) => isoOf(upload_time) ?? []).sort()
    const broken = builds.length > 0 && builds.every(({ labels }) => labels?.includes(BROKEN))
    return { version, published: times[0], yanked: broken ? 'marked as broken' : undefined }
  })
}

const channelOf = ({ registry = DEFAULTS }: PackageReference): string => {
  const name = registry.replace(/^https?:\/\/[^/]+\//, '').replace(/\/+$/, '')
  return CHANNEL.get(name) ?? name
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const { url, question } = deskOf('conda', reference, http)
  const address = url(`package/${segment(channelOf(reference))}/${segment(reference.name)}`)
  if (reference.route) {
    const here = { source: address, asked: http.now() }
    return unknown(here, `the channel ${reference.route.url} answers no question about one package`)
  }
  const fact = await http.json(address, Package, question())
  if (fact.state !== 'known') return fact
  const { value } = fact
  const wrong = misnamed(fact, reference, value.name)
  if (wrong) return wrong
  const release = releaseOf(reference, {
    name: value.name,
    entries: entriesOf(value),
    latest: value.latest_version,
    firstPublished: isoOf(value.created_at),
    license: value.license || undefined,
    repository: value.dev_url || value.source_git_url || value.home || undefined,
    summary: value.summary || undefined,
  })
  return { ...fact, value: release }
}

/** Names, versions, dates and licences of a conda channel. */
export const conda: Source<'package', 'release'> = {
  id: 'conda',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'conda' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

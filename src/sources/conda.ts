import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, type Infer, list, maybe, text } from '../schema.ts'
import { type Listed, releaseOf } from './catalogue.ts'
import { channelBases } from './endpoints.ts'
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
/** The channels behind the word that hold packages of this day. */
const BEHIND_DEFAULTS = ['main', 'r']

/** A label by which a channel takes a build out of what conda installs. */
const BROKEN = 'broken'

/** Files name two or three. */
const MOST_CHANNELS = 8

const unanswering = (channel: string): string =>
  `the conda channel ${channel.slice(0, 100)} answers no question about one package`

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

/** Names of a channel as the server knows it; undefined for a channel of another server. */
const channelsBehind = (written: string): readonly string[] | undefined => {
  const base = channelBases.find(each => written.startsWith(each)) ?? ''
  const name = written
    .slice(base.length)
    .replace(/\/label\/.*$/, '')
    .replace(/^pkgs\//, '')
    .replace(/\/(?:noarch|(?:linux|osx|win)-[\w-]+)?\/*$/, '')
  if (name.includes('://')) return undefined
  return name === DEFAULTS || name === '' ? BEHIND_DEFAULTS : [name]
}

/** Those that conda would look through: the channel of the line, and the others of its file. */
const channelsOf = ({ registry = DEFAULTS, indexes = [] }: PackageReference) => {
  const written = [registry, ...indexes.map(({ url }) => url)].slice(0, MOST_CHANNELS)
  const known = written.map(each => ({ each, names: channelsBehind(each) }))
  return {
    names: [...new Set(known.flatMap(({ names }) => names ?? []))],
    elsewhere: known.filter(({ names }) => names === undefined).map(({ each }) => each),
  }
}

const found = (reference: PackageReference, fact: Fact<Package>): Fact<Release> => {
  if (fact.state !== 'known') return fact
  const { value } = fact
  const release = releaseOf(reference, {
    name: value.name,
    entries: entriesOf(value),
    latest: value.latest_version,
    firstPublished: isoOf(value.created_at),
    license: value.license || undefined,
    repository: value.dev_url || value.source_git_url || value.home || undefined,
    summary: value.summary || undefined,
  })
  return misnamed(fact, reference, value.name) ?? { ...fact, value: release }
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const { url, question } = deskOf('conda', reference, http)
  const { names, elsewhere } = channelsOf(reference)
  const address = (channel: string) => url(`package/${segment(channel)}/${segment(reference.name)}`)
  const here = { source: address(names[0] ?? ''), asked: http.now() }
  const [unasked] = reference.route ? [reference.route.url] : elsewhere
  if (reference.route) return unknown(here, unanswering(unasked ?? ''))

  let first: Fact<Release> | undefined
  for (const channel of names) {
    const fact = await http.json(address(channel), Package, question())
    if (fact.state !== 'absent') return found(reference, fact)
    first ??= names.length > 1 ? { ...fact, detail: `asked of the channels ${names.join(', ')}` } : fact
  }
  return unasked === undefined && first ? first : unknown(here, unanswering(unasked ?? ''))
}

/** Names, versions, dates and licences of a conda channel. */
export const conda: Source<'package', 'release'> = {
  id: 'conda',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'conda' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

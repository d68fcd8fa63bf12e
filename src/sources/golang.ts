import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, type Infer, maybe, text } from '../schema.ts'
import { compare, descending, highest } from '../versions/index.ts'
import { releaseOf } from './catalogue.ts'
import { wordsOf } from './golang-mod.ts'
import { segments } from './path.ts'
import { deskOf, isoTime, isYoung, misshapen } from './registry.ts'
import type { Http, Question, Source } from './source.ts'

/** Source: https://go.dev/ref/mod#goproxy-protocol */
const Info = answer({ Version: text, Time: maybe(text) })
type Info = Infer<typeof Info>

const PLAIN = { headers: { accept: 'text/plain' } }

/** The proxy's file systems may not tell capitals from small letters. */
const escaped = (name: string): string => name.replace(/[A-Z]/g, letter => `!${letter.toLowerCase()}`)

type Put<T> = (prefix: string, more: Pick<Question, 'read'>) => Promise<Fact<T>>

/** A mirror without a cache-only half takes its name for a module of a malformed path. */
const CACHED: Pick<Question, 'read'> = { read: status => (status === 400 ? 'absent' : undefined) }

interface Shelf {
  list(): Promise<Fact<string>>
  info(version: string): Promise<Fact<Info>>
  latest(): Promise<Fact<Info>>
  mod(version: string): Promise<Fact<string>>
}

/**
 * A question is put to the proxy's cache first, so that it fetches nothing on our account. What the cache lacks may exist
 * all the same, hence only the proxy itself can say that there is none: it looks at the origin, as the go command makes
 * it do. A proxy of one's own has no such cache-only half.
 */
const shelfOf = (reference: PackageReference, http: Http): Shelf => {
  const { url, question } = deskOf('golang', reference, http)
  const module = segments(escaped(reference.name))
  const put = async <T>(ask: Put<T>): Promise<Fact<T>> => {
    if (reference.route) return ask('', {})
    const cached = await ask('cached-only/', CACHED)
    return cached.state === 'absent' ? ask('', {}) : cached
  }
  const json = (path: string) =>
    put((prefix, more) => http.json(url(`${prefix}${module}/${path}`), Info, question(more)))
  const plain = (path: string) =>
    put((prefix, more) => http.text(url(`${prefix}${module}/${path}`), question({ ...PLAIN, ...more })))
  return {
    list: () => plain('@v/list'),
    info: version => json(`@v/${segments(escaped(version))}.info`),
    latest: () => json('@latest'),
    mod: version => plain(`@v/${segments(escaped(version))}.mod`),
  }
}

/** All lines that name a version; undefined when one of them names none. */
const versionsOf = (document: string): readonly string[] | undefined => {
  const lines = document.split('\n').map(line => line.trim().split(/\s/, 1)[0] ?? '')
  const versions = lines.filter(Boolean)
  return versions.every(version => compare('golang', version, version) !== undefined) ? versions : undefined
}

/** What the go command takes for a query: nothing and `latest`, a prefix such as `v1.2`, else a version or a ref. */
const wantedOf = ({ version, specifier = '' }: PackageReference, versions: readonly string[]): string => {
  const query = (version ?? specifier).trim()
  if (query === '' || /^(?:latest|upgrade|patch)$/.test(query)) return ''
  if (!/^v\d+(?:\.\d+)?$/.test(query)) return query
  return (
    highest(
      'golang',
      versions.filter(each => each.startsWith(`${query}.`)),
    ) ?? query
  )
}

/** Versions that go.mod calls compatible come first, as for the go command. */
const latestOf = (versions: readonly string[]): string | undefined => {
  const compatible = versions.filter(version => !version.endsWith('+incompatible'))
  return highest('golang', compatible.length > 0 ? compatible : versions)
}

interface Found {
  readonly versions: readonly string[]
  readonly latest: string | undefined
  /** The version that is meant, or that there is none such. */
  readonly info: Info | undefined
}

const find = async (
  reference: PackageReference,
  versions: readonly string[],
  shelf: Shelf,
): Promise<Fact<Found>> => {
  const newest = latestOf(versions)
  const wanted = wantedOf(reference, versions)
  const latest = newest === undefined && wanted === '' ? await shelf.latest() : undefined
  if (latest && latest.state !== 'known') return latest
  const asked = wanted || newest
  const info = latest ?? (await shelf.info(asked ?? ''))
  if (info.state === 'unknown') return info
  if (info.state === 'absent' && versions.includes(asked ?? '')) {
    return misshapen(info, `${asked} is listed and has no date`)
  }
  const value = info.state === 'known' ? info.value : undefined
  return {
    state: 'known',
    source: info.source,
    asked: info.asked,
    value: { versions, latest: newest ?? latest?.value.Version, info: value },
  }
}

/** The date of the lowest version, which only a module that may be young is asked for. */
const firstOf = async ({ versions, info }: Found, shelf: Shelf, http: Http): Promise<string | undefined> => {
  const oldest = descending('golang', versions).at(-1)
  if (oldest === undefined || !isYoung(isoTime(info?.Time), http.now())) return undefined
  const fact = oldest === info?.Version ? undefined : await shelf.info(oldest)
  if (fact === undefined) return isoTime(info?.Time)
  return fact.state === 'known' ? isoTime(fact.value.Time) : undefined
}

const build = async (
  reference: PackageReference,
  found: Found,
  shelf: Shelf,
  http: Http,
): Promise<Release> => {
  const { versions, latest, info } = found
  const mod = latest === undefined ? undefined : await shelf.mod(latest)
  const words = mod?.state === 'known' ? wordsOf(mod.value) : undefined
  const entries = [...new Set([...versions, ...(info ? [info.Version] : [])])].map(version => ({
    version,
    published: version === info?.Version ? isoTime(info.Time) : undefined,
    yanked: words?.retracted(version),
  }))
  const query = reference.version ?? reference.specifier ?? ''
  const release = releaseOf(
    { ...reference, version: info?.Version ?? query },
    {
      name: reference.name,
      entries,
      latest: latest === undefined || words?.retracted(latest) === undefined ? latest : undefined,
      firstPublished: await firstOf(found, shelf, http),
      deprecated: words?.deprecated,
      // Fetching a module runs nothing of it.
      runsOnInstall: false,
    },
  )
  const exact = info !== undefined && compare('golang', query, info.Version) === 0
  return info === undefined ? release : { ...release, match: exact ? 'exact' : 'range' }
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const shelf = shelfOf(reference, http)
  const fact = await shelf.list()
  if (fact.state !== 'known') return fact
  const versions = versionsOf(fact.value)
  if (!versions) return misshapen(fact, 'expected a list of versions')
  const found = await find(reference, versions, shelf)
  if (found.state !== 'known') return found
  return { ...fact, value: await build(reference, found.value, shelf, http) }
}

/** Names, versions, dates, retractions and deprecations from the Go module proxy. */
export const golang: Source<'package', 'release'> = {
  id: 'golang',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'golang' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { descending } from '../versions/index.ts'
import { type Catalogue, releaseOf } from './catalogue.ts'
import { type MavenMetadata, readMavenMetadata } from './maven-metadata.ts'
import { segment } from './path.ts'
import { type Desk, deskOf, isoTime, isYoung, misnamed, misshapen, unknown } from './registry.ts'
import type { Http, Source } from './source.ts'

const XML = { accept: 'application/xml, text/xml' }

/** Names that builds take from other repositories by custom, which are asked for nothing else: Android's groups, and the markers of Gradle plug-ins. */
const ELSEWHERE =
  /^(?:androidx?\.|com\.android\.|com\.google\.android\.|com\.google\.firebase:|com\.google\.gms:)|\.gradle\.plugin$/

const splitName = (name: string): readonly [group: string, artifact: string] | undefined => {
  const [group = '', artifact = '', ...more] = name.split(':')
  return group === '' || artifact === '' || more.length > 0 ? undefined : [group, artifact]
}

/** `LATEST`, `latest.release` and their like name no version. */
const FOLLOWING = /^(?:latest|release|latest\.(?:release|integration))$/i

const wantedOf = (reference: PackageReference): PackageReference => {
  const { specifier, version, ...rest } = reference
  if (version !== undefined) return FOLLOWING.test(version) ? rest : { ...rest, version }
  return specifier === undefined || FOLLOWING.test(specifier.trim()) ? rest : { ...rest, specifier }
}

interface Shelf {
  readonly desk: Desk
  /** Encoded path of the artifact. */
  readonly path: string
  readonly artifact: string
}

/** The project file of a version is there exactly when the version is; its date is that of the upload. */
const askPom = ({ desk, path, artifact }: Shelf, version: string, http: Http) =>
  http.head(
    desk.url(`${path}/${segment(version)}/${segment(`${artifact}-${version}`)}.pom`),
    desk.question({ headers: XML }),
  )

const modified = (fact: Fact<ReadonlyMap<string, string>>): string | undefined =>
  fact.state === 'known' ? isoTime(fact.value.get('last-modified')) : undefined

/** The date of the first version, which only a package that may be young is asked for. */
const firstOf = async (
  shelf: Shelf,
  versions: readonly string[],
  published: string | undefined,
  http: Http,
) => {
  const oldest = descending('maven', versions).at(-1)
  if (oldest === undefined || !isYoung(published, http.now())) return undefined
  return modified(await askPom(shelf, oldest, http))
}

const releaseFrom = async (
  reference: PackageReference,
  metadata: MavenMetadata,
  shelf: Shelf,
  http: Http,
): Promise<Release | Fact<never>> => {
  const { versions, release: latest, updated: changed } = metadata
  const wanted = wantedOf(reference)
  const list = (listed: readonly string[], more: Partial<Catalogue> = {}): Release =>
    releaseOf(wanted, {
      name: reference.name,
      entries: listed.map(version => ({ version })),
      latest,
      changed,
      // A version is the name of a folder.
      literal: true,
      ...more,
    })
  const draft = list(versions)
  // What the list lacks may be there all the same: the list is written after the files.
  const version = draft.version ?? wanted.version
  if (version === undefined) return draft
  // Of a package at rest every version is old, and Maven Central wants few questions.
  if (draft.version !== undefined && !isYoung(changed, http.now())) return draft

  const pom = await askPom(shelf, version, http)
  if (pom.state === 'unknown') return pom
  if (pom.state === 'absent') return list(versions.filter(each => each !== version))
  const published = modified(pom)
  const listed = [...new Set([...versions, version])]
  return list(listed, {
    entries: listed.map(each => ({ version: each, published: each === version ? published : undefined })),
    firstPublished: await firstOf(shelf, versions, published, http),
  })
}

/** Asks Maven Central, then the repositories in which names of this kind live. */
const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const { name, route } = reference
  const central = await askAt(reference, http)
  if (central.state !== 'absent' || route !== undefined || !ELSEWHERE.test(name)) return central
  const others = http.others('maven')
  if (others.length === 0) {
    return unknown(
      central,
      'artifacts of this kind live in another repository, which no configuration at the base side names',
    )
  }
  let open: Fact<Release> = central
  for (const url of others) {
    const fact = await askAt({ ...reference, route: { url, by: 'public' } }, http)
    if (fact.state === 'known') return fact
    // One that does not answer leaves the question open, whatever the rest say.
    if (open.state === 'absent') open = fact
  }
  return open
}

const askAt = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const { name } = reference
  const desk = deskOf('maven', reference, http)
  const parts = splitName(name)
  if (!parts) return unknown({ source: desk.url(''), asked: http.now() }, 'the name is no group:artifact')
  const [group, artifact] = parts
  const path = [...group.split('.'), artifact].map(segment).join('/')
  const fact = await http.text(desk.url(`${path}/maven-metadata.xml`), desk.question({ headers: XML }))
  if (fact.state !== 'known') return fact
  const metadata = readMavenMetadata(fact.value)
  if (!metadata) return misshapen(fact, 'expected the metadata of an artifact')
  const wrong = misnamed(fact, reference, `${metadata.group ?? group}:${metadata.artifact}`)
  if (wrong) return wrong
  const release = await releaseFrom(reference, metadata, { desk, path, artifact }, http)
  return 'state' in release ? release : { ...fact, value: release }
}

/** Names, versions and dates from Maven Central, or from another repository of its layout. */
export const maven: Source<'package', 'release'> = {
  id: 'maven',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'maven' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

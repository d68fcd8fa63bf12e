import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, list, maybe, optional, text } from '../schema.ts'
import { imageHosts } from './endpoints.ts'
import { segment, segments } from './path.ts'
import { RECENT } from './resolution.ts'
import type { Http, Question, Reading, Source, TokenState } from './source.ts'

/** Images of which no host is written come from here. */
export const HUB = 'docker.io'
const DEFAULT_TAG = 'latest'

/** What a manifest may be: an index for several platforms, or the manifest of one, in either of two spellings. */
const MANIFESTS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]
const DIGEST = /^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/

const Tags = answer({ name: maybe(text), tags: optional(maybe(list(text))) })

type Unknown = Extract<Fact<never>, { state: 'unknown' }>

interface Image {
  /** Path in the registry, of Docker Hub's own images `library/name`. */
  readonly path: string
  readonly host: string
  /** Base address; undefined: the service's own. */
  readonly at: string | undefined
  /** Tag or digest. */
  readonly ref: string
  /** Whether the reference names it. */
  readonly named: boolean
}

/** The digest counts where a tag stands before it: the tag is for people. */
const refOf = ({ version, specifier = '' }: PackageReference): string | undefined => {
  const written = version ?? (specifier.trim() || undefined)
  const digest = written?.slice(written.lastIndexOf('@') + 1)
  return digest !== undefined && DIGEST.test(digest) ? digest : written
}

const splitName = (name: string): readonly [host: string, path: string] => {
  const slash = name.indexOf('/')
  return [name.slice(0, slash), name.slice(slash + 1)]
}

/** Only registries that the run was told are asked: a name of the change must not choose whom the gate calls. */
export const registryOf = (
  host: string,
  http: Http,
): { /** Base address; undefined: the service's own. */ readonly at: string | undefined } | undefined => {
  const own = http.endpoint('docker', '')
  if (host === HUB || (URL.canParse(own) && new URL(own).host === host)) return { at: undefined }
  if (imageHosts.includes(host)) return { at: `https://${host}` }
  const told = http.others('docker').find(base => new URL(base).host === host)
  return told === undefined ? undefined : { at: told }
}

const imageOf = (reference: PackageReference, http: Http): Image | undefined => {
  const [host, path] = splitName(reference.name)
  const ref = refOf(reference)
  const place = registryOf(host, http)
  return place && { host, path, ref: ref ?? DEFAULT_TAG, named: ref !== undefined, at: place.at }
}

/**
 * Docker Hub gives everybody a token and then answers 401, "insufficient scope", for a repository that is private and for
 * one that does not exist, so that nobody learns of private ones. It is therefore read as every registry's 404 is: absent
 * or private. Other registries, and mirrors that want a login, refuse for reasons of their own: the question stays open.
 */
export const readRegistry =
  (hub: boolean) =>
  (status: number, headers: Headers, token: TokenState): Reading => {
    if (status !== 401 && status !== 403) return undefined
    const scope = /\berror="?insufficient_scope\b/.test(headers.get('www-authenticate') ?? '')
    return hub && status === 401 && scope
      ? { absent: `absent or private, asked ${token === 'sent' ? 'with' : 'without'} a token` }
      : {
          unknown: `HTTP ${status}, asked ${token === 'sent' ? 'with' : 'without'} a token: the image is private or absent`,
        }
  }

const questionOf = ({ host, at }: Image, accept: string): Question => ({
  source: 'docker',
  challenge: true,
  headers: { accept },
  read: readRegistry(host === HUB),
  ...(at === undefined ? {} : { at }),
})

const releaseOf = (
  { name }: PackageReference,
  tags: readonly string[],
  found: Pick<Release, 'match'> & Partial<Release>,
): Release => ({
  name,
  versions: tags.length,
  recent: tags.slice(0, RECENT),
  ...found,
})

const unfit = ({ source, asked }: Fact<unknown>, why: string): Unknown => ({
  state: 'unknown',
  source,
  asked,
  reason: `the answer is not of the expected shape (${why})`,
})

/** Whether there is such a repository at all, and which tags it has; in the registry's order, which is no order in time. */
const withoutManifest = async (
  reference: PackageReference,
  image: Image,
  http: Http,
): Promise<Fact<Release>> => {
  const url = http.endpoint('docker', `v2/${segments(image.path)}/tags/list?n=${RECENT}`, image.at)
  const tags = await http.json(url, Tags, questionOf(image, 'application/json'))
  if (tags.state !== 'known') return tags
  const names = tags.value.tags ?? []
  const match = image.named || names.length === 0 ? 'none' : 'unspecified'
  return { ...tags, value: releaseOf(reference, names, { match }) }
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const image = imageOf(reference, http)
  if (!image) {
    return {
      state: 'unknown',
      source: splitName(reference.name)[0],
      asked: http.now(),
      reason:
        'it is none of the image registries that are asked; name it under `sources.docker` in the policy, or list the image under `private`',
    }
  }
  const url = http.endpoint(
    'docker',
    `v2/${segments(image.path)}/manifests/${segment(image.ref).replaceAll('%3A', ':')}`,
    image.at,
  )
  const fact = await http.head(url, questionOf(image, MANIFESTS.join(', ')))
  if (fact.state === 'unknown') return fact
  // A detail stands only with the answer of Docker Hub that says all there is to know.
  if (fact.state === 'absent')
    return fact.detail === undefined ? withoutManifest(reference, image, http) : fact

  // A portal in between answers 200 to anything, so the answer must look like that of a registry.
  const type = (fact.value.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
  if (!MANIFESTS.includes(type)) return unfit(fact, `no manifest but ${type.slice(0, 60) || 'nothing'}`)
  const digest = fact.value.get('docker-content-digest')
  if (digest !== undefined && !DIGEST.test(digest)) return unfit(fact, 'no digest')
  if (DIGEST.test(image.ref) && digest !== undefined && digest !== image.ref)
    return unfit(fact, 'another digest than the one asked for')
  const stands = digest ?? (DIGEST.test(image.ref) ? image.ref : undefined)
  const found = {
    match: image.named ? 'exact' : 'range',
    version: image.ref,
    ...(stands === undefined ? {} : { digest: stands }),
  } as const
  return { ...fact, value: releaseOf(reference, [], found) }
}

/** Images and their tags, from the registry that the name begins with. Registries tell no dates that could be trusted. */
export const oci: Source<'package', 'release'> = {
  id: 'oci',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'docker' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

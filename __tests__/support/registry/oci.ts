import type { Asked } from '../loopback.ts'
import { fileReply } from './hub.ts'
import { json, type Reply } from './reply.ts'

export interface OciRepository {
  /** Tag to digest. */
  readonly tags: Readonly<Record<string, string>>
  /** Headers of a manifest beside digest and type. */
  readonly headers?: Readonly<Record<string, string>>
  /** Only this token opens it; everybody is given the other one. */
  readonly token?: string
  /** Manifests of models by tag and digest, as they are sent; with them a GET is answered. */
  readonly manifests?: Readonly<Record<string, string>>
  /** Layers by digest. */
  readonly blobs?: Readonly<Record<string, Uint8Array>>
}

const INDEX = 'application/vnd.oci.image.index.v1+json'
/** What everybody gets, and what it opens. */
const EVERYBODY = 'for-everybody'

const challenge = (host: string, path: string, error: string): Reply =>
  json({ errors: [{ code: 'UNAUTHORIZED' }] }, 401, {
    'www-authenticate': `Bearer realm="http://${host}/docker/token",service="registry.example",scope="repository:${path}:pull"${error}`,
  })

const manifest = ({ tags, headers }: OciRepository, ref: string): Reply => {
  const digest = Object.hasOwn(tags, ref) ? tags[ref] : Object.values(tags).find(each => each === ref)
  return digest === undefined
    ? json({ errors: [{ code: 'MANIFEST_UNKNOWN' }] }, 404)
    : {
        status: 200,
        headers: {
          'content-type': INDEX,
          'docker-content-digest': digest,
          'content-length': 1024,
          ...headers,
        },
      }
}

/**
 * As Docker Hub does it: a token for whoever asks, and a refusal that does not tell a private repository from a missing
 * one. A path that begins with `open/` is served to anybody, with a 404 for what is not there.
 */
export const answerOci = (
  repositories: ReadonlyMap<string, OciRepository>,
  path: string,
  asked: Asked,
  service = 'docker',
): Reply => {
  const { headers, method } = asked
  if (path.startsWith('token?')) return json({ token: EVERYBODY, expires_in: 300 })
  const [, name = '', ref, list, blob] =
    /^v2\/(.+?)\/(?:manifests\/([^/?]+)|(tags\/list)\?.*|blobs\/([^/?]+))$/.exec(path) ?? []
  const repository = repositories.get(name)
  const bearer = headers.authorization?.replace(/^Bearer /, '')
  // Ollama's registry is open to everybody.
  if (!name.startsWith('open/') && service === 'docker') {
    if (bearer === undefined) return challenge(headers.host ?? '', name, '')
    if (!repository || bearer !== (repository.token ?? EVERYBODY))
      return challenge(headers.host ?? '', name, ',error="insufficient_scope"')
  }
  if (!repository) return json({ errors: [{ code: 'NAME_UNKNOWN' }] }, 404)
  if (list) return json({ name, tags: Object.keys(repository.tags) })
  if (blob !== undefined) {
    const bytes = repository.blobs?.[blob]
    return bytes ? fileReply(bytes, asked) : json({ errors: [{ code: 'BLOB_UNKNOWN' }] }, 404)
  }
  if (repository.manifests && method === 'GET') {
    const body = repository.manifests[ref ?? '']
    return body === undefined ? json({ errors: [{ code: 'MANIFEST_UNKNOWN' }] }, 404) : { status: 200, body }
  }
  // A pull is counted by GET, so a source that asks with it would use up the limit of everybody behind one address.
  return method === 'HEAD' ? manifest(repository, ref ?? '') : { status: 429 }
}

/** Manifests of models in OCI registries, that of Ollama among them: which layers there are, and under which digest. */
import { createHash } from 'node:crypto'
import type { Fact } from '../evidence.ts'
import { amount, answer, conform, type Infer, list, maybe, optional, record, text } from '../schema.ts'
import type { Http, Question } from './source.ts'

/** Bytes of a manifest; a model of hundreds of layers has some ten thousand. */
const MOST_MANIFEST = 1024 * 1024
/** Manifests of an index that are looked at; one for each platform. */
const MOST_IN_INDEX = 4

const Layer = answer({
  mediaType: text,
  digest: text,
  size: amount,
  annotations: maybe(record(text)),
})
export type Layer = Infer<typeof Layer>

const Manifest = answer({
  schemaVersion: amount,
  artifactType: maybe(text),
  config: optional(maybe(answer({ mediaType: maybe(text), digest: maybe(text) }))),
  layers: optional(list(Layer)),
  manifests: optional(list(answer({ digest: text }))),
})

export const ACCEPT = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ')

const DIGEST = /^sha256:[0-9a-f]{64}$/

const isDigest = (reference: string): boolean => DIGEST.test(reference)

/** What a name and tag stand for. */
export interface Stored {
  /** Digest of the manifest. */
  readonly digest: string
  readonly layers: readonly Layer[]
  /** Why the layers are not all. */
  readonly cut?: string
}

interface Read {
  readonly digest: string
  readonly manifest: Infer<typeof Manifest>
}

const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** The digest is computed, so that a registry cannot answer with another manifest than the one that is named. */
const read = async (
  http: Http,
  url: (reference: string) => string,
  reference: string,
  question: Question,
): Promise<Fact<Read>> => {
  const fact = await http.text(url(reference), { ...question, limit: MOST_MANIFEST })
  if (fact.state !== 'known') return fact
  const { source, asked, value } = fact
  const unfit = (why: string): Fact<never> => ({
    state: 'unknown',
    source,
    asked,
    reason: `the answer is not of the expected shape (${why})`,
  })
  const digest = `sha256:${createHash('sha256').update(value).digest('hex')}`
  if (isDigest(reference) && digest !== reference) return unfit('another digest than the one asked for')
  const fit = conform(Manifest, parsed(value))
  if (!('value' in fit)) return unfit('no manifest')
  const odd = fit.value.layers?.find(layer => !isDigest(layer.digest))
  return odd ? unfit('a layer without digest') : { ...fact, value: { digest, manifest: fit.value } }
}

/** @param url Address of the manifest of a tag or digest. */
export const askManifest = async (
  http: Http,
  url: (reference: string) => string,
  reference: string,
  question: Question,
): Promise<Fact<Stored>> => {
  const fact = await read(http, url, reference, question)
  if (fact.state !== 'known') return fact
  const { digest, manifest } = fact.value
  const { layers, manifests = [] } = manifest
  if (layers) return { ...fact, value: { digest, layers } }

  const all: Layer[] = []
  let cut = manifests.length > MOST_IN_INDEX ? `it is an index of ${manifests.length} manifests` : undefined
  if (manifests.length === 0) cut = 'its manifest names no layers'
  for (const each of manifests.slice(0, MOST_IN_INDEX)) {
    if (!isDigest(each.digest)) cut ??= 'its index names something that is no digest'
    else {
      const inner = await read(http, url, each.digest, question)
      if (inner.state === 'unknown') return inner
      if (inner.state === 'known' && inner.value.manifest.layers) all.push(...inner.value.manifest.layers)
      else cut ??= 'its index names manifests that are not there'
    }
  }
  return { ...fact, value: { digest, layers: all, ...(cut ? { cut } : {}) } }
}

/** Models in registries: manifests and layers of Ollama, Docker Model Runner, ModelPack and KitOps. */
import { kindOfLayer, nameOfLayer } from '../data/model-layers.ts'
import type { Fact, HubModel, Inspection } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'
import { answer, list, maybe, text } from '../schema.ts'
import { askManifest, type Layer, type Stored } from './manifest.ts'
import { segment } from './path.ts'
import { isInRegistry, type Place, placeOf } from './registry-place.ts'
import { type Inspect, inspectFiles, partly } from './remote-files.ts'
import type { Http, Source } from './source.ts'

const DEFAULT_TAG = 'latest'

const isFact = (one: Place | Fact<never>): one is Fact<never> => 'state' in one

const askStored = (
  { revision = DEFAULT_TAG }: ModelReference,
  place: Place,
  http: Http,
): Promise<Fact<Stored>> =>
  askManifest(
    http,
    reference => `${place.base}/manifests/${segment(reference).replaceAll('%3A', ':')}`,
    revision,
    place.question,
  )

/** Layers by name; the same name twice gets a number. */
const filesOf = (layers: readonly Layer[]): readonly (readonly [path: string, layer: Layer])[] => {
  const counts = new Map<string, number>()
  return layers.map(layer => {
    const name = nameOfLayer(layer.mediaType, layer.annotations)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return [count === 1 ? name : `${name} (${count})`, layer]
  })
}

const modelOf = ({ name, file }: ModelReference, { digest, layers, cut }: Stored): HubModel => {
  const files = filesOf(layers)
  return {
    id: name,
    commit: digest,
    revisionExists: true,
    ...(file === undefined ? {} : { fileExists: files.some(([path]) => path === file) }),
    gated: false,
    disabled: false,
    files: files.map(([path, layer]) => ({ path, size: layer.size, sha256: layer.digest.slice(7) })),
    code: files.flatMap(([path, { mediaType }]) => (kindOfLayer(mediaType) === 'code' ? [path] : [])),
    ...(cut ? { filesCut: cut } : {}),
  }
}

const Tags = answer({ tags: maybe(list(text)) })

/** Whether the repository is there without the tag; Ollama's registry lists none. */
const withoutTag = async (
  { name, hub, revision }: ModelReference,
  absent: Fact<HubModel>,
  { base, question }: Place,
  http: Http,
): Promise<Fact<HubModel>> => {
  if (revision === undefined || hub === 'ollama') return absent
  const tags = await http.json(`${base}/tags/list?n=1`, Tags, {
    ...question,
    headers: { accept: 'application/json' },
  })
  if (tags.state !== 'known') return absent
  const { source, asked } = absent
  const value = { id: name, revisionExists: false, gated: false, disabled: false, files: [], code: [] }
  return { state: 'known', value, source, asked }
}

const askOne = async (reference: ModelReference, http: Http): Promise<Fact<HubModel>> => {
  const place = placeOf(reference, http)
  if (isFact(place)) return place
  const stored = await askStored(reference, place, http)
  if (stored.state === 'absent') return withoutTag(reference, stored, place, http)
  return stored.state === 'known' ? { ...stored, value: modelOf(reference, stored.value) } : stored
}

/** What the layers hold, by ranges; that of a container is told, for it is not unpacked. */
export const registryContents = async (
  reference: ModelReference,
  http: Http,
  inspect: Inspect,
): Promise<Fact<readonly Inspection[]>> => {
  const place = placeOf(reference, http)
  if (isFact(place)) return place
  const stored = await askStored(reference, place, http)
  if (stored.state !== 'known') return stored
  const { layers, cut } = stored.value
  const all = filesOf(layers)
  const wanted = all.filter(([, { mediaType }]) => kindOfLayer(mediaType) === 'judged')
  const inspections = await inspectFiles(
    wanted.map(([path, { size, digest }]) => ({
      path,
      size,
      url: `${place.base}/blobs/${digest}`,
      question: place.question,
    })),
    http,
    inspect,
  )
  if ('state' in inspections) return inspections
  const container = all.find(([, { mediaType }]) => kindOfLayer(mediaType) === 'container')
  const value = [
    ...inspections,
    ...(container
      ? [partly(container[0], 'Layers of a container image are not judged.', container[1].size)]
      : []),
    ...(cut ? [partly(reference.name, `Not all of its layers are known: ${cut}.`)] : []),
  ]
  return { ...stored, value }
}

/** Models in the registry of Ollama and in registries of images. */
export const registryModel: Source<'model', 'model'> = {
  id: 'registry-model',
  on: 'model',
  gives: 'model',
  serves: reference => isInRegistry(reference) && reference.resolvedBy !== 'partial',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

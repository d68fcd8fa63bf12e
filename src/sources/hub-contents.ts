/** The bytes of what a reference to the Hugging Face hub would load: headers and pickles of weights, and settings. */
import { MalformedFile } from '../change.ts'
import { MOST_SETTINGS } from '../data/companions.ts'
import type { Fact, HubFile, Inspection } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'
import { askHub, fileQuestion, fileUrl } from './hub.ts'
import { filesOf, type Listing } from './hub-files.ts'
import { type Wanted, wantedOf } from './hub-wanted.ts'
import { type Inspect, inspectFiles, partly, type RemoteFile } from './remote-files.ts'
import type { Http } from './source.ts'

/** Bytes of a list of shards; that of 163 shards has some hundred thousand. */
const MOST_INDEX = 8 * 1024 * 1024

/** Formats of which a file that the reference names, under a suffix that is not for weights, is no model. */
const NO_MODEL = new Set(['unknown', 'text'])

const asNamed = (one: Inspection): Inspection | undefined =>
  !NO_MODEL.has(one.format) || one.verdict === 'dangerous' ? one : undefined

/**
 * Of settings only what runs by itself: what waits for `trust_remote_code` is for the rule on that switch, and what names
 * no code is no model.
 */
const asSettings = (one: Inspection): Inspection | undefined => {
  const findings = one.findings.filter(({ needs }) => needs === undefined)
  if (one.verdict === 'dangerous') return { ...one, findings }
  const open = findings.some(({ level }) => level === 'unknown') || one.completeness === 'partial'
  return one.format === 'config' && open ? { ...one, findings } : undefined
}

type At = Pick<ModelReference, 'type' | 'name'> & { readonly revision?: string }

const remote = (http: Http, at: At, { path, size }: HubFile, keep?: RemoteFile['keep']): RemoteFile => ({
  path,
  size,
  url: fileUrl(http, at, path),
  question: fileQuestion,
  ...(keep ? { keep } : {}),
})

/** The files that a list of shards names; a text: why it could not be read. */
const shardsOf = async (http: Http, at: At, { path, size }: HubFile): Promise<readonly string[] | string> => {
  if (size !== undefined && size > MOST_INDEX) return 'it is larger than any list of shards'
  const fact = await http.range(fileUrl(http, at, path), size, fileQuestion)
  if (fact.state !== 'known') return fact.state === 'unknown' ? fact.reason : 'the hub has no bytes of it'
  if (fact.value.size > MOST_INDEX) return 'it is larger than any list of shards'
  try {
    const text = new TextDecoder().decode(await fact.value.slice(0, fact.value.size))
    const index = JSON.parse(text) as { readonly weight_map?: unknown } | null
    const map = index?.weight_map
    if (typeof map !== 'object' || map === null) return 'it names no shards'
    return [...new Set(Object.values(map).filter(name => typeof name === 'string'))]
  } catch (error) {
    return error instanceof MalformedFile ? error.message : 'it is no JSON'
  }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Shards that the names of the files do not tell, and what is wrong with the lists. */
const shards = async (
  http: Http,
  at: At,
  { indexes, weights }: Wanted,
  files: ReadonlyMap<string, HubFile>,
) => {
  const known = new Set(weights.map(({ path }) => path))
  const more: HubFile[] = []
  const faults: Inspection[] = []
  for (const index of indexes) {
    const named = await shardsOf(http, at, index)
    if (typeof named === 'string') {
      faults.push(partly(index.path, `The list of shards could not be read: ${named}.`, index.size))
      continue
    }
    for (const name of named) {
      const path = folderOf(index.path) + name
      const file = files.get(path)
      if (file === undefined)
        faults.push(
          partly(index.path, `It names the shard ${JSON.stringify(name.slice(0, 120))}, which is not there.`),
        )
      else if (!known.has(path)) more.push(file)
      known.add(path)
    }
  }
  return { more, faults: faults.slice(0, 3) }
}

const inspectRepository = async (
  reference: ModelReference,
  at: At,
  { files, cut }: Listing,
  http: Http,
  inspect: Inspect,
): Promise<readonly Inspection[] | Extract<Fact<never>, { state: 'unknown' }>> => {
  const wanted = wantedOf(reference, files)
  const { more, faults } = await shards(http, at, wanted, new Map(files.map(file => [file.path, file])))
  const large = wanted.settings.filter(({ size = 0 }) => size > MOST_SETTINGS)
  const small = wanted.settings.filter(one => !large.includes(one))
  const all = [
    ...small.map(file => remote(http, at, file, asSettings)),
    ...[...wanted.weights, ...more].map(file => remote(http, at, file)),
    ...(wanted.named ? [remote(http, at, wanted.named, asNamed)] : []),
  ]
  const inspections = await inspectFiles(all, http, inspect)
  if ('state' in inspections) return inspections
  return [
    ...inspections,
    ...large.map(({ path, size }) => partly(path, 'Settings of more than 1 MiB are not judged.', size)),
    ...faults,
    ...(cut ? [partly(reference.name, `Not all files of the repository are known: ${cut}.`)] : []),
  ]
}

/** The bytes are asked for at the commit that the hub named, so that all files are of one state. */
export const hubContents = async (
  reference: ModelReference,
  http: Http,
  inspect: Inspect,
): Promise<Fact<readonly Inspection[]>> => {
  const info = await askHub(reference, http)
  if (info.state !== 'known') return info
  const { value, source, asked } = info
  const { type, revision } = reference
  const commit = value.sha ?? revision
  const at: At = { type, name: value.id, ...(commit ? { revision: commit } : {}) }
  const listing = await filesOf(reference, value, http)
  const inspections = await inspectRepository(reference, at, listing, http, inspect)
  return 'state' in inspections ? inspections : { state: 'known', value: inspections, source, asked }
}

import type { Fact, HubScan } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'
import { answer, list, maybe, text } from '../schema.ts'
import { askHub, type HubInfo, readHub } from './hub.ts'
import { filesOf } from './hub-files.ts'
import { wantedOf } from './hub-wanted.ts'
import { segment, segments } from './path.ts'
import type { Http, Source } from './source.ts'

/** Files whose own state is asked for; the hub takes two thousand in one question. */
const MOST_ASKED = 500
/** Flagged files that are kept. */
const MOST_FLAGGED = 50

const PathsInfo = list(answer({ path: text, securityFileStatus: maybe(answer({ status: maybe(text) })) }))

/** Words of the hub that are the outcome of a scan; `unscanned`, `queued` and `error` are none. */
const FLAGS = new Set(['unsafe', 'suspicious', 'caution'])
const CLEAN = new Set(['safe', 'innocuous'])

/** What the scanners say of each of these files; the reason, when the hub does not tell. */
const statesOf = async (
  { type }: ModelReference,
  { id, sha }: HubInfo,
  paths: readonly string[],
  http: Http,
): Promise<ReadonlyMap<string, string> | string> => {
  if (sha === undefined) return 'the hub does not say which commit it is'
  const url = http.endpoint('huggingface', `api/${type}s/${segments(id)}/paths-info/${segment(sha)}`)
  const body = { paths: paths.slice(0, MOST_ASKED), expand: true }
  const fact = await http.json(url, PathsInfo, { source: 'huggingface', read: readHub, body })
  if (fact.state === 'unknown') return fact.reason
  if (fact.state === 'absent') return 'the hub does not tell of single files'
  return new Map(
    fact.value.map(({ path, securityFileStatus }) => [path, securityFileStatus?.status ?? 'unscanned']),
  )
}

const scanOf = async (reference: ModelReference, info: HubInfo, http: Http): Promise<HubScan> => {
  const { files } = await filesOf(reference, info, http)
  const { weights, named, settings } = wantedOf(reference, files)
  const wanted = [...weights, ...(named ? [named] : []), ...settings].map(({ path }) => path)
  const { scansDone, filesWithIssues = [] } = info.securityRepoStatus ?? {}
  const flags = new Map(filesWithIssues.map(({ path, level }) => [path, level]))

  // A popular repository may say that its scans are not done while each of its files was scanned long ago.
  const states =
    scansDone === true || wanted.length === 0 ? new Map() : await statesOf(reference, info, wanted, http)
  const known: ReadonlyMap<string, string> = typeof states === 'string' ? new Map() : states
  for (const [path, state] of known) if (FLAGS.has(state)) flags.set(path, state)
  const unscanned =
    scansDone === true ? [] : wanted.filter(path => !CLEAN.has(known.get(path) ?? '') && !flags.has(path))
  const loaded = new Set(wanted)
  const flagged = [...flags].map(([path, level]) => ({ path, level, loaded: loaded.has(path) }))
  return {
    // What would be loaded first.
    flagged: flagged.sort((a, b) => Number(b.loaded) - Number(a.loaded)).slice(0, MOST_FLAGGED),
    unscanned,
    ...(typeof states === 'string' ? { why: states } : {}),
  }
}

const askOne = async (reference: ModelReference, http: Http): Promise<Fact<HubScan>> => {
  const info = await askHub(reference, http)
  return info.state === 'known' ? { ...info, value: await scanOf(reference, info.value, http) } : info
}

/** What the hub's own scanners say: of the whole repository, or file by file while they are not done with it. */
export const hubScan: Source<'model', 'scan'> = {
  id: 'hub-scan',
  on: 'model',
  gives: 'scan',
  serves: ({ hub, resolvedBy }) => hub === 'huggingface' && resolvedBy !== 'partial',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

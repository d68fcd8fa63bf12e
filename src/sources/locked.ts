/** What `ai-artifacts.lock` of the base side answers when nobody may be asked, and the models that its entries name. */
import type { Fact, HubFile, HubModel, HubScan, Inspection } from '../evidence.ts'
import type { LockEntry, LockedModel, ModelReference } from '../reference.ts'
import { present } from './resolution.ts'
import type { Http, Source } from './source.ts'

const FILE = 'ai-artifacts.lock'

const told = (http: Http, { firstSeen }: LockedModel) => ({
  source: FILE,
  asked: http.now(),
  detail: `as it was locked${firstSeen ? ` since ${firstSeen}` : ''}`,
})

const fileOf = ([path, { sha256 }]: readonly [string, { readonly sha256?: string }]): HubFile =>
  present<HubFile>({ path, sha256 })

const modelOf = ({ name, file, subfolder }: ModelReference, entry: LockedModel): HubModel => {
  const path = file !== undefined && subfolder ? `${subfolder.replace(/\/+$/, '')}/${file}` : file
  return present<HubModel>({
    id: entry.resolved ?? name,
    commit: entry.commit,
    revisionExists: true,
    // Files that are not locked may be there all the same.
    fileExists: path !== undefined && entry.files.has(path) ? true : undefined,
    author: entry.owner,
    gated: false,
    disabled: false,
    files: [...entry.files].map(fileOf),
    // That a repository holds no code is not said by a list of what loaders take.
    filesCut: 'a lockfile names what a loader takes',
    code: [],
    objectId: entry.objectId,
    license: entry.license,
    created: entry.created,
  } as { readonly [K in keyof HubModel]: HubModel[K] | undefined })
}

const inspections = ({ files }: LockedModel): readonly Inspection[] | undefined => {
  const scanned = [...files].map(([path, { format, verdict }]) =>
    format === undefined || verdict === undefined ? undefined : { path, format, verdict },
  )
  const whole = scanned.filter(each => each !== undefined)
  // One file that was not scanned to its end leaves the question open.
  if (whole.length === 0 || whole.length < scanned.length) return undefined
  return whole.map(({ path, format, verdict }) => ({
    path,
    format,
    verdict,
    completeness: 'complete' as const,
    findings:
      verdict === 'dangerous'
        ? [{ level: verdict, message: 'it was dangerous to load when it was locked' }]
        : verdict === 'unknown'
          ? [{ level: verdict, message: 'it was not known to be safe when it was locked' }]
          : [],
    size: 0,
    read: 0,
  }))
}

/** Only the base side is believed: an entry that the change itself brings was looked at by nobody. */
const isLocked = ({ locked }: ModelReference): boolean => locked?.base !== undefined

/** For runs that ask nobody. */
export const lockedModel: Source<'model', 'model'> = {
  id: 'locked-model',
  on: 'model',
  gives: 'model',
  serves: isLocked,
  ask: async (references, http) =>
    references.map(reference => {
      const entry = reference.locked?.base as LockedModel
      return { state: 'known', value: modelOf(reference, entry), ...told(http, entry) }
    }),
}

/** For runs that ask nobody. */
export const lockedContents: Source<'model', 'contents'> = {
  id: 'locked-contents',
  on: 'model',
  gives: 'contents',
  serves: reference =>
    isLocked(reference) && inspections(reference.locked?.base as LockedModel) !== undefined,
  ask: async (references, http) =>
    references.map((reference): Fact<readonly Inspection[]> => {
      const entry = reference.locked?.base as LockedModel
      return { state: 'known', value: inspections(entry) ?? [], ...told(http, entry) }
    }),
}

/** For runs that ask nobody. */
export const lockedScan: Source<'model', 'scan'> = {
  id: 'locked-scan',
  on: 'model',
  gives: 'scan',
  serves: reference => reference.locked?.base?.flagged !== undefined,
  ask: async (references, http) =>
    references.map((reference): Fact<HubScan> => {
      const entry = reference.locked?.base as LockedModel
      const flagged = [...(entry.flagged ?? [])].map(([path, level]) => ({
        path,
        level,
        loaded: entry.files.has(path),
      }))
      return { state: 'known', value: { flagged, unscanned: [] }, ...told(http, entry) }
    }),
}

const KINDS = {
  hf: ['huggingface', 'model'],
  'hf-dataset': ['huggingface', 'dataset'],
  'hf-space': ['huggingface', 'space'],
  ollama: ['ollama', 'model'],
  oci: ['oci', 'model'],
  github: ['github', 'model'],
} as const

/** The model that an entry names, as a reference in code would. */
export const referenceOf = ({ entry, at }: LockEntry): ModelReference => {
  const [, scheme = '', name = '', revision] = /^([a-z-]+):([^@]*)(?:@(.*))?$/s.exec(entry.reference) ?? []
  const [hub, type] = KINDS[scheme as keyof typeof KINDS] ?? KINDS.hf
  return {
    kind: 'model',
    id: entry.reference,
    hub,
    type,
    name,
    ...(revision === undefined ? {} : { revision }),
    pinned: /^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(revision ?? ''),
    resolvedBy: 'literal',
    callee: FILE,
    surface: 'lockfile',
    at,
  }
}

/** The same question for the entries of a lockfile that a change edits. */
export const ofEntries = (source: Source<'model', 'model'>): Source<'lock', 'model'> => ({
  id: `${source.id}-entries`,
  on: 'lock',
  gives: 'model',
  serves: entry => source.serves(referenceOf(entry)),
  ask: (entries, http) => source.ask(entries.map(referenceOf), http),
})

/** What the bytes of model files are: committed ones from the change, remote ones by ranges. Nothing is ever loaded. */
import { type Bytes, type LfsPointer, MalformedFile } from '../change.ts'
import { loaded, opened } from '../data/weights.ts'
import type { Fact, Inspection, Observation } from '../evidence.ts'
import { inspect } from '../formats/index.ts'
import type { ModelFile, ModelReference } from '../reference.ts'
import { askHub, fileQuestion, fileUrl, type HubInfo } from './hub.ts'
import { askLfs, type LfsAnswer } from './lfs.ts'
import type { Http, Source } from './source.ts'

/** Files of one repository that are inspected; the rest is told as not judged. */
const MOST_FILES = 8

type Contents = readonly Inspection[]

const unreadable = (path: string, size: number, message: string): Inspection => ({
  path,
  format: 'unknown',
  verdict: 'unknown',
  completeness: 'unreadable',
  findings: [{ level: 'unknown', message }],
  size,
  read: 0,
})

const lfsWords = ({ oid, size }: LfsPointer, answer: LfsAnswer | undefined): string => {
  const asked = answer && 'lacks' in answer ? ` Its LFS server was asked: ${answer.lacks}.` : ''
  return `The repository holds only its Git LFS pointer (sha256 ${oid}, ${size} bytes).${asked} Fetch the object with \`git lfs pull\`, or \`lfs: true\` in the checkout step.`
}

/** A few ranges show nothing of the digest of the whole; that the server keeps its word is for it to answer. */
const byRanges = ({ oid }: LfsPointer): Observation => ({
  level: 'note',
  message: `Judged from ranges that the LFS server gives for sha256 ${oid}; the digest of the whole was not computed.`,
})

const inspectObject = async (
  path: string,
  pointer: LfsPointer,
  answer: LfsAnswer | undefined,
): Promise<Inspection> => {
  if (answer === undefined || 'lacks' in answer)
    return { ...unreadable(path, pointer.size, lfsWords(pointer, answer)), format: 'lfs-pointer' }
  const inspection = await inspect(path, answer.bytes)
  const findings = [...inspection.findings, byRanges(pointer)]
  return { ...inspection, findings, read: answer.bytes.read() }
}

/** The bytes that a loader would see: of a pointer the object, when it is on this machine. */
const bytesOf = async ({ blob, pointer }: ModelFile): Promise<Bytes | undefined> =>
  pointer ? blob.object?.(pointer) : blob.bytes()

const inspectFile = async (
  { path, pointer, blob }: ModelFile,
  bytes: Bytes | undefined,
  objects: ReadonlyMap<string, LfsAnswer>,
): Promise<Inspection> => {
  if (bytes) return inspect(path, bytes)
  return pointer
    ? inspectObject(path, pointer, objects.get(pointer.oid))
    : unreadable(path, blob.size, 'Its bytes are not to be had.')
}

/** Runs a task on a file's bytes; that they cannot be had is an inspection. */
const guarded = async <T>({ path, blob }: ModelFile, task: () => Promise<T>): Promise<T | Inspection> => {
  try {
    return await task()
  } catch (error) {
    if (error instanceof MalformedFile)
      return unreadable(path, blob.size, `Its bytes could not be read: ${error.message}.`)
    throw error
  }
}

const isInspection = (one: Bytes | Inspection | undefined): one is Inspection =>
  one !== undefined && 'verdict' in one

/** Committed model files, and Git LFS objects, from this machine or their server. One at a time: a file may be large. */
export const contents: Source<'model-file', 'contents'> = {
  id: 'contents',
  on: 'model-file',
  gives: 'contents',
  serves: () => true,

  async ask(files, http) {
    const found: (Bytes | Inspection | undefined)[] = []
    for (const file of files) found.push(await guarded(file, () => bytesOf(file)))
    const missing = files.flatMap(({ pointer }, index) =>
      pointer && found[index] === undefined ? [pointer] : [],
    )
    const objects = missing.length > 0 ? await askLfs(missing, http) : new Map<string, LfsAnswer>()
    const facts: Fact<Contents>[] = []
    for (const [index, file] of files.entries()) {
      const bytes = found[index]
      const value = [
        isInspection(bytes) ? bytes : await guarded(file, () => inspectFile(file, bytes, objects)),
      ]
      facts.push({ state: 'known', value, source: 'the change', asked: http.now() })
    }
    return facts
  },
}

const remote = async (
  http: Http,
  url: string,
  path: string,
  size: number | undefined,
): Promise<Inspection | Fact<never>> => {
  const fact = await http.range(url, size, fileQuestion)
  if (fact.state === 'unknown') return fact
  if (fact.state === 'absent') return unreadable(path, size ?? 0, 'The hub lists it and has no bytes of it.')
  const inspection = await inspect(path, fact.value)
  return { ...inspection, read: fact.value.read() }
}

const isFact = (one: Inspection | Fact<never>): one is Fact<never> => 'state' in one

/** Formats of which a file that the reference names, under a suffix that is not for weights, is no model. */
const NO_MODEL = new Set(['unknown', 'text'])

const namedFile = ({ file, subfolder }: ModelReference): string | undefined =>
  file === undefined || !subfolder ? file : `${subfolder.replace(/^\/+|\/+$/g, '')}/${file}`

/** The bytes are asked for at the commit that the hub named, so that all files are of one state. */
const inspectRepository = async (
  reference: ModelReference,
  { value, source, asked }: Extract<Fact<HubInfo>, { state: 'known' }>,
  http: Http,
): Promise<Fact<Contents>> => {
  const sizes = new Map(
    (value.siblings ?? []).map(({ rfilename, size, lfs }) => [rfilename, lfs?.size ?? size]),
  )
  const files = opened(
    loaded(
      reference,
      [...sizes.keys()].map(path => ({ path })),
    ),
  )
  const at = { ...reference, name: value.id, ...(value.sha ? { revision: value.sha } : {}) }
  const named = files.length === 0 ? namedFile(reference) : undefined
  const inspections: Inspection[] = []
  for (const { path } of files.slice(0, MOST_FILES)) {
    if (!sizes.has(path)) continue
    const one = await remote(http, fileUrl(http, at, path), path, sizes.get(path))
    if (isFact(one)) return one
    inspections.push(one)
  }
  if (named !== undefined && sizes.has(named)) {
    const one = await remote(http, fileUrl(http, at, named), named, sizes.get(named))
    if (isFact(one)) return one
    if (!NO_MODEL.has(one.format) || one.verdict === 'dangerous') inspections.push(one)
  }
  const rest = files.slice(MOST_FILES)
  const first = rest[0]
  if (first) {
    const words = `${rest.length} more weight files of the repository were not judged: at most ${MOST_FILES} are.`
    inspections.push({ ...unreadable(first.path, 0, words), completeness: 'partial' })
  }
  return { state: 'known', value: inspections, source, asked }
}

/** The weight files that a reference to a hub would load, of the default branch where it names no revision. */
export const remoteContents: Source<'model', 'contents'> = {
  id: 'remote-contents',
  on: 'model',
  gives: 'contents',
  serves: ({ hub }) => hub === 'huggingface',

  ask: (references, http) =>
    Promise.all(
      references.map(async reference => {
        const info = await askHub(reference, http)
        return info.state === 'known' ? inspectRepository(reference, info, http) : info
      }),
    ),
}

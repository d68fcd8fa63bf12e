/** What the bytes of model files are: committed ones from the change, remote ones by ranges. Nothing is ever loaded. */
import { type Bytes, type LfsPointer, MalformedFile } from '../change.ts'
import { isRead } from '../data/hubs.ts'
import type { Fact, Inspection, Observation } from '../evidence.ts'
import { inspect } from '../formats/index.ts'
import type { ModelFile } from '../reference.ts'
import { hubContents } from './hub-contents.ts'
import { askLfs, type LfsAnswer } from './lfs.ts'
import { registryContents } from './registry-model.ts'
import { isInRegistry } from './registry-place.ts'
import { unreadable } from './remote-files.ts'
import type { Source } from './source.ts'

type Contents = readonly Inspection[]

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

/** The files that a reference to a hub or registry would load, of the default revision where it names none. */
export const remoteContents: Source<'model', 'contents'> = {
  id: 'remote-contents',
  on: 'model',
  gives: 'contents',
  serves: isRead,
  ask: (references, http) =>
    Promise.all(
      references.map(reference =>
        (isInRegistry(reference) ? registryContents : hubContents)(reference, http, inspect),
      ),
    ),
}

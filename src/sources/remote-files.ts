/** Files behind ranges, inspected within limits: of each only what a format wants to see, and never all of a large one. */
import type { Bytes } from '../change.ts'
import type { Completeness, Fact, Inspection } from '../evidence.ts'
import type { Http, Question } from './source.ts'

/** Files of one reference that are inspected: a checkpoint in 163 shards is a large one. */
const MOST_FILES = 512
/** Bytes of one reference that may be fetched; of one file and of one run the door has limits of its own. */
const MOST_BYTES = 64 * 1024 * 1024
const AT_ONCE = 4

/** Judges bytes by what they are. */
export type Inspect = (path: string, bytes: Bytes) => Promise<Inspection>

export interface RemoteFile {
  readonly path: string
  /** In bytes, where it is known. */
  readonly size: number | undefined
  readonly url: string
  readonly question: Question
  /** What becomes of its inspection; undefined drops it. */
  readonly keep?: (inspection: Inspection) => Inspection | undefined
}

const unjudged = (completeness: Completeness, path: string, size: number, message: string): Inspection => ({
  path,
  format: 'unknown',
  verdict: 'unknown',
  completeness,
  findings: [{ level: 'unknown', message }],
  size,
  read: 0,
})

export const unreadable = (path: string, size: number, message: string): Inspection =>
  unjudged('unreadable', path, size, message)

export const partly = (path: string, message: string, size = 0): Inspection =>
  unjudged('partial', path, size, message)

type Open = Extract<Fact<never>, { state: 'unknown' }>
interface One {
  readonly file: RemoteFile
  readonly inspection?: Inspection
  readonly open?: Open
  readonly read: number
}

const inspectOne = async (file: RemoteFile, http: Http, inspect: Inspect): Promise<One> => {
  const { path, size, url, question, keep = one => one } = file
  const fact = await http.range(url, size, question)
  if (fact.state === 'unknown') return { file, open: fact, read: 0 }
  if (fact.state === 'absent') {
    const inspection = unreadable(path, size ?? 0, 'The hub lists it and has no bytes of it.')
    return { file, inspection, read: 0 }
  }
  const judged = await inspect(path, fact.value)
  const read = fact.value.read()
  const inspection = keep({ ...judged, read })
  return { file, read, ...(inspection ? { inspection } : {}) }
}

const restOf = (left: readonly RemoteFile[], why: string): readonly Inspection[] => {
  const [first] = left
  if (!first) return []
  const words =
    left.length === 1
      ? `It was not judged: ${why}.`
      : `${left.length} more files of the repository were not judged, this one the first: ${why}.`
  return [partly(first.path, words)]
}

/**
 * Inspects the files in their order. What a server breaks its word on is an inspection that says so. Without an answer to
 * one of the questions there is none to the whole, unless another file is dangerous already.
 */
export const inspectFiles = async (
  files: readonly RemoteFile[],
  http: Http,
  inspect: Inspect,
): Promise<readonly Inspection[] | Open> => {
  const done: One[] = []
  let spent = 0
  const most = Math.min(files.length, MOST_FILES)
  let at = 0
  for (; at < most && spent < MOST_BYTES; at += AT_ONCE) {
    const some = files.slice(at, Math.min(at + AT_ONCE, most))
    const ones = await Promise.all(some.map(file => inspectOne(file, http, inspect)))
    done.push(...ones)
    spent += ones.reduce((sum, { read }) => sum + read, 0)
  }
  const why =
    at < most
      ? `${MOST_BYTES / 2 ** 20} MiB of it were fetched, which is the limit`
      : `at most ${MOST_FILES} are`
  const inspections = done.flatMap(({ file, inspection, open }) => {
    if (inspection) return [inspection]
    return open ? [partly(file.path, `Its bytes could not be had: ${open.reason}.`, file.size)] : []
  })
  const [open] = done.flatMap(one => (one.open && !one.open.broken ? [one.open] : []))
  if (open && !inspections.some(({ verdict }) => verdict === 'dangerous')) return open
  return [...inspections, ...restOf(files.slice(Math.min(at, most)), why)]
}

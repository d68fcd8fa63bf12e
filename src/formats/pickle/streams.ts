import type { Bytes } from '../../change.ts'
import type { Completeness, Observation } from '../../evidence.ts'
import type { Inner, Inspected } from '../format.ts'
import { type Court, courtOf } from './court.ts'
import { judgeNested } from './nested.ts'
import { runAt } from './run.ts'
import { tapeOf } from './tape.ts'

/** Pickles of one file that are run. */
const MOST_PICKLES = 100_000

export interface Streams {
  /** Who loads the file, for messages. */
  readonly loader: string
  /** Pickles that the loader runs one after the other; default: all that follow. */
  readonly most?: number
  /** Where the first begins. */
  readonly from?: number
  /** What lies behind the last pickle is data of the format. */
  readonly dataFollows?: boolean
  /** Whether raw arrays of joblib are passed. */
  readonly joblib?: boolean
}

/** What running the pickles of a file came to. */
interface Ran {
  /** Place behind the last pickle that ran to its end, or where one broke. */
  readonly end: number
  readonly pickles: number
  readonly fault?: string
  readonly limit?: string
}

/** Runs the pickles that stand one behind the other in a file, and judges them. */
export const inspectStreams = async (bytes: Bytes, inner: Inner, streams: Streams): Promise<Inspected> => {
  const { loader, joblib = false } = streams
  const tape = tapeOf(bytes, inner.budget)
  const court = courtOf({ tape, loader, joblib })
  const ran = await runAll(court, streams)
  let completeness = settle(court, ran, streams)
  if (!(await judgeNested(court, inner))) completeness = 'partial'
  court.close()
  const findings = [...court.log.list()]
  if (court.passedArrays()) findings.push(...(await asPlainPickle(bytes, inner, streams)))
  return { completeness, findings }
}

const runAll = async (court: Court, { most = Number.POSITIVE_INFINITY, from = 0 }: Streams): Promise<Ran> => {
  const { size } = court.tape.bytes
  let end = from
  let pickles = 0
  let wasted: string | undefined
  while (pickles < Math.min(most, MOST_PICKLES + 1) && (end < size || pickles === 0)) {
    const before = court.log.count() + court.names()
    const { stopped, fault, limit, base, next } = await runAt(court, end)
    if (!stopped) {
      // What follows the last pickle and does nothing before it breaks is no pickle.
      const idle = court.log.count() + court.names() === before
      if (pickles > 0 && fault !== undefined && idle) return { end, pickles }
      return {
        end: base + next,
        pickles,
        ...(fault !== undefined && { fault }),
        ...(limit !== undefined && { limit }),
      }
    }
    wasted ??= limit ?? (pickles >= MOST_PICKLES ? 'more pickles in one file than any model has' : undefined)
    end = base + next
    pickles++
  }
  return { end, pickles, ...(wasted !== undefined && { limit: wasted }) }
}

/** Says what the run leaves open. */
const settle = (court: Court, { end, pickles, fault, limit }: Ran, streams: Streams): Completeness => {
  const { log, tape } = court
  if (limit !== undefined) {
    log.add({ level: 'unknown', message: `Not run to its end: ${limit}.`, offset: end })
    return 'partial'
  }
  if (fault !== undefined) {
    const message = `The pickle breaks off: ${fault}. What stands before the break runs all the same.`
    log.add({ level: 'unknown', message, offset: end })
    return 'partial'
  }
  const rest = tape.bytes.size - end
  if (rest > 0 && !streams.dataFollows)
    log.add({
      level: 'note',
      message: `${rest} bytes follow the last pickle; unpicklers do not read them.`,
      offset: end,
    })
  if (pickles > 1 && streams.most === undefined)
    log.add({
      level: 'note',
      message: `The file holds ${pickles} pickles; a program that reads on runs them all.`,
    })
  return 'complete'
}

/** The same file as `pickle.load` reads it: raw arrays are opcodes to it. Only danger counts, for honest arrays break it. */
const asPlainPickle = async (
  bytes: Bytes,
  inner: Inner,
  streams: Streams,
): Promise<readonly Observation[]> => {
  const court = courtOf({ tape: tapeOf(bytes, inner.budget), loader: 'pickle.load', joblib: false })
  await runAll(court, { ...streams, most: 1 })
  court.close()
  return court.log.list().filter(({ level }) => level === 'dangerous')
}

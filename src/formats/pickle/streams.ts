import type { Bytes } from '../../change.ts'
import type { Completeness, Observation } from '../../evidence.ts'
import type { Inner, Inspected } from '../format.ts'
import { type Court, courtOf } from './court.ts'
import type { Machine } from './machine.ts'
import { judgeNested } from './nested.ts'
import { runAt } from './run.ts'
import { NO_VALUE } from './stack-opcodes.ts'
import { tapeOf } from './tape.ts'

/** Pickles of one file that are run. */
const MOST_PICKLES = 100_000
/** Frames that reach behind their pickle and are followed to their end. */
const MOST_OVERHANGS = 8

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
  /** Bytes within which the line of an opcode of text must end; default: those of the file. */
  readonly longestLine?: number
}

/** What running the pickles of a file came to. */
interface Ran {
  /** Place behind the last pickle that ran to its end, or where one broke. */
  readonly end: number
  readonly pickles: number
  readonly fault?: string
  readonly limit?: string
  /** Ends of frames that reach behind the end of their pickle. */
  readonly overhangs?: readonly number[]
}

/** Runs the pickles that stand one behind the other in a file, and judges them. */
export const inspectStreams = async (bytes: Bytes, inner: Inner, streams: Streams): Promise<Inspected> => {
  const { loader, joblib = false, longestLine } = streams
  const tape = tapeOf(bytes, inner.budget, longestLine)
  const court = courtOf({ tape, loader, joblib })
  const ran = await runAll(court, streams)
  let completeness = settle(court, ran, streams)
  if (!(await judgeNested(court, inner))) completeness = 'partial'
  court.close()
  const findings = [...court.log.list()]
  if (court.passedArrays()) findings.push(...(await again(bytes, inner, { ...streams, most: 1 })))
  for (const from of ran.overhangs ?? []) findings.push(...(await again(bytes, inner, { ...streams, from })))
  return { completeness, findings }
}

const runAll = async (court: Court, { most = Number.POSITIVE_INFINITY, from = 0 }: Streams): Promise<Ran> => {
  const { size } = court.tape.bytes
  let end = from
  let pickles = 0
  let wasted: string | undefined
  let last: Machine | undefined
  const overhangs: number[] = []
  while (pickles < Math.min(most, MOST_PICKLES + 1) && (end < size || pickles === 0)) {
    const before = court.log.count() + court.names()
    const ran = await runNext(court, end, last)
    const { stopped, fault, limit, base, next, frameEnd } = ran
    last = ran
    if (!stopped) {
      // What follows the last pickle and does nothing before it breaks is no pickle.
      const idle = court.log.count() + court.names() === before
      if (pickles > 0 && fault !== undefined && idle) return { end, pickles, overhangs }
      return {
        end: base + next,
        pickles,
        overhangs,
        ...(fault !== undefined && { fault }),
        ...(limit !== undefined && { limit }),
      }
    }
    wasted ??= limit ?? (pickles >= MOST_PICKLES ? 'more pickles in one file than any model has' : undefined)
    end = base + next
    pickles++
    if (frameEnd > end && frameEnd <= size && overhangs.length < MOST_OVERHANGS)
      overhangs.push(overhang(court, end, frameEnd))
  }
  return { end, pickles, overhangs, ...(wasted !== undefined && { limit: wasted }) }
}

/** A program that goes on with one unpickler keeps its memo: what looks like noise to another runs there. */
const runNext = async (court: Court, from: number, last: Machine | undefined): Promise<Machine> => {
  const afresh = await runAt(court, from)
  if (last === undefined || last.memoCount === 0 || !afresh.fault?.startsWith(NO_VALUE)) return afresh
  const before = court.log.count() + court.names()
  const kept = await runAt(court, from, 0, last)
  if (!kept.stopped && court.log.count() + court.names() === before) return afresh
  const message =
    'The pickle uses the memo of the one before it: only a program that keeps its unpickler runs it.'
  court.log.add({ level: 'unknown', message, offset: from })
  return kept
}

/** A reader of files goes on where the frame ends, a reader of bytes behind STOP. */
const overhang = ({ log }: Court, end: number, frameEnd: number): number => {
  const message =
    'A frame reaches behind the end of its pickle: readers disagree on where the next one begins, and so on what runs.'
  log.add({ level: 'unknown', message, offset: end - 1, opcode: 'STOP' })
  return frameEnd
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

/**
 * The same file as another reader reads it: raw arrays are opcodes to `pickle.load`, and a reader of files begins the
 * next pickle elsewhere. Only danger counts, for honest bytes break it.
 */
const again = async (bytes: Bytes, inner: Inner, streams: Streams): Promise<readonly Observation[]> => {
  const court = courtOf({
    tape: tapeOf(bytes, inner.budget, streams.longestLine),
    loader: 'pickle.load',
    joblib: false,
  })
  await runAll(court, streams)
  court.close()
  return court.log.list().filter(({ level }) => level === 'dangerous')
}

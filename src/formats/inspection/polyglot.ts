import { type Bytes, MalformedFile } from '../../change.ts'
import type { Observation } from '../../evidence.ts'
import type { Inner } from '../format.ts'
import { ENDLESS_LINE } from '../pickle/run.ts'
import { trial } from '../pickle/sniff.ts'
import { inspectStreams } from '../pickle/streams.ts'

/** Opcodes that call: chance does not write two lines with names and a call behind them. */
const CALLS = new Set(['REDUCE', 'INST', 'OBJ', 'NEWOBJ', 'NEWOBJ_EX'])

/**
 * Opcodes whose line an unpickler takes whatever its length. Names, places in the memo and ids of other objects that are
 * longer than `LONGEST_LINE` break it.
 */
const ENDLESS = new Set(['UNICODE', 'STRING', 'INT', 'LONG', 'FLOAT'])

/** A first byte that is also an opcode of text would have all of a remote file fetched in search of the end of its line. */
const LONGEST_LINE = 256 * 1024

const counts = ({ level, message, call, opcode = '' }: Observation): boolean =>
  level === 'dangerous' ||
  (call !== undefined && CALLS.has(opcode)) ||
  (message.startsWith(ENDLESS_LINE) && ENDLESS.has(opcode))

/**
 * A file of another format can be a pickle as well: `torch.load` and its like run it under any name. Tells only of danger
 * and of calls, for most files break as a pickle within a few bytes.
 */
export const alsoPickle = async (
  head: Uint8Array,
  bytes: Bytes,
  inner: Inner,
): Promise<readonly Observation[]> => {
  const { open, pickle } = trial(head, bytes.size)
  if (!open && !pickle) return []
  try {
    const { findings } = await inspectStreams(bytes, inner, {
      loader: 'pickle.load',
      most: 1,
      longestLine: LONGEST_LINE,
    })
    return findings
      .filter(counts)
      .map(finding => ({ ...finding, message: `The file is a pickle as well. ${finding.message}` }))
  } catch (error) {
    if (error instanceof MalformedFile) return []
    throw error
  }
}

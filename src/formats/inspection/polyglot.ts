import { type Bytes, MalformedFile } from '../../change.ts'
import type { Observation } from '../../evidence.ts'
import type { Inner } from '../format.ts'
import { trial } from '../pickle/sniff.ts'
import { inspectStreams } from '../pickle/streams.ts'

/** Opcodes that call: chance does not write two lines with names and a call behind them. */
const CALLS = new Set(['REDUCE', 'INST', 'OBJ', 'NEWOBJ', 'NEWOBJ_EX'])

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
    const { findings } = await inspectStreams(bytes, inner, { loader: 'pickle.load', most: 1 })
    return findings
      .filter(
        ({ level, call, opcode }) => level === 'dangerous' || (call !== undefined && CALLS.has(opcode ?? '')),
      )
      .map(finding => ({ ...finding, message: `The file is a pickle as well. ${finding.message}` }))
  } catch (error) {
    if (error instanceof MalformedFile) return []
    throw error
  }
}

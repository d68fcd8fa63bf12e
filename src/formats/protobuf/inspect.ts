import { type Bytes, MalformedFile } from '../../change.ts'
import { cursorOf } from '../bytes/cursor.ts'
import type { Inspected } from '../format.ts'
import { type Log, logOf } from '../pickle/log.ts'
import { readMessage } from './read.ts'
import type { Message, Shape, Visitors } from './shape.ts'

/** Bytes that are read of one file: names and structure, not the numbers. */
const MOST = 512 * 1024 * 1024

/**
 * Reads a file that is one message, and judges it by its visitors. What was seen before a break counts, and fields that
 * the format does not have are told.
 *
 * @param end what the outermost message says, once all has been seen.
 * @throws MalformedFile when it breaks before anything was seen.
 */
export const inspectMessage = async (
  bytes: Bytes,
  shape: Shape,
  visitorsOf: (log: Log) => Visitors<never>,
  end: (message: Message<never>, log: Log) => void = () => {},
): Promise<Inspected> => {
  const log = logOf()
  try {
    const message = await readMessage(cursorOf(bytes, MOST), shape, bytes.size, visitorsOf(log))
    end(message, log)
    if (message.strange > 0)
      log.add({
        level: 'unknown',
        message: `${message.strange} fields are none of this format: another program may read something else in the file.`,
      })
  } catch (error) {
    if (!(error instanceof MalformedFile) || log.count() === 0) throw error
    log.add({ level: 'unknown', message: `The file breaks off: ${error.message}.` })
    return { completeness: 'partial', findings: log.list() }
  }
  return { completeness: 'complete', findings: log.list() }
}

/** Inspects bytes that a test has built. */
import { bytesOf } from '../../src/change.ts'
import type { Inspection } from '../../src/evidence.ts'
import { inspect, type Limits } from '../../src/formats/index.ts'

export const look = (data: Uint8Array, path = 'model.bin', limits?: Limits): Promise<Inspection> =>
  inspect(path, bytesOf(data), limits)

/** Format, verdict and completeness in one word, for tables. */
export const outcome = async (data: Uint8Array, path?: string): Promise<string> => {
  const { format, verdict, completeness } = await look(data, path)
  return `${format} ${verdict} ${completeness}`
}

export const messages = async (data: Uint8Array, path?: string): Promise<readonly string[]> =>
  (await look(data, path)).findings.map(({ level, message }) => `${level}: ${message}`)

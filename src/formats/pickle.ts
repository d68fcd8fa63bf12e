import type { Format } from './format.ts'
import { trial } from './pickle/sniff.ts'
import { inspectStreams } from './pickle/streams.ts'

const isProtocol = (head: Uint8Array): boolean => head[0] === 0x80 && (head[1] ?? 6) <= 5

/** Bare pickles: pickle, joblib, dill, cloudpickle, and files that torch.load runs before it finds them odd. */
export const pickle: Format = {
  id: 'pickle',
  what: 'a pickle',
  detects: (head, size) => isProtocol(head) || trial(head, size).pickle,
  inspect: (bytes, inner) => inspectStreams(bytes, inner, { loader: 'pickle.load', joblib: true }),
}

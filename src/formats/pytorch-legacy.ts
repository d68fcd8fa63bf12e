import { startsWith } from './bytes/numbers.ts'
import type { Format } from './format.ts'
import { inspectStreams } from './pickle/streams.ts'

/** LONG1 of the number 0x1950a86a20f9469cfc6c. */
const MAGIC = [0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19]
const FRAME = 0x95

/**
 * PyTorch files as written before 1.6: five pickles (magic number, protocol, system, object, keys of the storages), all
 * of which run, then raw tensors.
 */
export const pytorchLegacy: Format = {
  id: 'pytorch-legacy',
  what: 'a PyTorch file of the old layout',
  // From protocol 4 on a frame of nine bytes stands before the number.
  detects: head =>
    head[0] === 0x80 && (startsWith(head, MAGIC, 2) || (head[2] === FRAME && startsWith(head, MAGIC, 11))),
  inspect: (bytes, inner) =>
    inspectStreams(bytes, inner, { loader: 'torch.load', most: 5, dataFollows: true }),
}

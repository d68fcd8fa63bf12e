import { MalformedFile } from '../change.ts'
import type { Observation } from '../evidence.ts'
import { startsWith, unsigned } from './bytes/numbers.ts'
import type { Format } from './format.ts'
import { readHeader } from './npy-header.ts'
import { inspectStreams } from './pickle/streams.ts'

/** Longest header that NumPy reads by default, with room. */
const MOST_HEADER = 1024 * 1024

/**
 * NumPy arrays. Numbers are never unpickled, whatever they look like; an array of objects is one pickle behind the
 * header.
 *
 * Layout: `\x93NUMPY`, version (2 bytes), length of the header as little-endian `u16` (version 1) or `u32`, the header as
 * a Python dictionary, the data.
 *
 * @throws MalformedFile when the header is none.
 * @see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export const npy: Format = {
  id: 'npy',
  what: 'a NumPy array',
  detects: head => startsWith(head, '\x93NUMPY'),

  async inspect(bytes, inner) {
    const start = await bytes.slice(0, 12)
    const width = start[6] === 1 ? 2 : 4
    const from = 8 + width
    const length = unsigned(start, 8, width)
    if ((start[6] ?? 0) < 1 || (start[6] ?? 0) > 3)
      throw new MalformedFile('an unknown version of the NumPy format')
    if (length > MOST_HEADER || from + length > bytes.size)
      throw new MalformedFile('the header passes the end of the file')

    const data = from + length
    const { objects, size } = readHeader(new TextDecoder().decode(await bytes.slice(from, data)))
    if (!objects) return { completeness: 'complete', findings: lengthWords(bytes.size - data, size) }
    return inspectStreams(bytes, inner, {
      loader: 'numpy.load(allow_pickle=True)',
      from: data,
      most: 1,
    })
  },
}

/** More than the array needs is no harm to NumPy, which leaves it; less is no array. */
const lengthWords = (has: number, needs: number | undefined): readonly Observation[] => {
  if (needs === undefined || has === needs) return []
  const message =
    has < needs
      ? `The array breaks off: its header states ${needs} bytes, and ${has} are there.`
      : `${has - needs} bytes follow the array; NumPy does not read them.`
  return [{ level: 'unknown', message }]
}

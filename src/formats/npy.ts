import { MalformedFile } from '../change.ts'
import { startsWith, unsigned } from './bytes/numbers.ts'
import type { Format } from './format.ts'
import { inspectStreams } from './pickle/streams.ts'

/** Longest header that NumPy reads by default, with room. */
const MOST_HEADER = 1024 * 1024

/**
 * NumPy arrays. Numbers are never unpickled, whatever they look like; an array of objects is one pickle behind the header.
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

    const header = new TextDecoder().decode(await bytes.slice(from, from + length))
    const types = descriptor(header)
    if (types === undefined) throw new MalformedFile('the header does not describe an array')
    if (!types.some(isObject)) return { completeness: 'complete', findings: [] }
    return inspectStreams(bytes, inner, {
      loader: 'numpy.load(allow_pickle=True)',
      from: from + length,
      most: 1,
    })
  },
}

const isObject = (type: string): boolean => /^[|<>=]?O\d*$/.test(type)

/** The strings of the header's `descr`: the type, or names and types of a structured array. */
const descriptor = (header: string): readonly string[] | undefined => {
  const start = /^\s*\{[^{}]*?['"]descr['"]\s*:\s*/.exec(header)
  if (start === null || !/['"]fortran_order['"]/.test(header) || !/['"]shape['"]/.test(header))
    return undefined
  const strings = [...header.matchAll(/(['"])((?:(?!\1)[^\\\n])*)\1/g)].map(match => match[2] ?? '')
  // Escapes could spell a type in other letters; NumPy writes none.
  if (header.includes('\\')) return undefined
  return strings
}

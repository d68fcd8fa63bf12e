import { MalformedFile } from '../change.ts'
import type { Observation } from '../evidence.ts'
import { unsigned } from './bytes/numbers.ts'
import type { Format } from './format.ts'
import { targets } from './safetensors/targets.ts'
import { checkTensors } from './safetensors/tensors.ts'

/** The limit of the reference implementation. */
const MOST_HEADER = 100_000_000

/**
 * Reads the header of a safetensors file; the tensors behind it are plain numbers and are never fetched.
 *
 * Layout: length N as little-endian `u64`, then N bytes of UTF-8 JSON, then tensor data.
 * Fetches at most 8 + N bytes, N up to 100 MB.
 *
 * @throws MalformedFile when the file is none that the reference implementation reads: N passes the file's end or the
 * limit, the header is no JSON object or names a key twice, or the tensors do not tile the data exactly.
 */
export const safetensors: Format = {
  id: 'safetensors',
  what: 'a safetensors file',
  detects: head => head[8] === 0x7b && unsigned(head, 0, 8) <= MOST_HEADER && unsigned(head, 0, 8) >= 2,

  async inspect(bytes) {
    const length = unsigned(await bytes.slice(0, 8), 0, 8)
    if (length > MOST_HEADER) throw new MalformedFile('the header is longer than the format allows')
    if (8 + length > bytes.size) throw new MalformedFile('the header passes the end of the file')
    const { parseHeader } = await import('./safetensors/header.ts')
    const header = parseHeader(await bytes.slice(8, 8 + length))
    checkTensors(header.tensors, bytes.size - 8 - length)
    return { completeness: 'complete', findings: [...targets(header.metadata), ...strangers(header.tensors)] }
  },
}

const strangers = (
  tensors: ReadonlyMap<string, { readonly dtype: string; readonly bits: number | undefined }>,
) => {
  const names = new Set(
    [...tensors.values()].filter(({ bits }) => bits === undefined).map(({ dtype }) => dtype),
  )
  return [...names].slice(0, 5).map(
    (dtype): Observation => ({
      level: 'note',
      message: `The number type ${JSON.stringify(dtype.slice(0, 40))} is not known here; its sizes were not checked.`,
    }),
  )
}

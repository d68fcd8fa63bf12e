import { bytesOf } from '../change.ts'
import { inflated, unzip } from './archive/inflate.ts'
import { startsWith, unsigned } from './bytes/numbers.ts'
import type { Format } from './format.ts'

/** Header of a zlib stream: deflate, window up to 32 KiB, check bits. */
const isZlib = (head: Uint8Array): boolean =>
  head[0] === 0x78 && ((head[0] << 8) | (head[1] ?? 0)) % 31 === 0 && ((head[1] ?? 0) & 0x20) === 0

/** One compressed file, as joblib and R write it. It is inflated within the limits, and what comes out is judged. */
export const compressed: Format = {
  id: 'compressed',
  what: 'a compressed file',
  detects: head => (startsWith(head, [0x1f, 0x8b, 8]) && unsigned(head, 3, 1) < 0x20) || isZlib(head),

  async inspect(bytes, inner) {
    const content = bytesOf(
      await inflated(bytes, bytes.size, inner.budget, unzip).slice(0, Number.POSITIVE_INFINITY),
    )
    const { format, completeness, findings } = await inner.inspect(content, 'content')
    return { format: `compressed ${format}`, completeness, findings }
  },
}

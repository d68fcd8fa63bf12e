import type { Bytes } from '../../change.ts'

/** The bytes of `[from, to)` as bytes of their own. */
export const part = (bytes: Bytes, from: number, to: number): Bytes => {
  const end = Math.min(Math.max(to, from), bytes.size)
  return {
    size: Math.max(end - from, 0),
    slice: (first, last) => bytes.slice(Math.min(from + first, end), Math.min(from + last, end)),
  }
}

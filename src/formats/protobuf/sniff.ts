import { fits } from './read.ts'
import { DEEPEST, type Shape } from './shape.ts'

/** Bytes at the head of a file, and where the message that begins there ends in the file. */
interface Look {
  readonly head: Uint8Array
  at: number
  /** Fields that fit so far. */
  count: number
}

/**
 * How many fields of a message, with those nested in it, fit the shape as far as the head of the file shows: 0 when one
 * does not. Protobuf has no signature, so that every field fits is what tells one format from another.
 */
export const fieldsThatFit = (head: Uint8Array, size: number, shape: Shape): number => {
  const look: Look = { head, at: 0, count: 0 }
  return message(look, shape, size, 0) ? look.count : 0
}

const message = (look: Look, shape: Shape, end: number, depth: number): boolean => {
  if (depth > DEEPEST) return false
  const seen = Math.min(end, look.head.length)
  while (look.at < seen) {
    const tag = varint(look)
    if (tag === undefined) return look.at >= look.head.length && end > look.head.length
    const field = shape.byNumber.get(Math.floor(tag / 8))
    const wire = tag % 8
    if (field === undefined || !fits(field, wire)) return false
    if (wire === 1 || wire === 5) look.at += wire === 1 ? 8 : 4
    else {
      const number = varint(look)
      if (number === undefined) return look.at >= look.head.length && end > look.head.length
      if (wire === 2) {
        const to = look.at + number
        if (to > end) return false
        if (typeof field.kind === 'object') {
          if (!message(look, field.kind, to, depth + 1)) return false
        } else if (field.kind === 'text' && !isText(look.head.subarray(look.at, to))) return false
        look.at = to
      }
    }
    look.count++
  }
  return look.at <= end
}

const varint = (look: Look): number | undefined => {
  let [value, scale] = [0, 1]
  for (let index = 0; index < 10 && look.at < look.head.length; index++) {
    const byte = look.head[look.at++] ?? 0
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return value
    scale *= 128
  }
  // A number that never ends must not pass for one that the head cuts.
  if (look.at < look.head.length) look.at = Number.NEGATIVE_INFINITY
  return undefined
}

/** No control characters but those of lines; a cut at the end is no fault. */
const isText = (data: Uint8Array): boolean =>
  !data.some(byte => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) &&
  !new TextDecoder().decode(data).slice(0, -1).includes('\ufffd')

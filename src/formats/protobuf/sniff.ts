import { fits } from './read.ts'
import { DEEPEST, type Field, fieldOf, type Shape } from './shape.ts'

/** How far the head of a file is read as a message. */
interface Look {
  readonly head: Uint8Array
  at: number
  /** Fields that the shape has, with those of messages within, each once: a sign that repeats is no message. */
  readonly known: Set<Field>
  /** Fields that it does not have, which readers pass over. */
  strange: number
}

const MANY = 4

/**
 * Which of several shapes the head of a file has. Protobuf has no signature: the one wins that has most of its fields,
 * and none of the others. Undefined when no shape fits well enough.
 *
 * @param least fields that must be there, by shape.
 */
export const shapeOfHead = (
  head: Uint8Array,
  size: number,
  least: ReadonlyMap<Shape, number>,
): Shape | undefined => {
  let [best, most]: [Shape | undefined, number] = [undefined, 0]
  for (const [shape, needed] of least) {
    const look: Look = { head, at: 0, known: new Set(), strange: 0 }
    if (!message(look, shape, size, 0)) continue
    const score = look.known.size - 2 * look.strange
    const enough = look.strange === 0 ? look.known.size >= needed : score >= Math.max(needed, MANY)
    if (!enough || score <= most) continue
    best = shape
    most = score
  }
  return best
}

const message = (look: Look, shape: Shape, end: number, depth: number): boolean => {
  if (depth > DEEPEST) return false
  const seen = Math.min(end, look.head.length)
  while (look.at < seen) {
    const tag = varint(look)
    // What the head or the end of a broken file cuts is no fault.
    if (tag === undefined) return look.at >= look.head.length
    const wire = tag % 8
    const field = fieldOf(shape, Math.floor(tag / 8))
    const own = field !== undefined && fits(field, wire)
    if (tag < 8 || wire === 3 || wire === 4 || wire > 5) return false
    if (own) look.known.add(field)
    else look.strange++
    if (wire === 1 || wire === 5) {
      look.at += wire === 1 ? 8 : 4
      continue
    }
    const number = varint(look)
    if (number === undefined) return look.at >= look.head.length
    if (wire === 0) continue
    const to = look.at + number
    if (to > end) return depth === 0 && look.known.size > 0
    if (own && typeof field.kind === 'object' && !message(look, field.kind, to, depth + 1)) return false
    if (own && field.kind === 'text' && !isText(look.head.subarray(look.at, to))) return false
    look.at = to
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

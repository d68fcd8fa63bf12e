import { numberOf, textOf } from './literals.ts'
import type { Tape } from './tape.ts'
import { type Container, isInt, isText, itemsOf, NONE, tagOf, type Value } from './values.ts'

/** A raw array that stands in the stream behind the opcode that was just run. */
export interface RawArray {
  /** In bytes; endless when it cannot be told; undefined: the items are objects, so a pickle follows. */
  readonly size: number | undefined
  /** Whether a byte with the number of padding bytes precedes. */
  readonly padded: boolean
}

/**
 * An array follows, and joblib knows its size where this program does not. To go on anywhere would be to judge another
 * program than joblib runs, so the pickle ends here.
 */
const UNKNOWN: RawArray = { size: Number.POSITIVE_INFINITY, padded: false }

/**
 * The array behind joblib's `NumpyArrayWrapper`: its numbers stand raw in the stream, so their size must be known to
 * find the next opcode. What NumPy itself believes decides: of a structured type the size and the flags of its state.
 * @see https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle.py
 */
export const arrayOf = (tape: Tape, state: Value): RawArray => {
  if (typeof state === 'number' || state.kind !== 'dict') return UNKNOWN
  const fields = fieldsOf(tape, state)
  const width = fields && widthOf(tape, fields.get('dtype'))
  if (width === undefined) return UNKNOWN
  if (width === 'object') return { size: undefined, padded: false }

  const lengths = itemsOf(fields?.get('shape'))
  let size = width
  for (const length of lengths ?? [NONE]) {
    const count = isInt(length) ? numberOf(tape, length) : undefined
    if (count === undefined || count < 0) return UNKNOWN
    size *= count
  }
  if (!Number.isSafeInteger(size)) return UNKNOWN
  const alignment = fields?.get('numpy_array_alignment_bytes')
  return { size, padded: alignment !== undefined && !isNone(alignment) }
}

const isNone = (value: Value): boolean => typeof value === 'number' && tagOf(value) === NONE

/** Undefined when not all of them were kept: a later one could replace what is seen here. */
const fieldsOf = (tape: Tape, { items = [], count }: Container): ReadonlyMap<string, Value> | undefined => {
  if (items.length !== count) return undefined
  const fields = new Map<string, Value>()
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [key, value] = [items[index] ?? NONE, items[index + 1] ?? NONE]
    if (isText(key)) fields.set(textOf(tape, key) ?? '', value)
  }
  return fields
}

/** Widths in bytes that the kinds of numbers have; those of text and structures are free. */
const WIDTHS: ReadonlyMap<string, readonly number[]> = new Map([
  ['b', [1]],
  ['i', [1, 2, 4, 8]],
  ['u', [1, 2, 4, 8]],
  ['f', [2, 4, 8, 12, 16]],
  ['c', [8, 16, 24, 32]],
  ['m', [8]],
  ['M', [8]],
])

/** Bytes of one item. */
const widthOf = (tape: Tape, dtype: Value | undefined): number | 'object' | undefined => {
  if (dtype === undefined || typeof dtype === 'number' || dtype.kind !== 'call') return undefined
  if (dtype.name !== 'numpy.dtype') return undefined
  const code = itemsOf(dtype.args)?.[0]
  const text = code !== undefined && isText(code) ? (textOf(tape, code) ?? '') : ''
  const [, kind, digits = ''] = /^[<>|=]?([biufcmMSUVO])([0-9]{0,9})$/.exec(text) ?? []
  if (kind === undefined) return undefined
  const state = dtype.state === undefined ? {} : stateOf(tape, dtype.state)
  if (state === undefined) return undefined
  const { objects = kind === 'O', size } = state
  if (kind === 'O') return objects ? 'object' : undefined
  if (objects) return 'object'
  if (digits === '') return undefined
  const allowed = WIDTHS.get(kind)
  if (allowed) return allowed.includes(Number(digits)) ? Number(digits) : undefined
  return size ?? Number(digits) * (kind === 'U' ? 4 : 1)
}

interface TypeState {
  /** Whether NumPy takes the items for objects. */
  readonly objects?: boolean
  /** Bytes of an item of text or structure, in place of what the code says. */
  readonly size?: number
}

/**
 * The state of a type: version, byte order, type of a nested array, names, fields, size, alignment, flags. Undefined when
 * it is none of the versions that NumPy has written for ten years.
 */
const stateOf = (tape: Tape, state: Value): TypeState | undefined => {
  const items = itemsOf(state) ?? []
  const number = (index: number) => {
    const item = items[index]
    return isInt(item) ? numberOf(tape, item) : undefined
  }
  const [version, size, flags] = [number(0), number(5), number(7)]
  if (version === undefined || version < 3 || version > 4 || size === undefined || flags === undefined)
    return undefined
  return { objects: (flags & 1) !== 0, ...(size >= 0 && { size }) }
}

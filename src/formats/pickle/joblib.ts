import { numberOf, textOf } from './literals.ts'
import type { Tape } from './tape.ts'
import { type Container, isText, itemsOf, NONE, tagOf, type Value } from './values.ts'

/** A raw array that stands in the stream behind the opcode that was just run. */
export interface RawArray {
  /** In bytes; undefined: the items are objects, so a pickle follows. */
  readonly size: number | undefined
  /** Whether a byte with the number of padding bytes precedes. */
  readonly padded: boolean
}

/**
 * The array behind joblib's `NumpyArrayWrapper`: its numbers stand raw in the stream, so their size must be known to
 * find the next opcode. Undefined when the state does not tell.
 * @see https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle.py
 */
export const arrayOf = (tape: Tape, state: Value): RawArray | undefined => {
  if (typeof state === 'number' || state.kind !== 'dict') return undefined
  const fields = fieldsOf(tape, state)
  const width = widthOf(tape, fields.get('dtype'))
  if (width === undefined) return undefined
  if (width === 'object') return { size: undefined, padded: false }

  let size = width
  for (const length of itemsOf(fields.get('shape')) ?? [NONE]) {
    const count = typeof length === 'number' ? numberOf(tape, length) : undefined
    if (count === undefined || count < 0) return undefined
    size *= count
  }
  const alignment = fields.get('numpy_array_alignment_bytes')
  return { size, padded: typeof alignment === 'number' && tagOf(alignment) !== NONE }
}

const fieldsOf = (tape: Tape, { items = [] }: Container): ReadonlyMap<string, Value> => {
  const fields = new Map<string, Value>()
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [key, value] = [items[index] ?? NONE, items[index + 1] ?? NONE]
    if (isText(key)) fields.set(textOf(tape, key) ?? '', value)
  }
  return fields
}

/** Bytes of one item. */
const widthOf = (tape: Tape, dtype: Value | undefined): number | 'object' | undefined => {
  if (dtype === undefined || typeof dtype === 'number' || dtype.kind !== 'call') return undefined
  if (dtype.name !== 'numpy.dtype') return undefined
  const code = itemsOf(dtype.args)?.[0]
  const text = code !== undefined && isText(code) ? (textOf(tape, code) ?? '') : ''
  const [, kind, digits = '1'] = /^[<>|=]?([a-zA-Z])([0-9]{1,9})$/.exec(text) ?? []
  if (kind === undefined) return undefined
  if (kind === 'O' || (kind === 'V' && holdsObjects(tape, dtype.state))) return 'object'
  return Number(digits) * (kind === 'U' ? 4 : 1)
}

/** Place of the flags in the state of a dtype, and the flag of items that are references. */
const FLAGS = 7
const REFERENCES = 1

/** Whether a structured type has objects among its fields; what its state does not tell is taken for numbers. */
const holdsObjects = (tape: Tape, state: Value | undefined): boolean => {
  const flags = itemsOf(state)?.[FLAGS]
  return typeof flags === 'number' && ((numberOf(tape, flags) ?? 0) & REFERENCES) !== 0
}

import type { Shape } from '../../data/pickle-allowed.ts'
import type { Judgement } from '../../evidence.ts'
import { fullName } from './describe.ts'
import { operandOf } from './literals.ts'
import type { Tape } from './tape.ts'
import { isBytes, isText, itemsOf, type Value } from './values.ts'

/** Bytes that a call would read as an object of their own. */
export interface Nested {
  readonly value: number
  readonly callee: string
  /** Whether the call is harmless exactly when the bytes are. */
  readonly decides: boolean
}

/** Collects the bytes that calls are handed, to be looked into once the pickle has run. */
export interface Handed {
  note(callee: Value, args: Value, judged: Judgement): void
  list(): readonly Nested[]
  /** Whether there were more that decide than are looked into. */
  full(): boolean
}

/** Objects within that decide over their call: a model written with plain pickle has one for each tensor. */
const MOST_DECIDING = 10_000
/** Arguments of other calls: the call itself is told, they only explain it. */
const MOST_OTHERS = 32
/** Shortest text that may spell bytes: base64, or a pickle of protocol 0. */
const LEAST_SPELLED = 12
const MOST_DEPTH = 2

export const handedOf = (tape: Tape): Handed => {
  const deciding = new Map<number, Nested>()
  const others = new Map<number, Nested>()
  let full = false

  const keep = (nested: Nested): void => {
    const into = nested.decides ? deciding : others
    if (into.size < (nested.decides ? MOST_DECIDING : MOST_OTHERS)) into.set(nested.value, nested)
    else if (nested.decides && !into.has(nested.value)) full = true
  }

  return {
    note: (callee, args, judged) => {
      const [name, shape] = nameOf(callee)
      const decides = judged === 'safe' && shape === 'load-bytes'
      if (judged === 'safe' && !decides) return
      const note = (item: Value, depth: number): void => {
        const value = bytesWithin(item) ?? (decides ? undefined : spelledText(tape, item))
        if (value !== undefined) keep({ value, callee: name, decides })
        else if (depth > 0) for (const each of itemsOf(item) ?? []) note(each, depth - 1)
      }
      for (const item of itemsOf(args) ?? []) note(item, decides ? 0 : MOST_DEPTH)
    },
    list: () => [...deciding.values(), ...others.values()],
    full: () => full,
  }
}

const nameOf = (callee: Value): readonly [name: string, shape: Shape | undefined] =>
  typeof callee !== 'number' && callee.kind === 'global'
    ? [fullName(callee.module, callee.name), callee.known.shape]
    : ['a computed function', undefined]

const spelledText = (tape: Tape, value: Value): number | undefined =>
  isText(value) && (operandOf(tape, value)?.length ?? 0) >= LEAST_SPELLED ? value : undefined

/** Bytes, also as Python 2 writes them: `_codecs.encode('…', 'latin1')`. */
const bytesWithin = (value: Value): number | undefined => {
  if (typeof value === 'number') return isBytes(value) ? value : undefined
  if (value.kind !== 'call' || value.name !== '_codecs.encode') return undefined
  const text = itemsOf(value.args)?.[0]
  return text !== undefined && isText(text) ? text : undefined
}

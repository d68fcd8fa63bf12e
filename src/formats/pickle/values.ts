import type { Shape } from '../../data/pickle-allowed.ts'
import type { Judgement } from '../../evidence.ts'
import type { Known } from './names.ts'

/**
 * A value on the machine's stack. Plain values are numbers: offset of the opcode that pushed them, times 8, plus a tag;
 * what they hold is read again from the file in the rare case that somebody asks. All else is a node.
 */
export type Value = number | Node

export const NONE = 0
export const BOOL = 1
export const INT = 2
export const FLOAT = 3
export const TEXT = 4
/** A string of Python 2: text to Python 3, unless the loader asks for bytes. */
export const OLD_TEXT = 5
export const BYTES = 6
export const OTHER = 7

export const tagOf = (value: number): number => value % 8
export const offsetOf = (value: number): number => Math.floor(value / 8)
export const isText = (value: Value): value is number =>
  typeof value === 'number' && (tagOf(value) === TEXT || tagOf(value) === OLD_TEXT)
export const isBytes = (value: Value): value is number =>
  typeof value === 'number' && (tagOf(value) === BYTES || tagOf(value) === OLD_TEXT)
export const isInt = (value: Value | undefined): value is number =>
  typeof value === 'number' && (tagOf(value) === INT || tagOf(value) === BOOL)

/** Items that a container keeps; the rest is counted. */
export const KEPT_ITEMS = 16

export interface Container {
  readonly kind: 'list' | 'tuple' | 'dict' | 'set'
  count: number
  /** The first items; of a dict keys and values in turn. Undefined while empty. */
  items: Value[] | undefined
  /** Whether all items are plain, known-safe or containers of such. */
  benign: boolean
  /** Values that a walk through the container would meet; shared ones count every time. */
  weight: number
}

/** A name that the pickle imports. */
export interface Global {
  readonly kind: 'global'
  /** After the mapping of Python 2 names. */
  readonly module: string
  readonly name: string
  /** Offset of the opcode. */
  readonly at: number
  readonly opcode: string
  readonly judged: Judgement
  /** What is known of the name. */
  readonly known: Known
  /** Whether a call or another observation already speaks of it. */
  called: boolean
}

/** What a call gives. */
export interface Call {
  readonly kind: 'call'
  /** Name of the callee, or an empty string when it is no imported name. */
  readonly name: string
  readonly callee: Value
  readonly args: Value
  readonly judged: Judgement
  /** Whether it could be a text, and so name what is imported. */
  readonly mayBeText: boolean
  /** State of the only BUILD; None when there were several, so that nobody believes one of them. */
  state: Value | undefined
  /** Place of its own observation in the report, absorbed when a call around it is reported. */
  readonly noted: number
}

/** What a persistent id stands for. */
export interface Persistent {
  readonly kind: 'persistent'
  readonly id: Value
  readonly judged: Judgement
}

export type Node = Container | Global | Call | Persistent

export const container = (kind: Container['kind']): Container => ({
  kind,
  count: 0,
  items: undefined,
  benign: true,
  weight: 1,
})

export const isContainer = (value: Value): value is Container => typeof value !== 'number' && 'count' in value

/** Shapes of what is known to be safe and is no function: who is handed one can do no more than make an instance. */
const HANDED: ReadonlySet<Shape | undefined> = new Set<Shape>([
  'value',
  'class',
  'stateful',
  'enum',
  'collection',
  'octets',
  'scalars',
  'factory',
  'pairs',
  'joblib-array',
])

/** Whether nothing about the value needs a second look. A function as an argument may be called with anything. */
export const isBenign = (value: Value): boolean => {
  if (typeof value === 'number') return true
  if (isContainer(value)) return value.benign
  return value.judged === 'safe' && (value.kind !== 'global' || HANDED.has(value.known.shape))
}

/** Adds the values `[from, to)` of a stack. A container that is only a summary, with endless count, stays as it is. */
export const addAll = (into: Container, stack: readonly Value[], from: number, to: number): void => {
  if (into.count === Number.POSITIVE_INFINITY) return
  if (into.items === undefined) into.items = stack.slice(from, Math.min(to, from + KEPT_ITEMS))
  else
    for (let at = from; at < to && into.items.length < KEPT_ITEMS; at++) into.items.push(stack[at] as Value)

  into.count += to - from
  let weight = into.weight
  for (let at = from; at < to; at++) {
    const value = stack[at] as Value
    if (typeof value === 'number') {
      weight++
      continue
    }
    weight += isContainer(value) ? value.weight : 1
    if (into.benign && !isBenign(value)) into.benign = false
  }
  into.weight = weight
}

/** The items of a tuple or list, when all of them were kept. */
export const itemsOf = (value: Value | undefined): readonly Value[] | undefined => {
  if (value === undefined || !isSequence(value)) return undefined
  const items = value.items ?? []
  return items.length === value.count ? items : undefined
}

const isSequence = (value: Value): value is Container =>
  typeof value !== 'number' && (value.kind === 'tuple' || value.kind === 'list')

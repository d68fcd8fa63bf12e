import { MalformedFile } from '../../change.ts'
import { type Literal, literalAt, type Text, textAt } from './literals.ts'

/** An object as far as it is kept: the fields that are asked for, and where it begins. */
export interface JsonObject {
  readonly kind: 'object'
  /** Offset of its brace in bytes. */
  readonly at: number
  readonly fields: ReadonlyMap<string, JsonValue>
  /** A wanted key that stands more than once; readers keep the last value, some the first. */
  readonly twice?: string
}

export interface JsonList {
  readonly kind: 'list'
  /** The first few. */
  readonly items: readonly JsonValue[]
  readonly count: number
}

export type JsonValue = string | Literal | JsonObject | JsonList

export interface Scan {
  /** Keys whose values are kept. */
  readonly wanted: ReadonlySet<string>
  /** Called for each object when it closes, inner ones first; `depth` counts from 0. */
  seen(object: JsonObject, depth: number): void
}

/** Items of a list that are kept. */
const MOST_ITEMS = 8
/** An object that holds so many levels is not kept within its parent: it was seen when it closed. */
const MOST_HEIGHT = 4
/** Levels that are followed; a file of braces alone would fill the memory. */
const MOST_DEPTH = 200_000

interface Frame {
  readonly object: boolean
  readonly at: number
  readonly fields: Map<string, JsonValue>
  readonly items: JsonValue[]
  count: number
  key: string | undefined
  twice: string | undefined
  height: number
}

const frameOf = (object: boolean, at: number): Frame => ({
  object,
  at,
  fields: new Map(),
  items: [],
  count: 0,
  key: undefined,
  twice: undefined,
  height: 0,
})

/** What may come next: a value, a value or the end, a key, a key or the end, a colon, a comma or the end of what is open, nothing. */
type Next = 'value' | 'first' | 'key' | 'first key' | 'colon' | 'comma' | 'end'

/**
 * Reads JSON without building it: memory follows the depth, not the length. Accepts what Python's reader accepts, NaN
 * and Infinity included. Gives the depth that was reached.
 *
 * @param data UTF-8.
 * @throws MalformedFile where it is no JSON.
 */
export const scanObjects = (data: Uint8Array, scan: Scan): number => {
  const open: Frame[] = []
  const state: { next: Next } = { next: 'value' }
  let deepest = 0

  const settle = (value: JsonValue, height: number): void => {
    const frame = open.at(-1)
    state.next = frame ? 'comma' : 'end'
    if (frame) keep(frame, value, height, scan.wanted)
  }
  const close = (): void => {
    const frame = open.pop()
    if (!frame) return
    if (!frame.object) {
      settle({ kind: 'list', items: frame.items, count: frame.count }, frame.height)
      return
    }
    const { at, fields, twice } = frame
    const object: JsonObject = { kind: 'object', at, fields, ...(twice !== undefined && { twice }) }
    scan.seen(object, open.length)
    settle(object, frame.height + 1)
  }
  const begin = (object: boolean, at: number): void => {
    open.push(frameOf(object, at))
    deepest = Math.max(deepest, open.length)
    if (open.length > MOST_DEPTH) throw new MalformedFile('the JSON is nested deeper than is read')
    state.next = object ? 'first key' : 'first'
  }

  let at = 0
  const text = (): Text => textAt(data, at)
  for (; at < data.length; at++) {
    const byte = data[at] ?? 0
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) continue
    const frame = open.at(-1)
    if (byte === 0x5d && frame?.object === false && (state.next === 'comma' || state.next === 'first'))
      close()
    else if (
      byte === 0x7d &&
      frame?.object === true &&
      (state.next === 'comma' || state.next === 'first key')
    )
      close()
    else if (state.next === 'comma' && byte === 0x2c) state.next = frame?.object ? 'key' : 'value'
    else if (state.next === 'colon' && byte === 0x3a) state.next = 'value'
    else if ((state.next === 'key' || state.next === 'first key') && byte === 0x22 && frame) {
      const { value, end } = text()
      frame.key = value
      at = end
      state.next = 'colon'
    } else if (state.next === 'value' || state.next === 'first') {
      if (byte === 0x7b || byte === 0x5b) begin(byte === 0x7b, at)
      else {
        const { value, end } = byte === 0x22 ? text() : literalAt(data, at)
        at = end
        settle(value, 0)
      }
    } else throw new MalformedFile(`the JSON breaks at byte ${at}`)
  }
  if (state.next !== 'end') throw new MalformedFile('the JSON breaks off')
  return deepest
}

const keep = (frame: Frame, value: JsonValue, height: number, wanted: ReadonlySet<string>): void => {
  const kept = height < MOST_HEIGHT
  if (!frame.object) {
    frame.count++
    if (kept && frame.items.length < MOST_ITEMS) {
      frame.items.push(value)
      frame.height = Math.max(frame.height, height)
    }
    return
  }
  const key = frame.key ?? ''
  if (!wanted.has(key)) return
  if (frame.fields.has(key)) frame.twice = key
  // What is too deep to keep must still replace what stood there before.
  if (!kept) frame.fields.set(key, { kind: 'list', items: [], count: 0 })
  else frame.fields.set(key, value)
  frame.height = Math.max(frame.height, kept ? height : 0)
}

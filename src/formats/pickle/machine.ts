import type { Court } from './court.ts'
import type { RawArray } from './joblib.ts'
import { type Call, type Container, container, isContainer, NONE, type Value } from './values.ts'

/** More values than any real pickle holds on the stack, marks or memo at once: beyond lies a bomb. */
const MOST_STACKED = 2_000_000
const MOST_MEMOIZED = 10_000_000
const MOST_MARKS = 65_536
const MOST_SPARSE = 65_536
/** Entries of a page of the memo. */
const PAGE = 65_536
/** Containers and calls that the memo keeps in full; of later ones it keeps only what was judged. */
const FULL_CONTAINERS = 20_000
const FULL_CALLS = 100_000

/** The state of one unpickler, after CPython's `_pickle.c`. Positions are relative to the window, unless said. */
export interface Machine {
  readonly court: Court
  /** Offset in the file of the first opcode. */
  readonly from: number
  data: Uint8Array
  /** Offset of the window in the file. */
  base: number
  next: number
  readonly stack: Value[]
  top: number
  readonly marks: number[]
  /** Where the part of the stack begins that opcodes may pop. */
  fence: number
  /** The memo, in pages of equal size, so that it grows without being copied. */
  readonly memo: Value[][]
  /** Entries from 0 upwards without a gap, which stand in the pages. */
  memoLength: number
  /** Entries behind a gap. */
  readonly sparse: Map<number, Value>
  memoCount: number
  memoContainers: number
  memoCalls: number
  readonly summaries: Map<string, Call>
  proto: number
  /** Offset in the file. */
  frameEnd: number
  running: boolean
  stopped: boolean
  /** Why it broke: the unpickler would raise here. */
  fault: string | undefined
  /** Why it was not run to its end. */
  limit: string | undefined
  array: RawArray | undefined
}

/** Does what one opcode does; `at` is its place in the window, `end` the place behind its operand. */
export type Handler = (m: Machine, at: number, end: number) => void

export const machineOf = (court: Court, from: number, before?: Machine): Machine => ({
  court,
  from,
  data: new Uint8Array(0),
  base: 0,
  next: 0,
  stack: [],
  top: 0,
  marks: [],
  fence: 0,
  memo: before?.memo ?? [],
  memoLength: before?.memoLength ?? 0,
  sparse: before?.sparse ?? new Map(),
  memoCount: before?.memoCount ?? 0,
  memoContainers: before?.memoContainers ?? 0,
  memoCalls: before?.memoCalls ?? 0,
  summaries: before?.summaries ?? new Map(),
  proto: 0,
  frameEnd: Number.POSITIVE_INFINITY,
  running: true,
  stopped: false,
  fault: undefined,
  limit: undefined,
  array: undefined,
})

export const fail = (m: Machine, why: string): void => {
  m.running = false
  m.fault ??= why
}

export const giveUp = (m: Machine, why: string): void => {
  m.running = false
  m.limit ??= why
}

export const push = (m: Machine, value: Value): void => {
  if (m.top >= MOST_STACKED) giveUp(m, 'more values on the stack than any model has')
  m.stack[m.top++] = value
}

export const pop = (m: Machine): Value => {
  if (m.top > m.fence) return m.stack[--m.top] as Value
  fail(m, 'the stack has too few values')
  return NONE
}

/** The topmost value; it stays. */
export const peek = (m: Machine): Value => {
  if (m.top > m.fence) return m.stack[m.top - 1] as Value
  fail(m, 'the stack has too few values')
  return NONE
}

export const mark = (m: Machine): void => {
  if (m.marks.length >= MOST_MARKS) giveUp(m, 'more open marks than any model has')
  m.marks.push(m.top)
  m.fence = m.top
}

/** Takes the last mark away and gives its place on the stack. */
export const unmark = (m: Machine): number => {
  const at = m.marks.pop()
  m.fence = m.marks.at(-1) ?? 0
  if (at !== undefined) return at
  fail(m, 'there is no mark')
  return m.top
}

export const remember = (m: Machine, index: number, value: Value): void => {
  const kept = compact(m, value)
  if (index === m.memoLength) {
    if (index % PAGE === 0) m.memo.push([])
    m.memo[Math.floor(index / PAGE)]?.push(kept)
    // An entry that stood behind a gap stands in its place now.
    if (m.sparse.size === 0 || !m.sparse.delete(index)) m.memoCount++
    if (++m.memoLength > MOST_MEMOIZED) giveUp(m, 'more values in the memo than any model has')
    return
  }
  const page = index < m.memoLength ? m.memo[Math.floor(index / PAGE)] : undefined
  if (page !== undefined) {
    page[index % PAGE] = kept
    return
  }
  if (!m.sparse.has(index)) m.memoCount++
  m.sparse.set(index, kept)
  if (m.sparse.size > MOST_SPARSE) giveUp(m, 'a memo with more gaps than any model has')
}

export const recall = (m: Machine, index: number): Value | undefined =>
  index < m.memoLength ? m.memo[Math.floor(index / PAGE)]?.[index % PAGE] : m.sparse.get(index)

const opaque = (kind: Container['kind'], benign: boolean): Container => ({
  ...container(kind),
  count: Number.POSITIVE_INFINITY,
  benign,
})
const both = (kind: Container['kind']) => ({ benign: opaque(kind, true), other: opaque(kind, false) })
const SUMMARIES = { list: both('list'), tuple: both('tuple'), dict: both('dict'), set: both('set') }

/** Past a number of nodes the memo stops to keep the items of containers and calls, so that memory stays bounded. */
const compact = (m: Machine, value: Value): Value => {
  if (typeof value === 'number') return value
  if (value.kind === 'call') return ++m.memoCalls <= FULL_CALLS ? value : summaryOf(m, value)
  if (!isContainer(value) || ++m.memoContainers <= FULL_CONTAINERS) return value
  return value.benign ? SUMMARIES[value.kind].benign : SUMMARIES[value.kind].other
}

const summaryOf = (m: Machine, call: Call): Value => {
  const key = `${call.judged} ${call.name}`
  const known = m.summaries.get(key)
  if (known) return known
  const summary: Call = { ...call, args: container('tuple'), state: undefined }
  m.summaries.set(key, summary)
  return summary
}

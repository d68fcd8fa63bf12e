import { type Bytes, MalformedFile } from '../../change.ts'
import type { Budget } from '../format.ts'

const FIRST = 64 * 1024
const MOST = 4 * 1024 * 1024

interface Window {
  /** Offset of its first byte in the file. */
  readonly base: number
  readonly data: Uint8Array
}

/**
 * The part of the file that was read. Windows stay, so that a value can be read again from the offset of its opcode;
 * long operands are jumped over and never read.
 */
export interface Tape {
  readonly bytes: Bytes
  readonly budget: Budget
  /** In the order of the file. */
  readonly windows: Window[]
  /** The one that was read last. */
  latest: Window | undefined
  chunk: number
  /** Bytes within which the line of an opcode of text must end; undefined where it may go on. */
  readonly longestLine: number | undefined
}

export const tapeOf = (bytes: Bytes, budget: Budget, longestLine?: number): Tape => ({
  bytes,
  budget,
  windows: [],
  latest: undefined,
  chunk: FIRST,
  longestLine,
})

/** Reads on from an offset; undefined when too much would be kept in memory. @throws MalformedFile of the bytes. */
export const readOn = async (tape: Tape, from: number): Promise<Window | undefined> => {
  const { latest, windows } = tape
  const follows = latest !== undefined && from <= latest.base + latest.data.length
  tape.chunk = follows ? Math.min(tape.chunk * 2, MOST) : FIRST
  // An opcode longer than the chunk: the window must grow, or it would be asked for forever.
  if (latest !== undefined && from === latest.base) tape.chunk = Math.max(tape.chunk, latest.data.length * 2)
  const to = Math.min(from + tape.chunk, tape.bytes.size)
  if (!tape.budget.spend('kept', to - from)) return undefined
  const window = { base: from, data: await tape.bytes.slice(from, to) }
  if (window.data.length !== to - from) throw new MalformedFile('the file is shorter than its stated size')
  const place = lastBefore(windows, from) + 1
  // A window that grew takes the place of the one that was too short.
  if (windows[place - 1]?.base === from) windows[place - 1] = window
  else windows.splice(place, 0, window)
  tape.latest = window
  return window
}

/** The window that holds the opcode at this offset; where two do, the one that begins nearer to it. */
export const windowAt = ({ windows }: Tape, offset: number): Window | undefined => {
  for (let place = lastBefore(windows, offset); place >= 0; place--) {
    const window = windows[place]
    if (window !== undefined && offset < window.base + window.data.length) return window
  }
  return windows[0]
}

/** Place of the last window that begins at or before an offset; -1 when none does. */
const lastBefore = (windows: readonly Window[], offset: number): number => {
  let [low, high] = [0, windows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((windows[middle]?.base ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

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
  readonly windows: Window[]
  chunk: number
}

export const tapeOf = (bytes: Bytes, budget: Budget): Tape => ({ bytes, budget, windows: [], chunk: FIRST })

/** Reads on from an offset; undefined when too much would be kept in memory. @throws MalformedFile of the bytes. */
export const readOn = async (tape: Tape, from: number): Promise<Window | undefined> => {
  const last = tape.windows.at(-1)
  const follows = last !== undefined && from <= last.base + last.data.length
  tape.chunk = follows ? Math.min(tape.chunk * 2, MOST) : FIRST
  // An opcode longer than the chunk: the window must grow, or it would be asked for forever.
  if (last !== undefined && from === last.base) tape.chunk = Math.max(tape.chunk, last.data.length * 2)
  const to = Math.min(from + tape.chunk, tape.bytes.size)
  if (!tape.budget.spend('kept', to - from)) return undefined
  const window = { base: from, data: await tape.bytes.slice(from, to) }
  if (window.data.length !== to - from) throw new MalformedFile('the file is shorter than its stated size')
  // A window that grew takes the place of the one that was too short.
  if (last !== undefined && last.base === from) tape.windows.pop()
  tape.windows.push(window)
  return window
}

/** The window that holds the opcode at this offset: the last one that begins at or before it. */
export const windowAt = ({ windows }: Tape, offset: number): Window | undefined => {
  let [low, high] = [0, windows.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((windows[middle]?.base ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return windows[low]
}

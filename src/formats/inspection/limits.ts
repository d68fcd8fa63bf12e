import type { Budget, Cost } from '../format.ts'

/** What the inspection of one file may cost; beyond it the answer is partial, never clean. */
export interface Limits {
  /** Archives within archives, pickles within pickles. */
  readonly depth: number
  /** Entries of archives. */
  readonly entries: number
  /** Bytes that compressed parts may grow to. */
  readonly inflated: number
  readonly opcodes: number
  /** Bytes of pickles held in memory. */
  readonly kept: number
  readonly milliseconds: number
}

export const defaults: Limits = {
  depth: 5,
  entries: 10_000,
  inflated: 256 * 1024 * 1024,
  opcodes: 50_000_000,
  kept: 256 * 1024 * 1024,
  milliseconds: 30_000,
}

export const budgetOf = ({ entries, inflated, opcodes, kept, milliseconds }: Limits): Budget => {
  const left: Record<Cost, number> = { entries, inflated, opcodes, kept }
  const end = performance.now() + milliseconds
  return {
    spend: (what, amount) => {
      left[what] -= amount
      return left[what] >= 0
    },
    left: what => Math.max(left[what], 0),
    late: () => performance.now() > end,
  }
}

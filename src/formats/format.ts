import type { Bytes } from '../change.ts'
import type { Completeness, Inspection, Observation } from '../evidence.ts'

export interface Inspected {
  /** A narrower name than the format's id, such as `pytorch-zip` for an archive that holds a PyTorch model. */
  readonly format?: string
  readonly completeness: Completeness
  readonly findings: readonly Observation[]
}

/** Bytes to inspection; decides by content, never by the name of the file. */
export interface Format {
  readonly id: string
  /** What it is called, for people. */
  readonly what: string
  /** `head`: the first 4,096 bytes, or all of a shorter file. */
  detects(head: Uint8Array, size: number): boolean
  /** @throws MalformedFile when the bytes are no valid file of this format. */
  inspect(bytes: Bytes, inner: Inner): Promise<Inspected>
}

/** How a format looks into bytes that it contains, under the limits of the whole inspection. */
export interface Inner {
  readonly depth: number
  readonly budget: Budget
  inspect(bytes: Bytes, member: string): Promise<Inspection>
}

/** What the inspection of one file, with all that is nested in it, may still cost. */
export interface Budget {
  /** Takes from what is left; false when there was not that much. */
  spend(what: Cost, amount: number): boolean
  left(what: Cost): number
  /** Whether the time is up. */
  late(): boolean
}

/** Opcodes run, bytes inflated, entries of archives looked at, bytes kept in memory. */
export type Cost = 'opcodes' | 'inflated' | 'entries' | 'kept'

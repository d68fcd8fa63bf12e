/** One measured thing: a ratio within one run, and the bound that it must keep. */
export interface Row {
  readonly what: string
  /** Both sides of the ratio, for people. */
  readonly measured: string
  readonly ratio: number
  readonly bound: number
}

/** What came of one question, or of one try at it. */
export type Outcome<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'absent'; readonly detail?: string }
  | Trouble

/** No answer. */
export interface Trouble {
  readonly state: 'unknown'
  /** For people; never holds a token, user information or the query of an address. */
  readonly reason: string
  /** Whether another try may help. */
  readonly again: boolean
  /** Milliseconds for which the service asked to be left alone. */
  readonly wait?: number
  /** Whether the host gave no sign of life at all. */
  readonly silent?: boolean
  /** Whether the service will answer nothing more in this run. */
  readonly spent?: boolean
  /** Whether the server answered and broke its word. */
  readonly broken?: boolean
}

export const known = <T>(value: T): Outcome<T> => ({ state: 'known', value })
/** A trouble that another try would only repeat. */
export const final = (reason: string): Trouble => ({ state: 'unknown', reason, again: false })
/** The server broke its word, which it would do again. */
export const broken = (reason: string): Trouble => ({ ...final(reason), broken: true })
/** A trouble that may pass. */
export const passing = (reason: string): Trouble => ({ state: 'unknown', reason, again: true })
/** The host gave no sign of life. */
export const silence = (reason: string): Trouble => ({ state: 'unknown', reason, again: true, silent: true })

/** `64 MiB`, `3 KiB`, `70 bytes`. */
export const bytesInWords = (bytes: number): string => {
  if (bytes >= 2 ** 20) return `${Math.floor(bytes / 2 ** 20)} MiB`
  return bytes >= 2 ** 10 ? `${Math.floor(bytes / 2 ** 10)} KiB` : `${bytes} bytes`
}

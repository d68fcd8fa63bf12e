/** Reads an answer that is no success: a missing thing, a passing trouble, a token that is wanted or refused. */
import { type Challenge, challengeOf } from './http-challenge.ts'
import { final, type Outcome, passing } from './http-outcome.ts'
import type { Reading, TokenState } from './sources/source.ts'

/** What the question says of its refusals. */
export interface Refused {
  readonly token: TokenState
  /** Whether a 401 may name the place that gives tokens, which then is the answer. */
  readonly challenge?: boolean
  readonly read?: (status: number, headers: Headers, token: TokenState) => Reading
}

const tokenWords: Readonly<Record<TokenState, string>> = {
  none: 'asked without a token',
  sent: 'asked with a token',
  refused: 'the token was refused',
}

/** `Retry-After` in seconds or as a date, or the `t=` of a `RateLimit` header; in milliseconds. */
const pauseOf = (headers: Headers): number | undefined => {
  const after = headers.get('retry-after')?.trim()
  if (after && /^\d{1,9}$/.test(after)) return Number(after) * 1000
  const date = after ? Date.parse(after) : Number.NaN
  if (!Number.isNaN(date)) return Math.max(0, date - Date.now())
  const [, seconds] = /;\s*t=(\d{1,9})\b/.exec(headers.get('ratelimit') ?? '') ?? []
  return seconds === undefined ? undefined : Number(seconds) * 1000
}

/**
 * Milliseconds until the service answers again, of an answer that says that it was the last one for now; 0 of any other.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export const restOf = (headers: Headers): number => {
  const limit = headers.get('ratelimit') ?? ''
  const [, seconds] = /;\s{0,9}r=0\s{0,9};\s{0,9}t=(\d{1,9})\b/.exec(limit) ?? []
  return seconds === undefined ? 0 : Number(seconds) * 1000
}

const defaultReading = (status: number, headers: Headers, token: TokenState): Outcome<never> => {
  if (status === 404 || status === 410 || status === 451) return { state: 'absent' }
  if (status === 401 || status === 403) return final(`HTTP ${status}, ${tokenWords[token]}`)
  if (status !== 408 && status !== 425 && status !== 429 && status < 500) return final(`HTTP ${status}`)
  const wait = pauseOf(headers)
  return { ...passing(`HTTP ${status}`), ...(wait === undefined ? {} : { wait }) }
}

/** What a status that is no success says. */
export const readRefusal = (
  call: Refused,
  { status, headers }: Response,
): Outcome<never> | 'anonymous' | Challenge => {
  const challenge = call.challenge && status === 401 ? challengeOf(headers) : undefined
  if (challenge) return challenge
  const reading = call.read?.(status, headers, call.token)
  if (reading === 'anonymous') return reading
  if (reading === 'absent') return { state: 'absent' }
  if (!reading) return defaultReading(status, headers, call.token)
  if ('absent' in reading) return { state: 'absent', detail: reading.absent }
  return { ...final(reading.unknown), ...(reading.spent ? { spent: true } : {}) }
}

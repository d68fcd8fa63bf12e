/** Longest piece of foreign text in a message, in characters. */
const LONGEST = 120

export const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** A foreign sentence as a part of one of ours: without its full stop, and allowed to be longer. */
export const clause = (text: string): string =>
  (text.length > 4 * LONGEST ? `${text.slice(0, 4 * LONGEST)}…` : text).replace(/[.\s]{1,20}$/, '')

/** `a`, `a or b`, `a, b or c`. */
export const either = (words: readonly string[], last = 'or'): string => {
  const shown = words.map(short)
  const end = shown.pop() ?? ''
  return shown.length > 0 ? `${shown.join(', ')} ${last} ${end}` : end
}

export const many = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`

const HOUR = 3_600_000

/** Whole hours from an ISO time to now; undefined when there is no time or it cannot be read. A time to come counts 0. */
export const hoursSince = (iso: string | undefined, now: Date): number | undefined => {
  const then = iso === undefined ? Number.NaN : Date.parse(iso)
  return Number.isNaN(then) ? undefined : Math.max(0, Math.floor((now.getTime() - then) / HOUR))
}

/** Whole days, in the same way. */
export const daysSince = (iso: string | undefined, now: Date): number | undefined => {
  const hours = hoursSince(iso, now)
  return hours === undefined ? undefined : Math.floor(hours / 24)
}

/** `5 hours` up to two days, `3 days` from then on. */
export const ageOf = (hours: number): string =>
  hours < 48 ? many(hours, 'hour') : many(Math.floor(hours / 24), 'day')

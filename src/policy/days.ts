/** Length of a day in milliseconds. */
export const DAY = 86_400_000

/** The start of a day `YYYY-MM-DD` in UTC, in milliseconds; undefined when the calendar has no such day. */
export const dayOf = (text: string): number | undefined => {
  const start = Date.parse(`${text}T00:00:00Z`)
  const real = !Number.isNaN(start) && new Date(start).toISOString().startsWith(text)
  return real ? start : undefined
}

/** The start of the day of `now` in UTC. */
export const startOfDay = (now: Date): number => Math.floor(now.getTime() / DAY) * DAY

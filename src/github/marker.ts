/** The last line of our comment: invisible, and the means to find it again. */

/** `GITHUB_RUN_NUMBER` and `GITHUB_RUN_ATTEMPT`. */
export interface Run {
  readonly number: number
  readonly attempt: number
}

export interface Marker {
  /** Tells several comments of the gate on one pull request apart. */
  readonly key: string
  readonly run: Run
}

/** `<!-- ai-artifact-gate key: KEY run: NUMBER.ATTEMPT -->`, at most 400 characters. */
export const commentMarker = (key: string, { number, attempt }: Run): string =>
  `<!-- ai-artifact-gate key: ${encode(key)} run: ${number}.${attempt} -->`

const encode = (key: string) => encodeURIComponent(key.toWellFormed()).slice(0, 300)

const FORM = /^<!-- ai-artifact-gate key: (\S{1,300}) run: (\d{1,12})\.(\d{1,6}) -->$/

/** Only the last line counts: everything above it may quote the change, and so a copy of the marker. */
export const markerOf = (body: string): Marker | undefined => {
  const trimmed = body.trimEnd()
  const line = trimmed.slice(trimmed.lastIndexOf('\n') + 1)
  const [, key, number, attempt] = FORM.exec(line) ?? []
  if (key === undefined) return undefined
  return { key, run: { number: Number(number), attempt: Number(attempt) } }
}

export const isNewer = (one: Run, other: Run): boolean =>
  one.number === other.number ? one.attempt > other.attempt : one.number > other.number

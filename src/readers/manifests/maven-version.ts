/** What Maven and Gradle take as the version of an artifact, and what they call it. */
import type { PackageParts } from '../identity.ts'

/** Longest name or version that is looked into, in characters. */
const LONGEST = 300

/**
 * A bare version is the one that is taken unless another artifact asks for more; `[1.2]` leaves no choice. What ends in
 * `-SNAPSHOT` or `+`, and `LATEST` or `latest.release`, is another one every day.
 */
export const mavenVersion = (written: string | undefined): Pick<PackageParts, 'specifier' | 'version'> => {
  const text = written?.trim().slice(0, LONGEST)
  if (!text) return {}
  const bare = /^\[([^[\](),]+)\]$/.exec(text)?.[1]?.trim() ?? text.replace(/!!$/, '')
  const moves = /SNAPSHOT$|\+$|^latest\.|^(?:LATEST|RELEASE)$|\$|[[\](),\s]/i.test(bare)
  return { specifier: text, ...(moves || !/^[\w.+-]+$/.test(bare) ? {} : { version: bare }) }
}

/** Group ids and artifact ids; Maven itself takes these characters alone. */
export const isCoordinate = (text: string | undefined): text is string =>
  text !== undefined && text.length <= LONGEST && /^[\w.-]+$/.test(text)

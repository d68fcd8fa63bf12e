/** Which of two tags of a GitHub action is newer. Records write numbers, workflows write tags that may follow a line. */
import semver from 'semver'

/** Longest tag that is compared. */
const LONGEST = 200
/** Higher than any number that a tag has. */
const NEWEST = 999_999_999

/** A tag such as `v4` follows the newest release of its line. */
const newestOf = (tag: string): string | undefined => {
  const [, major, minor] = /^v?(\d{1,9})(?:\.(\d{1,9}))?$/.exec(tag) ?? []
  return major === undefined ? undefined : `${major}.${minor ?? NEWEST}.${NEWEST}`
}

/** Records write 4, 4.1 and 4.1.2; what is left out is 0. */
const padded = (version: string): string | undefined => {
  const [, numbers, rest = ''] = /^v?(\d{1,9}(?:\.\d{1,9}){0,2})([-+].{0,100})?$/s.exec(version) ?? []
  if (numbers === undefined) return undefined
  return `${[...numbers.split('.'), '0', '0'].slice(0, 3).join('.')}${rest}`
}

/**
 * @param tag As a workflow names it; a commit cannot be compared.
 * @param limit As a record writes it.
 */
export const compareTags = (tag: string, limit: string): number | undefined => {
  if (tag.length > LONGEST || limit.length > LONGEST) return undefined
  const [one, other] = [semver.parse(newestOf(tag) ?? padded(tag)), semver.parse(padded(limit))]
  return one && other ? semver.compare(one, other) : undefined
}

/** Ranges as GitHub's advisories write them: `>= 1.0, < 1.2`, `= 1.0.1`, `>= 0`. */
import type { Ecosystem } from '../ecosystem.ts'
import { compare } from '../versions/index.ts'
import { versionInRecords } from './osv-question.ts'

/** One clause of a range such as `>= 1.0, < 1.2` or `= 1.0.1`; undefined: it cannot be compared. */
const holds = (ecosystem: Ecosystem, version: string, clause: string): boolean | undefined => {
  const [, sign, limit = ''] = /^\s*(>=|<=|>|<|=)\s*(\S{1,200})\s*$/.exec(clause) ?? []
  if (sign === undefined) return undefined
  if (sign === '=' && versionInRecords(ecosystem, limit) === version) return true
  if (limit === '0' && sign.startsWith('>')) return true
  const order = compare(ecosystem, version, versionInRecords(ecosystem, limit))
  if (order === undefined) return sign === '=' ? false : undefined
  if (order === 0) return sign.includes('=')
  return order > 0 ? sign.startsWith('>') : sign.startsWith('<')
}

/** A range that begins at 0 and never ends covers whatever comes. */
const isEverything = (range: string): boolean => /^\s*>=?\s*0(?:\.0){0,2}\s*$/.test(range)

/** Whether a range of GitHub's covers a version; undefined: there is none, or it cannot be compared. */
export const covers = (
  ecosystem: Ecosystem,
  version: string | undefined,
  range: string,
): boolean | undefined => {
  if (isEverything(range)) return true
  if (version === undefined) return undefined
  const wanted = versionInRecords(ecosystem, version)
  const answers = range.split(',').map(clause => holds(ecosystem, wanted, clause))
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

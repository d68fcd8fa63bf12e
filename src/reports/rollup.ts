/** Many findings of one kind read as a few and a number; files for machines keep every one. */
import type { Finding } from '../finding.ts'

/** Findings of one rule, severity and state in one file that are still shown one by one. */
const MOST = 50
/** How many of more than that are shown. */
const SHOWN = 20
/** Of one silence, wherever it stands in the way: to hear of it again and again helps nobody. */
const MOST_UNANSWERED = 8
const SHOWN_UNANSWERED = 4

/** What is left out of a report for people. */
export interface Rest {
  readonly rule: string
  /** The file under which it is told. */
  readonly path: string
  readonly severity: Finding['severity']
  readonly state: Finding['state']
  readonly count: number
  /** They got no answer, all for the reason of those that are shown, in whatever file. */
  readonly unanswered: boolean
}

export interface RolledUp {
  /** In the order of the verdict. */
  readonly shown: readonly Finding[]
  readonly rest: readonly Rest[]
}

/** Why there is no answer, where that is what a finding says. */
const silenceOf = ({ state, evidence: [first] }: Finding): string | undefined =>
  state === 'undetermined' ? first?.what : undefined

const keyOf = (finding: Finding): string => {
  const { rule, path, severity, state } = finding
  const silence = silenceOf(finding)
  return JSON.stringify(silence === undefined ? [rule, path, severity, state] : [silence, severity])
}

export const rollUp = (findings: readonly Finding[]): RolledUp => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(keyOf(finding))
    if (group) group.push(finding)
    else groups.set(keyOf(finding), [finding])
  }
  const hidden = new Set<Finding>()
  const rest: Rest[] = []
  for (const group of groups.values()) {
    const unanswered = group[0] !== undefined && silenceOf(group[0]) !== undefined
    const [most, shown] = unanswered ? [MOST_UNANSWERED, SHOWN_UNANSWERED] : [MOST, SHOWN]
    const last = group[shown - 1]
    if (group.length <= most || !last) continue
    for (const finding of group.slice(shown)) hidden.add(finding)
    const { rule, path, severity, state } = last
    rest.push({ rule, path, severity, state, count: group.length - shown, unanswered })
  }
  return { shown: findings.filter(finding => !hidden.has(finding)), rest }
}

/** `9,980 more`. */
export const more = ({ count }: Rest): string => `${count.toLocaleString('en')} more`

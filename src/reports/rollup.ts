/** Many findings of one rule in one file read as a few and a number; files for machines keep every one. */
import type { Finding } from '../finding.ts'

/** Findings of one rule, severity and state in one file that are still shown one by one. */
const MOST = 50
/** How many of more than that are shown. */
const SHOWN = 20

/** What is left out of a report for people. */
export interface Rest {
  readonly rule: string
  readonly path: string
  readonly severity: Finding['severity']
  readonly state: Finding['state']
  readonly count: number
}

export interface RolledUp {
  /** In the order of the verdict. */
  readonly shown: readonly Finding[]
  readonly rest: readonly Rest[]
}

const keyOf = ({ rule, path, severity, state }: Finding): string =>
  JSON.stringify([rule, path, severity, state])

export const rollUp = (findings: readonly Finding[]): RolledUp => {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1)
  if (![...counts.values()].some(count => count > MOST)) return { shown: findings, rest: [] }

  const passed = new Map<string, number>()
  const rest = new Map<string, Rest>()
  const shown = findings.filter(finding => {
    const key = keyOf(finding)
    const count = counts.get(key) ?? 0
    const number = (passed.get(key) ?? 0) + 1
    passed.set(key, number)
    if (count <= MOST || number <= SHOWN) return true
    const { rule, path, severity, state } = finding
    rest.set(key, { rule, path, severity, state, count: count - SHOWN })
    return false
  })
  return { shown, rest: [...rest.values()] }
}

/** `9,980 more`. */
export const more = ({ count }: Rest): string => `${count.toLocaleString('en')} more`

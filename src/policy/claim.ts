import type { Location } from '../change.ts'
import type { Finding, Proof, Severity, Suggestion } from '../finding.ts'
import type { Reference } from '../reference.ts'
import type { Waiver } from './policy.ts'

/** A finding before it is folded with its like. */
export interface Claim {
  readonly rule: string
  readonly severity: Severity
  readonly state: Exclude<Finding['state'], 'waived'>
  readonly reference: Reference
  readonly at: Location
  readonly message: string
  readonly fix?: string
  readonly suggestion?: Suggestion
  readonly offset?: number
  readonly evidence: readonly Proof[]
  readonly waiver?: Waiver
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/** Negative when `a` is worse. */
export const bySeverity = (a: Severity, b: Severity): number => RANK[a] - RANK[b]

/** The mildest of some severities. */
export const mildest = (severities: readonly (Severity | undefined)[]): Severity =>
  severities.reduce<Severity>((mild, next) => (next && bySeverity(next, mild) > 0 ? next : mild), 'error')

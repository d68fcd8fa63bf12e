import type { Location } from './change.ts'
import type { Kind } from './reference.ts'

export type Severity = 'error' | 'warning' | 'notice'

/** A claim that can be checked by hand. */
export interface Proof {
  readonly what: string
  /** URL that was asked. */
  readonly source?: string
  /** ISO time of asking. */
  readonly asked?: string
}

/** Replacement of whole lines in the head file. */
export interface Suggestion {
  readonly line: number
  readonly endLine: number
  readonly text: string
}

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** `violated`: the rule is broken; `undetermined`: a fact that it needs has no answer; `waived`: broken, and accepted by the policy. */
  readonly state: 'violated' | 'undetermined' | 'waived'
  readonly kind: Kind
  /** purl, hub id or path. */
  readonly reference: string
  readonly path: string
  readonly line: number
  readonly message: string
  readonly fix?: string
  readonly suggestion?: Suggestion
  /** Offset in bytes, in a file without lines. */
  readonly offset?: number
  readonly evidence: readonly Proof[]
  /** Further places of the same fault. */
  readonly also: readonly Location[]
  readonly waiver?: { readonly reason: string; readonly owner: string; readonly expires: string }
  /** Stable across runs and line moves: SHA-256 over rule, reference and path. */
  readonly fingerprint: string
}

/** Findings that are worse together than one by one. */
export interface Story {
  /** What they come to, in one sentence. */
  readonly outcome: string
  /** What each adds, in the order of the story. */
  readonly steps: readonly {
    readonly says: string
    readonly at: Location
    readonly rule: string
    readonly fingerprint: string
  }[]
  /** First steps of the same story in other files. */
  readonly also: readonly Location[]
}

export interface Verdict {
  readonly conclusion: 'pass' | 'warn' | 'fail'
  readonly mode: 'enforce' | 'warn'
  readonly base: string
  readonly head: string
  /** Number of judged references by kind. */
  readonly checked: Readonly<Partial<Record<Kind, number>>>
  /** Changed files, and those of them that a reader knew. */
  readonly files: { readonly changed: number; readonly read: number }
  /** Worst first, then by path, line and rule. */
  readonly findings: readonly Finding[]
  readonly stories: readonly Story[]
  /** Rules that the policy switches off. */
  readonly off: readonly string[]
  /** Where the policy came from, for people. */
  readonly policy: string
  /** Things that a reader of the report should know. */
  readonly notes: readonly string[]
}

/** Counts of findings that are not waived, and of those that are. */
export const tally = ({ findings }: Pick<Verdict, 'findings'>): Record<Severity | 'waived', number> => {
  const counts = { error: 0, warning: 0, notice: 0, waived: 0 }
  for (const { state, severity } of findings) counts[state === 'waived' ? 'waived' : severity]++
  return counts
}

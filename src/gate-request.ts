import type { ChangeSet } from './change.ts'
import type { Verdict } from './finding.ts'
import type { AnswerStore } from './http.ts'
import type { SourceName } from './sources/source.ts'

export interface GateRequest {
  readonly change: ChangeSet
  /** Where the policy is read: the tip of the base side, unless the user names a trusted text. */
  readonly policy: {
    readonly path: string
    readonly text?: string
    readonly from: Pick<ChangeSet, 'file' | 'base'>
  }
  readonly mode?: 'enforce' | 'warn'
  /** Endpoints that stand above those of the policy; from the command line only. */
  readonly sources?: ReadonlyMap<SourceName, string>
  /** Ask nobody: what cannot be judged without asking is a warning. */
  readonly offline?: boolean
  /** The API of the GitHub that runs the job, the job's token for it, and the address of the repository there. */
  readonly github?: { readonly api: string; readonly token?: string; readonly repository?: string }
  /** Answers of earlier runs. */
  readonly answers?: AnswerStore
  readonly secret: (name: string) => string | undefined
  readonly now: Date
  /** Told when a stage begins, and how far a long one is. */
  readonly stage: (what: string, done?: number, all?: number) => void
}

/** The policy's text, and where it was read. */
export interface PolicyText {
  readonly text: string
  readonly path: string
  readonly commit?: string
}

export interface Judged {
  readonly verdict: Verdict
  /** Title of each rule. */
  readonly titles: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, readonly string[]>
}

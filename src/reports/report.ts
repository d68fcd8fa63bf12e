import type { Verdict } from '../finding.ts'

/** Where a report stands and what it may link to; all of it trusted. */
export interface Scene {
  /** `https://github.com/owner/name` or the server's own; undefined in a terminal. */
  readonly repository?: string
  /** Address of the run. */
  readonly run?: string
  /** Address of the folder of rule pages, without a slash at the end. */
  readonly docs?: string
  /** Version of the gate. */
  readonly version: string
  /** Title of each rule. */
  readonly titles: ReadonlyMap<string, string>
  /** Entries of public lists that each rule guards against, such as `OWASP-LLM04:2026`. */
  readonly tags: ReadonlyMap<string, readonly string[]>
}

/** Verdict to text or a plain object. All strings of the verdict may be hostile. */
export type Report<T = string> = (verdict: Verdict, scene: Scene) => T

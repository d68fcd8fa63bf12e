import type { Location } from '../change.ts'
import type { FactName, Facts } from '../evidence.ts'
import type { Proof, Severity, Suggestion } from '../finding.ts'
import type { Kind, ReferenceOf } from '../reference.ts'
import type { Infer, Schema } from '../schema.ts'

/** What a rule has to say of one reference. Strings may hold hostile text: reports make it inert. */
export interface Problem {
  /** What is so. One sentence that names the reference. */
  readonly message: string
  /** How to mend it. */
  readonly fix?: string
  readonly suggestion?: Suggestion
  /** At most this severity, when the case is milder than the rule's worst. */
  readonly atMost?: Severity
  /** Proofs beside the facts that the rule needs; those are added by the judge. */
  readonly evidence?: readonly Proof[]
  /** Where to show it, when that is not the reference's own place. */
  readonly at?: Location
  /** Where in the bytes of a file it is, for files without lines. */
  readonly offset?: number
  /** The reason why the question cannot be answered; the finding is then undetermined. */
  readonly unknown?: boolean
}

/** What `check` sees: the needed facts by name (undefined: asked, and there is none), the options and the time. */
export type Seen<K extends Kind, N extends FactName, O> = {
  readonly reference: ReferenceOf<K>
  readonly options: O
  readonly now: Date
} & { readonly [F in N]?: Facts[F] | undefined }

export type Level = Severity | 'off'

export interface Rule<K extends Kind = Kind, N extends FactName = FactName, S extends Schema = Schema> {
  /** File name, docs page and key in the policy. */
  readonly id: string
  /** What must hold, as a short sentence. */
  readonly title: string
  readonly severity: { readonly recommended: Level; readonly strict: Level }
  /**
   * Entries of public lists that it guards against: `OWASP-LLM04:2026` (Top 10 for LLM applications, with the year, whose
   * numbers changed), `OWASP-MCP04:2025` (MCP Top 10), `AML.T0010` (MITRE ATLAS).
   */
  readonly tags?: readonly string[]
  readonly on: K | readonly K[]
  /** Facts without which it cannot judge; none: it works offline. */
  readonly needs: readonly N[]
  /** Of a rule on several kinds: the facts that each kind needs, where those are not all of `needs`. */
  readonly needsOn?: Readonly<Partial<Record<Kind, readonly NoInfer<N>[]>>>
  /** Facts that it takes into account where there is an answer; without one it judges all the same. */
  readonly uses?: readonly N[]
  readonly options: S
  /** Options that the strict preset sets differently. */
  readonly strict?: Partial<Infer<S>>
  /** Its findings are only waived with `accept-risk: true`. */
  readonly grave?: boolean
  /** Rules whose finding on the same reference says it all, so that this one is silent beside it. */
  readonly behind?: readonly string[]
  /** Whether the rule has anything to say of the reference; when not, its facts are not asked for either. */
  applies?(reference: ReferenceOf<K>, options: Infer<S>): boolean
  /** No IO, no clock, no policy. */
  check(seen: Seen<K, N, Infer<S>>): Iterable<Problem>
}

/** Types a rule from its own metadata. */
export const rule = <const K extends Kind, const N extends FactName, S extends Schema>(
  definition: Rule<K, N, S>,
): Rule<K, N, S> => definition

/** The kinds of reference that a rule judges. */
export const kindsOf = ({ on }: Pick<Rule, 'on'>): readonly Kind[] => (typeof on === 'string' ? [on] : on)

/** The facts that a rule needs for a reference of this kind; the others are undefined in `check`. */
export const needsOf = (
  { needs, needsOn }: Pick<Rule, 'needs' | 'needsOn'>,
  kind: Kind,
): readonly FactName[] => needsOn?.[kind] ?? needs

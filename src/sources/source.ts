import type { Bytes } from '../change.ts'
import type { ServiceName } from '../ecosystem.ts'
import type { Evidence, Fact, FactName, Facts } from '../evidence.ts'
import type { Kind, ReferenceOf } from '../reference.ts'
import type { Infer, Schema } from '../schema.ts'

export type SourceName = ServiceName

/** Whether the question went out with a token; `refused`: the service did not accept it, so it went out without. */
export type TokenState = 'none' | 'sent' | 'refused'

export type Reading =
  | 'absent'
  | 'anonymous'
  | { readonly absent: string }
  | { readonly unknown: string; readonly spent?: boolean }
  | undefined

export interface Question {
  /** Whose token may go with it, and whose limits hold. */
  readonly source: SourceName
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON by POST. */
  readonly body?: unknown
  /**
   * Base address of another registry of the same service, when a route leads there (`reference.route.url`, or the host of
   * an image). Only addresses that the run knows beforehand are asked; of any other the answer is unknown. No token goes
   * there unless the policy's own address of the service has the same origin.
   */
  readonly at?: string
  /**
   * The service answers 401 with a `WWW-Authenticate: Bearer realm=…` challenge and wants a short-lived token from there,
   * as OCI registries do. The door asks for it once per realm, service and scope, and never shows it.
   */
  readonly challenge?: true
  /**
   * Address of the service whose answer named this one, as that of a file. It may lie at another host, to which no token
   * of the service goes; what the answer wants to be sent with it stands in `headers`.
   */
  readonly namedBy?: string
  /**
   * Reads an answer that is no success. `absent`: there is no such thing, with a detail for people; `unknown`: why
   * there is no answer (`spent`: and that there will be none to further questions of this run); `anonymous`: the token was refused, ask once more without it; undefined: the default reading
   * (404, 410 and 451 are absent, the rest unknown).
   */
  readonly read?: (status: number, headers: Headers, token: TokenState) => Reading
  /**
   * The answer is one page of a list, and its `Link` header names the next one: the value is `{ page, next }`, where `next`
   * is the address, of the same origin, or undefined on the last page.
   */
  readonly paged?: true
  /** Largest answer in bytes; default 64 MiB. */
  readonly limit?: number
}

/** The only door to registries and hubs. Nothing in it throws for what the outside world does. */
export interface Http {
  /** Address of a path (already encoded, no leading slash) at the service's endpoint, or at another base of it. */
  endpoint(source: SourceName, path: string, at?: string): string
  /** Other base addresses of the service that this run may ask: what `at` may be. */
  others(source: SourceName): readonly string[]
  /** Asks once per run: the same question gives the same promise. */
  json<S extends Schema>(url: string, schema: S, question: Question): Promise<Fact<Infer<S>>>
  /** The same question for a document that is no JSON: UTF-8 text of at most `limit` bytes, line ends as they are. */
  text(url: string, question: Question): Promise<Fact<string>>
  /** What a HEAD request answers: the headers by lower-case name. */
  head(url: string, question: Question): Promise<Fact<ReadonlyMap<string, string>>>
  /** A file behind ranges. `slice` of the answer rejects with `MalformedFile` when the server breaks its word. */
  range(url: string, size: number | undefined, question: Question): Promise<Fact<Bytes & { read(): number }>>
  /** ISO time, for facts that are made without a question. */
  now(): string
  /** The same door without answers of earlier runs; undefined where there are none. */
  readonly fresh?: Http
}

/** One question to one service. No try, no retry, no cache: `http` has them. */
export interface Source<K extends Kind = Kind, N extends FactName = FactName> {
  readonly id: string
  readonly on: K
  readonly gives: N
  serves(reference: ReferenceOf<K>): boolean
  /** A fact that makes the question exact, such as the version that a range comes to: it is waited for, where it is wanted. */
  readonly after?: FactName
  /**
   * Answers for all references at once, in their order: a source that has a batch question asks it. `known` gives what
   * `after` brought; nothing of a reference of which that fact was not wanted.
   */
  ask(
    references: readonly ReferenceOf<K>[],
    http: Http,
    known?: (reference: ReferenceOf<K>) => Evidence,
  ): Promise<readonly Fact<Facts[N]>[]>
}

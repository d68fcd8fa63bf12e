/**
 * Answers of earlier runs. They spare a registry the same question about the same exact version over and over; they never
 * decide against anything and never stand in for what must be known today:
 * - only registries of packages, asked at their public address without a token, so that nothing private is written down
 *   and no advisory, model or tag that moves is ever old;
 * - only what was there: that a name is absent, or that nobody answered, is not kept;
 * - for a day, and with the time at which it was asked, which the evidence shows;
 * - a value is checked against the schema of the question like one that has just arrived.
 */
import { createHash } from 'node:crypto'
import type { Fact } from './evidence.ts'
import { shown } from './http-address.ts'
import { conform, type Infer, record, type Schema, text } from './schema.ts'
import type { Http, Question, SourceName } from './sources/source.ts'

export interface KeptAnswer {
  readonly value: unknown
  /** ISO time of the question. */
  readonly asked: string
}

export interface AnswerStore {
  get(key: string): KeptAnswer | undefined
  put(key: string, answer: KeptAnswer): void
}

export interface CacheSettings {
  readonly store: AnswerStore
  /** Services whose answers may be kept. */
  readonly of: ReadonlySet<SourceName>
  readonly now: Date
}

/** In milliseconds. */
export const KEPT_FOR = 24 * 3_600_000

/** The structure of a schema as text: another shape of an answer is another question. */
export const shapeOf = (schema: Schema): string =>
  JSON.stringify(schema, (key, value: unknown) => (key.startsWith('~') ? undefined : value))

const keyOf = (
  url: string,
  kind: string,
  shape: string,
  version: string,
  { source, headers }: Question,
): string =>
  createHash('sha256')
    .update(JSON.stringify([version, source, url, kind, Object.entries(headers ?? {}).sort(), shape]))
    .digest('hex')

/** A time to come is no time at which anybody asked. */
const isYoung = (asked: string, now: Date): boolean => {
  const age = now.getTime() - Date.parse(asked)
  return age >= 0 && age < KEPT_FOR
}

interface Asked<T> {
  readonly url: string
  readonly question: Question
  readonly kind: 'json' | 'text' | 'head'
  readonly schema: Schema
  /** The value as JSON can hold it, and its reverse. */
  readonly plain: (value: T) => unknown
  readonly back: (value: unknown) => T
  readonly live: () => Promise<Fact<T>>
}

const HeaderFields = record(text)
const same = <T>(value: T): unknown => value

/**
 * The door with the answers of earlier runs in front of it.
 *
 * @param isOpen Whether a service is asked without a token.
 */
export const withKept = <D extends Http>(
  live: D,
  { store, of, now }: CacheSettings,
  version: string,
  isOpen: (source: SourceName) => boolean,
): D => {
  const mayKeep = ({ source, body, at }: Question): boolean =>
    of.has(source) && body === undefined && at === undefined && isOpen(source)

  const kept = <T>(key: string, { url, schema, back }: Asked<T>): Fact<T> | undefined => {
    const answer = store.get(key)
    if (!answer || !isYoung(answer.asked, now)) return undefined
    const fit = conform(schema, answer.value)
    return 'value' in fit
      ? { state: 'known', value: back(fit.value), source: shown(url), asked: answer.asked }
      : undefined
  }
  const through = async <T>(reads: boolean, asked: Asked<T>): Promise<Fact<T>> => {
    const { url, question, kind, schema, plain } = asked
    if (!mayKeep(question)) return asked.live()
    const key = keyOf(url, kind, shapeOf(schema), version, question)
    const before = reads ? kept(key, asked) : undefined
    if (before) return before
    const fact = await asked.live()
    if (fact.state === 'known') store.put(key, { value: plain(fact.value), asked: fact.asked })
    return fact
  }
  const door = (reads: boolean): Omit<Http, 'fresh'> => ({
    ...live,
    json: <S extends Schema>(url: string, schema: S, question: Question) =>
      through<Infer<S>>(reads, {
        url,
        question,
        kind: 'json',
        schema,
        plain: same,
        // What `conform` let pass is what the schema gives.
        back: value => value as Infer<S>,
        live: () => live.json(url, schema, question),
      }),
    text: (url, question) =>
      through<string>(reads, {
        url,
        question,
        kind: 'text',
        schema: text,
        plain: same,
        back: String,
        live: () => live.text(url, question),
      }),
    head: (url, question) =>
      through<ReadonlyMap<string, string>>(reads, {
        url,
        question,
        kind: 'head',
        schema: HeaderFields,
        plain: headers => Object.fromEntries(headers),
        back: value => new Map(Object.entries(value as Record<string, string>)),
        live: () => live.head(url, question),
      }),
  })
  return { ...live, ...door(true), fresh: door(false) }
}

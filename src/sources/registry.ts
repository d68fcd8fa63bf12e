/** What the sources of all package registries share: whom to ask, and answers that are no answers. */
import { identity } from '../ecosystem.ts'
import type { Fact } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import type { Http, Question, SourceName } from './source.ts'

export interface Desk {
  /** Address of a path that is already encoded. */
  url(path: string): string
  question(more?: Omit<Question, 'source' | 'at'>): Question
}

/** The registry of a reference: that of the service, or the one that the base side's configuration sends the name to. */
export const deskOf = (source: SourceName, { route }: PackageReference, http: Http): Desk => {
  const at = route?.url
  return {
    url: path => http.endpoint(source, path, at),
    question: more => ({ source, ...(at === undefined ? {} : { at }), ...more }),
  }
}

type Asked = Pick<Fact<unknown>, 'source' | 'asked'>

export const unknown = ({ source, asked }: Asked, reason: string): Fact<never> => ({
  state: 'unknown',
  source,
  asked,
  reason,
})

export const misshapen = (fact: Asked, what: string): Fact<never> =>
  unknown(fact, `the answer is not of the expected shape (${what})`)

/** The answer is about another package, so it says nothing of this one; undefined when the name is the right one. */
export const misnamed = (
  fact: Asked,
  { ecosystem, name }: PackageReference,
  answered: string,
): Fact<never> | undefined =>
  identity(ecosystem, answered) === identity(ecosystem, name)
    ? undefined
    : unknown(fact, `the registry answered for another name, "${answered.slice(0, 80)}"`)

/** ISO time of a date in the registry's own notation; undefined for what is no date. */
export const isoTime = (written: string | undefined): string | undefined => {
  const time = Date.parse(written ?? '')
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** Below this age a package is looked at closely; in milliseconds. */
const YOUNG = 90 * 86_400_000

/** Whether a version is so young that the whole package may be; without a date it may. */
export const isYoung = (published: string | undefined, now: string): boolean =>
  !(Date.parse(now) - Date.parse(published ?? '') >= YOUNG)

/**
 * The only door to registries and hubs. It keeps time limit, tries, size, number of questions at once, and which
 * address may be asked and with which token; whatever goes wrong outside becomes a fact that says so.
 */
import type { Fact } from './evidence.ts'
import { nextPage, shown } from './http-address.ts'
import { withKept } from './http-cache.ts'
import { readJson } from './http-json.ts'
import { bytesInWords, final, known, type Outcome } from './http-outcome.ts'
import { openRange, type RangedBytes, type Send as SendRange } from './http-range.ts'
import { createRun, type HttpSettings, type Run } from './http-run.ts'
import { refusal, sender } from './http-send.ts'
import { readText } from './http-text.ts'
import { conform, type Fault, type Infer, type Schema } from './schema.ts'
import type { Http, Question, SourceName } from './sources/source.ts'

export type { AnswerStore } from './http-cache.ts'
export type { HttpSettings } from './http-run.ts'

export interface HttpStats {
  /** Different questions. */
  readonly questions: number
  /** Requests that they took, with redirects and further tries. */
  readonly requests: number
  /** Bytes of answers, after decompression. */
  readonly bytes: number
  /** Services that refused their token. */
  readonly refused: readonly SourceName[]
}

export interface HttpDoor extends Http {
  stats(): HttpStats
  /** Ends the time for questions; what still waits is answered as unknown. */
  close(): void
}

const MEBIBYTE = 1024 * 1024

/** At most three faults; the path and the message may quote the answer, so they are cut. */
const misfit = (faults: readonly Fault[]): string => {
  const places = faults
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.').slice(0, 60)}: ${message.slice(0, 80)}`)
  return `the answer is not of the expected shape (${places.join('; ')})`
}

const now = (): string => new Date().toISOString()

const factOf = <T>(outcome: Outcome<T>, source: string, asked: string): Fact<T> => {
  if (outcome.state === 'known') return { state: 'known', value: outcome.value, source, asked }
  if (outcome.state === 'unknown') {
    const { reason, broken } = outcome
    return { state: 'unknown', source, asked, reason, ...(broken ? { broken } : {}) }
  }
  const { detail } = outcome
  return { state: 'absent', source, asked, ...(detail === undefined ? {} : { detail }) }
}

const serials = new WeakMap<object, number>()
let serial = 0

/** Two schemas are two questions, even to one address. */
const serialOf = (schema: object): number => {
  const known = serials.get(schema) ?? ++serial
  serials.set(schema, known)
  return known
}

/** Same question, same promise; `extra` is what tells two questions to one address apart beside headers and body. */
const createMemo = (run: Run) => {
  const asked = new Map<string, Promise<Fact<unknown>>>()

  const answered = async <T>(
    url: string,
    question: Question,
    extra: string,
    task: (url: URL) => Promise<Outcome<T>>,
  ) => {
    run.stats.questions++
    const at = now()
    // Ranges have a limit of their own, in bytes.
    const refused =
      refusal(url, question, run) ?? (extra.startsWith('range') ? undefined : run.spend(question))
    return factOf(refused ? final(refused) : await task(new URL(url)), shown(url), at)
  }
  return <T>(url: string, question: Question, extra: string, task: (url: URL) => Promise<Outcome<T>>) => {
    const { source, at, headers, body } = question
    const key = JSON.stringify([source, url, at, extra, Object.entries(headers ?? {}).sort(), body])
    const known = asked.get(key)
    // `extra` names the schema, so the answer is of the type that this schema gives.
    if (known) return known as Promise<Fact<T>>
    const answer = answered(url, question, extra, task)
    asked.set(key, answer)
    return answer
  }
}

export const createHttp = (settings: HttpSettings): HttpDoor => {
  const { answerSize = 64 * MEBIBYTE, rangeSize = 32 * MEBIBYTE, rangeInAll = 256 * MEBIBYTE } = settings
  const run = createRun(settings)
  const send = sender(settings, run)
  const once = createMemo(run)
  const count = (bytes: number) => {
    run.stats.bytes += bytes
  }
  let ranged = 0
  const countRange = (bytes: number) => {
    ranged += bytes
    count(bytes)
  }
  const live: HttpDoor = {
    endpoint: (source, path, at) => `${at?.replace(/\/+$/, '') ?? run.service(source).base}/${path}`,
    others: source => run.service(source).others,
    now,
    json: <S extends Schema>(url: string, schema: S, question: Question) =>
      once(url, question, `json ${serialOf(schema)}`, async (target): Promise<Outcome<Infer<S>>> => {
        const limit = question.limit ?? answerSize
        const answer = await send(target, question, async (response, at) => {
          const read = await readJson(response, limit, count)
          if (read.state !== 'known' || !question.paged) return read
          return known<unknown>({ page: read.value, next: nextPage(response.headers, at) })
        })
        if (answer.state !== 'known') return answer
        const fit = conform(schema, answer.value)
        return 'value' in fit ? { state: 'known', value: fit.value } : final(misfit(fit.faults))
      }),
    text: (url, question) =>
      once(url, question, 'text', target =>
        send(target, question, response => readText(response, question.limit ?? answerSize, count)),
      ),
    head: (url, question) =>
      once(url, question, 'head', target =>
        send(
          target,
          question,
          async ({ headers }) => known<ReadonlyMap<string, string>>(new Map(headers)),
          'HEAD',
        ),
      ),
    range: (url, size, question) =>
      once(url, question, `range ${size}`, (target): Promise<Outcome<RangedBytes>> => {
        const { body: _, headers: given, ...rest } = question
        const budget = Math.min(question.limit ?? rangeSize, rangeInAll - ranged)
        if (budget <= 0)
          return Promise.resolve(
            final(`the ${bytesInWords(rangeInAll)} that one run may fetch of files are spent`),
          )
        const sendTo: SendRange = (headers, reader, at = target) =>
          // Behind a redirect to another host, permission for the first one has no business.
          send(
            at,
            {
              ...rest,
              headers: { ...(at.origin === target.origin ? given : {}), accept: '*/*', ...headers },
            },
            reader,
          )
        return openRange({ url: target, size, budget, count: countRange, send: sendTo })
      }),
    stats: () => ({ ...run.stats, refused: [...run.refused] }),
    close: run.end,
  }
  const { cache, version } = settings
  const isOpen = (source: SourceName) => run.service(source).authorization === undefined
  return cache ? withKept(live, cache, version, isOpen) : live
}

/** One question over redirects and tries. Nothing in here throws for what the outside world does. */
import { setTimeout as sleep } from 'node:timers/promises'
import { followed } from './http-address.ts'
import type { Challenge } from './http-challenge.ts'
import { troubleOf } from './http-failure.ts'
import type { Lane } from './http-lane.ts'
import { final, type Outcome, silence, type Trouble } from './http-outcome.ts'
import { type Refused, readRefusal, restOf } from './http-refusal.ts'

const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
/** An answer without use is read to its end up to this size, so that the connection can be used again. */
const WORTH_DRAINING = 16 * 1024

export interface Limits {
  /** Of one try in milliseconds, from the first byte sent to the last received. */
  readonly time: number
  readonly tries: number
  /** First pause between two tries in milliseconds; it doubles, and chance moves it by half. */
  readonly backOff: number
  /** Longest pause that a service may ask for, in milliseconds. */
  readonly patience: number
}

export interface Call extends Refused {
  readonly url: URL
  readonly method?: 'HEAD'
  readonly headers: Readonly<Record<string, string>>
  /** JSON to be posted. */
  readonly body?: string
  /** Value of the Authorization header; it goes to the first origin alone. */
  readonly authorization?: string
}

export interface Line {
  readonly limits: Limits
  readonly lane: Lane
  /** The `fetch` for an address: directly or through a proxy. */
  readonly fetch: (address: string) => Promise<typeof globalThis.fetch>
  /** Milliseconds that are left for the whole run. */
  left(): number
  /** Told before each request. */
  sent(): void
}

/** Reads a successful answer; `url` is the address that gave it. */
export type Reader<T> = (response: Response, url: URL) => Promise<Outcome<T>>
/** `anonymous`: the service refused the token; a challenge: it wants one from the place that it names. */
export type Answer<T> = Outcome<T> | 'anonymous' | Challenge

const drain = async (response: Response): Promise<void> => {
  try {
    if (Number(response.headers.get('content-length') ?? Number.POSITIVE_INFINITY) <= WORTH_DRAINING) {
      await response.arrayBuffer()
    } else await response.body?.cancel()
  } catch {
    // Nobody wanted these bytes.
  }
}

/** Follows redirects by hand: `fetch` would carry headers and trust to any address. */
const follow = async <T>(
  call: Call,
  reader: Reader<T>,
  line: Line,
  signal: AbortSignal,
): Promise<Answer<T>> => {
  let url = call.url
  let { authorization } = call
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const send = await line.fetch(url.href)
    line.sent()
    const response = await send(url.href, {
      method: call.method ?? (call.body === undefined ? 'GET' : 'POST'),
      headers: { ...call.headers, ...(authorization ? { authorization } : {}) },
      redirect: 'manual',
      signal,
      ...(call.body === undefined ? {} : { body: call.body }),
    })
    if (response.ok) {
      const rest = restOf(response.headers)
      // A longer rest is not waited for: the service will say so itself when it is asked.
      if (rest <= line.limits.patience) line.lane.pause(rest)
      return reader(response, url)
    }
    const location = response.headers.get('location')
    await drain(response)
    if (!REDIRECTS.has(response.status) || location === null) return readRefusal(call, response)

    const target = followed(location, url, call.url)
    if ('refused' in target) return final(target.refused)
    if (target.origin !== call.url.origin) {
      if (call.body !== undefined)
        return final(`redirected to ${target.host}, where the question was not sent`)
      authorization = undefined
    }
    if (call.body !== undefined && response.status < 307)
      return final(`HTTP ${response.status} to a posted question`)
    url = target
  }
  return final(`redirected more than ${MOST_REDIRECTS} times`)
}

const OVER = final('the time for all questions of the run is over')

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 100) / 10} s`

const tryOnce = async <T>(call: Call, reader: Reader<T>, line: Line): Promise<Answer<T>> => {
  const left = line.left()
  if (left <= 0) return OVER
  const time = Math.min(line.limits.time, left)
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), time)
  try {
    return await follow(call, reader, line, controller.signal)
  } catch (error) {
    return controller.signal.aborted ? silence(`no answer within ${seconds(time)}`) : troubleOf(error)
  } finally {
    clearTimeout(timer)
    // Of an answer that was read to its end this does nothing; of another one it frees the connection.
    controller.abort()
  }
}

const isTrouble = <T>(answer: Answer<T>): answer is Trouble =>
  answer !== 'anonymous' && answer.state === 'unknown'

/** Milliseconds for which the service wants to be left alone, if there is so much time. */
const pauseAsked = ({ wait }: Trouble, { limits, left }: Line): number | undefined =>
  wait === undefined || wait > limits.patience || wait > left() ? undefined : wait

/** Milliseconds before the next try; undefined when the service asks for more than there is. */
const pauseBefore = (trouble: Trouble, tried: number, line: Line): number | undefined =>
  trouble.wait === undefined
    ? line.limits.backOff * 2 ** (tried - 1) * (0.5 + Math.random())
    : pauseAsked(trouble, line)

/** Asks until there is an answer, a trouble that stays, or no further try. */
export const ask = async <T>(call: Call, reader: Reader<T>, line: Line): Promise<Answer<T>> => {
  const answer = await askAgain(call, reader, line)
  line.lane.heard(!isTrouble(answer) || !answer.silent)
  return answer
}

const askAgain = async <T>(call: Call, reader: Reader<T>, line: Line): Promise<Answer<T>> => {
  const { lane, limits, left } = line
  const once = async (): Promise<Answer<T>> => {
    const shut = lane.isShut()
    if (shut !== undefined) return final(shut)
    const answer = await tryOnce(call, reader, line)
    // Said before the next question gets the place, so that it waits too.
    if (isTrouble(answer)) lane.pause(pauseAsked(answer, line) ?? 0)
    if (isTrouble(answer) && answer.spent) lane.shut(answer.reason)
    return answer
  }
  for (let tried = 1; ; tried++) {
    const answer = (await lane.run(once, left)) ?? OVER
    if (!isTrouble(answer) || !answer.again) return answer

    const spent = { ...answer, reason: tried > 1 ? `${answer.reason} after ${tried} tries` : answer.reason }
    if (tried >= limits.tries || lane.isSilent()) return spent
    const pause = pauseBefore(answer, tried, line)
    if (pause === undefined) {
      return { ...spent, reason: `${spent.reason}, to be asked again after ${seconds(answer.wait ?? 0)}` }
    }
    if (pause >= line.left()) return spent
    await sleep(pause)
  }
}

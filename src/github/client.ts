import { retry } from '@octokit/plugin-retry'
import { type ThrottlingOptions, throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { InputError } from '../change.ts'
import type { Environment } from '../proxy.ts'
import { visible } from '../reports/inert.ts'
import { type Budget, budgetOf, paced, patience } from './patience.ts'
import { transport } from './transport.ts'

export type Client = Octokit

/** A repository, and the client that may ask for it. */
export interface Where {
  readonly client: Client
  readonly owner: string
  readonly repo: string
}

export interface ClientSettings {
  readonly token?: string | undefined
  /** `GITHUB_API_URL`: the root of the REST API, which ends in `/api/v3` on an Enterprise Server. */
  readonly baseUrl: string
  readonly userAgent: string
  /** Told in one plain line why the client waits, or that GitHub withdraws an interface. */
  readonly onNotice: (text: string) => void
  /** Seconds that all waiting for limits and between tries may take together. Default 60. */
  readonly maxWait?: number
  /** Seconds that one try may take, its body included. Default 60. */
  readonly timeout?: number
  /** Where `https_proxy` and its like are looked up. Default: nowhere. */
  readonly environment?: Environment
  /** Length of a second of waiting in milliseconds. Default 1000; tests shorten it. */
  readonly second?: number
}

const MOST_LIMIT_TRIES = 3

const Patient = Octokit.plugin(patience, retry, throttling)

/**
 * The client of one run. It tries again after 5xx answers and honours rate limits, as long as the waits fit in
 * `maxWait`; the error that would need more comes back to the caller. It logs nothing by itself.
 *
 * @throws InputError when the token or the address cannot be sent.
 */
export const createClient = (settings: ClientSettings): Client => {
  const { token, userAgent, onNotice, maxWait = 60, timeout = 60, second = 1000, environment = {} } = settings
  const budget = budgetOf(maxWait * second)
  const notice = (text: string) => onNotice(visible(text, 300))
  const quiet = () => undefined
  const log = { debug: quiet, info: quiet, warn: notice, error: quiet }

  return new Patient({
    ...(token && { auth: sendable(token) }),
    baseUrl: rootOf(settings.baseUrl),
    userAgent,
    log,
    // Octokit's transport does not take the client's log over: it would write to the console.
    request: { log, fetch: transport({ timeout: timeout * 1000, environment }) },
    // 429 belongs to the throttling plugin, which reads how long GitHub wants to be left alone.
    retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], retries: 3, retryAfterBaseValue: second },
    throttle: throttle(budget, second, notice),
    patience: { budget, second },
  })
}

const throttle = (budget: Budget, second: number, notice: (text: string) => void): ThrottlingOptions => {
  const wait = (limit: string) => (seconds: number, _options: unknown, _client: unknown, tries: number) => {
    if (tries >= MOST_LIMIT_TRIES || !budget.take(seconds * second)) return false
    notice(`GitHub's ${limit} is reached; waiting ${seconds} s.`)
    return true
  }
  return {
    // Without its own id every client of a process would share the same queues.
    id: crypto.randomUUID(),
    retryAfterBaseValue: second,
    write: paced(8, second),
    notifications: paced(1, 3 * second),
    onRateLimit: wait('rate limit'),
    onSecondaryRateLimit: wait('secondary rate limit'),
  }
}

const sendable = (token: string): string => {
  const trimmed = token.trim()
  // Otherwise the error of the HTTP client would quote the token.
  if (!/^[\x21-\x7e]+$/.test(trimmed)) {
    throw new InputError('The GitHub token holds characters that no token has; pass the secret itself.')
  }
  return trimmed
}

const rootOf = (baseUrl: string): string => {
  if (URL.canParse(baseUrl) && /^https?:\/\//.test(baseUrl)) return baseUrl.replace(/\/{1,9}$/, '')
  throw new InputError(`GITHUB_API_URL is "${visible(baseUrl, 100)}": expected an http or https address.`)
}

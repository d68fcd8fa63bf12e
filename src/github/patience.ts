/** How long the client waits in all, and how fast it writes. */
import type { ThrottlingOptions } from '@octokit/plugin-throttling'
import type { Octokit } from '@octokit/rest'

/** The time that all waits of a client may take together. */
export interface Budget {
  /** Whether a wait of so many milliseconds, starting now, still fits; if so it is taken. */
  take(milliseconds: number): boolean
}

/** Waits that run side by side are counted once. */
export const budgetOf = (milliseconds: number): Budget => {
  let left = milliseconds
  let waitingUntil = 0
  return {
    take: wait => {
      const now = Date.now()
      const longer = Math.max(0, now + wait - Math.max(now, waitingUntil))
      if (longer > left) return false
      left -= longer
      waitingUntil = Math.max(waitingUntil, now + wait)
      return true
    },
  }
}

type Group = NonNullable<NonNullable<ThrottlingOptions>['write']>

/**
 * A queue for the throttling plugin: the first `burst` pass at once, the rest `gap` milliseconds apart. GitHub asks
 * for a second between many writes; the plugin's own queue would put it between the usual five as well.
 */
export const paced = (burst: number, gap: number): Group => {
  let slot = 0
  const schedule = async <A extends unknown[], R>(_job: unknown, task: (...args: A) => R, ...args: A) => {
    const now = Date.now()
    slot = Math.max(slot + gap, now - (burst - 1) * gap)
    if (slot > now) await new Promise(resolve => setTimeout(resolve, slot - now))
    return task(...args)
  }
  return { key: () => ({ schedule }) } as unknown as Group
}

interface Failure {
  readonly status?: number
  readonly message?: string
  readonly cause?: { readonly name?: string }
  readonly response?: { readonly headers: Record<string, string | undefined> }
}

interface Settings {
  readonly budget: Budget
  /** Milliseconds of a second of waiting. */
  readonly second: number
}

/**
 * Plugin that stands inside the retry plugin and tells it when to give up: when the next wait does not fit in the
 * budget, or when a try has already taken the whole time limit of a request.
 */
export const patience = (client: Pick<Octokit, 'hook'>, options: Readonly<Record<string, unknown>>) => {
  const settings = options['patience'] as Settings | undefined
  if (!settings) return {}
  client.hook.error('request', (error, { request }) => {
    const failure = error as Failure
    const { status = 0 } = failure
    if (status === 403 || status === 429) spellLimit(failure)
    if (status >= 500) {
      const tries = Number(request['retryCount'] ?? 0)
      const mayTry = tries < Number(request['retries'] ?? 3)
      const timedOut = failure.cause?.name === 'TimeoutError'
      if (mayTry && (timedOut || !settings.budget.take((tries + 1) ** 2 * settings.second))) {
        request['retries'] = 0
      }
    }
    throw error
  })
  return {}
}

/**
 * The throttling plugin reads `retry-after` only beside certain words; this puts the same wish into headers that it
 * always reads. It adds a second of its own.
 */
const spellLimit = ({ message = '', response }: Failure) => {
  const seconds = Number(response?.headers['retry-after'])
  if (!response || !Number.isFinite(seconds) || /\bsecondary rate\b/i.test(message)) return
  response.headers['x-ratelimit-remaining'] = '0'
  response.headers['x-ratelimit-reset'] = String(Math.ceil(Date.now() / 1000) + seconds - 1)
}

import { InputError } from '../change.ts'
import { visible } from '../reports/inert.ts'

/** What Octokit throws when GitHub refuses, is broken or cannot be reached. */
export interface ApiFailure {
  /** HTTP status; 500 too when there was no answer at all. */
  readonly status: number
  readonly message: string
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

/** Undefined for everything that is a bug of ours. */
export const failureOf = (error: unknown): ApiFailure | undefined => {
  if (typeof error !== 'object' || error === null || !('name' in error)) return undefined
  if (error.name === 'GraphqlResponseError') return { status: 200, message: String((error as Error).message) }
  return error.name === 'HttpError' || error.name === 'AbortError'
    ? (error as unknown as ApiFailure)
    : undefined
}

const limited = ({ status, message, response }: ApiFailure): boolean =>
  status === 429 ||
  (status === 403 && (/\brate limit\b/i.test(message) || response?.headers['x-ratelimit-remaining'] === '0'))

/** What happened and what to do, as one sentence or two. `rights` are lines of a workflow's `permissions`. */
const explain = (failure: ApiFailure, rights: readonly string[]): string => {
  const { status, message, response } = failure
  const said = response
    ? `HTTP ${status}, "${visible(message.replace(/ - https?:\S+$/, ''), 200)}"`
    : 'no answer'
  const wanted = rights.map(right => `\`${right}\``).join(' and ')
  if (limited(failure)) {
    return `GitHub's rate limit is used up (${said}). Run the job again later, or pass a token with a higher limit.`
  }
  if (status === 401)
    return `GitHub refused the token (${said}). Pass a valid token, such as \`github.token\`.`
  if (status === 403)
    return `The token lacks a right (${said}). Grant ${wanted} in the job's \`permissions\`.`
  if (status === 404) {
    return `GitHub shows no such thing to this token (${said}). Check the names, and grant ${wanted} in the job's \`permissions\`.`
  }
  if (status >= 500) {
    const cause = response ? said : `no answer, "${visible(message, 200)}"`
    return `GitHub could not be asked (${cause}, several tries). Run the job again; if it stays, see GitHub's status page.`
  }
  return `GitHub refused the request (${said}).`
}

/** Rights that reading a change takes. */
const READING = ['contents: read', 'pull-requests: read']

/** Answers the question, or says in an InputError why it has no answer. */
export const reading = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    const failure = failureOf(error)
    if (!failure) throw error
    throw new InputError(`${what} could not be read. ${explain(failure, READING)}`, { cause: error })
  }
}

/** Publishes something that the verdict does not depend on: a refusal becomes one notice. */
export const publishing = async (
  what: string,
  rights: readonly string[],
  act: () => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  try {
    return await act()
  } catch (error) {
    const failure = failureOf(error)
    if (!failure) throw error
    const fork = failure.status === 403 ? ' Tokens of forks and of Dependabot may never write.' : ''
    return [`${what} ${explain(failure, rights)}${fork} The verdict is not affected.`]
  }
}

/**
 * Makes a thing that must not be made twice: after a failure that may hide a success it looks before it tries again.
 * `make` must switch the client's own retries off.
 */
export const makeOnce = async <T>(make: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> => {
  try {
    return await make()
  } catch (error) {
    if ((failureOf(error)?.status ?? 0) < 500) throw error
  }
  return (await find()) ?? (await make())
}

/** The only reader of the action's inputs and of what the runner says of the job. */
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { getInput } from '@actions/core'
import { InputError } from './change.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Inputs {
  readonly policy: string
  readonly token?: string
  readonly mode?: 'enforce' | 'warn'
  readonly base?: string
  readonly head?: string
  readonly comment: 'off' | 'on-failure' | 'always'
  readonly check: boolean
  readonly sarif?: string
  /** Where answers of earlier runs are: a folder, or GitHub's cache service. */
  readonly cache?: { readonly folder: string } | 'service'
  readonly failOnError: boolean
}

/** What the runner says of the job. */
export interface Job {
  readonly event: string
  readonly payload: unknown
  readonly sha: string
  readonly ref: string
  readonly owner: string
  readonly repo: string
  readonly workspace: string
  readonly temp: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly runId: string
  readonly runNumber: number
  readonly runAttempt: number
  readonly job: string
  readonly workflow: string
  readonly summaryFile?: string
  /** `owner/name@ref` of the action, for links to its rule pages. */
  readonly action?: string
}

const oneOf = <const W extends readonly string[]>(name: string, value: string, among: W): W[number] => {
  if (among.includes(value)) return value
  throw new InputError(
    `input ${name}: found "${value}", expected one of ${among.map(word => `"${word}"`).join(' | ')}.`,
  )
}

const optional = <K extends string>(key: K, value: string): { readonly [P in K]?: string } =>
  (value === '' ? {} : { [key]: value }) as { readonly [P in K]?: string }

const cacheOf = (value: string): Pick<Inputs, 'cache'> => {
  if (/^(false)?$/i.test(value)) return {}
  return { cache: /^true$/i.test(value) ? 'service' : { folder: value } }
}

/** Whether a fault of the gate fails the job; read apart from the rest, since the rest may be faulty. */
export const failsOnError = (): boolean => getInput('fail-on-error').toLowerCase() !== 'false'

/** @throws InputError when an input is none of its words. */
export const readInputs = (): Inputs => {
  const mode = getInput('mode')
  return {
    policy: getInput('policy') || '.github/ai-artifact-policy.yml',
    ...optional('token', getInput('token')),
    ...(mode === '' ? {} : { mode: oneOf('mode', mode, ['enforce', 'warn']) }),
    ...optional('base', getInput('base')),
    ...optional('head', getInput('head')),
    comment: oneOf('comment', getInput('comment') || 'on-failure', ['off', 'on-failure', 'always']),
    check: oneOf('check', getInput('check') || 'false', ['true', 'false']) === 'true',
    ...optional('sarif', getInput('sarif')),
    ...cacheOf(getInput('cache')),
    failOnError: oneOf('fail-on-error', getInput('fail-on-error') || 'true', ['true', 'false']) === 'true',
  }
}

const payloadOf = (path: string | undefined): unknown => {
  if (!path)
    throw new InputError(
      'GITHUB_EVENT_PATH is not set. The action runs inside GitHub Actions; elsewhere use the command.',
    )
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new InputError(
      `The event file ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
    )
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(
      `The event file ${path} is no JSON: found ${text.length} characters that do not parse, expected the event's payload.`,
    )
  }
}

const needed = (environment: Environment, name: string): string => {
  const value = environment[name]
  if (value) return value
  throw new InputError(
    `${name} is not set. The action runs inside GitHub Actions; elsewhere use the command \`ai-artifact-gate check\`.`,
  )
}

/**
 * What the toolkit's context says, checked first: the context itself throws on import for an event file that is no JSON.
 *
 * @throws InputError when the environment is not that of a runner.
 */
export const readJob = async (environment: Environment): Promise<Job> => {
  const payload = payloadOf(environment['GITHUB_EVENT_PATH'])
  for (const name of ['GITHUB_REPOSITORY', 'GITHUB_EVENT_NAME', 'GITHUB_SHA']) needed(environment, name)
  const { context } = await import('./github/context.ts')
  const { eventName, sha, ref, repo, runId, runNumber, runAttempt, apiUrl, serverUrl, job, workflow } =
    context
  const action = environment['GITHUB_ACTION_REPOSITORY']
  return {
    event: eventName,
    payload,
    sha,
    ref: ref ?? '',
    ...repo,
    workspace: environment['GITHUB_WORKSPACE'] || process.cwd(),
    temp: environment['RUNNER_TEMP'] || tmpdir(),
    apiUrl,
    serverUrl,
    runId: Number.isSafeInteger(runId) ? String(runId) : '',
    runNumber: runNumber || 0,
    runAttempt: runAttempt || 1,
    job: job ?? '',
    workflow: workflow ?? '',
    ...optional('summaryFile', environment['GITHUB_STEP_SUMMARY'] ?? ''),
    ...(action ? { action: `${action}@${environment['GITHUB_ACTION_REF'] || 'main'}` } : {}),
  }
}

/** GitHub's cache service by the toolkit's client: a folder is restored or saved within a bounded time, or it is said why not. */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Errand, Told } from './answers-worker.ts'

export interface Service {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The runner's temporary folder. */
  readonly temp: string
  /** How long an errand may take, in milliseconds. */
  readonly patience: number
}

/** Whether anything was restored or saved, or why it failed. */
export type Outcome = { readonly done: boolean } | { readonly failed: string }

/** What the toolkit and the tar that it starts need; the tokens and inputs of the job are not among it. */
const NEEDED = [
  ...['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_CACHE_SERVICE_V2'],
  ...[
    'ACTIONS_CACHE_MODE',
    'GITHUB_SERVER_URL',
    'PATH',
    'PATHEXT',
    'SystemRoot',
    'SystemDrive',
    'TEMP',
    'TMP',
  ],
  ...['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'],
]

const surroundings = ({ environment, temp }: Service): Record<string, string> => ({
  ...Object.fromEntries(
    NEEDED.flatMap(name => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  ),
  RUNNER_TEMP: temp,
  // Names in an archive are relative to the workspace. A path into it does not depend on where that lies.
  GITHUB_WORKSPACE: temp,
})

/** The most characters of a reason. */
const MOST = 300

/** A clause without a stop; without the signature of an address too, which lets anybody read or write the entry. */
const clause = (text: string): string =>
  text
    .replace(/\?\S*/g, '?…')
    .slice(0, MOST)
    .replace(/[\s.]$/, '')

const textOf = (line: string): string =>
  clause(
    line
      .replace(/^::\w+[^:]{0,200}::/, '')
      .replaceAll('%0D', ' ')
      .replaceAll('%0A', ' ')
      .replaceAll('%25', '%'),
  )

const COMPLAINT = /^::(?:warning|error)\b/
/** The toolkit says no more than this of an entry that it could not reserve. */
const SETBACK = /^(?:Failed to |Attempt \d|Cache \w+ skipped)/
/** Another attempt or job of the run has kept its answers under the key. */
const CONFLICT = /\(409\)/

/** The toolkit swallows its failures; what it printed tells them from an entry that is not there. */
const outcomeOf = (done: boolean, what: Errand['what'], lines: readonly string[]): Outcome => {
  if (done) return { done }
  const complaint = lines.find(line => COMPLAINT.test(line))
  if (complaint !== undefined) return { failed: textOf(complaint) }
  if (what === 'restore' || lines.some(line => CONFLICT.test(line))) return { done }
  return { failed: textOf(lines.findLast(line => SETBACK.test(line)) ?? 'the toolkit did not say why') }
}

const lateOf = (patience: number, lines: readonly string[]): Outcome => {
  const setback = lines.findLast(line => SETBACK.test(line) || COMPLAINT.test(line))
  const last = setback === undefined ? '' : ` (${textOf(setback)})`
  return { failed: `it was not done after ${patience / 1000} seconds${last}` }
}

const send = (errand: Errand, service: Service): Promise<Outcome> =>
  new Promise(settle => {
    const lines: string[] = []
    // It lies beside this file, in the bundle as well.
    const worker = new Worker(new URL(`answers-worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: errand,
      env: surroundings(service),
      execArgv: [],
      stdout: true,
      stderr: true,
    })
    worker.stdout.resume()
    worker.stderr.resume()
    let outcome: Outcome | undefined
    const end = (how: Outcome): void => {
      outcome ??= how
      clearTimeout(timer)
      void worker.terminate()
    }
    const timer = setTimeout(() => end(lateOf(service.patience, lines)), service.patience)
    worker.on('message', (told: Told) => {
      if ('line' in told) lines.push(told.line)
      else end('failed' in told ? { failed: clause(told.failed) } : outcomeOf(told.done, errand.what, lines))
    })
    worker.on('error', error =>
      end({ failed: clause(error instanceof Error ? error.message : String(error)) }),
    )
    worker.on('exit', () => {
      clearTimeout(timer)
      settle(outcome ?? { failed: 'its client ended early' })
    })
  })

type Place = Omit<Errand, 'what'>

export const restore = (place: Place, service: Service): Promise<Outcome> =>
  send({ what: 'restore', ...place }, service)

export const save = (place: Place, service: Service): Promise<Outcome> =>
  send({ what: 'save', ...place }, service)

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { devNull } from 'node:os'
import { InputError } from '../change.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Outcome {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
  /** Whether output was cut at the limit. */
  readonly cut: boolean
}

/** Git in one repository, with everything switched off by which a repository could make git run a program. */
export interface Git {
  readonly directory: string
  /** The same git in another directory. */
  at(directory: string): Git
  /** Runs a command to its end; a code other than 0 is the caller's to judge. */
  run(args: readonly string[], seconds?: number): Promise<Outcome>
  /** Starts a command that stays. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams
}

/** Most bytes of output that one command may give; a line of a diff takes some 200. */
const LARGEST_OUTPUT = 128 * 1024 * 1024
const LONGEST_ERROR = 8 * 1024
const PATIENCE_S = 300

const SETTINGS = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'diff.external=',
  'diff.relative=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'protocol.ext.allow=never',
  'submodule.recurse=false',
].flatMap(setting => ['-c', setting])

/** Set by git for its hooks, or by people for other repositories: they would lead away from `directory`. */
const MISLEADING = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
]

/** Settings given to git in its environment, where no list of processes shows them; after those already there. */
const withConfig = (
  environment: Environment,
  config: readonly (readonly [string, string])[],
): Environment => {
  const before = Number(environment['GIT_CONFIG_COUNT'])
  const start = Number.isSafeInteger(before) && before > 0 ? before : 0
  const entries = config.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${start + index}`, key],
    [`GIT_CONFIG_VALUE_${start + index}`, value],
  ])
  return { ...environment, ...Object.fromEntries(entries), GIT_CONFIG_COUNT: `${start + config.length}` }
}

/** The empty value first: it drops a header that a checkout has stored, for two of them are refused. */
const authorised = (environment: Environment, remote: string, header: string): Environment => {
  const key = /^https?:/i.test(remote) ? `http.${new URL(remote).origin}/.extraheader` : 'http.extraheader'
  return withConfig(environment, [
    [key, ''],
    [key, header],
  ])
}

const surroundings = (environment: Environment): NodeJS.ProcessEnv => {
  const kept = Object.entries(environment).filter(([name]) => !MISLEADING.includes(name))
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  }
}

/** The line of git's complaint that says what is wrong, made fit for one line. */
export const complaint = (stderr: string): string => {
  const lines = stderr.split('\n').filter(line => line.trim() !== '')
  const line = lines.find(text => /^(fatal|error):/.test(text)) ?? lines.at(-1) ?? 'no reason given'
  return line
    .replace(/^(fatal|error): /, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/:\/\/[^/@\s]+@/g, '://')
    .slice(0, 300)
}

/** What the user can do about a command that failed. */
export const failure = ({ directory }: Git, doing: string, stderr: string): InputError => {
  if (stderr.includes('dubious ownership')) {
    return new InputError(
      `${directory}: git refuses this repository because another user owns it. Allow it with: git config --global --add safe.directory ${directory}`,
    )
  }
  if (/not a git repository/i.test(stderr)) {
    return new InputError(
      `${directory}: not a git repository. Run inside a clone; in a workflow, put actions/checkout before this step.`,
    )
  }
  return new InputError(`${directory}: git could not ${doing}: ${complaint(stderr)}`)
}

export const notStarted = (directory: string, error: NodeJS.ErrnoException): InputError => {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    return new InputError(`${directory}: there is no such directory.`)
  }
  return error.code === 'ENOENT'
    ? new InputError('git was not found. Install git 2.25 or later and put it on the PATH.')
    : new InputError(`git could not be started: ${error.message}`)
}

const collect = (child: ChildProcessWithoutNullStreams, directory: string): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let [size, stderr, cut] = [0, '', false]
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      cut ||= size > LARGEST_OUTPUT
      if (cut) child.kill('SIGKILL')
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < LONGEST_ERROR) stderr += chunk.toString()
    })
    child.on('error', error => reject(notStarted(directory, error)))
    child.on('close', code => resolve({ code: code ?? -1, stdout: Buffer.concat(chunks), stderr, cut }))
  })

/**
 * @param header HTTP header that authorises the access to `remote`, such as `Authorization: Basic …`.
 * @throws InputError from `run` when git cannot be started at all.
 */
export const openGit = (
  directory: string,
  environment: Environment,
  access?: { readonly remote: string; readonly header?: string },
): Git => {
  const env = surroundings(
    access?.header ? authorised(environment, access.remote, access.header) : environment,
  )
  const open = (cwd: string): Git => {
    const start: Git['start'] = args => {
      const child = spawn('git', ['--no-pager', ...SETTINGS, ...args], { cwd, env, windowsHide: true })
      // A git that ends early closes its input; what it did not read is reported by whoever waits for the answer.
      child.stdin.on('error', () => undefined)
      return child
    }
    const run: Git['run'] = async (args, seconds = PATIENCE_S) => {
      const child = start(args)
      child.stdin.end()
      const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
      try {
        return await collect(child, cwd)
      } finally {
        clearTimeout(timer)
      }
    }
    return { directory: cwd, at: open, run, start }
  }
  return open(directory)
}

/** Runs the committed bundle as the runner of GitHub Actions would, or as a user at a terminal would. */
import { spawn } from 'node:child_process'
import { accessSync, constants, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { newFolder } from './clone.ts'
import type { FakeGitHub } from './github.ts'
import { type Command, commandsIn } from './runner-log.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PATIENCE_MS = 60_000

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Node of whoever runs the tests, beside the one that the project brings; the same one where there is no other. */
const hostNode = (): string => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => !/node_modules/.test(folder))
  const found = folders.map(folder => join(folder, 'node')).find(isProgram)
  return found ? realpathSync(found) : process.execPath
}

/** Node 24, which runs the action, and the host's own, which runs the command. */
export const NODES = { project: process.execPath, host: hostNode() } as const

export interface Ended {
  /** -1 when it had to be killed. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly milliseconds: number
}

interface Process {
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
  readonly node?: string | undefined
}

/** A process with nothing in its environment but what is given, killed after a minute. */
const start = (words: readonly string[], { directory, env, node = NODES.project }: Process): Promise<Ended> =>
  new Promise((settle, reject) => {
    const began = Date.now()
    const child = spawn(node, [...words], { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(timer)
      settle({
        code: code ?? -1,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
        milliseconds: Date.now() - began,
      })
    })
  })

/** What both have around them: a home and a temporary folder of their own, and a proxy that nothing may ask. */
const surroundings = (temp: string, trap: string | undefined): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: temp,
  TMPDIR: temp,
  GIT_CONFIG_NOSYSTEM: '1',
  ...(trap ? { http_proxy: trap, https_proxy: trap, no_proxy: '127.0.0.1' } : {}),
})

interface Input {
  readonly default?: string
}

/** The defaults of action.yml, as the runner fills them in. */
const defaults = (token: string): Readonly<Record<string, string>> => {
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Readonly<Record<string, Input>>
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: preset = '' }]) => [
      name,
      preset.replace(/^\$\{\{ github\.token \}\}$/, token),
    ]),
  )
}

const inputVariables = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )

/** The file in which a step leaves its outputs: `name<<delimiter`, lines, `delimiter`. */
const outputsIn = (text: string): Readonly<Record<string, string>> => {
  const found = text.matchAll(/^([^\n=]+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm)
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]))
}

export interface Job {
  readonly event: string
  readonly payload: unknown
  readonly github: FakeGitHub
  /** Folder that the job runs in; default: an empty one, as without a checkout. */
  readonly workspace?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly node?: string
  /** `GITHUB_SHA`, `GITHUB_REF`. */
  readonly sha?: string
  readonly ref?: string
  readonly token?: string
  /** Number of the run, and of its attempt. */
  readonly run?: readonly [number: number, attempt: number]
  /** A proxy that must not be asked. */
  readonly trap?: string
}

export interface JobResult extends Ended {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Every workflow command of both streams. */
  readonly commands: readonly Command[]
  /** The commands that become annotations. */
  readonly annotations: readonly Command[]
  /** Everything that the job left behind: both streams and the runner's files. */
  readonly everything: string
  /** `RUNNER_TEMP`. */
  readonly temp: string
}

const FILES = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'] as const
export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
const ANNOTATIONS = new Set(['error', 'warning', 'notice'])

/** What the runner says of the job in its environment; files stand in `temp`. */
const jobVariables = (job: Job, temp: string, workspace: string): Record<string, string> => {
  const { event, payload, github, sha = '', ref = 'refs/heads/main', run: [number, attempt] = [7, 1] } = job
  writeFileSync(join(temp, 'event.json'), JSON.stringify(payload))
  for (const name of FILES) writeFileSync(join(temp, name), '')
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_REPOSITORY: github.repository.name,
    GITHUB_ACTION_REPOSITORY: 'acme/ai-artifact-gate',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_WORKSPACE: workspace,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: github.url,
    GITHUB_RUN_ID: `${number}00`,
    GITHUB_RUN_NUMBER: String(number),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_JOB: 'gate',
    GITHUB_WORKFLOW: 'CI',
    RUNNER_TEMP: temp,
    ...Object.fromEntries(FILES.map(name => [`GITHUB_${name}`, join(temp, name)])),
  }
}

/** Text of an ordinary file; a device such as /dev/full never ends. */
const readable = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : ''

/** Runs `dist/index.js` for one event. */
export const runAction = async (job: Job): Promise<JobResult> => {
  const temp = newFolder()
  const workspace = job.workspace ?? newFolder()
  const token = job.token ?? TOKEN
  const env = {
    ...surroundings(temp, job.trap),
    ...jobVariables(job, temp, workspace),
    ...inputVariables({ ...defaults(token), ...job.inputs }),
    ...job.env,
  }
  const ended = await start([join(ROOT, 'dist/index.js')], { directory: workspace, env, node: job.node })
  const files = FILES.map(name => readable(env[`GITHUB_${name}`] ?? ''))
  const commands = commandsIn(`${ended.stdout}\n${ended.stderr}`)
  return {
    ...ended,
    outputs: outputsIn(files[0] ?? ''),
    summary: files[4] ?? '',
    commands,
    annotations: commands.filter(({ command }) => ANNOTATIONS.has(command)),
    everything: [ended.stdout, ended.stderr, ...files].join('\n'),
    temp,
  }
}

export interface Terminal {
  readonly directory: string
  readonly env?: Readonly<Record<string, string>>
  readonly node?: string
  readonly trap?: string
}

/** Runs `dist/cli.js` with these words. `temp` is its home and its temporary folder. */
export const runCommand = async (
  words: readonly string[],
  { directory, env, node, trap }: Terminal,
): Promise<Ended & { readonly temp: string }> => {
  const temp = newFolder()
  const all = { ...surroundings(temp, trap), ...env }
  return { ...(await start([join(ROOT, 'dist/cli.js'), ...words], { directory, env: all, node })), temp }
}

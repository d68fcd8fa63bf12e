/** Processes that are timed, and the folder of their files. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whoever measures removes it. */
export const scratch = mkdtempSync(join(tmpdir(), 'gate-bench-'))

export interface Run {
  readonly milliseconds: number
  /** Peak of resident memory in KiB. */
  readonly memory: number
  readonly code: number
  readonly out: string
}

const HOOK = join(scratch, 'memory.cjs')
writeFileSync(
  HOOK,
  "process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)))\n",
)

const run = (
  program: string,
  words: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Run> =>
  new Promise((done, reject) => {
    const began = performance.now()
    const child = spawn(program, [...words], {
      cwd,
      env: { PATH: process.env['PATH'], HOME: scratch, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    let [out, memory, errors] = ['', '', '']
    child.stdout?.on('data', chunk => (out += chunk))
    child.stderr?.on('data', chunk => (errors += chunk))
    child.stdio[3]?.on('data', chunk => (memory += chunk))
    child.on('error', reject)
    child.on('close', code => {
      if (code === 2) reject(new Error(errors || out))
      else done({ milliseconds: performance.now() - began, memory: Number(memory), code: code ?? -1, out })
    })
  })

/** A run of this Node.js. */
export const once = (words: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<Run> =>
  run(process.execPath, ['--require', HOOK, ...words], cwd, env)

const PEER = `import atexit, os, resource, sys
atexit.register(lambda: os.write(3, str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss).encode()))
from picklescan.cli import main
sys.exit(main())
`

/** A run of picklescan over a file or folder. */
export const picklescan = (python: string, place: string): Promise<Run> =>
  run(python, ['-c', PEER, '-p', place], scratch)

/** Its version, and whether this Python has it at all. */
export const picklescanVersion = (python: string): string | undefined => {
  const words = 'import importlib.metadata as m; print(m.version("picklescan"))'
  const { status, stdout } = spawnSync(python, ['-c', words], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Several kinds of run in turn, so that a busy moment of the machine falls on all of them. */
export const inTurn = async (
  times: number,
  kinds: readonly (() => Promise<Run>)[],
): Promise<readonly (readonly Run[])[]> => {
  const runs: Run[][] = kinds.map(() => [])
  for (const kind of kinds) await kind()
  for (let time = 0; time < times; time++)
    for (const [index, kind] of kinds.entries()) runs[index]?.push(await kind())
  return runs
}

export const milliseconds = (runs: readonly Run[] | undefined): number =>
  median((runs ?? []).map(run => run.milliseconds))
export const memory = (runs: readonly Run[] | undefined): number =>
  median((runs ?? []).map(run => run.memory))

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { InputError } from '../change.ts'
import { starter } from '../policy/init.ts'
import { loadPolicy } from '../policy/load.ts'
import { showPolicy } from '../policy/show.ts'
import { inertLog, visible } from '../reports/inert.ts'
import { rules } from '../rules/index.ts'
import type { Command, ExitCode, Io } from './io.ts'
import { isSet, readWords } from './options.ts'
import { policyFile } from './policy-file.ts'

const POLICY = '.github/ai-artifact-policy.yml'
const MODEL = /\.(safetensors|gguf|pkl|pt|pth|onnx|bin|joblib)$/i

const USAGE = `ai-artifact-gate policy check|show|init [FILE]
  check FILE   says whether the policy is valid; lists every fault
  show FILE    shows the effective policy and where each value comes from
  init FILE    writes a commented policy that fits this folder (--force
               replaces one that is there)
FILE is ${POLICY} where it is not given.
`

const HINT = ' `ai-artifact-gate policy init` writes one.'

/** What stands at the top of a folder tells which sections of a starter are of use. */
const contents = (directory: string) => {
  const names = readdirSync(directory, { recursive: false, encoding: 'utf8' })
  return {
    ecosystems: [
      ...(names.includes('package.json') ? (['npm'] as const) : []),
      ...(names.some(name => /^(requirements.*\.txt|pyproject\.toml)$/.test(name))
        ? (['pypi'] as const)
        : []),
    ],
    models: names.some(name => MODEL.test(name)),
  }
}

const init = (io: Io, path: string, force: boolean): ExitCode => {
  const file = resolve(io.directory, path)
  if (existsSync(file) && !force)
    throw new InputError(`${visible(path)} is there already; --force replaces it.`)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, starter(contents(io.directory)))
  } catch (error) {
    throw new InputError(
      `${visible(path)} cannot be written (${(error as NodeJS.ErrnoException).code ?? error}).`,
    )
  }
  io.out(`Wrote ${visible(join(path))}. It takes effect once it is on the base side of a change.\n`)
  return 0
}

const run = async (given: readonly string[], io: Io): Promise<ExitCode> => {
  const words = readWords(given, { force: { type: 'boolean' } }, 2)
  const [verb, path = POLICY] = words.places
  if (verb === 'init') return init(io, path, isSet(words, 'force'))
  if (verb !== 'check' && verb !== 'show') {
    throw new InputError(`policy ${visible(verb ?? '', 40)}: expected check, show or init.`)
  }
  const policy = loadPolicy({ text: policyFile(io.directory, path, HINT), path }, rules, { now: io.now() })
  io.out(
    verb === 'show'
      ? inertLog(showPolicy(policy, rules))
      : `${visible(path)} is valid: ${policy.describe()}.\n`,
  )
  return 0
}

export const policy: Command = { usage: USAGE, run }

#!/usr/bin/env node
/** The command's process boundary: words in, exit code out. */
import { InputError } from './change.ts'
import type { Command, ExitCode, Io } from './commands/io.ts'
import { inContinuousIntegration, secret, wantsColour } from './environment.ts'
import { PolicyError } from './policy/error.ts'
import { nearest } from './policy/near.ts'
import { inertLog, visible } from './reports/inert.ts'
import { VERSION } from './version.ts'

interface Entry {
  readonly name: string
  /** One line for the list of commands. */
  readonly what: string
  readonly load: () => Promise<Command>
}

const CHECK: Entry = {
  name: 'check',
  what: 'judge what a change adds (the default command)',
  load: async () => (await import('./commands/check.ts')).check,
}

/** Loaded one by one: a run pays for its own command alone. */
const COMMANDS: readonly Entry[] = [
  CHECK,
  {
    name: 'scan',
    what: 'scan model files and folders of them; needs no git',
    load: async () => (await import('./commands/scan.ts')).scan,
  },
  {
    name: 'lock',
    what: 'write what the models of a repository stand for to ai-artifacts.lock',
    load: async () => (await import('./commands/lock.ts')).lock,
  },
  {
    name: 'explain',
    what: 'show what a rule reports, why, and how to mend it',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'policy',
    what: 'check, show or write a policy',
    load: async () => (await import('./commands/policy.ts')).policy,
  },
  {
    name: 'demo',
    what: 'show the gate block a hostile change; needs no network',
    load: async () => (await import('./commands/demo.ts')).demo,
  },
]

const help = (): string => `ai-artifact-gate ${VERSION}
Keeps AI-made risk out of a repository: invented packages, model files that
run code, unpinned models.

${COMMANDS.map(({ name, what }) => `  ${name.padEnd(8)} ${what}`).join('\n')}

ai-artifact-gate COMMAND --help tells more of a command.
`

/** Reports what went wrong as a paragraph; a stack is shown for a fault of our own alone. */
const failed = (error: unknown, { err }: Io): ExitCode => {
  if (error instanceof PolicyError) {
    err(
      inertLog(
        `The policy is not valid, so nothing was judged:\n${error.faults.map(({ path, line, message }) => visible(`${path}:${line}: ${message}`, 2000)).join('\n')}\n`,
      ),
    )
  } else if (error instanceof InputError) {
    err(
      `${inertLog(
        error.message
          .split('\n')
          .map(line => visible(line, 2000))
          .join('\n'),
      )}\n`,
    )
  } else {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    err(inertLog(`The gate has a fault of its own; nothing was judged. Please report this:\n${stack}\n`))
  }
  return 2
}

const dispatch = async (words: readonly string[], io: Io): Promise<ExitCode> => {
  const [first = '', ...rest] = words
  if (['--version', '-V'].includes(first)) {
    io.out(`${VERSION}\n`)
    return 0
  }
  if (['--help', '-h', 'help'].includes(first) && rest.length === 0) {
    io.out(help())
    return 0
  }
  const named = COMMANDS.find(({ name }) => name === (first === 'help' ? rest[0] : first))
  if (!named && first !== '' && !first.startsWith('-')) {
    const near = nearest(
      first,
      COMMANDS.map(({ name }) => name),
    )
    throw new InputError(
      `There is no command "${visible(first, 60)}".${near ? ` Did you mean ${near}?` : ''} \`ai-artifact-gate --help\` lists all.`,
    )
  }
  const command = await (named ?? CHECK).load()
  const given = named ? rest : words
  if (first === 'help' || given.includes('--help') || given.includes('-h')) {
    io.out(command.usage)
    return 0
  }
  return command.run(given, io)
}

const io: Io = {
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  terminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
  colours: wantsColour(process.stdout.isTTY === true),
  continuous: inContinuousIntegration(),
  secret,
  directory: process.cwd(),
  home: new URL('..', import.meta.url),
  now: () => new Date(),
}

// A reader such as `head` that closes early is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
try {
  process.exitCode = await dispatch(process.argv.slice(2), io)
} catch (error) {
  process.exitCode = failed(error, io)
}

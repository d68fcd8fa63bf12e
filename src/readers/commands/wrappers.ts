/** Programs that run another command: what is left when they are taken off. */
import { type Argument, argument, programOf, unversioned } from './argument.ts'

interface Wrapper {
  /** Options that take the next word as their value. */
  readonly valued?: string
  /** Operands that stand before the command. */
  readonly operands?: number
  /** Options with which nothing is run. */
  readonly idle?: string
  /** Whether `A=b` may stand before the command. */
  readonly assignments?: boolean
  /** Whether it appends words that it reads from its input. */
  readonly input?: boolean
}

const PLAIN: Wrapper = {}

const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  [
    'sudo',
    {
      valued:
        '-u --user -g --group -h --host -p --prompt -C --close-from -D --chdir -R --chroot -r --role -t --type -T',
      assignments: true,
    },
  ],
  ['doas', { valued: '-u -C' }],
  ['env', { valued: '-u --unset -C --chdir', assignments: true }],
  ['cross-env', { assignments: true }],
  [
    'xargs',
    {
      valued:
        '-n --max-args -I -P --max-procs -d --delimiter -a --arg-file -L --max-lines -s --max-chars -E --process-slot-var',
      input: true,
    },
  ],
  ['time', { valued: '-f --format -o --output' }],
  ['nice', { valued: '-n --adjustment' }],
  ['ionice', { valued: '-c --class -n --classdata' }],
  ['timeout', { valued: '-s --signal -k --kill-after', operands: 1 }],
  ['stdbuf', { valued: '-i -o -e --input --output --error' }],
  ['exec', { valued: '-a' }],
  ['command', { idle: '-v -V' }],
  ['chroot', { valued: '--userspec --groups', operands: 1 }],
  ['gosu', { operands: 1 }],
  ['su-exec', { operands: 1 }],
  ['setpriv', { valued: '--reuid --regid --groups' }],
  ['flock', { valued: '-w --timeout -E', operands: 1 }],
  ['wsl', { valued: '-d --distribution -u --user --cd --shell-type' }],
  ['watch', { valued: '-n --interval' }],
  ['xvfb-run', { valued: '-n --server-num -s --server-args -e --error-file -f --auth-file' }],
  ...['builtin', 'catchsegv', 'dumb-init', 'fakeroot', 'nohup', 'noglob', 'proxychains', 'proxychains4'].map(
    (name): [string, Wrapper] => [name, PLAIN],
  ),
  ...['setsid', 'tini', 'torsocks', 'unbuffer', 'winpty'].map((name): [string, Wrapper] => [name, PLAIN]),
])

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh'])
const CONDA: ReadonlySet<string> = new Set(['conda', 'mamba', 'micromamba'])
const AGENTS: ReadonlySet<string> = new Set(['claude', 'codex', 'gemini', 'qwen', 'amp', 'droid'])
/** Programs that start another one with versions, variables or secrets of their choice, by the word that says so. */
const STARTERS: ReadonlyMap<string, string> = new Map([
  ['mise', 'exec'],
  ['volta', 'run'],
  ['fnm', 'exec'],
  ['asdf', 'exec'],
  ['op', 'run'],
  ['doppler', 'run'],
  ['infisical', 'run'],
  ['dotenvx', 'run'],
  ['chamber', 'exec'],
  ['aws-vault', 'exec'],
])
const CLUSTERS: ReadonlySet<string> = new Set(['kubectl', 'oc'])
const CONDA_VALUED: ReadonlySet<string> = new Set(['-n', '--name', '-p', '--prefix', '--cwd'])

export const isShell = (program: string): boolean => SHELLS.has(program)

export interface Unwrapped {
  /** The command itself; empty when nothing is run. */
  readonly argv: readonly Argument[]
  /** Shell text that is run instead of a command. */
  readonly script?: Argument
  /** Further words come from the input of the command. */
  readonly input: boolean
}

/** Position of the first word from `from` on that is neither option nor value of one. */
const operand = (argv: readonly Argument[], from: number, valued: ReadonlySet<string>): number => {
  let at = from
  for (; at < argv.length; at++) {
    const text = argv[at]?.text ?? ''
    if (text === '--') return at + 1
    if (!text.startsWith('-')) break
    if (valued.has(text)) at++
  }
  return at
}

/** The words after `-c` of a shell or of su; -1 when it runs a file or reads its input. */
const scriptAt = (argv: readonly Argument[]): number => {
  let command = false
  for (let at = 1; at < argv.length; at++) {
    const text = argv[at]?.text ?? ''
    if (/^--(?:rcfile|init-file)$/.test(text)) at++
    else if (/^[-+][a-zA-Z]*$/.test(text)) {
      if (text.includes('c')) command = true
      if (/[oO]/.test(text)) at++
    } else if (!text.startsWith('--')) return command ? at : -1
  }
  return -1
}

/** Whether a shell without operands reads commands from its input. */
export const readsInput = (argv: readonly Argument[]): boolean => {
  const { argv: left } = unwrap(argv)
  const [first, ...rest] = left
  if (!first || !isShell(programOf(first))) return false
  return (
    rest.every(({ text }) => text.startsWith('-') && !/^-[a-z]*c/.test(text)) ||
    rest.some(({ text }) => text === '-s')
  )
}

const suScript = (argv: readonly Argument[]): Argument | undefined => {
  for (const [at, { text }] of argv.entries()) {
    if (/^(?:-[a-z]*c|--command|--session-command)$/.test(text)) return argv[at + 1]
    if (text.startsWith('--command=')) return argument(text.slice(10), argv[at]?.line ?? 1)
  }
  return undefined
}

const joined = (words: readonly Argument[]): Argument | undefined => {
  const [first] = words
  return first && argument(words.map(({ text }) => text).join(' '), first.line)
}

const sets = new Map<string, ReadonlySet<string>>()
const setOf = (words = ''): ReadonlySet<string> => {
  const known = sets.get(words) ?? new Set(words.split(' ').filter(Boolean))
  sets.set(words, known)
  return known
}

const NOTHING: Unwrapped = { argv: [], input: false }

/** `env -S 'pip install x'` splits its value into words. */
const split = (argv: readonly Argument[]): Argument | undefined => {
  const at = argv.findIndex(({ text }) => /^(?:-S|--split-string|-[iv0]*S)$/.test(text))
  return at < 0 || argv.slice(1, at).some(({ text }) => !text.startsWith('-')) ? undefined : argv[at + 1]
}

/** Programs whose arguments are shell text. */
const scripted = (program: string, argv: readonly Argument[]): Unwrapped | undefined => {
  const run = (script: Argument | undefined): Unwrapped =>
    script ? { argv: [], script, input: false } : NOTHING
  if (isShell(program)) {
    const at = scriptAt(argv)
    return at < 0 ? undefined : run(argv[at])
  }
  // `cmd /c "npx -y server"`: one text, which Windows splits.
  if (
    program === 'cmd' &&
    /^\/[ck]$/i.test(argv[1]?.text ?? '') &&
    argv.length === 3 &&
    argv[2]?.text.includes(' ')
  )
    return run(argv[2])
  if (program === 'su' || program === 'runuser') return run(suScript(argv))
  if (program === 'eval') return run(argv.length === 2 ? argv[1] : joined(argv.slice(1)))
  if (program !== 'env') return undefined
  const text = split(argv)
  return text && run(text)
}

/** `claude mcp add name -- npx -y server`: the command that the agent will start from then on. */
const agentServer = (argv: readonly Argument[]): Unwrapped | undefined => {
  if (argv[1]?.text !== 'mcp' || argv[2]?.text !== 'add') return undefined
  const dashes = argv.findIndex(({ text }) => text === '--')
  if (dashes > 0) return { argv: argv.slice(dashes + 1), input: false }
  const at = argv.findIndex(
    (word, index) => index > 3 && /^(?:npx|uvx|bunx|pnpx|docker|pipx|uv)$/.test(word.text),
  )
  return at < 0 ? undefined : { argv: argv.slice(at), input: false }
}

/** `op run --env-file=.env -- npx -y server`, `volta run npx -y server`. */
const started = (word: string, argv: readonly Argument[]): Unwrapped | undefined => {
  const at = operand(argv, 1, new Set())
  if (argv[at]?.text !== word) return undefined
  const dashes = argv.findIndex(({ text }, index) => index > at && text === '--')
  return { argv: argv.slice(dashes < 0 ? operand(argv, at + 1, new Set()) : dashes + 1), input: false }
}

/** Takes one wrapper off; undefined when the program is none. */
const peel = (program: string, argv: readonly Argument[]): Unwrapped | undefined => {
  if (program === 'cmd') {
    const at = argv.findIndex(({ text }) => /^\/[ck]$/i.test(text))
    return at < 0 ? undefined : { argv: argv.slice(at + 1), input: false }
  }
  if (CONDA.has(program)) {
    const at = operand(argv, 1, CONDA_VALUED)
    if (argv[at]?.text !== 'run') return undefined
    return { argv: argv.slice(operand(argv, at + 1, CONDA_VALUED)), input: false }
  }
  if (CLUSTERS.has(program)) {
    // `kubectl exec deploy/x -- program`
    const at = argv.findIndex(({ text }) => text === '--')
    return at > 1 && argv.slice(1, at).some(({ text }) => text === 'exec' || text === 'run')
      ? { argv: argv.slice(at + 1), input: false }
      : undefined
  }
  if (AGENTS.has(program)) return agentServer(argv)
  const word = STARTERS.get(program)
  if (word) return started(word, argv)
  const wrapper = WRAPPERS.get(program)
  if (!wrapper) return undefined

  let at = operand(argv, 1, setOf(wrapper.valued))
  const idle = setOf(wrapper.idle)
  if (argv.slice(1, at).some(({ text }) => idle.has(text))) return NOTHING
  while (wrapper.assignments && /^\w+=/.test(argv[at]?.text ?? '')) at++
  return { argv: argv.slice(at + (wrapper.operands ?? 0)), input: wrapper.input ?? false }
}

/** Most wrappers around one command. */
const MOST = 32

export const unwrap = (words: readonly Argument[]): Unwrapped => {
  let current: Unwrapped = { argv: words, input: false }
  for (let round = 0; round < MOST; round++) {
    const [first] = current.argv
    if (!first) break
    const program = unversioned(programOf(first))
    const next = scripted(program, current.argv) ?? peel(program, current.argv)
    if (!next) break
    current = { ...next, input: next.input || current.input }
    if (next.script) break
  }
  return current
}

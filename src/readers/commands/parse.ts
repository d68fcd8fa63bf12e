/** The words of a package manager's command, sorted into what its table says of them. */
import { type Argument, argument, programOf, unversioned } from './argument.ts'
import { HOLE } from './expansion.ts'
import { MANAGERS, type Manager, type Role, type Takes, type Verb } from './managers/index.ts'

export interface Valued {
  readonly role: Role
  readonly value: Argument
}

export interface Parsed {
  readonly manager: Manager
  readonly verb: Verb
  /** Program and subcommand as written. */
  readonly said: string
  readonly operands: readonly Argument[]
  readonly options: readonly Valued[]
  /** What the rest of the words is a command of. */
  readonly command?: readonly Argument[]
  /** The first word whose meaning cannot be known, and why. */
  readonly unclear?: { readonly word: Argument; readonly why: string }
}

interface State {
  readonly words: Argument[]
  readonly operands: Argument[]
  readonly options: Valued[]
  verb: Verb | undefined
  unclear: Parsed['unclear']
}

const PROGRAM = 'a variable that is set elsewhere decides what the command does'
const UNKNOWN: Verb = { words: [], takes: 'all', form: 'pip' }

const PYTHON: ReadonlySet<string> = new Set(['python', 'pypy', 'py'])

/** `php -d memory_limit=-1 composer.phar require x`. */
const phpManager = (
  argv: readonly Argument[],
): { manager: Manager; words: readonly Argument[] } | undefined => {
  let at = 1
  while (argv[at]?.text.startsWith('-')) at += argv[at]?.text === '-d' ? 2 : 1
  const script = argv[at]
  const manager = script && MANAGERS.get(programOf(script))
  return manager && { manager, words: argv.slice(at + 1) }
}

/** The manager that a command starts, and its words; `python -m pip` is pip. */
const managerOf = (
  argv: readonly Argument[],
): { manager: Manager; words: readonly Argument[] } | undefined => {
  const [first] = argv
  if (!first) return undefined
  const program = unversioned(programOf(first))
  if (program === 'php') return phpManager(argv)
  if (!PYTHON.has(program)) {
    const manager = MANAGERS.get(program)
    return manager && { manager, words: argv.slice(1) }
  }
  for (let at = 1; at < argv.length; at++) {
    const text = argv[at]?.text ?? ''
    const attached = /^-[a-zA-Z]*m(.*)$/.exec(text)?.[1]
    if (attached !== undefined) {
      const module = attached || argv[at + 1]?.text || ''
      const manager = MANAGERS.get(module.split('.', 1)[0] ?? '')
      return manager && { manager, words: argv.slice(at + (attached ? 1 : 2)) }
    }
    if (!text.startsWith('-') || text === '-' || text === '-c') return undefined
    if (text === '-X' || text === '-W') at++
  }
  return undefined
}

/** The verbs that begin with these words, and the one that they complete. */
const match = (verbs: readonly Verb[], words: readonly Argument[]): { open: boolean; verb?: Verb } => {
  const fits = verbs.filter(({ words: path }) =>
    words.every(({ text }, at) => path[at] === '*' || (path[at]?.split('|').includes(text) ?? false)),
  )
  const verb = fits.find(({ words: path }) => path.length === words.length)
  return { open: fits.length > 0, ...(verb ? { verb } : {}) }
}

const isOption = (text: string): boolean => text.length > 1 && text.startsWith('-')

interface Option {
  readonly role: Role | undefined
  /** A value that stands in the same word. */
  readonly attached?: string
}

const PLAIN: ReadonlySet<Role> = new Set(['flag', 'idle', 'pypi'])

/** `--name=value`, `--name`, `-n`, `-nvalue` and clusters such as `-qUr`. */
const readOption = ({ options }: Manager, text: string): Option => {
  const whole = options.get(text)
  if (whole) return { role: whole }
  const equals = text.indexOf('=')
  if (text.startsWith('--')) {
    const name = equals < 0 ? text : text.slice(0, equals)
    const role = options.get(name) ?? (name.startsWith('--no-') ? 'flag' : undefined)
    return equals < 0 ? { role } : { role: role ?? 'flag', attached: text.slice(equals + 1) }
  }
  for (let at = 1; at < Math.min(text.length, 12); at++) {
    const role = options.get(`-${text[at]}`)
    if (!role) return { role: undefined }
    if (PLAIN.has(role)) continue
    const rest = text.slice(at + 1).replace(/^=/, '')
    return rest ? { role, attached: rest } : { role }
  }
  return { role: 'flag' }
}

/** Notes one option; returns how many further words belong to it. */
const takeOption = (state: State, manager: Manager, word: Argument, next: Argument | undefined): number => {
  const { role, attached } = readOption(manager, word.text)
  if (role === undefined) {
    if (manager.unlisted === 'value' && next) return 1
    if (manager.unlisted !== 'unclear' || !state.verb || !next || isOption(next.text)) return 0
    const why = `${word.written} is not known to take a value, so that the word after it may be a package or not`
    state.unclear ??= { word, why }
    return 1
  }
  if (PLAIN.has(role)) {
    state.options.push({ role, value: word })
    return 0
  }
  const value = attached === undefined ? next : { ...word, text: attached }
  if (value) state.options.push({ role, value })
  return attached === undefined ? 1 : 0
}

const STOPS: ReadonlySet<Takes> = new Set(['first', 'creator', 'image', 'inner'])

/** Reads the words up to the end, or up to where they belong to another program; returns the position. */
const scan = (state: State, manager: Manager, words: readonly Argument[]): number => {
  let options = true
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    if (options && word.text === '--') {
      options = false
    } else if (options && isOption(word.text)) {
      at += takeOption(state, manager, word, words[at + 1])
      if (state.options.at(-1)?.role === 'module') return at + 1
    } else if (!state.verb && word.text.includes(HOLE)) {
      state.unclear ??= { word, why: PROGRAM }
    } else if (!state.verb) {
      if (manager.skipped?.test(word.text)) continue
      state.words.push(word)
      const { open, verb } = match(manager.verbs, state.words)
      state.verb = verb
      if (!open) return at
    } else if (state.verb.takes === 'command') {
      return at
    } else {
      state.operands.push(word)
      if (STOPS.has(state.verb.takes)) return at + 1
    }
  }
  return words.length
}

/** Undefined when the command installs nothing. */
export const parseCommand = (argv: readonly Argument[]): Parsed | undefined => {
  const found = managerOf(argv)
  if (!found) return undefined
  const { manager, words } = found
  const state: State = { words: [], operands: [], options: [], verb: undefined, unclear: undefined }
  const bare = manager.verbs.find(({ words: path }) => path.length === 0)
  state.verb = bare
  const end = scan(state, manager, words)

  const { verb, options, operands, unclear } = state
  const name = argv[0] ? unversioned(programOf(argv[0])) : ''
  const said = [name, ...state.words.map(({ text }) => text)].join(' ')
  if (!verb) {
    return unclear && { manager, verb: UNKNOWN, said: name, operands: [], options: [], unclear }
  }
  if (options.some(({ role }) => role === 'idle')) return undefined
  const parsed = { manager, verb, said, operands, options, ...(unclear ? { unclear } : {}) }
  if (verb.takes === 'image' || verb.takes === 'inner') return { ...parsed, command: words.slice(end) }
  if (verb.takes !== 'command') return parsed
  return { ...parsed, command: [...prefix(verb, options, argv[0]), ...words.slice(end)] }
}

const prefix = (verb: Verb, options: readonly Valued[], first: Argument | undefined): readonly Argument[] => {
  const line = first?.line ?? 1
  const module = options.find(({ role }) => role === 'module')
  if (module) return [argument('python', line), argument('-m', line), module.value]
  return verb.program ? [argument(verb.program, line)] : []
}

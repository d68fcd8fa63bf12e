/** A command to what it installs, and to the models that it loads. */
import { posix } from 'node:path'
import type { Surface } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import { modelsIn, withServer } from '../models/commands.ts'
import type { Found, Include } from '../reader.ts'
import type { Argument } from './argument.ts'
import { HOLE, type Lookup } from './expansion.ts'
import { indexesOf } from './indexes.ts'
import type { Role, Takes } from './managers/index.ts'
import { creatorName, packageWord, UNDECIDED, type WordSettings } from './package-words.ts'
import { type Parsed, parseCommand } from './parse.ts'
import { lastPart } from './words/python.ts'
import { unwrap } from './wrappers.ts'

/** Shell text that the command runs. */
export interface Script {
  readonly kind: 'script'
  readonly script: Argument
}

export interface Context {
  readonly path: string
  readonly surface: Surface
  readonly lookup: Lookup
  /** Where the commands run, from the repository's root; default: the folder of the file. */
  readonly folder?: string | undefined
}

type Unclear = NonNullable<Parsed['unclear']>

const INPUT = 'the packages come from the output of another command'

const undecided = (word: Argument): string =>
  /\$\(|`/.test(word.written) ? 'the output of another command decides which package is installed' : UNDECIDED

/** A file of requirements, when it lies in the repository beside or below the command's own file. */
const include = (
  word: Argument,
  role: Include['role'],
  { path, surface, folder = posix.dirname(path) }: Context,
): Include | Unclear | undefined => {
  const { text, line } = word
  if (/^[a-z]+:\/\//i.test(text)) {
    return { word, why: 'the list of packages lies at a web address, which is not read' }
  }
  if (text === '-' || text === '/dev/stdin') return { word, why: INPUT }
  if (text.includes(HOLE)) return { word, why: 'a variable that is set elsewhere names the list of packages' }
  if (!text || /^[/~\\]|^[a-z]:|[*?]/i.test(text) || /\.(?:toml|py|cfg|lock)$/i.test(text)) return undefined
  const resolved = posix.normalize(posix.join(folder, text))
  if (resolved.startsWith('../') || surface === 'config') return undefined
  return {
    kind: 'include',
    path: resolved,
    role,
    reader: 'requirements',
    optional: true,
    at: place(path, line),
  }
}

const SINGLE: ReadonlySet<Takes> = new Set(['first', 'only', 'image'])

/** The words that name packages, of a creator the name that is made of them. */
function* packageWords({ verb, operands, options }: Parsed): Iterable<Argument> {
  for (const { role, value } of options) {
    if (role === 'package' || role === 'instead') {
      for (const text of value.text.split(',')) yield { ...value, text: text.trim() }
    } else if (role === 'editable') yield value
  }
  const replaced = options.some(({ role }) => role === 'instead')
  const [first, ...others] = operands
  if (!first) return
  if (verb.takes === 'creator') yield { ...first, text: creatorName(first.text) }
  else if (SINGLE.has(verb.takes) && !replaced) yield first
  else if (verb.takes === 'all' && !replaced) yield* operands
  else if (verb.takes === 'rest') yield* others
}

/** What options say of all the packages of a command. */
const settingsOf = ({ options, verb }: Parsed): WordSettings => {
  const of = (role: Role) => options.find(option => option.role === role)?.value.text
  const [version, channel, git] = [of('version'), of('channel'), of('git')]
  return {
    form: of('pypi') === undefined ? verb.form : 'pip',
    ...(version && !version.includes(HOLE) ? { version } : {}),
    ...(channel && !channel.includes(HOLE) ? { channel } : {}),
    ...(git ? { git: /^[\w.-]+\/[\w.-]+$/.test(git) ? `https://github.com/${git}` : git } : {}),
  }
}

/** What comes from an address without being named, as `cargo install --git` has it, is called as the address ends. */
const unnamed = ({ operands, options }: Parsed): readonly Argument[] => {
  const from = options.find(({ role }) => role === 'git')?.value
  return from && operands.length === 0 ? [{ ...from, text: lastPart(from.text) }] : []
}

function* packages(parsed: Parsed, context: Context): Iterable<Found | Unclear> {
  const { manager, options } = parsed
  if (options.some(({ role }) => role === 'local')) return
  const indexes = indexesOf(parsed, context.lookup)
  const settings = settingsOf(parsed)
  const ecosystem = options.some(({ role }) => role === 'pypi') ? 'pypi' : manager.ecosystem
  for (const word of [...packageWords(parsed), ...unnamed(parsed)]) {
    const meaning = packageWord(word.text, settings)
    if (meaning === 'local') continue
    if ('why' in meaning) {
      yield { word, why: meaning.why === UNDECIDED ? undecided(word) : meaning.why }
      continue
    }
    yield packageReference({
      ecosystem,
      written: meaning.name,
      ...meaning,
      indexes,
      scope: 'runtime',
      surface: context.surface,
      at: place(context.path, word.line),
    })
  }
}

function* lists({ verb, operands, options }: Parsed, context: Context): Iterable<Include | Unclear> {
  const files: readonly [Argument, Include['role']][] = [
    ...options.flatMap(({ role, value }): [Argument, Include['role']][] =>
      role === 'requirements' || role === 'constraints' ? [[value, role]] : [],
    ),
    ...(verb.takes === 'files'
      ? operands.map((word): [Argument, Include['role']] => [word, 'requirements'])
      : []),
  ]
  for (const [word, role] of files) {
    const found = include(word, role, context)
    if (found) yield found
  }
}

/** One command of a manager: its packages, its lists, and at most one thing that could not be understood. */
function* install(parsed: Parsed, input: boolean, context: Context): Iterable<Found> {
  const { operands, verb, said } = parsed
  let unclear = parsed.unclear
  for (const found of [...packages(parsed, context), ...lists(parsed, context)]) {
    if ('word' in found) unclear ??= found
    else yield found
  }
  const last = operands.at(-1) ?? parsed.options.at(-1)?.value
  if (input && verb.takes === 'all' && last) unclear ??= { word: last, why: INPUT }
  if (!unclear) return
  const { word, why } = unclear
  yield unread(place(context.path, word.line), `${said} … ${word.written}`, why, context.surface)
}

/** Most commands that hand their words on to one another, such as `uv run uv run pip`. */
const MOST = 8

/** What a command installs, and the shell text that it runs. Commands that install nothing yield nothing. */
export function* installs(argv: readonly Argument[], context: Context): Iterable<Found | Script> {
  let words = argv
  for (let round = 0; round < MOST; round++) {
    const { argv: left, script, input } = unwrap(words)
    if (script) {
      yield { kind: 'script', script }
      return
    }
    const [first] = left
    yield* modelsIn(left, context)
    const parsed = parseCommand(left)
    if (!parsed || !first) return
    for (const { role, value } of parsed.options)
      if (role === 'script') yield { kind: 'script', script: value }

    if (input && parsed.operands.length === 0 && parsed.verb.takes === 'all') {
      yield unread(place(context.path, first.line), `xargs ${parsed.said}`, INPUT, context.surface)
    } else yield* install(parsed, input, context)
    if (!parsed.command) return
    const image = parsed.verb.takes === 'image' ? parsed.operands[0]?.text : undefined
    words = image === undefined ? parsed.command : withServer(image, parsed.command)
  }
}

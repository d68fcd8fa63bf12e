/** Shell text to the packages that its commands install, wherever in it they stand. */
import type { Command, Pipeline } from 'unbash'
import type { Surface } from '../../reference.ts'
import { lineFinder } from '../lines.ts'
import { place, unread, unreadFile } from '../locate.ts'
import { withDigests } from '../models/digests.ts'
import { embeddedPython } from '../models/embedded.ts'
import type { Found } from '../reader.ts'
import { type Argument, programOf } from './argument.ts'
import { cleared, expand, HOLE, type Lookup } from './expansion.ts'
import { type Context, installs } from './install.ts'
import { mentionsCommand } from './mention.ts'
import { type Parsing, tryParse, walk, withoutTemplates } from './syntax.ts'
import { variables } from './variables.ts'
import { readsInput } from './wrappers.ts'

export interface Origin {
  readonly path: string
  readonly surface: Surface
  /** Line of an offset in the text. */
  readonly lineOf: (offset: number) => number
  /** Variables that are set outside of the text. */
  readonly lookup?: Lookup
  /** Where the commands run, from the repository's root; default: the folder of the file. */
  readonly folder?: string | undefined
  /** Whether a here-document without a command is run, as `RUN <<EOF` of a Dockerfile is. */
  readonly bare?: boolean
}

/** Shell text in shell text. */
const DEEPEST = 6
/** Most shell texts in one: readings of variables could multiply them. */
const MOST_TEXTS = 2000
/** Most readings of one command whose words are uncertain. */
const MOST_READINGS = 8

const VARIABLE = /\$\{[^{}\n]{0,200}\}|\$\w+|\{\{[^{}\n]{0,200}\}\}/g

const NOTHING: Lookup = () => undefined

/** How many more texts may be read, for a whole file. */
interface Budget {
  texts: number
}

/** One shell text under way. */
interface Reading extends Context {
  readonly text: string
  /** The text before templates were taken out. */
  readonly original: string
  readonly lineOf: (offset: number) => number
  readonly bare: boolean
  readonly depth: number
  readonly budget: Budget
}

/** The words of a command in every reading of its variables, so that each reading of each word comes up once. */
const readings = (
  command: Command,
  { original, lineOf, lookup }: Reading,
): readonly (readonly Argument[])[] => {
  const words = [...(command.name ? [command.name] : []), ...command.args].map(word => {
    const written = original.slice(word.pos, word.end)
    const base = { written, line: lineOf(word.pos) }
    if (word.type === 'Assignment') return [[{ ...base, text: word.text }]]
    const quoted = /^(['"])[\s\S]*\1$/.test(written) && !/\\[^\n]/.test(written)
    const inner = quoted && word.parts?.length === 1 ? { inner: word.text.slice(1, -1) } : {}
    return expand(word, lookup).map(texts => texts.map(text => ({ ...base, ...inner, text })))
  })
  const most = words.reduce((count, alternatives) => Math.max(count, alternatives.length), 1)
  return Array.from({ length: Math.min(most, MOST_READINGS) }, (_, index) =>
    words.flatMap(alternatives => alternatives[Math.min(index, alternatives.length - 1)] ?? []),
  )
}

/** Shell text inside of this one, on its own lines. */
const inside = (reading: Reading, text: string, lineOf: (offset: number) => number): Iterable<Found> => {
  const { path, surface, lookup, folder, depth, budget } = reading
  return readText(text, { path, surface, lookup, folder, lineOf, bare: false, depth: depth + 1, budget })
}

function* commandFound(command: Command, reading: Reading): Iterable<Found> {
  // What stands before a command is not seen by its own words, but by the program.
  const lookup = command.prefix.length ? variables(command.prefix, reading.lookup) : reading.lookup
  for (const argv of readings(command, reading)) {
    for (const step of installs(argv, { ...reading, lookup })) {
      if (step.kind !== 'script') yield step
      else {
        const { line, text, inner = text } = step.script
        yield* inside(reading, inner, lineFinder(inner, line))
      }
    }
  }
  yield* pythonFound(command, reading)
}

const RUNS_PYTHON = /^(?:python|pypy)[\d.]*$/

/** `python -c '…'`, and a here-document that Python reads. */
function* pythonFound(command: Command, reading: Reading): Iterable<Found> {
  const [argv = []] = readings(command, reading)
  const at = argv.findIndex(word => RUNS_PYTHON.test(programOf(word)))
  if (at < 0 || at > 4) return
  const { path, surface, lineOf } = reading
  const flag = argv.findIndex((word, index) => index > at && /^-\w{0,3}c$/.test(word.text))
  const code = flag < 0 ? undefined : argv[flag + 1]
  if (code) {
    const { text, line } = code
    yield* embeddedPython(text, { path, surface, lineOf: lineFinder(text, line) })
    return
  }
  for (const redirect of command.redirects) {
    if (redirect.type !== 'HereDoc') continue
    const { text, pos } = redirect.body
    yield* embeddedPython(text, { path, surface, lineOf: lineFinder(text, lineOf(pos)) })
  }
}

/** Here-documents and here-strings that a shell reads as its commands. */
function* inputFound(command: Command, reading: Reading, shell: boolean): Iterable<Found> {
  const { lineOf } = reading
  for (const redirect of command.redirects) {
    if (redirect.type === 'HereDoc' && shell) {
      const { text, pos } = redirect.body
      yield* inside(reading, text, lineFinder(text, lineOf(pos)))
    } else if (redirect.type === 'HereString' && redirect.target && shell) {
      const { value, pos } = redirect.target
      yield* inside(reading, value, lineFinder(value, lineOf(pos)))
    }
  }
}

const interpreted = (command: Command): boolean =>
  command.redirects.some(
    redirect => redirect.type === 'HereDoc' && /^#!(?!.*\b(?:ba|da|a|z|k)?sh\b)/.test(redirect.body.text),
  )

const isFedShell = (command: Command, reading: Reading): boolean => {
  if (!command.name) return reading.bare && !interpreted(command)
  return command.redirects.length > 0 && readings(command, reading).some(readsInput)
}

/** `echo 'pip install x' | sh`, and a here-document that goes through a pipe into a shell. */
function* pipelineFound({ commands }: Pipeline, reading: Reading): Iterable<Found> {
  const last = commands.at(-1)
  if (last?.type !== 'Command' || !readings(last, reading).some(readsInput)) return
  for (const command of commands.slice(0, -1)) {
    if (command.type !== 'Command') continue
    yield* inputFound(command, reading, true)
    const [argv = []] = readings(command, reading)
    const [first, ...rest] = argv
    if (!first || !/^(?:echo|printf)$/.test(programOf(first))) continue
    for (const { text, inner = text, line } of rest) yield* inside(reading, inner, lineFinder(inner, line))
  }
}

function* readText(written: string, origin: Origin & Pick<Reading, 'depth' | 'budget'>): Iterable<Found> {
  const { path, surface, lineOf, depth, budget, lookup: outer = NOTHING, bare = false } = origin
  const original = depth === 0 ? cleared(written) : written
  const text = withoutTemplates(original)
  const spent = depth > DEEPEST || budget.texts-- <= 0
  const parsing: Parsing = spent ? { why: 'it nests shell text too deeply or too often' } : tryParse(text)
  if ('why' in parsing) {
    if (mentionsCommand(text)) yield unreadFile(path, lineOf(0), original, parsing.why, surface)
    return
  }
  const { nodes, decoded } = walk(parsing.script)
  const reading: Reading = {
    path,
    surface,
    folder: origin.folder,
    lookup: variables(nodes, outer),
    text,
    original,
    lineOf,
    bare,
    depth,
    budget,
  }
  for (const node of nodes) {
    if (node.type === 'Command') {
      yield* commandFound(node, reading)
      if (node.redirects.length) yield* inputFound(node, reading, isFedShell(node, reading))
    } else if (node.type === 'Pipeline') yield* pipelineFound(node, reading)
  }
  for (const { source, at } of decoded) yield* inside(reading, source, () => lineOf(at))

  const [error] = parsing.script.errors ?? []
  if (!error || !mentionsCommand(text)) return
  const shown = original.slice(error.pos).split('\n', 1)[0] || original
  const why = `the shell text cannot be parsed from here on (${error.message}); expected bash or POSIX sh`
  yield unread(place(path, lineOf(Math.min(error.pos, text.length))), shown, why, surface)
}

/** Drops what several readings of one word found alike. */
function* once(found: Iterable<Found>): Iterable<Found> {
  const seen = new Set<string>()
  for (const reference of found) {
    const { kind, at } = reference
    const what = kind === 'include' ? reference.path : kind === 'unread' ? reference.why : reference.id
    const specifier =
      kind === 'package' ? reference.specifier : kind === 'model' ? (reference.file ?? reference.callee) : ''
    const key = JSON.stringify([kind, what, specifier, at.line])
    if (seen.has(key)) continue
    seen.add(key)
    yield reference
  }
}

/** What shell text installs. Never throws; what cannot be understood comes as `Unread`. */
export const readScript = (text: string, origin: Origin): Iterable<Found> =>
  withDigests(once(readText(text, { ...origin, depth: 0, budget: { texts: MOST_TEXTS } })), text)

/** What a command given as words installs, such as the exec form of a Dockerfile or a line of an MCP client's configuration. */
export function* readArguments(argv: readonly Argument[], origin: Omit<Origin, 'lineOf'>): Iterable<Found> {
  const { path, surface, lookup = NOTHING } = origin
  const budget = { texts: MOST_TEXTS }
  // Without a shell nothing replaces a variable, or something does that is not seen here.
  const words = argv.map(word => {
    const inner = cleared(word.text)
    return { ...word, inner, text: inner.replace(VARIABLE, HOLE) }
  })
  for (const step of installs(words, { path, surface, lookup, folder: origin.folder })) {
    if (step.kind !== 'script') yield step
    else {
      const { line, text, inner = text } = step.script
      yield* readText(inner, { ...origin, lineOf: lineFinder(inner, line), depth: 1, budget })
    }
  }
}

/** Commands of services: shell text and lists of words, with what only runs another command taken off. */
import type { Assignment, Command as ShellCommand } from 'unbash'
import type { Command, Value } from '../../deployment.ts'
import { type Argument, argument } from '../commands/argument.ts'
import { expand, HOLE, type Lookup } from '../commands/expansion.ts'
import { tryParse, walk, withoutTemplates } from '../commands/syntax.ts'
import { variables } from '../commands/variables.ts'
import { unwrap } from '../commands/wrappers.ts'
import { lineFinder } from '../lines.ts'
import type { Stand } from './standing.ts'

/** A command as the file gives it: words for one process, or text for a shell. */
export type RawCommand = { readonly stand: Stand } & (
  | { readonly words: readonly Argument[] }
  | { readonly script: string; readonly lineOf: (offset: number) => number }
)

/** A command with its words as arguments, which know their lines. */
export interface Run {
  readonly argv: readonly Argument[]
  readonly stand: Stand
}

export interface Runs {
  readonly runs: readonly Run[]
  /** Variables that the commands themselves set: `A=b program`, `env A=b`, `export A=b`. */
  readonly sets: readonly (readonly [string, Value])[]
  /** Shell text that hands what it fetches to something that runs it, as one word behind `sh -c`. */
  readonly fetched: readonly Run[]
}

/** Shell text in shell text, and commands of one service; a start script has a handful. */
const DEEPEST = 4
const MOST = 200
const LONGEST_VALUE = 4096

interface State {
  readonly runs: Run[]
  readonly sets: [string, Value][]
  readonly fetched: Run[]
  readonly lookup: Lookup
  left: number
}

const valued = (text: string, written: string, line: number, stand: Stand): Value => ({
  value: text.includes(HOLE) ? written.slice(0, LONGEST_VALUE) : text.slice(0, LONGEST_VALUE),
  by: text.includes(HOLE) ? 'unresolved' : 'literal',
  ...stand(line),
})

/** `A=b` of words that stand before a command or behind `env` and `export`. */
const note = (state: State, { text, written, line }: Argument, stand: Stand): void => {
  const [, name, value] = /^([A-Za-z_]\w{0,200})=([\s\S]*)$/.exec(text) ?? []
  const own = written.slice(written.indexOf('=') + 1)
  if (name && value !== undefined) state.sets.push([name, valued(value, own, line, stand)])
}

const FETCHES = /\b(?:curl|wget|fetch)\s/
const SUBSTITUTES = /(?:\$\(|<\(|`)\s{0,5}(?:curl|wget)\s/

/** What is fetched and run is kept as it is written: its parts alone do not tell that. */
const noteFetched = (state: State, text: string, line: number, stand: Stand): void => {
  if (text.length > LONGEST_VALUE || state.fetched.length >= MOST) return
  const script = { ...argument(text.replace(/\s+/g, ' ').trim(), line), written: text }
  state.fetched.push({ argv: [argument('sh', line), argument('-c', line), script], stand })
}

const SETTERS: ReadonlySet<string> = new Set(['env', 'export', 'exec', 'declare', 'sudo', 'cross-env'])

/** One list of words: assignments in front of it are noted, wrappers taken off, shell text in it followed. */
const words = (state: State, argv: readonly Argument[], stand: Stand, depth: number): void => {
  if (state.left-- <= 0) return
  if (SETTERS.has(argv[0]?.text ?? '')) for (const word of argv.slice(1, 50)) note(state, word, stand)
  const { argv: left, script } = unwrap(argv)
  if (script) {
    const { text, inner = text, line } = script
    if (SUBSTITUTES.test(inner)) noteFetched(state, inner, line, stand)
    shell(state, inner, lineFinder(inner, line), stand, depth + 1)
  } else if (left.length > 0) state.runs.push({ argv: left, stand })
}

/** `A=b` as one word, with what is known of its value. */
const assigned = (
  { name, value, pos, end }: Assignment,
  text: string,
  lookup: Lookup,
  lineOf: (offset: number) => number,
): Argument => {
  const known = value.type === 'ArrayValue' ? HOLE : (expand(value, lookup)[0]?.join(' ') ?? '')
  return { text: `${name}=${known}`, written: text.slice(pos, end), line: lineOf(pos) }
}

const argvOf = (
  { name, args }: ShellCommand,
  text: string,
  lookup: Lookup,
  lineOf: (offset: number) => number,
): readonly Argument[] =>
  [...(name ? [name] : []), ...args].flatMap(word => {
    if (word.type === 'Assignment') return [assigned(word, text, lookup, lineOf)]
    const written = text.slice(word.pos, word.end)
    return (expand(word, lookup)[0] ?? []).map(one => ({ written, line: lineOf(word.pos), text: one }))
  })

const shell = (
  state: State,
  script: string,
  lineOf: (offset: number) => number,
  stand: Stand,
  depth: number,
): void => {
  if (depth > DEEPEST) return
  const text = withoutTemplates(script)
  const parsing = tryParse(text)
  if ('why' in parsing) return
  const { nodes } = walk(parsing.script)
  const lookup = variables(nodes, state.lookup)
  for (const node of nodes) {
    if (node.type === 'Pipeline') {
      const piped = text.slice(node.pos, node.end)
      if (FETCHES.test(piped)) noteFetched(state, piped, lineOf(node.pos), stand)
    }
    if (node.type !== 'Command') continue
    const whole = text.slice(node.pos, node.end)
    if (SUBSTITUTES.test(whole)) noteFetched(state, whole, lineOf(node.pos), stand)
    for (const one of node.prefix)
      if (one.type === 'Assignment') note(state, assigned(one, text, lookup, lineOf), stand)
    const argv = argvOf(node, text, lookup, lineOf)
    if (argv.length > 0) words(state, argv, stand, depth)
  }
}

const VARIABLE = /\$\{(\w{1,100})\}|\$(\w{1,100})/g

/** Words for one process: no shell replaces a variable in them, but a start script of the image may. */
const known = (word: Argument): Argument =>
  word.text.includes('$') ? { ...word, inner: word.text, text: word.text.replace(VARIABLE, HOLE) } : word

/**
 * @param lookup what is set for the service before its commands run.
 * @param most commands that are read.
 */
export const runsOf = (commands: readonly RawCommand[], lookup: Lookup, most = MOST): Runs => {
  const state: State = { runs: [], sets: [], fetched: [], lookup, left: most }
  for (const command of commands) {
    const { stand } = command
    if ('script' in command) shell(state, command.script, command.lineOf, stand, 0)
    else words(state, command.words.map(known), stand, 0)
  }
  return { runs: state.runs, sets: state.sets, fetched: state.fetched }
}

export const commandOf = ({ argv, stand }: Run): Command => {
  const first = argv[0]?.line ?? 1
  const last = argv.reduce((most, { line }) => Math.max(most, line), first)
  return {
    words: argv.map(({ text, written }) => (text.includes(HOLE) ? written : text).slice(0, LONGEST_VALUE)),
    ...stand(first, last),
  }
}

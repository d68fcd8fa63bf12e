/** Options of a command line as settings: `--api-key x`, `--api-key=x`, and `true` where an option has no value. */
import type { Value } from '../../deployment.ts'
import { argument } from '../commands/argument.ts'
import { HOLE } from '../commands/expansion.ts'
import type { Run } from './command-words.ts'

/** Options that take no value in any component, so that the word behind them is an operand. */
const BARE =
  /^--(?:(?:no|disable|enable|skip|without)[-_][\w-]+|trust[-_]remote[-_]code|share|listen|insecure|allow[-_](?:root|code|unsecure|credentials)|api|ngrok|debug|headless|reload|block|head|verbose|force|public[-_]api|nocert|dev|start|stop|foreground|daemon|help|version|proxy|multi-user|no-token)$/i

const SWITCHED = /^(?:true|false|yes|no|on|off|0|1)$/i

/** `-p`, `--name`, `--A.b_c`, `--name=…`, `-Dname=…`; a negative number is none. */
const OPTION = /^(--?[A-Za-z][\w.:-]{0,199})(?:=([\s\S]*))?$/

/** Longest value that is kept, in characters. */
const LONGEST = 4096
/** Options of one command that are kept. */
const MOST = 500

const isOption = (text: string | undefined): boolean => text !== undefined && OPTION.test(text)

const takesNext = (name: string, next: string | undefined): boolean => {
  if (next === undefined || isOption(next) || next === '--') return false
  return !BARE.test(name) || SWITCHED.test(next)
}

/** Settings of one command; of an option that stands twice the last. */
export const flagsOf = ({ argv, stand }: Run): readonly (readonly [string, Value])[] => {
  const found: [string, Value][] = []
  // Of `python -m module` the options are those of the module.
  const module = /^python[\d.]*$/.test(argv[0]?.text ?? '') && argv[1]?.text === '-m'
  for (let at = module ? 3 : 0; at < argv.length && found.length < MOST; at++) {
    const word = argv[at]
    const [, name, attached] = OPTION.exec(word?.text ?? '') ?? []
    if (!word || !name) continue
    const next = argv[at + 1]
    const own = attached === undefined && takesNext(name, next?.text)
    const text = attached ?? (own ? next?.text : undefined) ?? 'true'
    const open = text.includes(HOLE)
    const written = own ? (next?.written ?? '') : word.written.slice(word.written.indexOf('=') + 1)
    const line = own && next ? next.line : word.line
    const value = (open ? written : text).slice(0, LONGEST)
    found.push([name, { value, by: open ? 'unresolved' : 'literal', ...stand(line) }])
    if (own) at++
  }
  return found
}

/** Variables that start scripts of images hand on to the server as they are. */
const HANDED_ON =
  /^(?:COMMANDLINE_ARGS|CLI_ARGS|EXTRA_LAUNCH_ARGS|NOTEBOOK_ARGS|(?:WEBUI|COMFYUI|FORGE)_(?:ARGS|FLAGS))$/

/** Options that a variable of the environment holds, each at the place of the variable. */
export const flagsIn = (
  name: string,
  { value, by, at, line }: Value,
): readonly (readonly [string, Value])[] => {
  if (!HANDED_ON.test(name) || by === 'secret' || by === 'unresolved') return []
  const words = value.slice(0, LONGEST).match(/"[^"]*"|'[^']*'|\S+/g) ?? []
  const argv = words.map(word => argument(word.replace(/^(["'])(.*)\1$/s, '$2'), at.line))
  const stand = () => ({ at, ...(line === undefined ? {} : { line }) })
  return flagsOf({ argv, stand }).map(([option, found]) => [option, { ...found, by }])
}

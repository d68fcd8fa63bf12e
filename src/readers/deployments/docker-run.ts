/** `docker run` as its words stand: options, then the image, then the command that runs in it. */
import { type Argument, programOf } from '../commands/argument.ts'
import { HOLE } from '../commands/expansion.ts'

export interface DockerRun {
  /** Options in one spelling, each word `--name=value` or `--name`, on its line. */
  readonly options: readonly Argument[]
  readonly image: Argument
  readonly command: readonly Argument[]
  readonly name?: string
}

const ENGINES: ReadonlySet<string> = new Set(['docker', 'podman', 'nerdctl', 'finch'])

/** Long options without a value; all others have one, behind `=` or in the next word. */
const BARE: ReadonlySet<string> = new Set(
  'detach interactive tty rm privileged init read-only no-healthcheck publish-all oom-kill-disable sig-proxy quiet disable-content-trust tls-verify replace no-hosts rmi help'.split(
    ' ',
  ),
)

/** Letters of short options; those of the first kind have no value. */
const FLAGS = 'ditPq'
const LONG: Readonly<Record<string, string>> = {
  p: 'publish',
  v: 'volume',
  e: 'env',
  u: 'user',
  m: 'memory',
  w: 'workdir',
  h: 'hostname',
  l: 'label',
  P: 'publish-all',
}

/** Options of the engine itself, before the verb, that have a value. */
const GLOBAL: ReadonlySet<string> = new Set([
  '-H',
  '--host',
  '-c',
  '--context',
  '--config',
  '-l',
  '--log-level',
])

/** Where the words behind `run` begin; -1 when it is another command. */
const verbAt = (argv: readonly Argument[]): number => {
  const [first] = argv
  if (!first || !ENGINES.has(programOf(first))) return -1
  let at = 1
  for (; argv[at]?.text.startsWith('-'); at++) if (GLOBAL.has(argv[at]?.text ?? '')) at++
  if (argv[at]?.text === 'container') at++
  return argv[at]?.text === 'run' || argv[at]?.text === 'create' ? at + 1 : -1
}

interface Taken {
  readonly name: string
  readonly value?: string
  /** Further words that belong to it. */
  readonly more: 0 | 1
}

const long = (text: string, next: string | undefined): Taken => {
  const equals = text.indexOf('=')
  const name = (equals < 0 ? text : text.slice(0, equals)).slice(2)
  if (equals >= 0) return { name, value: text.slice(equals + 1), more: 0 }
  if (BARE.has(name) || next === undefined) return { name, more: 0 }
  return { name, value: next, more: 1 }
}

/** `-itp 80:80`, `-p80:80`: letters without a value, then at most one with. */
const short = (text: string, next: string | undefined): Taken => {
  for (let at = 1; at < Math.min(text.length, 10); at++) {
    const letter = text[at] ?? ''
    if (FLAGS.includes(letter) && !(letter === 'P' && text.length === 2)) continue
    const name = LONG[letter] ?? letter
    if (letter === 'P') return { name, more: 0 }
    const attached = text.slice(at + 1).replace(/^=/, '')
    if (attached) return { name, value: attached, more: 0 }
    return next === undefined ? { name, more: 0 } : { name, value: next, more: 1 }
  }
  return { name: 'detach', more: 0 }
}

/** Undefined when the command starts no container. */
export const dockerRun = (argv: readonly Argument[]): DockerRun | undefined => {
  let at = verbAt(argv)
  if (at < 0) return undefined
  const options: Argument[] = []
  let name: string | undefined
  for (; at < argv.length; at++) {
    const word = argv[at]
    if (!word?.text.startsWith('-')) break
    if (word.text === '--') {
      at++
      break
    }
    const next = argv[at + 1]
    const taken = (word.text.startsWith('--') ? long : short)(word.text, next?.text)
    const { value, more } = taken
    const option = taken.name === 'net' ? 'network' : taken.name
    if (option === 'name' && value && !value.includes(HOLE)) name = value
    const text = value === undefined ? `--${option}` : `--${option}=${value}`
    const line = more && next ? next.line : word.line
    options.push({ text, written: more && next ? next.written : word.written, line })
    at += more
  }
  // Variables whose words are not known may hold options; the first word that is an image's is the image.
  while (argv[at]?.text === HOLE && argv[at + 1]) at++
  const image = argv[at]
  if (!image) return undefined
  return { options, image, command: argv.slice(at + 1), ...(name ? { name } : {}) }
}

/**
 * Reads a log as the runner of GitHub Actions does, to find every command in it, meant or smuggled in.
 * Rules of the runner: a line is tried as `::name props::data` first, and then as `##[name props]data`.
 */

export interface Command {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Names that the runner knows; others are plain text. */
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'add-path',
  'set-env',
  'debug',
  'notice',
  'warning',
  'error',
  'group',
  'endgroup',
  'echo',
  'save-state',
  'set-output',
  'stop-commands',
  'internal-set-repo-path',
])

/** Every command of an output, in order; `stop-commands` and the token that ends it are obeyed. */
export const commandsIn = (output: string): readonly Command[] => {
  const found: Command[] = []
  let token: string | undefined
  for (const line of output.split(/\r\n|\r|\n/)) {
    if (token !== undefined) {
      if (parse(line, new Set([token]))) token = undefined
      continue
    }
    const command = parse(line, KNOWN)
    if (!command) continue
    found.push(command)
    if (command.command === 'stop-commands') token = command.data.toLowerCase()
  }
  return found
}

const parse = (line: string, known: ReadonlySet<string>) => modern(line, known) ?? old(line, known)

/** `::name key=value,key=value::data`, with blanks before it allowed. */
const modern = (line: string, known: ReadonlySet<string>): Command | undefined => {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  return build(text.slice(2, end), text.slice(end + 2), ',', unescapeModern, known)
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
const old = (line: string, known: ReadonlySet<string>): Command | undefined => {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return build(line.slice(start + 3, end), line.slice(end + 1), ';', unescapeOld, known)
}

type Unescape = (text: string, inProperty: boolean) => string

const build = (
  head: string,
  data: string,
  separator: string,
  read: Unescape,
  known: ReadonlySet<string>,
): Command | undefined => {
  const [name = '', ...rest] = head.split(' ')
  // The runner compares names without regard to case.
  const command = name.toLowerCase()
  if (!known.has(command)) return undefined
  const properties: Record<string, string> = {}
  for (const pair of rest.join(' ').trim().split(separator)) {
    const equals = pair.indexOf('=')
    if (equals > 0) properties[pair.slice(0, equals).trim()] = read(pair.slice(equals + 1), true)
  }
  return { command, properties, data: read(data, false) }
}

/** `%25` comes last, so that `%250A` stays the text `%0A`. */
const unescapeModern: Unescape = (text, inProperty) => {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const more = inProperty ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain
  return more.replaceAll('%25', '%')
}

const unescapeOld: Unescape = text =>
  text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%')

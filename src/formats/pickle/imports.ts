import { describe, fullName } from './describe.ts'
import { textOf } from './literals.ts'
import type { Log } from './log.ts'
import { judgeName, type Known, moved } from './names.ts'
import type { Tape } from './tape.ts'
import { type Global, isText, type Value } from './values.ts'

/** Longest part of a name that is kept for messages. */
const MOST_NAME = 200
/** Distinct names of one file that are kept apart; later ones are told at once. */
const MOST_GLOBALS = 100_000

/** What the file imports. */
export interface Imports {
  imports(module: string, name: string, proto: number, at: number, opcode: string): Global
  /** STACK_GLOBAL: both names come from the stack. */
  importsFrom(module: Value, name: Value, proto: number, at: number): Global
  extension(code: number, proto: number, at: number): Global
  register(code: number, module: string, name: string): void
  /** How many distinct names were imported so far. */
  names(): number
  /** Tells of names that were imported and never called. */
  close(): void
}

export const importsOf = (tape: Tape, log: Log, loader: string): Imports => {
  const globals = new Map<string, Global>()
  const extensions = new Map<number, readonly [module: string, name: string]>()
  const registered = new Set<string>()

  const keep = (key: string, made: Global): Global => {
    if (globals.size < MOST_GLOBALS) globals.set(key, made)
    else tell(log, loader, made)
    return made
  }

  const imports: Imports['imports'] = (module, name, proto, at, opcode) => {
    const key = `${module} ${name} ${proto < 3}`
    const seen = globals.get(key)
    if (seen) return seen
    const [newModule, newName] = proto < 3 ? moved(module, name) : [module, name]
    return keep(key, globalOf(newModule, newName, judgeName(newModule, newName), at, opcode))
  }

  return {
    imports,
    importsFrom: (module, name, proto, at) => {
      const [first, second] = [module, name].map(part => (isText(part) ? textOf(tape, part) : undefined))
      if (first !== undefined && second !== undefined)
        return imports(first, second, proto, at, 'STACK_GLOBAL')
      return keep(`computed ${at}`, computed(`${describe(tape, module)}, ${describe(tape, name)}`, at))
    },
    extension: (code, proto, at) => {
      const known = extensions.get(code)
      if (known) return imports(known[0], known[1], proto, at, 'EXT')
      const key = `extension ${code}`
      const made = globals.get(key) ?? globalOf('copyreg', key, REGISTERED, at, 'EXT')
      globals.set(key, made)
      return made
    },
    register: (code, module, name) => {
      // The function refuses a code or a name that was registered before.
      const named = `${module} ${name}`
      if (code < 1 || extensions.has(code) || registered.has(named)) return
      registered.add(named)
      extensions.set(code, [module, name])
    },
    names: () => globals.size,
    close: () => {
      for (const global of globals.values()) tell(log, loader, global)
    },
  }
}

/** How the text of such a name begins. */
export const COMPUTED_NAME = '<import of'

const REGISTERED: Known = { judged: 'unknown', does: 'stands for whatever the loading program registered' }
const COMPUTED: Known = { judged: 'dangerous', does: 'is computed while loading, to hide what is imported' }

const globalOf = (module: string, name: string, known: Known, at: number, opcode: string): Global => ({
  kind: 'global',
  module: shown(module),
  name: shown(name),
  at,
  opcode,
  judged: known.judged,
  known,
  called: false,
})

/** Names come from the file: cut, and without characters that would change a message. */
const shown = (name: string): string => {
  const inert = name.slice(0, MOST_NAME).replace(/\p{C}/gu, '\ufffd')
  return name.length > MOST_NAME ? `${inert}…` : inert
}

/** An import whose name is made while loading, written as what makes it. */
const computed = (names: string, at: number): Global =>
  globalOf('builtins', `${COMPUTED_NAME} ${names}>`, COMPUTED, at, 'STACK_GLOBAL')

const tell = (
  log: Log,
  loader: string,
  { module, name, judged, known, at, opcode, called }: Global,
): void => {
  if (called || judged === 'safe') return
  const full = fullName(module, name)
  const message = `${loader} would import ${full}, which ${known.does}.`
  log.add({ level: judged, message, offset: at, opcode }, full)
}

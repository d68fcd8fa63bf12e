/** Compares what our machine imports with what CPython's unpicklers import, in C and in Python. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bytesOf } from '../../src/change.ts'
import { budgetOf, defaults } from '../../src/formats/inspection/limits.ts'
import { type Court, courtOf } from '../../src/formats/pickle/court.ts'
import { COMPUTED_NAME } from '../../src/formats/pickle/imports.ts'
import { runAt } from '../../src/formats/pickle/run.ts'
import { tapeOf } from '../../src/formats/pickle/tape.ts'
import type { Global } from '../../src/formats/pickle/values.ts'

const PROGRAM = join(import.meta.dirname, '../../scripts/oracle.py')
export const READERS = ['c', 'python'] as const
type Reader = (typeof READERS)[number]

interface Answer {
  readonly imports: readonly (readonly [module: string, name: string])[]
  readonly error: string | null
}
type Answers = Readonly<Record<Reader, Answer>>

/** Whether a Python is here to be asked. */
export const hasPython = (): boolean => spawnSync('python3', ['-c', 'import pickle']).status === 0

/** Asks CPython; undefined: the process died of that pickle. */
export const askPython = (pickles: readonly Uint8Array[]): readonly (Answers | undefined)[] => {
  const answers: (Answers | undefined)[] = []
  while (answers.length < pickles.length) {
    const lines = pickles.slice(answers.length).map(data => `${Buffer.from(data).toString('hex')}\n`)
    const { stdout } = spawnSync('python3', ['-I', PROGRAM], {
      input: lines.join(''),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    const given = stdout
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line) as Answers)
    answers.push(...given)
    if (answers.length < pickles.length) answers.push(undefined)
  }
  return answers
}

export interface Ours {
  readonly imports: readonly string[]
  readonly stopped: boolean
  /** Not run to its end, by a limit of our own. */
  readonly limited: boolean
  /** Whether anything was said of it: a file that Python cannot read must not be clean without a word. */
  readonly told: boolean
  /** An opcode crosses its frame, which is told as dangerous: readers disagree on all that follows. */
  readonly crossed: boolean
}

const EXTENSION = /^copyreg extension \d+$/

/** What our machine imports when it runs the first pickle. */
export const runOurs = async (data: Uint8Array): Promise<Ours> => {
  const court = courtOf({
    tape: tapeOf(bytesOf(data), budgetOf(defaults)),
    loader: 'pickle.load',
    joblib: false,
  })
  const imports: string[] = []
  const codes = new Set<number>()
  const seen = (global: Global): Global => {
    const name = `${global.module} ${global.name}`
    if (!EXTENSION.test(name) && !global.name.startsWith(COMPUTED_NAME)) imports.push(name)
    return global
  }
  const watching: Court = {
    ...court,
    imports: (...made) => seen(court.imports(...made)),
    importsFrom: (...made) => seen(court.importsFrom(...made)),
    // A code is looked up once, then it is in a cache.
    extension: (code, ...made) => {
      if (codes.has(code)) return court.extension(code, ...made)
      const found = seen(court.extension(code, ...made))
      if (!EXTENSION.test(`${found.module} ${found.name}`)) codes.add(code)
      return found
    },
  }
  const { stopped, limit } = await runAt(watching, 0)
  const crossed = court.log.list().some(({ opcode, level }) => opcode === 'FRAME' && level === 'dangerous')
  return { imports, stopped, limited: limit !== undefined, told: court.log.count() > 0, crossed }
}

/** Values at which an unpickler raises; the machine knows structure, not values, and runs on: it may see more, never less. */
const VALUE_FAULTS =
  /^(?:TypeError|AttributeError|KeyError|UnicodeDecodeError|UnicodeEncodeError|RecursionError|MemoryError|OverflowError|ValueError: (?:unregistered extension|could not convert|invalid literal|key \(|code |invalid \\x|Empty)|_pickle.UnpicklingError: (?:state is not|NEWOBJ|slot state|STACK_GLOBAL requires str)|UnpicklingError: (?:state is not|NEWOBJ|slot state|STACK_GLOBAL requires str))/

export type Outcome =
  | { readonly kind: 'same' }
  /** Python raised at a value; ours imported the same and, behind it, perhaps more. */
  | { readonly kind: 'runs on'; readonly why: string }
  | { readonly kind: 'wrong'; readonly why: string }

/** Judges our answer by that of one reader. */
export const compare = (ours: Ours, { imports, error }: Answer): Outcome => {
  if (ours.crossed) return { kind: 'runs on', why: 'told: an opcode crosses its frame' }
  const theirs = imports.map(([module, name]) => `${module} ${name}`.replace(/\p{C}/gu, '\ufffd'))
  const begins = theirs.every((name, index) => ours.imports[index] === name)
  const equal = begins && theirs.length === ours.imports.length
  if (error === null) {
    if (equal && ours.stopped) return { kind: 'same' }
    return {
      kind: 'wrong',
      why: `Python reads it to its end and imports [${theirs}]; ours [${ours.imports}]`,
    }
  }
  if (!begins && !ours.limited)
    return { kind: 'wrong', why: `Python imports [${theirs}]; ours [${ours.imports}]` }
  if (equal && !ours.stopped) return { kind: 'same' }
  // The two readers break off at different places; ours imports what either does.
  if (!ours.stopped) return { kind: 'runs on', why: 'both break off, the other reader later' }
  if (VALUE_FAULTS.test(error)) return { kind: 'runs on', why: error.replace(/[:(].*/s, '') }
  if (ours.limited || ours.told) return { kind: 'runs on', why: `told: ${error.replace(/[:(].*/s, '')}` }
  return { kind: 'wrong', why: `Python breaks off (${error}), ours does not, and says nothing` }
}

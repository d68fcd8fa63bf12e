import type { Observation } from '../../evidence.ts'
import { judgeCall, type Made } from './calls.ts'
import { describe, fullName } from './describe.ts'
import { type Handed, handedOf } from './handed.ts'
import { type Imports, importsOf } from './imports.ts'
import { arrayOf, type RawArray } from './joblib.ts'
import { type Log, logOf } from './log.ts'
import { isPartialState, isTorchStorage, torchClass } from './shapes.ts'
import type { Tape } from './tape.ts'
import { type Call, type Global, isContainer, NONE, type Value } from './values.ts'

export interface Hearing {
  readonly tape: Tape
  /** Who would run it, for messages. */
  readonly loader: string
  /** Whether raw arrays of joblib are passed, as joblib does, or run as opcodes, as pickle does. */
  readonly joblib: boolean
}

/** Judges what the machines of one file do. Offsets are those of the file. */
export interface Court extends Imports {
  readonly tape: Tape
  readonly log: Log
  readonly handed: Handed
  /** Whether a raw array was passed. */
  passedArrays(): boolean
  calls(made: Made): Call
  /** Gives the raw array that follows in the file, when there is one. */
  builds(target: Value, state: Value, at: number): RawArray | undefined
  /** Values go into something that is no container of this pickle. */
  fills(target: Value, at: number): void
  /** A key that unpicklers look up gets code for a value. */
  hooks(name: string, value: Value, at: number): void
  persists(id: Value, at: number): Value
  /** The stream is built as no library builds it. */
  odd(observation: Observation): void
}

export const courtOf = (hearing: Hearing): Court => {
  const { tape, loader, joblib } = hearing
  const log = logOf()
  const handed = handedOf(tape)
  const imports = importsOf(tape, log, loader)
  let arrays = false

  return {
    ...imports,
    tape,
    log,
    handed,
    passedArrays: () => arrays,
    calls: made => judgeCall({ tape, log, loader, handed, extensions: imports }, made),
    builds: (target, state, at) => {
      judgeBuild(hearing, log, target, state, at)
      const array = joblib ? arrayBehind(tape, target, state) : undefined
      if (array) arrays = true
      return array
    },
    fills: (target, at) => {
      if (typeof target === 'number' || target.kind !== 'global') return
      const message = `${loader} would put values into ${fullName(target.module, target.name)} itself.`
      changes(hearing, log, target, { message, at })
    },
    hooks: (name, value, at) => {
      const message = `${loader} would find code under the key ${name}, which unpicklers call.`
      log.add({ level: 'unknown', message, call: `${name} = ${describe(tape, value)}`, offset: at })
    },
    persists: (id, at) => judgePersistent(tape, log, id, at),
    odd: observation => void log.add(observation),
  }
}

/** BUILD belongs on an object that a call of the same pickle made; on an import it changes the import for everybody. */
const judgeBuild = (hearing: Hearing, log: Log, target: Value, state: Value, at: number): void => {
  const { loader, tape } = hearing
  if (typeof target === 'number' || isContainer(target) || target.kind === 'persistent') {
    const message = `${loader} would set the state of a value that has none.`
    log.add({ level: 'unknown', message, offset: at, opcode: 'BUILD' })
  } else if (target.kind === 'call') {
    target.state = target.state === undefined ? state : NONE
    if (target.judged === 'safe' && target.name === 'functools.partial' && !isPartialState(tape, state)) {
      const message = `${loader} would make a functools.partial call something that its library does not write.`
      log.add({ level: 'unknown', message, call: describe(tape, state), offset: at, opcode: 'BUILD' })
    }
  } else {
    const name = fullName(target.module, target.name)
    const message = `${loader} would change ${name} itself, so that a later use runs other code.`
    changes(hearing, log, target, { message, state, at })
  }
}

interface Change {
  readonly message: string
  readonly state?: Value
  readonly at: number
}

const changes = ({ tape }: Hearing, log: Log, target: Global, { message, state, at }: Change): void => {
  target.called = true
  const name = describe(tape, target)
  const call = state === undefined ? name : `${name}.__setstate__(${describe(tape, state)})`
  log.add({ level: 'dangerous', message, call, offset: at, ...(state !== undefined && { opcode: 'BUILD' }) })
}

const arrayBehind = (tape: Tape, target: Value, state: Value): RawArray | undefined => {
  if (typeof target === 'number' || target.kind !== 'call' || target.judged !== 'safe') return undefined
  return target.name.endsWith('.NumpyArrayWrapper') ? arrayOf(tape, state) : undefined
}

const judgePersistent = (tape: Tape, log: Log, id: Value, at: number): Value => {
  if (isTorchStorage(tape, id)) return { kind: 'persistent', id, judged: 'safe' }
  const named = torchClass(tape, id)
  if (named !== undefined) return named
  const message =
    'A persistent id that is no PyTorch storage: the program that loads it decides what it means.'
  const call = describe(tape, id)
  log.add({ level: 'unknown', message, call, offset: at, opcode: 'BINPERSID' }, 'persistent')
  return { kind: 'persistent', id, judged: 'unknown' }
}

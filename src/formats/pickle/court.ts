import { judgeCall, type Made, type Nested } from './calls.ts'
import { describe, fullName } from './describe.ts'
import { type Imports, importsOf } from './imports.ts'
import { arrayOf, type RawArray } from './joblib.ts'
import { type Log, logOf } from './log.ts'
import { isTorchStorage } from './shapes.ts'
import type { Tape } from './tape.ts'
import { type Call, isContainer, type Persistent, type Value } from './values.ts'

/** Judges what the machines of one file do. Offsets are those of the file. */
export interface Court extends Imports {
  readonly tape: Tape
  readonly log: Log
  /** Bytes that calls read as objects of their own, in the order of the file. */
  readonly nested: readonly Nested[]
  /** Whether a raw array was passed. */
  passedArrays(): boolean
  calls(made: Made): Call
  builds(target: Value, state: Value, at: number): RawArray | undefined
  fills(target: Value, at: number): void
  hooks(name: string, value: Value, at: number): void
  persists(id: Value, at: number): Persistent
  frameCrossed(at: number): void
  frameInFrame(at: number): void
}

export interface Hearing {
  readonly tape: Tape
  /** Who would run it, for messages. */
  readonly loader: string
  /** Whether raw arrays of joblib are passed, as joblib does, or run as opcodes, as pickle does. */
  readonly joblib: boolean
}

export const courtOf = ({ tape, loader, joblib }: Hearing): Court => {
  const log = logOf()
  const nested: Nested[] = []
  const imports = importsOf(tape, log, loader)
  let arrays = false

  const builds = (target: Value, state: Value, at: number): RawArray | undefined => {
    if (typeof target === 'number' || isContainer(target) || target.kind === 'persistent') {
      log.add({
        level: 'unknown',
        message: `${loader} would set the state of a value that has none.`,
        offset: at,
        opcode: 'BUILD',
      })
      return undefined
    }
    if (target.kind === 'global') {
      changed(
        `${loader} would change ${fullName(target.module, target.name)} itself, so that a later use runs other code.`,
        target,
        state,
        at,
        'BUILD',
      )
      return undefined
    }
    target.state ??= state
    if (!joblib || target.judged !== 'safe' || !target.name.endsWith('.NumpyArrayWrapper')) return undefined
    const array = arrayOf(tape, state)
    if (array) arrays = true
    return array
  }

  const changed = (
    message: string,
    target: Value,
    state: Value | undefined,
    at: number,
    opcode?: string,
  ): void => {
    if (typeof target !== 'number' && target.kind === 'global') target.called = true
    const call =
      state === undefined
        ? describe(tape, target)
        : `${describe(tape, target)}.__setstate__(${describe(tape, state)})`
    log.add({ level: 'dangerous', message, call, offset: at, ...(opcode && { opcode }) })
  }

  const fills = (target: Value, at: number): void => {
    if (typeof target === 'number' || target.kind !== 'global') return
    changed(
      `${loader} would put values into ${fullName(target.module, target.name)} itself.`,
      target,
      undefined,
      at,
    )
  }

  const persists = (id: Value, at: number): Persistent => {
    const judged = isTorchStorage(tape, id) ? 'safe' : 'unknown'
    if (judged === 'unknown') {
      const message = `A persistent id that is no PyTorch storage: the program that loads it decides what it means.`
      log.add(
        { level: 'unknown', message, call: describe(tape, id), offset: at, opcode: 'BINPERSID' },
        'persistent',
      )
    }
    return { kind: 'persistent', id, judged }
  }

  return {
    ...imports,
    tape,
    log,
    nested,
    passedArrays: () => arrays,
    calls: made => judgeCall({ tape, log, loader, nested, extensions: imports }, made),
    builds,
    fills,
    hooks: (name, value, at) => {
      const call = `${name} = ${describe(tape, value)}`
      log.add({
        level: 'unknown',
        message: `${loader} would find code under the key ${name}, which unpicklers call.`,
        call,
        offset: at,
      })
    },
    persists,
    frameCrossed: at =>
      void log.add({
        level: 'dangerous',
        message: `An opcode crosses the end of its frame: readers disagree on what runs from here, which hides a program from those that check.`,
        offset: at,
        opcode: 'FRAME',
      }),
    frameInFrame: at =>
      void log.add({
        level: 'unknown',
        message: 'A frame begins before the last one ended; no library writes that.',
        offset: at,
        opcode: 'FRAME',
      }),
  }
}

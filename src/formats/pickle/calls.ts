import type { Judgement } from '../../evidence.ts'
import { describeCall, fullName } from './describe.ts'
import type { Handed } from './handed.ts'
import type { Imports } from './imports.ts'
import { numberOf, textOf } from './literals.ts'
import type { Log } from './log.ts'
import { fits, isMember } from './shapes.ts'
import type { Tape } from './tape.ts'
import {
  type Call,
  type Global,
  isBenign,
  isContainer,
  isInt,
  isText,
  itemsOf,
  type Value,
} from './values.ts'

/** One call that the pickle makes. */
export interface Made {
  readonly callee: Value
  readonly args: Value
  /** Keyword arguments. */
  readonly named: Value | undefined
  readonly at: number
  readonly opcode: string
}

interface Bench {
  readonly tape: Tape
  readonly log: Log
  readonly loader: string
  readonly handed: Handed
  readonly extensions: Pick<Imports, 'register'>
}

/** How deep and how wide arguments are searched for what they hide. */
const MOST_DEPTH = 6
const MOST_NODES = 200

export const judgeCall = (bench: Bench, made: Made): Call => {
  const { callee, args } = made
  const hidden = within([callee, args, ...(made.named === undefined ? [] : [made.named])])
  const [judged, message] = sentence(bench, made, hidden.name)
  const name = isGlobal(callee) ? fullName(callee.module, callee.name) : ''
  if (isGlobal(callee)) callee.called = true
  bench.handed.note(callee, args, judged)
  if (name === 'copyreg.add_extension') register(bench, args)

  const noted = judged === 'safe' ? -1 : report(bench, made, judged, message, hidden.places)
  const mayBeText = name === 'str' || !(isInstance(made) || (judged === 'safe' && name !== 'getattr'))
  return { kind: 'call', name, callee, args, judged, mayBeText, state: undefined, noted }
}

/** Whether the call makes an instance of a named class. */
const isInstance = ({ callee, opcode }: Made): boolean => isGlobal(callee) && opcode.startsWith('NEWOBJ')

const isGlobal = (value: Value): value is Global => typeof value !== 'number' && value.kind === 'global'

/** Judges the call and says why. */
const sentence = (
  bench: Bench,
  { callee, args, named }: Made,
  hidden: string | undefined,
): readonly [Judgement, string] => {
  const { tape, loader } = bench
  if (!isGlobal(callee)) {
    const what = 'what an earlier step of the pickle gives'
    if (hidden) return ['dangerous', `${loader} would call ${what}, and so reach ${hidden}.`]
    return ['unknown', `${loader} would call ${what}; what that is shows only at run time.`]
  }

  const name = fullName(callee.module, callee.name)
  if (callee.judged === 'dangerous')
    return ['dangerous', `${loader} would call ${name}, which ${callee.known.does}.`]
  if (hidden) return ['dangerous', `${loader} would call ${name} with ${hidden}.`]

  const items = itemsOf(args)
  if (name === 'getattr' && items !== undefined) return attribute(bench, items)
  const delegate = items?.[0]
  const through = callee.known.shape === 'reconstructor' || callee.known.shape === 'new-object'
  if (through && delegate !== undefined && isGlobal(delegate) && delegate.judged === 'unknown') {
    delegate.called = true
    return [
      'unknown',
      `${loader} would make a ${fullName(delegate.module, delegate.name)}, which ${delegate.known.does}.`,
    ]
  }
  if (callee.judged === 'unknown')
    return ['unknown', `${loader} would call ${name}, which ${callee.known.does}.`]
  if (
    items !== undefined &&
    (named === undefined || isBenign(named)) &&
    fits(tape, callee.known.shape ?? 'value', items)
  )
    return ['safe', '']
  // A container too long to be kept whole still shows whether all of it is harmless.
  const long =
    typeof args !== 'number' &&
    isContainer(args) &&
    args.kind === 'tuple' &&
    args.benign &&
    items === undefined
  if (long && (callee.known.shape === 'plain' || callee.known.shape === 'class')) return ['safe', '']
  return ['unknown', `${loader} would call ${name} with arguments that its library does not write.`]
}

const attribute = ({ tape, loader }: Bench, items: readonly Value[]): readonly [Judgement, string] => {
  if (items.length === 2 && isMember(tape, items)) return ['safe', '']
  const name = items[1] !== undefined && isText(items[1]) ? (textOf(tape, items[1]) ?? '') : ''
  if (/__|^(?:func|gi|cr|f|co)_/.test(name))
    return [
      'dangerous',
      `${loader} would take the inner attribute ${name.slice(0, 80)} with getattr, a way out to any code.`,
    ]
  return ['unknown', `${loader} would call getattr for an attribute that decides what later runs.`]
}

interface Hidden {
  /** The first dangerous name or call within. */
  readonly name: string | undefined
  /** Places of the observations that tell of calls within. */
  readonly places: readonly number[]
}

/** Searches values, as far as limits go, for what makes a call dangerous; names found are told with the call alone. */
const within = (values: readonly Value[]): Hidden => {
  let nodes = 0
  let name: string | undefined
  const places: number[] = []
  const look = (value: Value, depth: number): void => {
    if (typeof value === 'number' || depth > MOST_DEPTH || ++nodes > MOST_NODES) return
    if (value.kind === 'global') {
      if (value.judged !== 'dangerous') return
      value.called = true
      name ??= fullName(value.module, value.name)
    } else if (value.kind === 'call') {
      if (value.judged === 'dangerous') name ??= value.name === '' ? 'a dangerous call' : value.name
      if (value.judged === 'safe') return
      if (value.noted >= 0) places.push(value.noted)
      look(value.callee, depth + 1)
      look(value.args, depth + 1)
    } else if (isContainer(value) && !value.benign)
      for (const item of value.items ?? []) look(item, depth + 1)
  }
  for (const value of values) look(value, 0)
  return { name, places }
}

/** Writes the call down; calls within it that were written before are now part of its text. */
const report = (
  { tape, log }: Bench,
  { callee, args, at, opcode }: Made,
  level: 'dangerous' | 'unknown',
  message: string,
  parts: readonly number[],
): number => {
  const call = describeCall(tape, callee, args)
  const place = log.add(
    { level, message, call, offset: at, opcode },
    level === 'unknown' ? message : undefined,
  )
  if (level === 'dangerous' && place >= 0) for (const part of parts) if (part !== place) log.drop(part)
  return place
}

/** `copyreg.add_extension(module, name, code)`: later EXT opcodes of the same file find the name by its code. */
const register = ({ tape, extensions }: Bench, args: Value): void => {
  const [module, name, code] = itemsOf(args) ?? []
  if (module === undefined || name === undefined || !isText(module) || !isText(name) || !isInt(code)) return
  const [first, second, number] = [textOf(tape, module), textOf(tape, name), numberOf(tape, code)]
  if (first !== undefined && second !== undefined && number !== undefined)
    extensions.register(number, first, second)
}

import type { Shape } from '../../data/pickle-allowed.ts'
import { textOf } from './literals.ts'
import type { Tape } from './tape.ts'
import {
  type Call,
  type Global,
  isBenign,
  isBytes,
  isContainer,
  isInt,
  isText,
  itemsOf,
  NONE,
  tagOf,
  type Value,
} from './values.ts'

type Arguments = readonly Value[]
type Fits = (tape: Tape, args: Arguments) => boolean

/** Classes, as against functions. */
const CLASSES = ['class', 'stateful', 'enum', 'collection', 'octets', 'scalars', 'factory', 'pairs'] as const

/** Classes of Python itself, whose constructors do no more than make a value. */
const BUILTIN = ['collection', 'octets', 'scalars', 'factory', 'pairs'] as const

const isNone = (value: Value | undefined): boolean =>
  value === undefined || (typeof value === 'number' && tagOf(value) === NONE)

const isSafeCall = (value: Value | undefined): value is Call =>
  value !== undefined && typeof value !== 'number' && value.kind === 'call' && value.judged === 'safe'

const isSafeName = (value: Value | undefined, ...shapes: readonly Shape[]): value is Global =>
  value !== undefined &&
  typeof value !== 'number' &&
  value.kind === 'global' &&
  value.judged === 'safe' &&
  (shapes.length === 0 || shapes.includes(value.known.shape ?? 'value'))

const isName = (value: Value): value is Global => typeof value !== 'number' && value.kind === 'global'

const isStorage = (value: Value | undefined): boolean =>
  value !== undefined && typeof value !== 'number' && value.kind === 'persistent' && value.judged === 'safe'

const isData = (value: Value | undefined): value is Value =>
  value !== undefined && ((typeof value === 'number' && isBytes(value)) || isText(value) || isSafeCall(value))

const harmless: Fits = (_, args) => args.every(isBenign)

const isPairs = (value: Value | undefined): boolean => {
  if (value === undefined || typeof value === 'number' || !isContainer(value) || !value.benign) return false
  if (value.kind === 'dict') return true
  return (value.items ?? []).every(item => itemsOf(item)?.length === 2)
}

const fromType: Fits = (tape, [rebuild, type, inner, ...rest]) => {
  const args = itemsOf(inner)
  if (
    !isSafeName(rebuild, 'tensor', 'parameter', 'plain', 'from-type') ||
    !isSafeName(type) ||
    args === undefined
  )
    return false
  return fits(tape, rebuild.known.shape ?? 'value', args) && rest.every(isBenign)
}

/** What each shape takes. Arguments that a shape does not take are no proof of harm, but nothing a library writes. */
const shapes: Readonly<Record<Shape, Fits>> = {
  value: () => false,
  class: harmless,
  stateful: (_, args) => args.length === 0,
  plain: harmless,
  collection: (_, args) => args.length <= 1 && args.every(arg => typeof arg !== 'number' && isBenign(arg)),
  octets: (tape, args) =>
    args.length === 0 || (args.length === 1 && isData(args[0])) || shapes.encode(tape, args),
  scalars: (_, args) => args.length <= 3 && args.every(arg => typeof arg === 'number'),
  factory: (_, [first, ...rest]) =>
    (first === undefined || isSafeName(first, ...CLASSES) || !isName(first)) &&
    [first ?? NONE, ...rest].every(isBenign),
  generator: (_, [named, maker, ...rest]) =>
    rest.length === 0 &&
    (named === undefined || typeof named === 'number' || isSafeCall(named) || isSafeName(named, 'class')) &&
    (maker === undefined || isSafeName(maker, 'generator')),
  partial: (_, [called, ...rest]) => isSafeName(called, ...CLASSES) && rest.every(isBenign),
  'joblib-array': harmless,
  enum: (_, args) => args.length === 1 && typeof args[0] === 'number',
  tensor: (_, [first, ...rest]) => (isStorage(first) || isSafeCall(first)) && rest.every(isBenign),
  parameter: (_, [first, ...rest]) => isSafeCall(first) && rest.every(isBenign),
  'from-type': fromType,
  pairs: (_, args) => args.length === 0 || (args.length === 1 && isPairs(args[0])),
  encode: (tape, [text, coding, ...rest]) =>
    text !== undefined &&
    isText(text) &&
    coding !== undefined &&
    isText(coding) &&
    /^latin-?1$/.test(textOf(tape, coding) ?? '') &&
    rest.length === 0,
  array: (_, [type, ...rest]) => isSafeName(type, 'class') && rest.every(isBenign),
  compiled: (_, [type, sum, ...rest]) =>
    isSafeName(type, 'class', 'stateful') && isInt(sum) && rest.every(isBenign),
  filled: (_, [type, ...rest]) => isSafeName(type, ...CLASSES) && rest.every(isBenign),
  masked: (_, [type, base, ...rest]) =>
    isSafeName(type, 'class') && isSafeName(base, 'class') && rest.every(isBenign),
  scalar: (_, [type, data]) => isSafeCall(type) && (data === undefined || isData(data)),
  reconstructor: (_, [type, base, state]) =>
    // With a state the base is called as a constructor.
    isSafeName(type, ...CLASSES, 'plain') &&
    isSafeName(base, ...(isNone(state) ? CLASSES : BUILTIN)) &&
    (state === undefined || isBenign(state)),
  'new-object': (tape, [type, ...rest]) =>
    isSafeName(type, ...CLASSES, 'plain') && fits(tape, type.known.shape ?? 'value', rest),
  'load-bytes': (_, args) => args.length === 1 && isData(args[0]),
  'type-of-none': (_, args) => args.length === 1 && typeof args[0] === 'number' && tagOf(args[0]) === NONE,
}

export const fits = (tape: Tape, shape: Shape, args: Arguments): boolean => shapes[shape](tape, args)

/** `getattr` on a class that is known to be safe, for a member that is no inner one: nested classes and enumerations. */
export const isMember = (tape: Tape, [owner, name]: Arguments): boolean =>
  isSafeName(owner, 'class', 'stateful', 'enum') &&
  name !== undefined &&
  isText(name) &&
  (owner.known.shape === 'enum' ? /^[A-Za-z]\w*$/ : /^[A-Z]\w*$/).test(textOf(tape, name) ?? '')

/** `('module', class, path, source)`: PyTorch before 1.6 writes the source of a class along, and gives the class. */
export const torchClass = (tape: Tape, id: Value): Global | undefined => {
  const [kind, named, path, source, ...rest] = itemsOf(id) ?? []
  if (kind === undefined || !isText(kind) || textOf(tape, kind) !== 'module' || rest.length > 0)
    return undefined
  const described =
    path !== undefined && typeof path === 'number' && source !== undefined && typeof source === 'number'
  if (!described || named === undefined || typeof named === 'number' || named.kind !== 'global')
    return undefined
  return named
}

/** The tuple by which PyTorch names a storage: `('storage', type, key, device, size)`. */
export const isTorchStorage = (tape: Tape, id: Value): boolean => {
  const items = itemsOf(id)
  if (items === undefined || items.length < 5) return false
  const [kind, type, key, device, size] = items
  if (kind === undefined || !isText(kind) || textOf(tape, kind) !== 'storage' || !isSafeName(type, 'value'))
    return false
  return key !== undefined && isText(key) && device !== undefined && isText(device) && isInt(size)
}

/** `(function, arguments, keywords, attributes)`, the state of functools.partial. */
export const isPartialState = (tape: Tape, state: Value): boolean => {
  const [called, ...rest] = itemsOf(state) ?? []
  return called !== undefined && rest.length === 3 && fits(tape, 'partial', [called, ...rest])
}

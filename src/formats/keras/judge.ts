import { MalformedFile } from '../../change.ts'
import type { Observation } from '../../evidence.ts'
import { type JsonObject, type JsonValue, scanObjects } from '../json/objects.ts'
import { type Log, logOf } from '../pickle/log.ts'
import { judgeLambda, judgeMarshalled } from './lambda.ts'
import { isKerasModule, judgeKerasName, judgeSymbol, type KnownName } from './names.ts'

/** Keys that matter. Of all else only the objects within are looked at. */
const WANTED: ReadonlySet<string> = new Set([
  'module',
  'class_name',
  'config',
  'registered_name',
  'name',
  'function',
  'function_type',
  'output_shape',
  'output_shape_type',
  'mask',
  'code',
  'vocabulary',
  'vocabulary_file',
  'filepath',
  'symbol',
  'node_def',
  'op',
])

/** Keras reads configurations with a reader that gives up about here. */
const DEEPEST = 1000

/** What a configuration of Keras says, and whether it is one. */
export interface Judged {
  readonly keras: boolean
  readonly findings: readonly Observation[]
}

export interface Sought {
  readonly log: Log
  readonly object: JsonObject
}

/**
 * Judges a configuration of Keras, of version 2 or 3: every object that names a class or a function, at any depth.
 *
 * @param data JSON in UTF-8.
 * @throws MalformedFile where it is no JSON and nothing dangerous stands before the break.
 */
export const judgeKeras = (data: Uint8Array): Judged => {
  const log = logOf()
  let keras = false
  const seen = (object: JsonObject, depth: number): void => {
    if (judgeObject({ log, object }) && depth === 0) keras = true
  }
  try {
    const depth = scanObjects(data, { wanted: WANTED, seen })
    if (depth > DEEPEST)
      log.add({
        level: 'unknown',
        message: `The configuration is nested ${depth} deep; Keras gives up on reading it, or breaks.`,
      })
  } catch (error) {
    if (!(error instanceof MalformedFile) || !log.list().some(({ level }) => level === 'dangerous'))
      throw error
    log.add({ level: 'unknown', message: `The configuration breaks off: ${error.message}.` })
    keras = true
  }
  return { keras, findings: log.list() }
}

/** Whether the object names a class. */
const judgeObject = (sought: Sought): boolean => {
  const { object, log } = sought
  const { fields, twice, at } = object
  judgeVocabulary(sought)
  const name = textOf(fields.get('class_name'))
  if (name === undefined) return false
  if (twice !== undefined)
    log.add({
      level: 'unknown',
      message: `The configuration gives ${shown(twice)} of ${shown(name)} twice: readers disagree on which one counts.`,
      offset: at,
    })
  const module = textOf(fields.get('module'))
  if (name === '__lambda__') judgeMarshalled(sought)
  else if (name === 'function' || name === 'builtin_function_or_method') judgeFunction(sought, module)
  else if (!/^__\w+__$/.test(name)) judgeClass(sought, module, name)
  else if (name === '__typespec__' && module !== undefined && !module.startsWith('tensorflow'))
    judgeImport(sought, module, textOf(fields.get('spec_name')) ?? name)
  return true
}

const judgeFunction = (sought: Sought, module: string | undefined): void => {
  const { config, registered_name: registered } = Object.fromEntries(sought.object.fields)
  const name = textOf(config) ?? textOf(registered)
  if (name !== undefined) judgeImport(sought, module, name, true)
}

const judgeClass = (sought: Sought, module: string | undefined, name: string): void => {
  const { log, object } = sought
  const config = object.fields.get('config')
  if (name === 'Lambda' && (module === undefined || isKerasModule(module))) {
    judgeLambda(sought)
    return
  }
  if (name === 'TFOpLambda' || name === 'SlicingOpLambda') {
    const symbol = fieldOf(config, 'function') ?? fieldOf(config, 'symbol') ?? ''
    report(sought, judgeSymbol(symbol), `tf.${symbol}`, true)
    return
  }
  if (name === 'TensorFlowOpLayer') {
    log.add({
      level: 'unknown',
      message: 'A TensorFlowOpLayer holds an operation of TensorFlow, which is not judged here.',
      offset: object.at,
    })
    return
  }
  // `package>Name` was registered by the program and is looked up there, never imported.
  const registered = /^[^<>]{1,100}>(\w+)$/.exec(name)?.[1]
  if (registered === undefined) judgeImport(sought, module, name)
  else judgeImport(sought, undefined, registered)
}

const judgeImport = (sought: Sought, module: string | undefined, name: string, callable = false): void => {
  const known = judgeKerasName(module, name, callable)
  const full = module === undefined || module === 'builtins' ? name : `${module}.${name}`
  if (known) report(sought, known, full, callable)
  else
    sought.log.add(
      {
        level: 'note',
        message: `${shown(full)} is no name of Keras; the program that loads the model must bring it.`,
        offset: sought.object.at,
      },
      full,
    )
}

const report = (
  { log, object }: Sought,
  { judged, does }: KnownName,
  name: string,
  callable: boolean,
): void => {
  if (judged === 'safe') return
  const path = fieldOf(object.fields.get('config'), 'filepath')
  const call =
    callable || path !== undefined ? `${name}(${path === undefined ? '…' : JSON.stringify(path)})` : name
  log.add({
    level: judged,
    message: `Keras would look up ${shown(name)} to build the model, which ${does}.`,
    call: call.slice(0, 400),
    offset: object.at,
  })
}

/** Vocabularies are lists; a text in their place is a path, which Keras opens when it builds the layer. */
const judgeVocabulary = ({ log, object }: Sought): void => {
  const value = textOf(object.fields.get('vocabulary')) ?? textOf(object.fields.get('vocabulary_file'))
  if (value === undefined || value === '') return
  const outside = /^[A-Za-z][A-Za-z0-9+.-]*:|^[/\\~]|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(value)
  log.add({
    level: outside ? 'dangerous' : 'unknown',
    message: `A layer reads its vocabulary from a file when it is built: ${shown(value)}${outside ? ', outside of the model' : ''}.`,
    offset: object.at,
  })
}

const textOf = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

const fieldOf = (value: JsonValue | undefined, key: string): string | undefined =>
  typeof value === 'object' && value !== null && value.kind === 'object'
    ? textOf(value.fields.get(key))
    : undefined

const shown = (text: string): string => JSON.stringify(text.slice(0, 120))

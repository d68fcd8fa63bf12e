import type { JsonObject, JsonValue } from '../json/objects.ts'
import type { Log } from '../pickle/log.ts'
import { isCode, namesInCode } from './code.ts'

interface Sought {
  readonly log: Log
  readonly object: JsonObject
}

/** The function of a lambda as Keras 3 writes it: `{class_name: '__lambda__', config: {code, defaults, closure}}`. */
export const judgeMarshalled = (sought: Sought): void => {
  const config = sought.object.fields.get('config')
  const code = isObject(config) ? config.fields.get('code') : config
  tell(sought, typeof code === 'string' ? code : '')
}

/** Parts of a Lambda that can hold code, as Keras 2 writes it: `[code, defaults, closure]`. */
const PARTS = ['function', 'output_shape', 'mask']

export const judgeLambda = (sought: Sought): void => {
  const config = sought.object.fields.get('config')
  if (!isObject(config)) return
  let told = false
  for (const part of PARTS) {
    const value = config.fields.get(part)
    const code = listOf(value)?.items[0]
    if (typeof code !== 'string') continue
    told = true
    tell(sought, code)
  }
  const named = config.fields.get('function')
  // An object in its place is judged where it closes.
  if (told || isObject(named)) return
  const which =
    typeof named === 'string' ? JSON.stringify(named.slice(0, 120)) : 'a function that cannot be told'
  sought.log.add({
    level: 'unknown',
    message: `A Lambda layer calls ${which}, which is not in the file; Keras looks it up in the program or in a module.`,
    offset: sought.object.at,
  })
}

const tell = ({ log, object }: Sought, code: string): void => {
  const names = namesInCode(code)
  const what = isCode(code) ? 'marshalled Python code' : 'a text that Keras reads as marshalled Python code'
  const call = names.length > 0 ? `lambda: ${names.join(', ')}` : undefined
  log.add({
    level: 'dangerous',
    message: `A Lambda layer holds ${what}: keras.models.load_model runs it, from an .h5 file or with safe_mode=False without a question.`,
    ...(call !== undefined && { call: call.slice(0, 400) }),
    offset: object.at,
  })
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && value.kind === 'object'

const listOf = (value: JsonValue | undefined) =>
  typeof value === 'object' && value !== null && value.kind === 'list' ? value : undefined

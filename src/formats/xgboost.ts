import { type Bytes, MalformedFile } from '../change.ts'
import { cursorOf } from './bytes/cursor.ts'
import { startsWith, unsigned } from './bytes/numbers.ts'
import { config } from './config.ts'
import type { Format, Inner, Inspected } from './format.ts'
import { paceOf } from './inspection/pace.ts'
import { text } from './recognised.ts'
import { checkBinary } from './xgboost/binary.ts'
import { ubjsonKeys } from './xgboost/ubjson.ts'

const MOST_READ = 512 * 1024 * 1024
/** Longest model as JSON that is read, in bytes. */
const MOST_JSON = 128 * 1024 * 1024

const isJson = (head: Uint8Array): boolean =>
  /^\s{0,20}\{\s{0,20}"(?:learner|version|Config)"\s{0,20}:/.test(
    Buffer.from(head.subarray(0, 100)).toString('latin1'),
  )

/** UBJSON writes the length of a key as a big-endian number of 64 bits. */
const isUbjson = (head: Uint8Array): boolean =>
  startsWith(head, '{L\0\0\0\0\0\0\0\x07learner') ||
  startsWith(head, '{L\0\0\0\0\0\0\0\x07version') ||
  startsWith(head, '{L\0\0\0\0\0\0\0\x06Config')

/** The older layout: numbers of the learner, then the name of its objective behind its length. */
const isBinary = (head: Uint8Array): boolean => {
  const from = startsWith(head, 'binf') ? 140 : 136
  const length = unsigned(head, from, 8)
  if (length < 3 || length > 60) return false
  const name = Buffer.from(head.subarray(from + 8, from + 8 + length)).toString('latin1')
  return /^(?:binary|multi|reg|rank|count|survival):[a-z0-9_-]+$/.test(name)
}

/**
 * Models of XGBoost: trees of numbers, as JSON, as UBJSON, or in the binary layout that it wrote until version 2. Nothing in them is
 * called. A file is one only when all of it has the shape of one.
 *
 * @throws MalformedFile when it has not.
 * @see https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html
 */
export const xgboost: Format = {
  id: 'xgboost',
  what: 'a model of XGBoost',
  detects: head => isUbjson(head) || isBinary(head) || isJson(head),

  async inspect(bytes, inner): Promise<Inspected> {
    const head = await bytes.slice(0, 256)
    const cursor = cursorOf(bytes, MOST_READ)
    if (isUbjson(head)) checkShape(await ubjsonKeys(cursor, bytes.size, paceOf(inner.budget)))
    else if (isBinary(head)) await checkBinary(cursor, bytes.size)
    else return inspectJson(bytes, inner)
    return { completeness: 'complete', findings: [] }
  },
}

/** Keys of the outer objects by their path, with the texts that stand there. */
type Keys = ReadonlyMap<string, string>

const OUTER = /^(?:learner|version|Config)$/
const LEARNER =
  /^learner\.(?:attributes|feature_names|feature_types|gradient_booster|learner_model_param|objective|learner_train_param|metrics|generic_param)$/
const BOOSTERS = new Set(['gbtree', 'gblinear', 'dart'])

const checkShape = (keys: Keys): void => {
  for (const path of keys.keys()) {
    const depth = path.split('.').length
    if (
      (depth === 1 && !OUTER.test(path)) ||
      (depth === 2 && path.startsWith('learner.') && !LEARNER.test(path))
    )
      throw new MalformedFile(`the key ${JSON.stringify(path.slice(0, 80))} is none of a model`)
  }
  for (const path of ['learner', 'version', 'learner.learner_model_param', 'learner.objective'])
    if (!keys.has(path)) throw new MalformedFile(`the key ${path} is not there`)
  if (!BOOSTERS.has(keys.get('learner.gradient_booster.name') ?? ''))
    throw new MalformedFile('the booster is none that is known')
}

const DEPTH = 3

/** Other JSON begins with the same words. What frameworks would call in it is told whatever it is. */
const inspectJson = async (bytes: Bytes, inner: Inner): Promise<Inspected> => {
  const judged = await config.inspect(bytes, inner)
  try {
    checkShape(await jsonKeys(bytes))
  } catch (error) {
    if (error instanceof MalformedFile) return { format: config.id, ...judged }
    throw error
  }
  return judged.format === text.id ? { completeness: 'complete', findings: [] } : judged
}

const jsonKeys = async (bytes: Bytes): Promise<Keys> => {
  if (bytes.size > MOST_JSON) throw new MalformedFile('it is longer than is read')
  let root: unknown
  try {
    root = JSON.parse(new TextDecoder().decode(await bytes.slice(0, bytes.size)))
  } catch {
    throw new MalformedFile('it is no valid JSON')
  }
  const keys = new Map<string, string>()
  const collect = (value: unknown, path: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > DEPTH) return
    for (const [key, inner] of Object.entries(value)) {
      const place = path === '' ? key : `${path}.${key}`
      keys.set(place, typeof inner === 'string' ? inner : '')
      collect(inner, place, depth + 1)
    }
  }
  collect(root, '', 1)
  return keys
}

/** What a schema expects, in words: for messages about a policy and for the option tables of the rules' pages. */
import type { Schema } from '../schema.ts'
import { either } from './words.ts'

/** The parts of a valibot schema, and of the steps of its pipe, that say what it expects. */
interface Shape {
  readonly type: string
  readonly pipe?: readonly Shape[]
  readonly wrapped?: Shape
  readonly item?: Shape
  readonly entries?: Readonly<Record<string, Shape>>
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly requirement?: unknown
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
}

const shapeOf = (schema: Schema | Shape): Shape => {
  const shape = schema as unknown as Shape
  return shape.wrapped ? shapeOf(shape.wrapped) : shape
}

const step = (shape: Shape, type: string): Shape | undefined => shape.pipe?.find(part => part.type === type)

const number = (shape: Shape): string => {
  const least = step(shape, 'min_value')?.requirement
  const most = step(shape, 'max_value')?.requirement
  const whole = step(shape, 'integer') ? 'a whole number' : 'a number'
  if (least === undefined) return most === undefined ? whole : `${whole} of at most ${most}`
  return most === undefined
    ? `${whole} of at least ${least}`
    : `${whole} from ${least} to ${Number(most).toLocaleString('en')}`
}

const text = (shape: Shape): string => {
  const most = step(shape, 'max_length')?.requirement
  return most === undefined ? 'text' : `text of at most ${most} characters`
}

/** The words for the value that a schema expects. */
export const expectedWords = (schema: Schema | Shape): string => {
  const shape = shapeOf(schema)
  const title = step(shape, 'title')?.title
  if (title) return title
  if (shape.type === 'number') return number(shape)
  if (shape.type === 'string') return text(shape)
  if (shape.type === 'boolean') return 'true or false'
  if (shape.type === 'literal') return String(shape.literal)
  if (shape.type === 'picklist') return `one of ${(shape.options ?? []).join(', ')}`
  if (shape.type === 'array' && shape.item) return `a list, each ${expectedWords(shape.item)}`
  if (shape.type === 'union') return either((shape.options as readonly Shape[]).map(expectedWords))
  if (shape.type === 'record') return 'a mapping'
  return shape.entries ? 'a mapping' : 'another value'
}

/** The schema at a path; undefined where the schema knows no such place. */
export const schemaAt = (schema: Schema, path: readonly (string | number)[]): Schema | undefined => {
  let shape: Shape | undefined = shapeOf(schema)
  for (const key of path) {
    const entry: Shape | undefined = keysOf(shape)?.get(String(key)) ?? shape.item
    if (!entry) return undefined
    shape = shapeOf(entry)
  }
  return shape as unknown as Schema
}

/** The keys of a closed mapping, each with its schema; undefined for every other schema. */
export const keysOf = (schema: Schema | Shape): ReadonlyMap<string, Schema & Shape> | undefined => {
  const { entries } = shapeOf(schema)
  return entries && new Map(Object.entries(entries) as [string, Schema & Shape][])
}

/** The closed list of words that a schema accepts. */
export const wordsOf = (schema: Schema): readonly string[] => {
  const { type, options } = shapeOf(schema)
  return type === 'picklist' ? (options as readonly string[]) : []
}

export const descriptionOf = (schema: Schema): string | undefined =>
  step(shapeOf(schema), 'description')?.description

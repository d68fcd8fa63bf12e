/**
 * What a field holds. `text` is UTF-8 and kept; `bytes` are kept when they are short; `data` is passed over; `numbers` are
 * varints, one by one or packed, of which the last is kept; `fixed` has 4 or 8 bytes and is passed over.
 */
export type Kind = 'text' | 'bytes' | 'data' | 'number' | 'numbers' | 'fixed' | 'floats' | Shape

/** The fields of a message: name, number, kind. */
export interface Shape {
  readonly name: string
  readonly byNumber: ReadonlyMap<number, Field>
  readonly byName: ReadonlyMap<string, Field>
  /** Numbers of further messages, which are passed over. */
  readonly rest: readonly [from: number, to: number]
}

export interface Field {
  readonly name: string
  readonly number: number
  readonly kind: Kind
}

/** A message as far as it is kept. `T` is what visitors make of the messages within. */
export interface Message<T> {
  /** Place in the file in bytes. */
  readonly at: number
  readonly values: ReadonlyMap<string, readonly Value<T>[]>
  readonly made: readonly T[]
  /** Fields that the shape does not have, with those of messages within. */
  readonly strange: number
}

export type Value<T> = string | number | Message<T>

/** What is made of a message of some shape; it is not kept itself. */
export type Visitors<T> = ReadonlyMap<Shape, (message: Message<T>) => readonly T[]>

/** Nesting that protobuf's own readers follow. */
export const DEEPEST = 100

type Fields = Readonly<Record<string, readonly [number: number, kind: Kind]>>

/** @param fields as a function, so that shapes can hold one another. */
export const shapeOf = (
  name: string,
  fields: () => Fields,
  rest: readonly [from: number, to: number] = [0, -1],
): Shape => {
  let list: readonly Field[] | undefined
  const all = (): readonly Field[] => {
    list ??= Object.entries(fields()).map(([label, [number, kind]]) => ({ name: label, number, kind }))
    return list
  }
  let numbers: ReadonlyMap<number, Field> | undefined
  let names: ReadonlyMap<string, Field> | undefined
  return {
    name,
    rest,
    get byNumber() {
      numbers ??= new Map(all().map(field => [field.number, field]))
      return numbers
    },
    get byName() {
      names ??= new Map(all().map(field => [field.name, field]))
      return names
    },
  }
}

const PASSED: Field = { name: 'rest', number: 0, kind: 'data' }

export const fieldOf = ({ byNumber, rest: [from, to] }: Shape, number: number): Field | undefined =>
  byNumber.get(number) ?? (number >= from && number <= to ? PASSED : undefined)

/** All texts of a field: readers keep the last one where only one may stand, so each counts. */
export const textsOf = <T>(message: Message<T>, name: string): readonly string[] =>
  (message.values.get(name) ?? []).filter(value => typeof value === 'string')

export const textOf = <T>(message: Message<T>, name: string): string => textsOf(message, name).at(-1) ?? ''

export const numberOf = <T>(message: Message<T>, name: string): number | undefined =>
  (message.values.get(name) ?? []).filter(value => typeof value === 'number').at(-1)

export const messagesOf = <T>(message: Message<T>, name: string): readonly Message<T>[] =>
  (message.values.get(name) ?? []).filter(value => typeof value === 'object')

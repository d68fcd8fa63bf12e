/** Reads the words of a command line; every mistake is an `InputError` that names the near word. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { InputError } from '../change.ts'
import { nearest } from '../policy/near.ts'
import { visible } from '../reports/inert.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

export interface Words {
  readonly values: Values
  readonly places: readonly string[]
}

const suggestion = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known)
  return near ? ` Did you mean --${near}?` : ` Known: ${known.map(name => `--${name}`).join(', ')}.`
}

/** @throws InputError for an unknown option, a missing value, or more words than the command takes. */
export const readWords = (words: readonly string[], options: Options, most: number): Words => {
  const known = Object.keys(options)
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const faults: string[] = []
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = options[token.name]
    const shown = visible(token.rawName, 60)
    if (!option) faults.push(`Unknown option ${shown}.${suggestion(token.name, known)}`)
    else if (option.type === 'string' && token.value === undefined)
      faults.push(`Option ${shown} needs a value.`)
    else if (option.type === 'boolean' && token.value !== undefined)
      faults.push(`Option ${shown} takes no value.`)
  }
  if (faults.length > 0) throw new InputError(faults.join('\n'))
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    strict: true,
    allowPositionals: true,
  })
  if (positionals.length > most) {
    throw new InputError(
      `"${visible(positionals[most] ?? '', 60)}" is one word too many; the command takes ${most === 0 ? 'options only' : most}.`,
    )
  }
  return { values, places: positionals }
}

export const word = ({ values }: Words, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

export const isSet = ({ values }: Words, name: string): boolean => values[name] === true

export const many = ({ values }: Words, name: string): readonly string[] => {
  const value = values[name]
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

/** @throws InputError when the value is none of the words. */
export const among = <const W extends readonly string[]>(
  words: Words,
  name: string,
  allowed: W,
  preset: W[number],
): W[number] => {
  const value = word(words, name) ?? preset
  if (allowed.includes(value)) return value
  const near = nearest(value, allowed)
  throw new InputError(
    `--${name} ${visible(value, 60)}: expected one of ${allowed.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`,
  )
}

/** What RubyGems takes as a requirement, and which names it takes. */
import type { PackageParts } from '../identity.ts'
import { type Argument, literal } from '../syntax/calls.ts'
import type { Token } from '../syntax/tokens.ts'

/** A bare version is an exact one. */
const EXACT = /^(?:=\s*)?(\d[0-9A-Za-z.-]{0,200})$/

export const isGemName = (text: string | undefined): text is string =>
  text !== undefined && text.length <= 300 && /^[\w.-]+$/.test(text)

export const gemVersion = (requirements: readonly string[]): Pick<PackageParts, 'specifier' | 'version'> => {
  const given = requirements.map(text => text.trim()).filter(Boolean)
  const [only = '', ...more] = given
  const version = more.length ? undefined : EXACT.exec(only)?.[1]
  return { specifier: given.join(', '), version }
}

/** The strings of an argument, alone or in a list; undefined when something else stands there as well. */
const textsOf = (value: readonly Token[]): readonly string[] | undefined => {
  const alone = literal(value)
  if (alone !== undefined) return [alone]
  if (value[0]?.text !== '[') return undefined
  const texts: string[] = []
  for (const { kind, text, computed } of value) {
    if (kind === 'text' && !computed) texts.push(text)
    else if (
      kind === 'text' ||
      (kind === 'mark' && !/^[[\],.]$/.test(text)) ||
      (kind === 'word' && text !== 'freeze')
    )
      return undefined
  }
  return texts
}

/** The requirements among the arguments of a gem; `computed` when some are not spelled out. */
export const requirementsOf = (
  values: readonly Argument[],
): { readonly texts: readonly string[]; readonly computed: boolean } => {
  const read = values.filter(({ key }) => key === undefined).map(({ value }) => textsOf(value))
  return { texts: read.flatMap(texts => texts ?? []), computed: read.includes(undefined) }
}

/** Names and symbols of an argument: `:test`, `"test"`, `[:test, :development]`, `%w[test]`. */
export const wordsOf = (value: readonly Token[]): readonly string[] =>
  value.flatMap(({ kind, text }) => (kind === 'symbol' || kind === 'text' ? text.split(/\s+/) : []))

/** Ruby can put code where only text is seen, such as behind `<<`: what looks like a call in a text is named. */
export const hiddenCall = (tokens: readonly Token[], call: RegExp): Token | undefined =>
  tokens.find(({ kind, text }) => kind === 'text' && call.test(text.slice(0, 100_000)))

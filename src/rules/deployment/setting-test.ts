/** Tests of the catalogue against the effective settings of a service. */
import type { SettingTest } from '../../data/component.ts'
import type { Value } from '../../deployment.ts'

type Settings = ReadonlyMap<string, Value>

/** A setting that is there, by the name under which it stands. */
export interface Found {
  readonly name: string
  readonly value: Value
}

/** Longest value that is looked at for words. */
const LONGEST = 4_000

/** `''`, `"x"`: quotes that a shell would have taken away. */
const unquoted = (text: string): string => {
  const trimmed = text.trim()
  const quote = trimmed[0]
  const paired = trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote)
  return paired ? trimmed.slice(1, -1) : trimmed
}

/** Options of a command line are written with `-` or `_`; names of variables may have a twin that names a file. */
const spellings = (name: string): readonly string[] => {
  if (name.startsWith('--')) return [name, `--${name.slice(2).replaceAll('-', '_')}`]
  return /^[A-Z][A-Z\d_]*$/.test(name) ? [name, `${name}_FILE`] : [name]
}

const namesOf = ({ setting }: SettingTest): readonly string[] =>
  typeof setting === 'string' ? [setting] : setting

/** Values that stand there; of a secret and of a variable that nothing resolves the value is not known. */
const known = ({ by }: Value): boolean => by !== 'secret' && by !== 'unresolved'

/** Whether anything is set: an empty value is as good as none. */
const given = (value: Value): boolean => !known(value) || unquoted(value.value) !== ''

const first = (test: SettingTest, settings: Settings, fits: (value: Value) => boolean): Found | undefined => {
  for (const name of namesOf(test))
    for (const spelling of spellings(name)) {
      const value = settings.get(spelling)
      if (value && fits(value)) return { name: spelling, value }
    }
  return undefined
}

const oneOf = (value: Value, words: readonly string[]): boolean => {
  const text = unquoted(value.value).toLowerCase()
  return known(value) && words.some(word => word.toLowerCase() === text)
}

const wordsOf = ({ value }: Value): readonly string[] =>
  value
    .slice(0, LONGEST)
    .split(/[\s,;[\]"']+/)
    .filter(Boolean)

/** The setting that fulfils the test; undefined when it does not hold, or when it holds because nothing is set. */
export const fulfilled = (test: SettingTest, settings: Settings): Found | undefined => {
  if ('is' in test) return first(test, settings, value => oneOf(value, test.is))
  if ('not' in test)
    return first(test, settings, value => known(value) && given(value) && !oneOf(value, test.not))
  if ('has' in test)
    return first(
      test,
      settings,
      value => known(value) && wordsOf(value).some(word => test.has.includes(word)),
    )
  return 'set' in test ? first(test, settings, given) : undefined
}

export const holds = (test: SettingTest, settings: Settings): boolean =>
  'absent' in test ? first(test, settings, given) === undefined : fulfilled(test, settings) !== undefined

/** Forms of a name that are equal for names which a person, or a model, takes for one another. */

/** Cyrillic and Greek letters, and the Latin ones that they look like. */
const FOREIGN =
  '\u0430\u0432\u0441\u0501\u0435\u04bb\u0456\u0458\u043a\u04cf\u043c\u043f\u043e\u0440\u051b\u0433\u0455\u0442\u0446\u0475\u051d\u0445\u0443\u03b1\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7'
const LATIN = 'abcdehijklmnopqrstuvwxyaeikvoptux'
const LETTERS: ReadonlyMap<string, string> = new Map(
  [...FOREIGN].map((letter, index) => [letter, LATIN[index] ?? letter]),
)

/** Letters that look alike become one: `l`, `i`, `1` and `|`; `o` and `0`; `rn` and `m`; `vv` and `w`; other alphabets. */
export const skeleton = (name: string): string =>
  [...name.toLowerCase().normalize('NFKD')]
    .map(letter => LETTERS.get(letter) ?? letter)
    .join('')
    .replace(/\p{M}/gu, '')
    .replace(/[i1|]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')

/** Without separators; the scope of a name becomes its first part. */
export const flat = (name: string): string => name.toLowerCase().replace(/[-_.@/]+/g, '')

export const tokens = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[-_.@/]+/)
    .filter(Boolean)

/** The tokens in alphabetical order; empty for a name of one token, whose order cannot change. */
export const sorted = (name: string): string => {
  const parts = tokens(name)
  return parts.length > 1 ? [...parts].sort().join(' ') : ''
}

/** `@scope` of `@scope/name`. */
export const scopeOf = (name: string): string | undefined => {
  const slash = name.indexOf('/')
  return name.startsWith('@') && slash > 1 ? name.slice(0, slash) : undefined
}

/** One bit for each letter or digit that occurs: an edit changes two bits at most. */
export const letters = (name: string): number => {
  let bits = 0
  for (let index = 0; index < name.length; index++) bits |= 1 << (name.charCodeAt(index) & 31)
  return bits
}

/** The number of bits set. */
export const bitsOf = (value: number): number => {
  let rest = value >>> 0
  let count = 0
  for (; rest; rest &= rest - 1) count++
  return count
}

/** What a shell word may stand for once variables that the same text sets are put in. */
import type { ParameterExpansionPart, Word, WordPart } from 'unbash'

/** Stands in a text for a part that is decided elsewhere. A character of the private use area; sources are cleared of it. */
export const HOLE = '\uE000'
/** Stands between the words of one expansion. */
const BREAK = '\uE001'
/** Most texts that one word is followed into; beyond, the rest is a hole. */
const MOST = 8
const LONGEST = 4096

/** Texts that a variable may hold; undefined when nothing known sets it. */
export type Lookup = (name: string) => readonly string[] | undefined

/** Removes the characters that have a meaning here, keeping every offset. */
export const cleared = (text: string): string => text.replace(/[\uE000\uE001]/g, '\uFFFD')

/** At most `MOST` texts; a hole says that there were more. */
export const few = (texts: readonly string[]): readonly string[] => {
  const different = [...new Set(texts)]
  return different.length > MOST ? [...different.slice(0, MOST - 1), HOLE] : different
}

const join = (parts: readonly WordPart[], lookup: Lookup, quoted: boolean): readonly string[] => {
  let texts: readonly string[] = ['']
  for (const part of parts) {
    const next = partTexts(part, lookup, quoted)
    texts = few(texts.flatMap(text => next.map(more => (text.length > LONGEST ? HOLE : text + more))))
  }
  return texts
}

const wordTexts = (word: Word, lookup: Lookup, quoted: boolean): readonly string[] =>
  word.parts ? join(word.parts, lookup, quoted) : [word.value]

const split = (texts: readonly string[], quoted: boolean): readonly string[] =>
  quoted ? texts : texts.map(text => text.replace(/\s+/g, BREAK))

const parameter = (part: ParameterExpansionPart, lookup: Lookup, quoted: boolean): readonly string[] => {
  const { operation, index, prefix } = part
  if (prefix || (index && index.value !== '@' && index.value !== '*')) return [HOLE]

  const values = lookup(part.parameter)
  if (!operation) return split(values ?? [HOLE], quoted)
  if (operation.type !== 'Default') return [HOLE]

  const { operator } = operation
  if (operator.endsWith('?')) return split(values ?? [HOLE], quoted)
  const otherwise = wordTexts(operation.operand, lookup, quoted)
  if (operator.endsWith('+')) return few(['', ...otherwise])
  const set = operator.startsWith(':') ? values?.filter(Boolean) : values
  return set?.length ? split(set, quoted) : otherwise
}

const braces = (text: string): readonly string[] => {
  const inner = /^\{([^{}]*,[^{}]*)\}$/.exec(text)?.[1]
  return inner === undefined ? [HOLE] : few(inner.split(','))
}

const partTexts = (part: WordPart, lookup: Lookup, quoted: boolean): readonly string[] => {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
    case 'Glob':
      return [part.value]
    case 'ExtendedGlob':
      return [part.text]
    case 'BraceExpansion':
      return braces(part.text)
    case 'DoubleQuoted':
    case 'LocaleString':
      return join(part.parts, lookup, true)
    case 'SimpleExpansion':
      return split(lookup(part.text.slice(1)) ?? [HOLE], quoted)
    case 'ParameterExpansion':
      return parameter(part, lookup, quoted)
    default:
      return [HOLE]
  }
}

/** The texts of a value that is assigned: a list keeps the borders between its elements. */
export const valueTexts = (words: readonly Word[], lookup: Lookup): readonly string[] => {
  const [only] = words
  if (words.length === 1 && only) return wordTexts(only, lookup, true)
  return few([words.flatMap(word => wordTexts(word, lookup, false)).join(BREAK)])
}

/** The lists of words that one word may become; one list where nothing is uncertain. */
export const expand = (word: Word, lookup: Lookup): readonly (readonly string[])[] => {
  if (!word.parts) return [[word.value]]
  return wordTexts(word, lookup, false).map(text =>
    text.includes(BREAK)
      ? text.split(BREAK).filter(Boolean)
      : text || /^["']|["']$/.test(word.text)
        ? [text]
        : [],
  )
}

/** Lines of a requirements file as pip sees them: continued lines joined, comments dropped, options split off. */

export interface LogicalLine {
  readonly text: string
  /** First and last physical line, counted from 1. */
  readonly line: number
  readonly endLine: number
}

const COMMENT_LINE = /^\s*#/

/** A `#` begins a comment only at the start or after white space: `#egg=` and `#sha256=` belong to a URL. */
const withoutComment = (text: string): string => {
  if (!text.includes('#')) return text.trim()
  const at = COMMENT_LINE.test(text) ? 0 : text.search(/\s#/)
  return (at < 0 ? text : text.slice(0, at)).trim()
}

const withoutBackslashes = (text: string): string => {
  let end = text.length
  while (text.charAt(end - 1) === '\\') end--
  return text.slice(0, end)
}

export function* logicalLines(text: string): Iterable<LogicalLine> {
  let parts: string[] = []
  let first = 1
  let line = 0
  for (const physical of text.split('\n')) {
    line++
    if (physical === '' && !parts.length) continue
    if (!parts.length) first = line
    const comment = physical.includes('#') && COMMENT_LINE.test(physical)
    if (physical.endsWith('\\') && !comment) {
      parts.push(withoutBackslashes(physical))
      continue
    }
    // A comment line ends a continuation; the blank keeps it a comment after the join.
    const last = comment ? ` ${physical}` : physical
    const joined = withoutComment(parts.length ? parts.join('') + last : last)
    if (joined) yield { text: joined, line: first, endLine: line }
    if (parts.length) parts = []
  }
  const rest = withoutComment(parts.join(''))
  if (rest) yield { text: rest, line: first, endLine: line }
}

/** Words as a POSIX shell splits them: quotes group, a backslash takes the next character as it is. */
export const words = (text: string): readonly string[] => {
  // Most lines are plain.
  if (!/["'\\]/.test(text)) return text.split(/\s+/).filter(Boolean)
  const found: string[] = []
  let word: string | undefined
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (quote) {
      if (char === quote) quote = ''
      else word = `${word ?? ''}${char === '\\' && quote === '"' ? text.charAt(++at) : char}`
    } else if (char === '"' || char === "'") {
      quote = char
      word ??= ''
    } else if (char === '\\') word = `${word ?? ''}${text.charAt(++at)}`
    else if (/\s/.test(char)) {
      if (word !== undefined) found.push(word)
      word = undefined
    } else word = `${word ?? ''}${char}`
  }
  if (word !== undefined) found.push(word)
  return found
}

/** The requirement before the first word that begins with a dash, and the options from there on. */
export const splitOptions = (text: string): { readonly requirement: string; readonly options: string } => {
  const at = text.startsWith('-') ? 0 : text.search(/\s-/)
  return at < 0
    ? { requirement: text, options: '' }
    : { requirement: text.slice(0, at).trim(), options: text.slice(at).trim() }
}

export interface Option {
  /** Long name without dashes. */
  readonly name: string
  readonly value: string
}

/** Options that take a value, and those that take none; of pip's `SUPPORTED_OPTIONS` and its older versions. */
const WITH_VALUE = [
  'index-url',
  'pypi-url',
  'extra-index-url',
  'find-links',
  'trusted-host',
  'requirement',
  'constraint',
  'editable',
  'no-binary',
  'only-binary',
  'use-feature',
  'hash',
  'global-option',
  'install-option',
  'config-settings',
]
const FLAGS = [
  'no-index',
  'pre',
  'prefer-binary',
  'require-hashes',
  'process-dependency-links',
  'always-unzip',
]
const ALL = [...WITH_VALUE, ...FLAGS]
const SHORT: ReadonlyMap<string, string> = new Map([
  ['i', 'index-url'],
  ['f', 'find-links'],
  ['r', 'requirement'],
  ['c', 'constraint'],
  ['e', 'editable'],
  ['C', 'config-settings'],
  ['Z', 'always-unzip'],
])

/** pip takes a long option by any beginning that only one option has. */
const fullName = (written: string): string | undefined => {
  if (ALL.includes(written)) return written
  const candidates = ALL.filter(name => name.startsWith(written))
  return candidates.length === 1 ? candidates[0] : undefined
}

const HASH = '--hash='

/** What a compiled list holds behind nearly every requirement; undefined when there is anything else. */
const onlyHashes = (words: readonly string[]): readonly Option[] | undefined =>
  words.every(word => word.startsWith(HASH))
    ? words.map(word => ({ name: 'hash', value: word.slice(HASH.length) }))
    : undefined

/** All options of a line; a text says what is wrong. */
export const readOptions = (text: string): readonly Option[] | string => {
  const written = words(text)
  const hashes = onlyHashes(written)
  if (hashes) return hashes
  const found: Option[] = []
  const rest = [...written].reverse()
  for (let word = rest.pop(); word !== undefined; word = rest.pop()) {
    const long = /^--([a-z-]+)(?:=([\s\S]*))?$/.exec(word)
    const name = long ? fullName(long[1] ?? '') : SHORT.get(/^-([a-zA-Z])/.exec(word)?.[1] ?? '')
    if (!name) return `"${word.slice(0, 60)}" is no option of a requirements file`
    if (FLAGS.includes(name)) {
      found.push({ name, value: '' })
      continue
    }
    const value = (long ? long[2] : word.slice(2) || undefined) ?? rest.pop()
    if (value === undefined) return `expected a value after "${word.slice(0, 60)}"`
    found.push({ name, value })
  }
  return found
}

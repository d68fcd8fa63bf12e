/** How the tokens of one block reach attributes: by a dot, by a filter, by a text in brackets. */
import { INNER, SPELLED } from './names.ts'
import type { Token } from './tokens.ts'

/** The inner attribute that a block names outright. */
export const innerAttribute = (tokens: readonly Token[]): string | undefined => {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (token.kind === 'text' && token.text === 'attr' && before?.text === '(') return BY_NAME
    if (token.kind !== 'name') continue
    const dotted = before?.kind === 'sign' && before.text === '.'
    if (dotted && (INNER.test(token.text) || token.text.startsWith('_'))) return token.text
    if (/^__\w+__$/.test(token.text)) return token.text
    if (token.text === 'attr' && (before?.text === '|' || before?.text === 'filter')) return BY_NAME
  }
  return undefined
}

const BY_NAME = 'attributes by name, with the filter attr'

/** Names that texts spell, alone or put together: `'__cla' ~ 'ss__'`, `['__class__']`, reversed. */
export const spelledBy = (tokens: readonly Token[]): string | undefined => {
  const texts = tokens.filter(({ kind }) => kind === 'text').map(({ text }) => text)
  for (const text of [...texts, ...joined(tokens)]) {
    const found = SPELLED.exec(text) ?? SPELLED.exec([...text].reverse().join(''))
    if (found) return found[0]
  }
  return undefined
}

/** Texts that stand next to one another but for signs that put texts together. */
const joined = (tokens: readonly Token[]): readonly string[] => {
  const runs: string[] = []
  let run = ''
  for (const { kind, text } of tokens) {
    if (kind === 'text') run += text
    else if (kind !== 'sign' || !'~+,[]()'.includes(text)) {
      if (run !== '') runs.push(run)
      run = ''
    }
  }
  return [...runs, run]
}

/** Filters and methods that make one text of others. */
const MAKES_TEXT = new Set(['join', 'format', 'replace', 'reverse', 'lower', 'upper', 'string', 'format_map'])

/** Whether a subscript holds a text that is put together: `x[a ~ b]`, `x['_%s_'|format(y)]`. */
export const computedLookup = (tokens: readonly Token[]): boolean => {
  const open: boolean[] = []
  for (const [index, { kind, text }] of tokens.entries()) {
    const before = tokens[index - 1]
    if (kind === 'sign' && '([{'.includes(text)) open.push(text === '[' && isObject(before))
    else if (kind === 'sign' && ')]}'.includes(text)) open.pop()
    else if (open.at(-1) !== true) continue
    else if (kind === 'sign' && text === '~') return true
    else if (kind === 'name' && MAKES_TEXT.has(text) && (before?.text === '|' || before?.text === '.'))
      return true
  }
  return false
}

/** Words of the language behind which a bracket begins a list. */
const WORDS = new Set(['in', 'not', 'and', 'or', 'if', 'else', 'elif', 'is', 'set', 'for', 'return'])

const isObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'name'
    ? !WORDS.has(token.text)
    : token.kind === 'text' || token.text === ')' || token.text === ']')

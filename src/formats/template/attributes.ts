/** How the tokens of one block reach attributes: by a dot, by a filter, by a text in brackets. */
import { INNER, SPELLED } from './names.ts'
import { makesText } from './taint.ts'
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

/** Filters that look up attributes by a name that is handed to them. */
const LOOKS_UP = new Set([
  'map',
  'selectattr',
  'rejectattr',
  'groupby',
  'sort',
  'unique',
  'sum',
  'min',
  'max',
])

/**
 * Whether a block looks up a name that is put together: within a subscript (`x[a ~ b]`, `x[i]` of such an `i`), or by a
 * filter that takes the name of an attribute or of another filter.
 */
export const computedLookup = (tokens: readonly Token[], tainted: ReadonlySet<string>): boolean =>
  subscripts(tokens).some(
    inside =>
      makesText(inside) ||
      inside.some(token => token.text === '~' && token.kind === 'sign') ||
      taints(inside, tainted),
  ) || tokens.some((token, index) => isNameless(token, index, tokens))

const taints = (inside: readonly Token[], tainted: ReadonlySet<string>): boolean =>
  inside.some(
    ({ kind, text }, index) => kind === 'name' && tainted.has(text) && inside[index + 1]?.text !== '.',
  )

/** `map(attribute=x)`, `map(x)`, `selectattr(x)`: the name is no text of the template. */
const isNameless = ({ kind, text }: Token, index: number, tokens: readonly Token[]): boolean => {
  if (kind !== 'name' || !LOOKS_UP.has(text) || tokens[index - 1]?.text !== '|') return false
  const [open, first, equals, value] = tokens.slice(index + 1)
  if (open?.text !== '(' || first?.kind !== 'name') return false
  if (equals?.text !== '=') return true
  return first.text === 'attribute' && value?.kind === 'name'
}

/** What stands in the brackets behind an object. */
const subscripts = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const open: { readonly subscript: boolean; readonly from: number }[] = []
  const found: (readonly Token[])[] = []
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'sign') continue
    if ('([{'.includes(text))
      open.push({ subscript: text === '[' && isObject(tokens[index - 1]), from: index + 1 })
    else if (')]}'.includes(text)) {
      const done = open.pop()
      // What lies within a subscript is a part of it, so the innermost are enough for texts and the outer ones bounded.
      if (done?.subscript && index - done.from < LONGEST_SUBSCRIPT) found.push(tokens.slice(done.from, index))
    }
  }
  return found
}

/** Tokens of one subscript that are looked at; a longer one is told by the parts within it. */
const LONGEST_SUBSCRIPT = 400

/** Words of the language behind which a bracket begins a list. */
const WORDS = new Set(['in', 'not', 'and', 'or', 'if', 'else', 'elif', 'is', 'set', 'for', 'return'])

const isObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'name'
    ? !WORDS.has(token.text)
    : token.kind === 'text' || token.text === ')' || token.text === ']')

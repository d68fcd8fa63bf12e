/** Names whose text a template puts together: they could spell what does not stand in it. */
import type { Block, Token } from './tokens.ts'

/** Filters and methods that make one text of others. */
const MAKES_TEXT = new Set(
  'join format replace reverse lower upper string format_map translate trim strip lstrip rstrip title capitalize swapcase center encode decode removeprefix removesuffix zfill expandtabs'.split(
    ' ',
  ),
)

const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.text)

/** Whether tokens put texts together, from literal ones or from the names of a dictionary's keys. */
export const makesText = (tokens: readonly Token[]): boolean => {
  const literal = tokens.some(({ kind, text }) => kind === 'text' || (kind === 'name' && text === 'dict'))
  return (
    literal &&
    tokens.some((token, index) => {
      const before = tokens[index - 1]
      if (token.kind === 'name') return MAKES_TEXT.has(token.text) && isSign(before, '|.')
      if (token.kind !== 'sign') return false
      return token.text === '~' || ('+*%['.includes(token.text) && before?.kind === 'text')
    })
  )
}

interface Statement {
  readonly targets: readonly string[]
  /** What is assigned; undefined for the text up to the end of a block. */
  readonly value: readonly Token[] | undefined
}

const isPlain = ({ text }: Token): boolean => text !== '-' && text !== '+'

/** The last names of the targets of `set a, b.c =`, `for a, b in` and `with a =`. */
const statementOf = ({ kind, tokens }: Block): Statement | undefined => {
  if (kind !== 'statement') return undefined
  const start = tokens.findIndex(isPlain)
  const word = tokens[start]?.text
  if (word !== 'set' && word !== 'for' && word !== 'with') return undefined
  const rest = tokens.slice(start + 1)
  const end = rest.findIndex(({ kind, text }) =>
    word === 'for' ? kind === 'name' && text === 'in' : text === '=',
  )
  const targets = (end < 0 ? rest.slice(0, 1) : rest.slice(0, end)).filter(
    ({ kind }, index, all) => kind === 'name' && all[index + 1]?.text !== '.',
  )
  return { targets: targets.map(({ text }) => text), value: end < 0 ? undefined : rest.slice(end + 1) }
}

/** Names of macros, and of their arguments when one is called with such a text. */
const macros = (blocks: readonly Block[]): readonly string[] => {
  const found: string[] = ['caller']
  const made = new Set(
    blocks.filter(({ tokens }) => makesText(tokens)).flatMap(({ tokens }) => called(tokens)),
  )
  for (const { kind, tokens } of blocks) {
    const start = tokens.findIndex(isPlain)
    if (kind !== 'statement' || tokens[start]?.text !== 'macro') continue
    const names = tokens.slice(start + 1).filter(token => token.kind === 'name')
    const [macro, ...parameters] = names.map(({ text }) => text)
    if (macro === undefined) continue
    found.push(macro)
    if (made.has(macro)) found.push(...parameters)
  }
  return found
}

const called = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ kind, text }, index) =>
    kind === 'name' && tokens[index + 1]?.text === '(' ? [text] : [],
  )

/** Rounds in which such a text is followed from name to name. */
const ROUNDS = 3

export const taintedNames = (blocks: readonly Block[]): ReadonlySet<string> => {
  const statements = blocks.flatMap(block => statementOf(block) ?? [])
  const names = new Set(macros(blocks))
  for (let round = 0; round < ROUNDS; round++)
    for (const { targets, value } of statements)
      if (value === undefined || makesText(value) || isCopy(value, names))
        for (const target of targets) names.add(target)
  return names
}

/** `b`, `b|filter`, `x.b`: what was put together before, under another name. A count of it is none. */
const isCopy = (value: readonly Token[], names: ReadonlySet<string>): boolean =>
  value.some(({ kind, text }, index) => {
    const [next, filter] = value.slice(index + 1, index + 3)
    const counted = next?.text === '|' && /^(?:length|count|int|float)$/.test(filter?.text ?? '')
    return kind === 'name' && names.has(text) && next?.text !== '.' && !counted
  })

/** JavaScript as calls, imports and constants: as much of its structure as names of models need. Linear in the text. */
import { type Token, tokensOf } from '../imports/javascript-tokens.ts'

export interface Code {
  readonly tokens: readonly Token[]
  /** Position of the closing bracket by that of the opening one. */
  readonly closing: ReadonlyMap<number, number>
}

/** A range of tokens, the end excluded. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Most tokens of one file; bundles that a tool has written have more. */
const MOST = 400_000

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])

export const readCode = (text: string): Code | undefined => {
  const tokens: Token[] = []
  const closing = new Map<number, number>()
  const open: number[] = []
  const source = tokensOf(text)
  for (let token = source.next(); token.kind !== 'end'; token = source.next()) {
    if (tokens.length >= MOST) return undefined
    const at = tokens.length
    tokens.push(token)
    if (token.kind !== 'sign') continue
    if (token.text === '(' || token.text === '[' || token.text === '{') open.push(at)
    else if (PAIRS.has(token.text)) {
      const begin = open.at(-1)
      if (begin === undefined || tokens[begin]?.text !== PAIRS.get(token.text)) continue
      open.pop()
      closing.set(begin, at)
    }
  }
  return { tokens, closing }
}

export const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text

/** Parts between commas at the top of a bracket. */
export const partsIn = ({ tokens, closing }: Code, open: number, most = 200): readonly Range[] => {
  const end = closing.get(open)
  if (end === undefined) return []
  const parts: Range[] = []
  let from = open + 1
  for (let at = from; at < end && parts.length < most; at++) {
    const token = tokens[at]
    if (isSign(token, ',')) {
      parts.push({ from, to: at })
      from = at + 1
    } else at = closing.get(at) ?? at
  }
  if (from < end) parts.push({ from, to: end })
  return parts
}

/** The plain members of an object literal that makes up a range. */
export const propertiesOf = (code: Code, { from, to }: Range): ReadonlyMap<string, Range> => {
  const { tokens, closing } = code
  const found = new Map<string, Range>()
  if (!isSign(tokens[from], '{') || closing.get(from) !== to - 1) return found
  for (const part of partsIn(code, from)) {
    const [key, colon] = [tokens[part.from], tokens[part.from + 1]]
    if (!key || (key.kind !== 'name' && key.kind !== 'string')) continue
    if (isSign(colon, ':')) found.set(key.text, { from: part.from + 2, to: part.to })
    // `{ model }` stands for `{ model: model }`.
    else if (part.to === part.from + 1 && key.kind === 'name') found.set(key.text, part)
  }
  return found
}

export interface Imported {
  readonly module: string
  /** The name that the module gives it; `*` for all of it, `default` for its default. */
  readonly name: string
}

/** `a, b as c` or `a, b: c` between braces. */
const clause = (code: Code, open: number, module: string, into: Map<string, Imported>): void => {
  for (const { from, to } of partsIn(code, open)) {
    const words = code.tokens
      .slice(from, Math.min(to, from + 6))
      .filter(({ kind, text }) => kind === 'name' && text !== 'type' && text !== 'as')
    const [name, alias = name] = words
    if (name && alias) into.set(alias.text, { module, name: name.text })
  }
}

/** Words between `import` and `from`, looked for backwards from the module's name. */
const before = (
  code: Code,
  at: number,
  module: string,
  opening: ReadonlyMap<number, number>,
  into: Map<string, Imported>,
): void => {
  const { tokens } = code
  for (let here = at - 1; here >= 0 && here > at - 12; here--) {
    const token = tokens[here]
    if (isSign(token, '}')) {
      const open = opening.get(here)
      if (open === undefined) return
      clause(code, open, module, into)
      here = open
    } else if (token?.kind === 'name' && /^(?:import|const|let|var)$/.test(token.text)) return
    else if (token?.kind === 'name' && !/^(?:as|type|await)$/.test(token.text)) {
      into.set(token.text, { module, name: isSign(tokens[here - 2], '*') ? '*' : 'default' })
    }
  }
}

/** What the file imports, by its name there. */
export const importsOf = (code: Code): ReadonlyMap<string, Imported> => {
  const { tokens, closing } = code
  const opening = new Map([...closing].map(([open, close]) => [close, open] as const))
  const found = new Map<string, Imported>()
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'string' || token.text.length > 200) continue
    const last = tokens[at - 1]
    if (last?.kind === 'name' && last.text === 'from') before(code, at - 1, token.text, opening, found)
    else if (isSign(last, '(') && /^(?:require|import)$/.test(tokens[at - 2]?.text ?? '')) {
      let sign = at - 3
      if (tokens[sign]?.text === 'await') sign--
      if (isSign(tokens[sign], '=')) before(code, sign, token.text, opening, found)
    }
  }
  return found
}

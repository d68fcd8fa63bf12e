/** Texts that an expression may stand for: literals, constants of the file, fields of constant objects, and defaults. */
import type { Token } from '../imports/javascript-tokens.ts'
import { type Code, isSign, propertiesOf, type Range } from './javascript-code.ts'

export interface Text {
  readonly text: string
  readonly by: 'literal' | 'constant' | 'default'
  /** Position of the token where it stands. */
  readonly token: number
}

export type Bindings = ReadonlyMap<string, readonly Range[]>

/** Most bindings of one name, and steps from one to another. */
const MOST = 8
const DEEPEST = 5

const INFIX = /^(?:as|satisfies|in|instanceof|is)$/
/** Words behind which the value goes on. */
const OPEN = /^(?:as|satisfies|in|instanceof|is|new|await|typeof|void|keyof)$/

/** Whether nothing joins two tokens, so that a statement ends between them though no semicolon says so. */
const isApart = (before: Token | undefined, after: Token): boolean => {
  if (!before || after.kind === 'sign') return false
  if (before.kind === 'sign') return /^[)\]}]$/.test(before.text) && !INFIX.test(after.text)
  return !OPEN.test(before.text) && !INFIX.test(after.text)
}

/** The end of an initial value: a semicolon, a comma, a closing bracket, or where the next statement begins. */
const endOf = ({ tokens, closing }: Code, from: number): number => {
  let at = from
  let before: Token | undefined
  for (; at < tokens.length && at < from + 400; at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'sign' && /^[;,)\]}]$/.test(token.text)) || isApart(before, token)) break
    at = closing.get(at) ?? at
    before = tokens[at]
  }
  return at
}

/** Everything that is assigned to a name anywhere in the file, parameters' defaults included. */
export const bindingsOf = (code: Code): Bindings => {
  const { tokens } = code
  const found = new Map<string, Range[]>()
  for (let at = 1; at < tokens.length - 1; at++) {
    if (
      !isSign(tokens[at], '=') ||
      /^[=!<>]$/.test(tokens[at - 1]?.text ?? '') ||
      /^[=>]$/.test(tokens[at + 1]?.text ?? '')
    )
      continue
    let name = tokens[at - 1]
    // `name: string = …`
    if (name?.kind === 'name' && isSign(tokens[at - 2], ':') && tokens[at - 3]?.kind === 'name')
      name = tokens[at - 3]
    if (name?.kind !== 'name') continue
    const end = endOf(code, at + 1)
    const known = found.get(name.text)
    if (!known) found.set(name.text, [{ from: at + 1, to: end }])
    else if (known.length < MOST) known.push({ from: at + 1, to: end })
  }
  return found
}

const default_ = (texts: readonly Text[]): readonly Text[] => texts.map(text => ({ ...text, by: 'default' }))
const constant = (texts: readonly Text[]): readonly Text[] =>
  texts.map(text => (text.by === 'literal' ? { ...text, by: 'constant' } : text))

const chainOf = ({ tokens }: Code, { from, to }: Range): readonly string[] | undefined => {
  const names: string[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const isName = (at - from) % 2 === 0
    if (isName ? token?.kind !== 'name' : !isSign(token, '.')) return undefined
    if (isName && token) names.push(token.text)
  }
  return names.length > 0 && names.length <= 6 ? names : undefined
}

/** `a ?? b`, `a || b` and `c ? a : b` at the top of a range. */
const branches = (code: Code, { from, to }: Range): readonly Range[] => {
  const { tokens, closing } = code
  const parts: Range[] = []
  let [start, split] = [from, false]
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const double =
      /^[?|]$/.test(token?.text ?? '') && token?.kind === 'sign' && tokens[at + 1]?.text === token.text
    if (double || isSign(token, '?') || (split && isSign(token, ':'))) {
      parts.push({ from: start, to: at })
      if (double) at++
      start = at + 1
      split = true
    } else at = closing.get(at) ?? at
  }
  return split ? [...parts, { from: start, to }] : []
}

/** `'a/b' as const`, `{…} satisfies Config`, `('a/b')`. */
const bare = ({ tokens, closing }: Code, range: Range): Range => {
  const { from } = range
  const behind = (closing.get(from) ?? from) + 1
  const to = behind < range.to && /^(?:as|satisfies)$/.test(tokens[behind]?.text ?? '') ? behind : range.to
  return isSign(tokens[from], '(') && closing.get(from) === to - 1
    ? { from: from + 1, to: to - 1 }
    : { from, to }
}

/** Steps that one expression may take, since branches and bindings multiply. */
const MOST_STEPS = 100

export const textsOf = (
  code: Code,
  bindings: Bindings,
  written: Range,
  depth = 0,
  budget = { left: MOST_STEPS },
): readonly Text[] => {
  const range = bare(code, written)
  const { from, to } = range
  const first = code.tokens[from]
  if (depth > DEEPEST || to <= from || !first || budget.left-- <= 0) return []
  if (to === from + 1 && first.kind === 'string') return [{ text: first.text, by: 'literal', token: from }]
  const chain = chainOf(code, range)
  if (chain) {
    const [root = '', ...path] = chain
    if (path.length > 1) return []
    const bound = bindings.get(root) ?? []
    // A field of the class around: `static model = 'o/n'`, `this.model = options.model ?? 'o/n'`.
    if (root === 'this' && path[0] !== undefined) {
      const fields = (bindings.get(path[0]) ?? []).filter(
        value => !/^(?:const|let|var)$/.test(code.tokens[value.from - 3]?.text ?? ''),
      )
      const held = fields.flatMap(value => textsOf(code, bindings, value, depth + 1, budget))
      return constant(held).slice(0, MOST)
    }
    const texts = bound.flatMap(value => {
      const inner = path[0] === undefined ? value : propertiesOf(code, bare(code, value)).get(path[0])
      return inner ? textsOf(code, bindings, inner, depth + 1, budget) : []
    })
    return constant(texts).slice(0, MOST)
  }
  const parts = branches(code, range)
  if (parts.length > 8) return []
  return default_(parts.flatMap(part => textsOf(code, bindings, part, depth + 1, budget))).slice(0, MOST)
}

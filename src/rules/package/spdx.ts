/** SPDX licence expressions. https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */

export type License =
  | { readonly kind: 'one'; readonly id: string; readonly exception?: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly License[] }

/** Longest expression and deepest nesting that is read; real ones have some dozens of characters. */
const LONGEST = 1000
const DEEPEST = 20

interface Tokens {
  peek(): string | undefined
  next(): string | undefined
}

/** Undefined: some character has no place in an expression. Old packages write `MIT/Apache-2.0` for a choice. */
const tokensOf = (text: string): Tokens | undefined => {
  const words = text.match(/[()/]|[A-Za-z0-9.+:-]+|\S/g) ?? []
  if (words.some(word => !/^(?:[()/]|[A-Za-z0-9.+:-]+)$/.test(word))) return undefined
  let at = 0
  return { peek: () => words[at], next: () => words[at++] }
}

const isWord = (token: string | undefined, word: string): boolean => token?.toUpperCase() === word
const isOr = (token: string | undefined): boolean => token === '/' || isWord(token, 'OR')
const isReserved = (token: string): boolean => /^(?:and|or|with|[()/])$/i.test(token)

const readName = (tokens: Tokens): string | undefined => {
  const token = tokens.next()
  return token === undefined || isReserved(token) ? undefined : token
}

const readOne = (tokens: Tokens, depth: number): License | undefined => {
  if (tokens.peek() === '(') {
    tokens.next()
    const inner = depth < DEEPEST ? readOr(tokens, depth + 1) : undefined
    return inner && tokens.next() === ')' ? inner : undefined
  }
  const id = readName(tokens)
  if (id === undefined) return undefined
  if (!isWord(tokens.peek(), 'WITH')) return { kind: 'one', id }
  tokens.next()
  const exception = readName(tokens)
  return exception === undefined ? undefined : { kind: 'one', id, exception }
}

const readList = (
  tokens: Tokens,
  kind: 'and' | 'or',
  joins: (token: string | undefined) => boolean,
  read: () => License | undefined,
): License | undefined => {
  const parts: License[] = []
  do {
    if (parts.length > 0) tokens.next()
    const part = read()
    if (!part) return undefined
    parts.push(part)
  } while (joins(tokens.peek()))
  return parts.length === 1 ? parts[0] : { kind, parts }
}

/** AND binds closer than OR. */
const readOr = (tokens: Tokens, depth: number): License | undefined =>
  readList(tokens, 'or', isOr, () =>
    readList(
      tokens,
      'and',
      token => isWord(token, 'AND'),
      () => readOne(tokens, depth),
    ),
  )

/** Undefined: it is no expression. */
export const parseLicense = (text: string): License | undefined => {
  const tokens = text.length > LONGEST ? undefined : tokensOf(text)
  const license = tokens && readOr(tokens, 0)
  return license && tokens.peek() === undefined ? license : undefined
}

/** One key for the spellings of an id: SPDX compares without case, and has two names for each licence of GNU. */
const idKey = (id: string): string =>
  id
    .toLowerCase()
    .replace(/^(a?gpl|lgpl|gfdl)-(.*)-only$/, '$1-$2')
    .replace(/^(a?gpl|lgpl|gfdl)-(.*)\+$/, '$1-$2-or-later')

const withException = ({ id, exception }: { id: string; exception: string }): string =>
  `${idKey(id)} with ${exception.toLowerCase()}`

/** One key for the spellings of an expression; the order of its parts means nothing. */
const keyOf = (license: License): string => {
  if (license.kind !== 'one') return `(${license.parts.map(keyOf).sort().join(` ${license.kind} `)})`
  const { id, exception } = license
  return exception === undefined ? idKey(id) : withException({ id, exception })
}

/** `GPL-2.0-or-later` and `Apache-2.0+` give the version that is named as well. */
const leastKey = (id: string): string => idKey(id).replace(/(?:\+|-or-later)$/, '')

/** Keys of a list of ids and expressions; what is none of them stands for itself. */
export const licenseKeys = (list: readonly string[]): ReadonlySet<string> =>
  new Set(
    list.map(text => {
      const license = parseLicense(text)
      return license ? keyOf(license) : text.toLowerCase()
    }),
  )

/** Of a choice one has to be allowed, of a sum all; an exception only ever permits more. */
export const isAllowed = (license: License, allow: ReadonlySet<string>): boolean => {
  if (allow.has(keyOf(license))) return true
  if (license.kind === 'one') return allow.has(idKey(license.id)) || allow.has(leastKey(license.id))
  const { kind, parts } = license
  return kind === 'or'
    ? parts.some(part => isAllowed(part, allow))
    : parts.every(part => isAllowed(part, allow))
}

/** Of a choice all have to be denied, of a sum one. With an exception it is another licence than without. */
export const isDenied = (license: License, deny: ReadonlySet<string>): boolean => {
  if (deny.has(keyOf(license))) return true
  if (license.kind === 'one') return license.exception === undefined && deny.has(leastKey(license.id))
  const { kind, parts } = license
  return kind === 'or' ? parts.every(part => isDenied(part, deny)) : parts.some(part => isDenied(part, deny))
}

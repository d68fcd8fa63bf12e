/**
 * JavaScript and TypeScript to tokens, far enough to find imports: comments, strings, templates and regular expressions
 * are told apart, nothing is parsed. Linear in the text whatever stands in it; a parser of the whole language tries
 * the nested forms of TypeScript in several ways, so that a few hundred hostile bytes take it hours.
 */

export type TokenKind = 'name' | 'string' | 'sign' | 'end'

export interface Token {
  readonly kind: TokenKind
  /** A word, the content of a string with its escapes as they stand, or one character. */
  readonly text: string
  /** Offset in the text. */
  readonly at: number
  /** Type packages of a comment `/// <reference types="node" />` are strings of their own kind. */
  readonly reference?: true
}

export interface Tokens {
  next(): Token
}

const WORD = /[\p{ID_Continue}$\u200c\u200d]+/uy
const REFERENCE = /^\/\/\/\s{0,100}<reference\s{1,100}types\s{0,100}=\s{0,100}["']([^"'\n]{1,300})["']/
/** Words behind which a slash begins a regular expression. */
const BEFORE_REGEX = new Set(
  'await case delete do else in instanceof new of return throw typeof void yield'.split(' '),
)

interface Scanner {
  readonly text: string
  readonly to: number
  at: number
  /** Open braces of code, the deepest last; -1 stands for a template that code is embedded in. */
  readonly braces: number[]
  /** Whether a slash is a division. */
  value: boolean
  /** Up to here a quote or slash of the kind has no end on its line. */
  readonly dead: Map<string, number>
}

/** The end of a string or regular expression on its line, behind the closing sign; -1 where there is none. */
const closed = (scanner: Scanner, sign: string): number => {
  const { text, to, at, dead } = scanner
  if (at < (dead.get(sign) ?? 0)) return -1
  let [here, set] = [at + 1, false]
  for (; here < to; here++) {
    const one = text[here]
    if (one === '\\') here++
    else if (one === '\n') break
    else if (sign === '/' && (one === '[' || one === ']')) set = one === '['
    else if (one === sign && !set) return here + 1
  }
  dead.set(sign, here)
  return -1
}

/** Passes the text of a template up to its end or to the code that is embedded in it; true at its end. */
const template = (scanner: Scanner): boolean => {
  const { text, to } = scanner
  for (; scanner.at < to; scanner.at++) {
    const one = text[scanner.at]
    if (one === '\\') scanner.at++
    else if (one === '`') {
      scanner.at++
      return true
    } else if (one === '$' && text[scanner.at + 1] === '{') {
      scanner.at += 2
      scanner.braces.push(-1)
      scanner.value = false
      return false
    }
  }
  return true
}

/** A string without embedded code, or nothing. */
const templateToken = (scanner: Scanner): Token | undefined => {
  const at = scanner.at++
  const whole = template(scanner)
  if (whole) scanner.value = true
  return whole ? { kind: 'string', text: scanner.text.slice(at + 1, scanner.at - 1), at } : undefined
}

const comment = (scanner: Scanner): Token | undefined => {
  const { text, to, at } = scanner
  const block = text[at + 1] === '*'
  const found = block ? text.indexOf('*/', at + 2) : text.indexOf('\n', at)
  scanner.at = found < 0 ? to : Math.min(to, found + (block ? 2 : 0))
  if (block || text[at + 2] !== '/') return undefined
  const types = REFERENCE.exec(text.slice(at, Math.min(scanner.at, at + 1000)))?.[1]
  return types ? { kind: 'string', text: types, at, reference: true } : undefined
}

/** Embedded code ends at its own brace; then the template goes on. */
const brace = (scanner: Scanner, sign: string): void => {
  const { braces } = scanner
  const deepest = braces.length - 1
  if (sign === '{') {
    if (deepest >= 0) braces[deepest] = (braces[deepest] ?? 0) - 1
  } else if (braces[deepest] === -1) {
    braces.pop()
    template(scanner)
    scanner.value = true
  } else if (deepest >= 0) braces[deepest] = (braces[deepest] ?? 0) + 1
}

/** A slash that is no comment: a regular expression is passed as a whole. */
const slash = (scanner: Scanner): void => {
  const { text, at } = scanner
  // `</div>` and `<br />` of JSX.
  const tag = text[at - 1] === '<' || text[at + 1] === '>'
  const end = scanner.value || tag ? -1 : closed(scanner, '/')
  scanner.at = end < 0 ? at + 1 : end
  scanner.value = end >= 0
}

const sign = (scanner: Scanner, one: string): Token => {
  const { at } = scanner
  scanner.at++
  scanner.value = one === ')' || one === ']' || one === '}'
  if (one === '{' || one === '}') brace(scanner, one)
  return { kind: 'sign', text: one, at }
}

const word = (scanner: Scanner): Token | undefined => {
  const { at } = scanner
  WORD.lastIndex = at
  const text = WORD.exec(scanner.text)?.[0]
  if (!text) return undefined
  scanner.at += text.length
  scanner.value = !BEFORE_REGEX.has(text)
  return { kind: 'name', text, at }
}

/** One step; nothing where none of what it passed is a token. */
const step = (scanner: Scanner): Token | undefined => {
  const { text, at } = scanner
  const one = text[at] ?? ''
  if (one <= ' ') {
    scanner.at++
    return undefined
  }
  if (one === '/') {
    const next = text[at + 1]
    if (next === '/' || next === '*') return comment(scanner)
    slash(scanner)
    return { kind: 'sign', text: '/', at }
  }
  if (one === '`') return templateToken(scanner)
  if (one === '"' || one === "'") {
    const end = closed(scanner, one)
    if (end < 0) return sign(scanner, one)
    scanner.at = end
    scanner.value = true
    return { kind: 'string', text: text.slice(at + 1, end - 1), at }
  }
  return word(scanner) ?? sign(scanner, one)
}

/** The tokens of a part of a text. */
export const tokensOf = (text: string, from = 0, to = text.length): Tokens => {
  const scanner: Scanner = { text, to, at: from, braces: [], value: false, dead: new Map() }
  return {
    next() {
      while (scanner.at < to) {
        const token = step(scanner)
        if (token) return token
      }
      return { kind: 'end', text: '', at: to }
    },
  }
}

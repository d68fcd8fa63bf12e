/** JSON to a tree that knows its lines. Objects are lists of members, so doubled and hostile keys stay as they are. */
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import { conflictLine } from '../locate.ts'

export type JsonValue = string | number | boolean | null | JsonList | JsonObject

export interface JsonObject {
  readonly kind: 'object'
  readonly line: number
  readonly members: readonly Member[]
}

export interface JsonList {
  readonly kind: 'list'
  readonly line: number
  readonly items: readonly Item[]
}

export interface Item {
  readonly line: number
  readonly value: JsonValue
}

export interface Member extends Item {
  readonly key: string
}

export interface JsonFault {
  readonly line: number
  readonly why: string
}

/** The parser recurses; real manifests end at some 40 levels (lockfiles of the first version). */
const DEEPEST = 200

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'a word that is no JSON stands here, expected a value'],
  ['InvalidNumberFormat', 'expected a number'],
  ['PropertyNameExpected', 'expected a name in double quotes'],
  ['ValueExpected', 'expected a value'],
  ['ColonExpected', 'expected ":" after the name'],
  ['CommaExpected', 'expected "," before the next entry'],
  ['CloseBraceExpected', 'expected "}"'],
  ['CloseBracketExpected', 'expected "]"'],
  ['EndOfFileExpected', 'expected the end of the file'],
  ['UnexpectedEndOfComment', 'the comment has no end'],
  ['UnexpectedEndOfString', 'the string has no closing quote on its line'],
  ['UnexpectedEndOfNumber', 'the number is cut off'],
  ['InvalidUnicode', 'expected four hexadecimal digits after "\\u"'],
  ['InvalidEscapeCharacter', 'the character after "\\" is no JSON escape'],
  ['InvalidCharacter', 'the character must be escaped'],
])

/** The line on which the nesting passes the limit. */
const tooDeep = (text: string): number | undefined => {
  let [depth, line, quoted] = [0, 1, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) {
      line++
      quoted = false // a string never passes the end of its line
    } else if (quoted) {
      if (code === 92) at++
      else if (code === 34) quoted = false
    } else if (code === 34) quoted = true
    else if (code === 123 || code === 91) {
      if (++depth > DEEPEST) return line
    } else if (code === 125 || code === 93) depth--
  }
  return undefined
}

interface Open {
  readonly value: JsonObject | JsonList
  /** The member that is being read. */
  key?: string
  line: number
}

const build = (text: string): { root?: JsonValue; fault?: JsonFault } => {
  const stack: Open[] = []
  let root: JsonValue | undefined
  let fault: JsonFault | undefined

  const put = (value: JsonValue, line: number): void => {
    const open = stack.at(-1)
    if (!open) root ??= value
    else if (open.value.kind === 'list') (open.value.items as Item[]).push({ line, value })
    else if (open.key !== undefined) {
      ;(open.value.members as Member[]).push({ key: open.key, line: open.line, value })
      delete open.key
    }
  }
  const begin = (value: JsonObject | JsonList): void => {
    put(value, value.line)
    stack.push({ value, line: value.line })
  }
  const fail = (code: ParseErrorCode, line: number): void => {
    fault ??= { line: line + 1, why: EXPECTED.get(printParseErrorCode(code)) ?? 'no valid JSON' }
  }
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line) => begin({ kind: 'object', line: line + 1, members: [] }),
      onArrayBegin: (_offset, _length, line) => begin({ kind: 'list', line: line + 1, items: [] }),
      onObjectEnd: () => void stack.pop(),
      onArrayEnd: () => void stack.pop(),
      onObjectProperty: (key, _offset, _length, line) => {
        const open = stack.at(-1)
        if (open) Object.assign(open, { key, line: line + 1 })
      },
      onLiteralValue: (value, _offset, _length, line) => put(value, line + 1),
      onError: (code, _offset, _length, line) => fail(code, line),
    },
    // Bun and pnpm's tools take comments and a trailing comma; what they say is never in doubt.
    { disallowComments: false, allowTrailingComma: true },
  )
  return { ...(root === undefined ? {} : { root }), ...(fault ? { fault } : {}) }
}

/** A comment can hide brackets from the scan above; then the parser itself runs out of stack. */
const attempt = (text: string): ReturnType<typeof build> => {
  try {
    return build(text)
  } catch {
    return { fault: { line: 1, why: `nested deeper than ${DEEPEST} levels` } }
  }
}

/** The root object of a file; a fault says what stands in its way. */
export const readJson = (text: string): JsonObject | JsonFault => {
  const conflict = conflictLine(text)
  if (conflict) return { line: conflict, why: 'a merge conflict is not resolved' }
  const deep = tooDeep(text)
  if (deep) return { line: deep, why: `nested deeper than ${DEEPEST} levels` }

  const { root, fault } = attempt(text)
  if (fault) return fault
  return isObject(root) ? root : { line: 1, why: 'expected an object in braces' }
}

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && value.kind === 'object'

export const isList = (value: JsonValue | undefined): value is JsonList =>
  typeof value === 'object' && value !== null && value.kind === 'list'

/** A member's value; of a doubled key the last, as every JSON parser has it. */
export const get = (object: JsonObject, key: string): JsonValue | undefined =>
  object.members.findLast(member => member.key === key)?.value

export const textOf = (object: JsonObject, key: string): string | undefined => {
  const value = get(object, key)
  return typeof value === 'string' ? value : undefined
}

/** All members of an object that stands under a key; none, when there is no such object. */
export const membersOf = (object: JsonObject, key: string): readonly Member[] => {
  const value = get(object, key)
  return isObject(value) ? value.members : []
}

/** How a value reads in a message. */
export const show = (value: JsonValue): string =>
  isObject(value) ? '{…}' : isList(value) ? '[…]' : JSON.stringify(value)

import { headOfText, numberOf, operandOf } from './literals.ts'
import type { Tape } from './tape.ts'
import { BOOL, BYTES, type Container, INT, isText, NONE, tagOf, type Value } from './values.ts'

/** Longest decoded call in characters, and longest single text in it. */
const MOST = 400
const MOST_TEXT = 200
const MOST_DEPTH = 8

interface Pen {
  readonly tape: Tape
  text: string
}

/** A value as Python would write it, shortened: `os.system('id')`. */
export const describe = (tape: Tape, value: Value): string => {
  const pen: Pen = { tape, text: '' }
  write(pen, value, 0)
  return pen.text.length > MOST ? `${pen.text.slice(0, MOST)}…` : pen.text
}

/** A call as Python would write it. */
export const describeCall = (tape: Tape, callee: Value, args: Value): string => {
  const pen: Pen = { tape, text: '' }
  writeCall(pen, callee, args, 0)
  return pen.text.length > MOST ? `${pen.text.slice(0, MOST)}…` : pen.text
}

export const fullName = (module: string, name: string): string =>
  module === 'builtins' ? name : `${module}.${name}`

const write = (pen: Pen, value: Value, depth: number): void => {
  if (pen.text.length > MOST) return
  if (depth > MOST_DEPTH) pen.text += '…'
  else if (typeof value === 'number') pen.text += plain(pen.tape, value)
  else if (value.kind === 'global') pen.text += fullName(value.module, value.name)
  else if (value.kind === 'call') writeCall(pen, value.callee, value.args, depth)
  else if (value.kind === 'persistent') writeAround(pen, 'persistent(', [value.id], ')', depth)
  else if (value.kind === 'dict') writeDict(pen, value, depth)
  else writeItems(pen, value, depth)
}

const writeCall = (pen: Pen, callee: Value, args: Value, depth: number): void => {
  write(pen, callee, depth + 1)
  if (typeof args !== 'number' && args.kind === 'tuple') {
    writeAround(pen, '(', args.items ?? [], args.count > (args.items?.length ?? 0) ? ', …)' : ')', depth)
  } else writeAround(pen, '(*', [args], ')', depth)
}

const BRACKETS = { list: ['[', ']'], tuple: ['(', ')'], set: ['{', '}'], dict: ['{', '}'] } as const

const writeItems = (pen: Pen, { kind, items = [], count }: Container, depth: number): void => {
  const [open, close] = BRACKETS[kind]
  const tail = count > items.length ? `, …${close}` : close
  writeAround(pen, open, items, kind === 'tuple' && count === 1 ? `,${tail}` : tail, depth)
}

const writeAround = (pen: Pen, open: string, items: readonly Value[], close: string, depth: number): void => {
  pen.text += open
  for (const [index, item] of items.entries()) {
    if (index > 0) pen.text += ', '
    write(pen, item, depth + 1)
  }
  pen.text += close
}

const writeDict = (pen: Pen, { items = [], count }: Container, depth: number): void => {
  pen.text += '{'
  for (const [index, item] of items.entries()) {
    if (index > 0) pen.text += index % 2 === 0 ? ', ' : ': '
    write(pen, item, depth + 1)
  }
  pen.text += count > items.length ? ', …}' : '}'
}

const plain = (tape: Tape, value: number): string => {
  const tag = tagOf(value)
  if (tag === NONE) return 'None'
  if (tag === BOOL) return numberOf(tape, value) === 1 ? 'True' : 'False'
  if (tag === INT) return String(numberOf(tape, value) ?? '<a large number>')
  if (isText(value))
    return quote(headOfText(tape, value, MOST_TEXT) ?? '…', operandOf(tape, value)?.length ?? 0)
  if (tag === BYTES)
    return `b${quoteBytes(headOfText(tape, value, 40) ?? '…', operandOf(tape, value)?.length ?? 0)}`
  return '<a number>'
}

/** Escaped as Python does, so that no control character reaches a report. */
const quote = (text: string, length: number): string =>
  closed(
    text.replace(
      /[\\'\p{C}]/gu,
      found => common(found) ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`,
    ),
    text,
    length,
  )

const quoteBytes = (text: string, length: number): string =>
  closed(
    text.replace(
      /[\\']|[^\x20-\x7e]/g,
      found => common(found) ?? `\\x${found.charCodeAt(0).toString(16).padStart(2, '0')}`,
    ),
    text,
    length,
  )

const common = (found: string): string | undefined => {
  if (found === '\n') return '\\n'
  return found === '\\' || found === "'" ? `\\${found}` : undefined
}

const closed = (inert: string, text: string, length: number): string =>
  `'${inert}${length > Math.max(text.length, MOST_TEXT) ? '…' : ''}'`

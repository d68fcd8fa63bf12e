import { MalformedFile } from '../../change.ts'
import { DEEPEST, type Field, type Message, type Shape, type Value, type Visitors } from './shape.ts'

/** Space, comment, name of an extension, word, any other sign. Texts are found without it: they can be very long. */
const TOKEN = /\s+|#[^\n]*|(\[[\w./-]+\](?=\s*[:{<]))|([\w.+-]+)|([\s\S])/gy

interface Token {
  readonly kind: 'text' | 'name' | 'word' | 'sign' | 'end'
  readonly text: string
  readonly at: number
}

interface Reader {
  readonly text: string
  token: Token
}

const advance = (reader: Reader): void => {
  const { text } = reader
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [, extension, word, sign] = match
    const at = match.index
    if (sign === '"' || sign === "'") {
      TOKEN.lastIndex = endOfText(text, at, sign)
      reader.token = { kind: 'text', text: unescaped(text.slice(at + 1, TOKEN.lastIndex - 1)), at }
    } else if (extension !== undefined) reader.token = { kind: 'name', text: extension, at }
    else if (word !== undefined) reader.token = { kind: 'word', text: word, at }
    else if (sign !== undefined) reader.token = { kind: 'sign', text: sign, at }
    else continue
    return
  }
  reader.token = { kind: 'end', text: '', at: text.length }
}

/** The place behind the closing quote. */
const endOfText = (text: string, from: number, quote: string): number => {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === quote) return at + 1
  }
  throw new MalformedFile('a text does not end')
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

const unescaped = (text: string): string =>
  text.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/g,
    (_, hex?: string, octal?: string, sign = '') => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
      return octal === undefined
        ? (ESCAPES.get(sign) ?? sign)
        : String.fromCharCode(Number.parseInt(octal, 8))
    },
  )

/**
 * Reads a message in protobuf's text form. Offsets are those of characters.
 * @throws MalformedFile where it is none.
 */
export const readText = <T>(text: string, shape: Shape, visitors: Visitors<T>): Message<T> => {
  const reader: Reader = { text, token: { kind: 'end', text: '', at: 0 } }
  TOKEN.lastIndex = 0
  advance(reader)
  const message = fieldsOf(reader, shape, visitors, '', 0)
  if (reader.token.kind !== 'end') throw fault(reader)
  return message
}

const fault = ({ token }: Reader): MalformedFile =>
  new MalformedFile(`the text breaks at character ${token.at}`)

const isSign = ({ token }: Reader, signs: string): boolean =>
  token.kind === 'sign' && signs.includes(token.text)

const fieldsOf = <T>(
  reader: Reader,
  shape: Shape | undefined,
  visitors: Visitors<T>,
  close: string,
  depth: number,
): Message<T> => {
  if (depth > DEEPEST) throw new MalformedFile('messages are nested deeper than any reader follows')
  const values = new Map<string, Value<T>[]>()
  const made: T[] = []
  const at = reader.token.at
  let strange = 0
  while (reader.token.kind !== 'end' && !(close !== '' && isSign(reader, close))) {
    const { kind, text } = reader.token
    if (kind !== 'word' && kind !== 'name') throw fault(reader)
    const field = shape?.byName.get(text)
    if (field === undefined) strange++
    advance(reader)
    for (const value of valuesOf(reader, field, visitors, depth)) {
      if (typeof value === 'object') {
        const visit = typeof field?.kind === 'object' ? visitors.get(field.kind) : undefined
        for (const each of visit ? visit(value) : value.made) made.push(each)
        if (visit) continue
      }
      if (field === undefined) continue
      const known = values.get(field.name)
      if (known) known.push(value)
      else values.set(field.name, [value])
    }
    if (isSign(reader, ',;')) advance(reader)
  }
  return { at, values, made, strange }
}

/** What follows a name: a colon with a value or a list of them, or a message. */
function* valuesOf<T>(
  reader: Reader,
  field: Field | undefined,
  visitors: Visitors<T>,
  depth: number,
): Iterable<Value<T>> {
  const colon = isSign(reader, ':')
  if (colon) advance(reader)
  if (!isSign(reader, '[')) {
    yield readValue(reader, field, visitors, depth, colon)
    return
  }
  advance(reader)
  while (!isSign(reader, ']')) {
    yield readValue(reader, field, visitors, depth, true)
    if (isSign(reader, ',')) advance(reader)
    else if (!isSign(reader, ']')) throw fault(reader)
  }
  advance(reader)
}

const readValue = <T>(
  reader: Reader,
  field: Field | undefined,
  visitors: Visitors<T>,
  depth: number,
  colon: boolean,
): Value<T> => {
  if (isSign(reader, '{<')) {
    const close = reader.token.text === '{' ? '}' : '>'
    advance(reader)
    const shape = typeof field?.kind === 'object' ? field.kind : undefined
    const message = fieldsOf(reader, shape, visitors, close, depth + 1)
    if (!isSign(reader, close)) throw fault(reader)
    advance(reader)
    return message
  }
  if (!colon) throw fault(reader)
  const { kind, text } = reader.token
  if (kind !== 'text' && kind !== 'word') throw fault(reader)
  advance(reader)
  if (kind === 'word') return /^-?[\d.]/.test(text) ? Number(text) : text
  let whole = text
  for (; reader.token.kind === 'text'; advance(reader)) whole += reader.token.text
  return whole
}

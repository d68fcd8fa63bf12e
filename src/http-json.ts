/** Reads an answer that should be JSON, under limits of size and depth that hold while the bytes arrive. */
import { bytesInWords, final, known, type Outcome, passing, type Trouble } from './http-outcome.ts'

/** Deepest nesting of an answer; a parser recurses, and no registry nests deeper than a dozen. */
const DEEPEST = 200

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LESS = 0x3c
/** Square and curly brackets differ by this bit alone. */
const SHAPE = 0x20
const OPEN = 0x5b | SHAPE
const CLOSE = 0x5d | SHAPE
/** White space of JSON, and the three bytes of a byte order mark. */
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf])

interface Nesting {
  /** Why the bytes so far are no JSON document that will be read. */
  take(chunk: Uint8Array): string | undefined
  /** Whether every bracket was closed. */
  complete(): boolean
}

/** Follows strings and brackets alone; the rest is the parser's business. */
const nesting = (): Nesting => {
  let depth = 0
  let begun = false
  let inString = false
  let escaped = false

  const outside = (byte: number): string | undefined => {
    if ((byte | SHAPE) === OPEN) {
      begun = true
      return ++depth > DEEPEST ? `the answer is nested deeper than ${DEEPEST} levels` : undefined
    }
    if ((byte | SHAPE) === CLOSE) depth--
    else inString = byte === QUOTE
    if (begun || BLANK.has(byte)) return undefined
    return byte === LESS ? 'answered with HTML, not JSON' : 'answered with something that is no JSON'
  }
  return {
    take: chunk => {
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at] ?? 0
        if (!inString) {
          const wrong = outside(byte)
          if (wrong) return wrong
        } else if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) inString = false
      }
      return undefined
    },
    complete: () => begun && depth === 0 && !inString,
  }
}

const parse = (chunks: readonly Uint8Array[]): Outcome<unknown> => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
    return known(JSON.parse(text))
  } catch {
    return final('answered with something that is no JSON')
  }
}

/** @param count Told the bytes as they arrive, after decompression. */
export const readJson = async (
  { body, headers }: Pick<Response, 'body' | 'headers'>,
  limit: number,
  count: (bytes: number) => void,
): Promise<Outcome<unknown>> => {
  const tooLarge: Trouble = final(`the answer is larger than ${bytesInWords(limit)}`)
  // Of a compressed answer this is the smaller number, so it can only refuse too late, never too early.
  if (Number(headers.get('content-length')) > limit) return tooLarge

  const chunks: Uint8Array[] = []
  const { take, complete } = nesting()
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    count(chunk.length)
    if (size > limit) return tooLarge
    const wrong = take(chunk)
    if (wrong) return final(wrong)
    chunks.push(chunk)
  }
  if (size === 0) return passing('the answer is empty')
  return complete() ? parse(chunks) : passing('the answer is cut off')
}

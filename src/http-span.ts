/** One range of a file: asks for `[from, to)` and holds the server to its word. */
import { broken, bytesInWords, known, type Outcome, passing } from './http-outcome.ts'
import type { Reader } from './http-try.ts'

/** What must stay the same from the first range to the last. */
export interface Identity {
  /** In bytes. */
  readonly size: number
  /** Strong ETag or Last-Modified, to be sent as `If-Range`; undefined when the server names neither. */
  readonly validator: string | undefined
}

export interface Span extends Identity {
  readonly bytes: Uint8Array
  /** The address that gave the bytes, after redirects. */
  readonly url: URL
}

export interface Wish {
  readonly from: number
  readonly to: number
  readonly expected: Partial<Identity>
  /** Told the bytes as they arrive. */
  readonly count: (bytes: number) => void
}

const validatorOf = (headers: Headers): string | undefined => {
  const tag = headers.get('etag')
  // A weak tag, or none: bytes may differ under a weak one, so the date is the better witness.
  return tag && !tag.startsWith('W/') ? tag : (headers.get('last-modified') ?? undefined)
}

const contentRange = (headers: Headers): readonly [from: number, to: number, size: number] | undefined => {
  const [, first, last, size] =
    /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/i.exec(headers.get('content-range') ?? '') ?? []
  return size === undefined ? undefined : [Number(first), Number(last) + 1, Number(size)]
}

const body = async (
  response: Response,
  length: number,
  count: Wish['count'],
): Promise<Outcome<Uint8Array>> => {
  const bytes = new Uint8Array(length)
  let at = 0
  for await (const chunk of response.body ?? []) {
    count(chunk.length)
    if (at + chunk.length > length) return broken('the server sent more bytes than it announced')
    bytes.set(chunk, at)
    at += chunk.length
  }
  return at === length ? known(bytes) : passing('the answer is cut off')
}

/** A whole file instead of a range is taken only when it is no longer than the range that was asked for. */
const whole = ({ headers }: Response, { from, to }: Wish): readonly [number, number, number] | undefined => {
  const size = Number(headers.get('content-length') ?? Number.NaN)
  return from === 0 && size <= to ? [0, size, size] : undefined
}

const differs = (
  { from, to, expected }: Wish,
  [first, end, size]: readonly [number, number, number],
): string | undefined => {
  if (expected.size !== undefined && size !== expected.size) {
    return `the server has ${size} bytes where ${expected.size} were expected`
  }
  return first === from && end === Math.min(to, size)
    ? undefined
    : 'the server sent another range than the one asked for'
}

export const spanReader =
  (wish: Wish): Reader<Span> =>
  async (response, url) => {
    const { status, headers } = response
    if (headers.get('content-encoding'))
      return broken('the server compresses ranges, which makes them useless')
    if (status !== 206 && wish.expected.validator !== undefined)
      return broken('the file changed while it was read')

    const range = status === 206 ? contentRange(headers) : whole(response, wish)
    if (!range) {
      return broken(
        status === 206
          ? 'the server does not say which range it sends'
          : `the server answers no ranges, only whole files (asked for ${bytesInWords(wish.to - wish.from)})`,
      )
    }
    const [first, end, size] = range
    const wrong = differs(wish, range)
    if (wrong) return broken(wrong)
    const validator = validatorOf(headers)
    if (wish.expected.validator !== undefined && validator !== wish.expected.validator) {
      return broken('the file changed while it was read')
    }
    const bytes = await body(response, end - first, wish.count)
    return bytes.state === 'known' ? known({ bytes: bytes.value, size, validator, url }) : bytes
  }

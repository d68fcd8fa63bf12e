/** A file behind HTTP ranges as `Bytes`: blocks are fetched when they are wanted, and kept. */
import { type Bytes, MalformedFile } from './change.ts'
import { bytesInWords, type Outcome } from './http-outcome.ts'
import { type Span, spanReader, type Wish } from './http-span.ts'
import type { Reader } from './http-try.ts'

const BLOCK = 16 * 1024
/** Blocks of one request at most. */
const MOST_BLOCKS = 64

export type RangedBytes = Bytes & { read(): number }

/** Sends one request; without `at` to the address that was asked first. */
export type Send = (
  headers: Readonly<Record<string, string>>,
  reader: Reader<Span>,
  at?: URL,
) => Promise<Outcome<Span>>

export interface RangeSettings {
  readonly url: URL
  readonly send: Send
  /** In bytes, where it is known. */
  readonly size: number | undefined
  /** Bytes of one file that may be fetched. */
  readonly budget: number
  /** Told the bytes as they arrive. */
  readonly count: (bytes: number) => void
}

/** `fetch` itself adds `accept-encoding: identity` to a question for a range. */
const request = ({ from, to, expected }: Wish): Record<string, string> => ({
  range: `bytes=${from}-${to - 1}`,
  ...(expected.validator === undefined ? {} : { 'if-range': expected.validator }),
})

/** Asks for the first block, which tells whether the file exists, how long it is and whether ranges work. */
export const openRange = async (settings: RangeSettings): Promise<Outcome<RangedBytes>> => {
  let read = 0
  const count = (bytes: number) => {
    read += bytes
    settings.count(bytes)
  }
  const { size } = settings
  if (size === 0)
    return { state: 'known', value: { size, slice: async () => new Uint8Array(), read: () => 0 } }

  const wish: Wish = {
    from: 0,
    to: Math.min(BLOCK, size ?? BLOCK),
    expected: size === undefined ? {} : { size },
    count,
  }
  const opened = await settings.send(request(wish), spanReader(wish))
  if (opened.state !== 'known') return opened
  const first = opened.value
  return {
    state: 'known',
    value: { size: first.size, slice: slicer(first, settings, count), read: () => read },
  }
}

/** Fetches `[from, to)`. A signed address may expire, so the first address is asked again when the later one refuses. */
const fetcher = (first: Span, { send, url }: RangeSettings, count: Wish['count']) => {
  let at = first.url.href === url.href ? undefined : first.url
  return async (from: number, to: number): Promise<Uint8Array> => {
    const wish: Wish = { from, to, expected: { size: first.size, validator: first.validator }, count }
    let span = await send(request(wish), spanReader(wish), at)
    if (span.state !== 'known' && at) {
      at = undefined
      span = await send(request(wish), spanReader(wish))
      if (span.state === 'known') at = span.value.url
    }
    if (span.state === 'known') return span.value.bytes
    throw new MalformedFile(span.state === 'absent' ? 'the file vanished while it was read' : span.reason)
  }
}

const slicer = (first: Span, settings: RangeSettings, count: Wish['count']): Bytes['slice'] => {
  const { size } = first
  const fetch = fetcher(first, settings, count)
  const blocks = new Map<number, Promise<Uint8Array>>([[0, Promise.resolve(first.bytes)]])
  const end = Math.ceil(size / BLOCK)
  let spent = first.bytes.length
  /** Block behind the last request, and the length of the next one when it starts there. */
  let ahead = { at: 1, blocks: 1 }

  /** One request for the blocks from `from` on that are not there yet, `wanted` of them and some that may be next. */
  const load = (from: number, wanted: number): void => {
    const more = from === ahead.at ? Math.min(ahead.blocks * 2, MOST_BLOCKS) : 1
    let to = from
    while (to < Math.min(end, from + Math.max(wanted, more)) && !blocks.has(to)) to++
    if (spent + (to - from) * BLOCK > settings.budget) to = Math.min(to, from + wanted)
    const length = Math.min(to * BLOCK, size) - from * BLOCK
    spent += length
    if (spent > settings.budget) {
      throw new MalformedFile(
        `more than ${bytesInWords(settings.budget)} of the file would have to be fetched`,
      )
    }
    ahead = { at: to, blocks: to - from }
    const bytes = fetch(from * BLOCK, from * BLOCK + length)
    for (let block = from; block < to; block++) {
      const start = (block - from) * BLOCK
      const part = bytes.then(all => all.subarray(start, start + BLOCK))
      // A block that nobody comes to want must not end the process.
      part.catch(() => {})
      blocks.set(block, part)
    }
  }

  return async (from, to) => {
    const [begin, stop] = [Math.max(0, from), Math.min(to, size)]
    if (begin >= stop) return new Uint8Array()
    const [low, high] = [Math.floor(begin / BLOCK), Math.ceil(stop / BLOCK)]
    for (let block = low; block < high; block++) {
      let missing = block
      while (missing < high && missing - block < MOST_BLOCKS && !blocks.has(missing)) missing++
      if (missing > block) load(block, missing - block)
    }
    const parts = await Promise.all(Array.from({ length: high - low }, (_, index) => blocks.get(low + index)))
    const joined = parts.length === 1 ? parts[0] : Buffer.concat(parts.filter(part => part !== undefined))
    return (joined ?? new Uint8Array()).subarray(begin - low * BLOCK, stop - low * BLOCK)
  }
}

import { createInflate, createInflateRaw, type Inflate, type InflateRaw } from 'node:zlib'
import { type Bytes, MalformedFile } from '../../change.ts'
import { startsWith, unsigned } from '../bytes/numbers.ts'
import { part } from '../bytes/part.ts'
import type { Budget } from '../format.ts'
import { type Output, outputOf } from './output.ts'

export type Codec = 'gzip' | 'zlib' | 'deflate' | 'bzip2' | 'xz' | 'lzma' | 'zip-lzma' | 'zstd' | 'lz4'

export interface Unpacked {
  readonly plain: Uint8Array
  /** Why not all of the content is there. */
  readonly lacks?: string
  /** Bytes behind the last stream, which readers leave; told of zlib's formats only. */
  readonly behind?: number
}

/** Header of a zlib stream: deflate, window up to 32 KiB, check bits. */
export const isZlib = (head: Uint8Array): boolean =>
  head[0] === 0x78 && ((head[0] << 8) | (head[1] ?? 0)) % 31 === 0 && ((head[1] ?? 0) & 0x20) === 0

/** Of gzip: deflate, and no flag that is not defined. */
export const isGzip = (head: Uint8Array): boolean =>
  startsWith(head, [0x1f, 0x8b, 8]) && unsigned(head, 3, 1) < 0x20

const CHUNK = 256 * 1024
/** What Python's readers take at once: of a stream that breaks, they give out what came before that piece. */
const STEP = 8192

/**
 * Beyond `FREE` bytes the content may be so many times as long as what it is made from. Arrays of one value reach higher
 * ratios than any honest file of that size has use for; deflate cannot pass 1,032.
 */
const FREE = 16 * 1024 * 1024
const RATIO = 2000

/** Those that are decoded by zlib, which takes its input piece by piece. */
const STREAMED = ['gzip', 'zlib', 'deflate'] as const
type Streamed = (typeof STREAMED)[number]

type Decoder = (data: Uint8Array, output: Output) => void

/** Loaded when the first file asks for one: most scans need none of them. */
const decoders: Readonly<Record<Exclude<Codec, Streamed>, () => Promise<Decoder>>> = {
  bzip2: async () => (await import('./bzip2.ts')).bunzip2,
  xz: async () => (await import('./xz.ts')).unxz,
  lzma: async () => (await import('./lzma.ts')).unlzma,
  'zip-lzma': async () => (await import('./lzma.ts')).unzipLzma,
  zstd: async () => (await import('./zstd.ts')).unzstd,
  lz4: async () => (await import('./lz4.ts')).unlz4,
}

const isStreamed = (codec: Codec): codec is Streamed => (STREAMED as readonly Codec[]).includes(codec)

/** By the numbers of the zip specification, section 4.4.5. */
export const codecOfMethod = (method: number): Codec | undefined =>
  (({ 8: 'deflate', 12: 'bzip2', 14: 'zip-lzma', 93: 'zstd' }) as const)[method as 8]

/**
 * The content of compressed bytes, as far as the limits go. What stands before a break is given out, for readers of
 * streams have used it by then. Checksums are not compared: they come too late for such readers.
 */
export const unpack = async (raw: Bytes, codec: Codec, budget: Budget): Promise<Unpacked> => {
  const most = Math.max(FREE, raw.size * RATIO)
  const output = outputOf(Math.min(budget.left('inflated'), most), budget.late)
  let behind = 0
  try {
    if (isStreamed(codec)) behind = await inflateAll(raw, codec, output)
    else await decode(raw, codec, output, budget)
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error
    return { plain: output.taken(), lacks: error.message }
  } finally {
    budget.spend('inflated', output.length)
  }
  return { plain: output.taken(), ...(behind > 0 ? { behind } : {}) }
}

/** One stream behind the other is one to joblib and to gzip. Gives the bytes behind all. */
const inflateAll = async (raw: Bytes, codec: Streamed, output: Output): Promise<number> => {
  for (let at = 0; ; ) {
    if (codec === 'gzip') at += await gzipHeader(part(raw, at, raw.size))
    at += await inflate(part(raw, at, raw.size), codec === 'zlib' ? createInflate : createInflateRaw, output)
    // Behind it stand a checksum and the size of the content.
    if (codec === 'gzip') at = Math.min(at + 8, raw.size)
    const next = await raw.slice(at, Math.min(at + 4, raw.size))
    if (codec === 'zlib' ? !isZlib(next) : codec !== 'gzip' || !isGzip(next)) return raw.size - at
    output.pause()
  }
}

const EXTRA = 4
const NAME = 8
const COMMENT = 16
const CHECK = 2
const MOST_HEADER = 128 * 1024

/** Length of a gzip header. @see RFC 1952 */
const gzipHeader = async (raw: Bytes): Promise<number> => {
  const head = await raw.slice(0, Math.min(MOST_HEADER, raw.size))
  const flags = head[3] ?? 0
  let at = 10
  if (flags & EXTRA) at += 2 + unsigned(head, at, 2)
  for (const text of [NAME, COMMENT]) {
    if ((flags & text) === 0) continue
    const end = head.indexOf(0, at)
    if (end < 0) throw new MalformedFile('the compressed data is broken or breaks off')
    at = end + 1
  }
  return at + (flags & CHECK ? 2 : 0)
}

/** Gives the number of bytes that the stream has. */
const inflate = async (raw: Bytes, create: () => Inflate | InflateRaw, output: Output): Promise<number> => {
  const stream = create()
  const feed = async () => {
    for (let at = 0; at < raw.size && !stream.destroyed && !stream.readableEnded; at += CHUNK) {
      const data = await raw.slice(at, Math.min(at + CHUNK, raw.size))
      if (data.length === 0) break
      for (let from = 0; from < data.length && !stream.destroyed; from += STEP)
        if (!stream.write(data.subarray(from, from + STEP))) await drained(stream)
    }
    stream.end()
  }
  const feeding = feed().catch(error => stream.destroy(error))
  try {
    for await (const chunk of stream) output.append(chunk)
    return stream.bytesWritten
  } catch (error) {
    if (error instanceof MalformedFile) throw error
    throw new MalformedFile('the compressed data is broken or breaks off')
  } finally {
    stream.destroy()
    await feeding
  }
}

const drained = (stream: Inflate | InflateRaw): Promise<void> =>
  new Promise(resolve => {
    const done = () => {
      for (const event of ['drain', 'close', 'error', 'end']) stream.off(event, done)
      resolve()
    }
    for (const event of ['drain', 'close', 'error', 'end']) stream.on(event, done)
  })

/** The others need all of their input at hand. */
const decode = async (raw: Bytes, codec: Exclude<Codec, Streamed>, output: Output, budget: Budget) => {
  const size = Math.min(raw.size, budget.left('kept'))
  if (!budget.spend('kept', size)) throw new MalformedFile('more bytes than are kept for one file')
  const decoder = await decoders[codec]()
  decoder(await raw.slice(0, size), output)
  if (size < raw.size) throw new MalformedFile('more bytes than are kept for one file')
}

import { createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { type Bytes, MalformedFile } from '../../change.ts'
import { part } from '../bytes/part.ts'
import type { Budget } from '../format.ts'
import { bunzip2 } from './bzip2.ts'
import { unlz4 } from './lz4.ts'
import { unlzma, unzipLzma } from './lzma.ts'
import { type Output, outputOf } from './output.ts'
import { unxz } from './xz.ts'
import { unzstd } from './zstd.ts'

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

const CHUNK = 256 * 1024

/** Those of zlib, which take their input piece by piece. */
const streams = {
  gzip: createGunzip,
  zlib: createInflate,
  deflate: createInflateRaw,
} as const

type Streamed = keyof typeof streams

const decoders: Readonly<Record<Exclude<Codec, Streamed>, (data: Uint8Array, output: Output) => void>> = {
  bzip2: bunzip2,
  xz: unxz,
  lzma: unlzma,
  'zip-lzma': unzipLzma,
  zstd: unzstd,
  lz4: unlz4,
}

const isStreamed = (codec: Codec): codec is Streamed => codec in streams

/** By the numbers of the zip specification, section 4.4.5. */
export const codecOfMethod = (method: number): Codec | undefined =>
  (({ 8: 'deflate', 12: 'bzip2', 14: 'zip-lzma', 93: 'zstd' }) as const)[method as 8]

/**
 * The content of compressed bytes, as far as the limits go. What stands before a break is given out, for readers of
 * streams have used it by then. Checksums are not compared: they come too late for such readers.
 */
export const unpack = async (raw: Bytes, codec: Codec, budget: Budget): Promise<Unpacked> => {
  const output = outputOf(budget.left('inflated'), budget.late)
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

/** One zlib stream behind the other is one to joblib; of gzip the decoder itself goes on. Gives the bytes behind all. */
const inflateAll = async (raw: Bytes, codec: Streamed, output: Output): Promise<number> => {
  for (let at = 0; ; ) {
    at += await inflate(part(raw, at, raw.size), codec, output)
    const next = await raw.slice(at, Math.min(at + 2, raw.size))
    if (codec !== 'zlib' || !isZlib(next)) return raw.size - at
    output.pause()
  }
}

/** Gives the number of bytes that the stream has. */
const inflate = async (raw: Bytes, codec: Streamed, output: Output): Promise<number> => {
  const stream = streams[codec]()
  const feed = async () => {
    for (let at = 0; at < raw.size && !stream.destroyed && !stream.readableEnded; at += CHUNK) {
      const data = await raw.slice(at, Math.min(at + CHUNK, raw.size))
      if (data.length === 0) break
      if (!stream.write(data)) await drained(stream)
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

const drained = (stream: ReturnType<typeof createGunzip>): Promise<void> =>
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
  decoders[codec](await raw.slice(0, size), output)
  if (size < raw.size) throw new MalformedFile('more bytes than are kept for one file')
}

import { type Bytes, MalformedFile } from '../change.ts'
import { config } from './config.ts'
import type { Format, Inner, Inspected } from './format.ts'

/** Configurations of the largest models have a few megabytes; vocabularies within may add some. */
const LONGEST = 128 * 1024 * 1024

/**
 * JSON. Of configurations only those of Keras are models: a file of its own, or the `config.json` of a `.keras` archive.
 * Any other is judged as settings.
 */
export const kerasConfig: Format = {
  id: 'keras-config',
  what: 'JSON',
  // What a template opens with, `{{` or `{%`, is no JSON.
  detects: head => /^\{["}]/.test(signs(head)),

  async inspect(bytes, inner) {
    if (bytes.size > LONGEST || !inner.budget.spend('kept', bytes.size))
      throw new MalformedFile('it is longer than is read')
    const { data, odd } = await utf8Of(bytes)
    const { judgeKeras } = await import('./keras/judge.ts')
    try {
      const { keras, findings } = judgeKeras(data)
      if (!keras) return await otherwise(bytes, inner)
      return { completeness: 'complete', findings: [...findings, ...(odd ? [ODD] : [])] }
    } catch (error) {
      // JSON that breaks is no model of Keras, and text still.
      if (error instanceof MalformedFile && !odd && !mentionsClass(data)) return await otherwise(bytes, inner)
      throw error
    }
  },
}

/** JSON of anybody else: settings that may name code, or plain text. */
const otherwise = async (bytes: Bytes, inner: Inner): Promise<Inspected> => ({
  format: config.id,
  ...(await config.inspect(bytes, inner)),
})

const ODD = {
  level: 'unknown',
  message:
    'The configuration is written in UTF-16: Python reads it, and programs that look for names in it do not.',
} as const

const mentionsClass = (data: Uint8Array): boolean => Buffer.from(data).includes('class_name')

/** The first two bytes that are no space, past the mark of UTF-8 and the zeros of UTF-16. */
const signs = (head: Uint8Array): string => {
  const marked = (head[0] === 0xef && head[1] === 0xbb) || head[0] === 0xff || head[0] === 0xfe
  const seen: number[] = []
  for (const [at, byte] of head.entries()) {
    if (byte <= 0x20 || (marked && at < 3 && byte >= 0xbb)) continue
    seen.push(byte)
    if (seen.length === 2) break
  }
  return String.fromCharCode(...seen)
}

/** Python reads JSON in UTF-16 as well when it is handed bytes. */
const utf8Of = async (bytes: Bytes): Promise<{ readonly data: Uint8Array; readonly odd: boolean }> => {
  const data = await bytes.slice(0, bytes.size)
  if (data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf) return { data: data.subarray(3), odd: false }
  const [first = 0, second = 0] = data
  const little = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0)
  if (!little && !big) return { data, odd: false }
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(data)
  return { data: Buffer.from(text), odd: true }
}

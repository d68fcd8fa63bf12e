import { MalformedFile } from '../change.ts'
import type { Observation } from '../evidence.ts'
import { cursorOf } from './bytes/cursor.ts'
import { startsWith } from './bytes/numbers.ts'
import type { Format } from './format.ts'
import { checkTensors } from './gguf/tensors.ts'
import { type Layout, readNumber, readText, readValue, type Value } from './gguf/values.ts'

/** Bytes of header that are read: tokenizer lists precede the tensors and make up a few megabytes. */
const MOST_HEADER = 64 * 1024 * 1024
const MOST_PAIRS = 100_000
const MOST_TENSORS = 1_000_000
/** Longest key in bytes, by the specification. */
const MOST_KEY = 65_535
const U32 = 4

/**
 * GGUF models: the header with its keys and values, and the list of tensors; the tensors themselves are numbers.
 * What can do harm are chat templates, which some programs render unguarded, and counts that overflow in readers.
 *
 * Layout: `GGUF`, version `u32`, number of tensors, number of pairs (`u64`, in version 1 `u32`), pairs, tensors, data.
 *
 * @throws MalformedFile when the header is none that the reference implementation reads.
 * @see https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */
export const gguf: Format = {
  id: 'gguf',
  what: 'a GGUF model',
  detects: head => startsWith(head, 'GGUF'),

  async inspect(bytes) {
    const cursor = cursorOf(bytes, MOST_HEADER)
    await cursor.need(8)
    cursor.skip(4)
    const version = cursor.number(4)
    if (version < 1 || version > 3) throw new MalformedFile(`version ${version} of the format is not read`)
    const layout: Layout = { cursor, width: version === 1 ? 4 : 8, size: bytes.size }
    const tensors = await readNumber(layout, layout.width)
    const pairs = await readNumber(layout, layout.width)
    if (tensors > MOST_TENSORS || pairs > MOST_PAIRS)
      throw new MalformedFile('more tensors or keys than any model has')

    const findings: Observation[] = []
    try {
      const alignment = await readPairs(layout, pairs, findings)
      return {
        completeness: 'complete',
        findings: [...findings, ...(await checkTensors(layout, tensors, alignment))],
      }
    } catch (error) {
      // Tools that read no further than the template render it all the same.
      if (!(error instanceof MalformedFile) || findings.length === 0) throw error
      const message = `Behind what is told here the header is broken: ${error.message}.`
      return { completeness: 'partial', findings: [...findings, { level: 'unknown', message }] }
    }
  },
}

/** Puts what it sees into `findings`, so that it counts when the header breaks off; the result is the alignment. */
const readPairs = async (layout: Layout, pairs: number, findings: Observation[]): Promise<number> => {
  const { judgeTemplate } = await import('./template/judge.ts')
  const keys = new Set<string>()
  let alignment = 32
  for (let index = 0; index < pairs; index++) {
    const key = await readText(layout, MOST_KEY)
    if (keys.has(key)) throw new MalformedFile(`the key ${JSON.stringify(key.slice(0, 80))} stands twice`)
    keys.add(key)
    const type = await readNumber(layout, 4)
    const value = await readValue(layout, type, key.includes('template'))
    if (key === 'general.alignment') alignment = checkAlignment(type, value)
    for (const text of templatesIn(key, value)) findings.push(...judgeTemplate(text, key))
  }
  return alignment
}

/** Readers take it as `u32` without looking at its type. */
const checkAlignment = (type: number, value: Value): number => {
  if (type !== U32) throw new MalformedFile('the alignment is no 32-bit number')
  if (typeof value === 'number' && value >= 8 && value <= 2 ** 20 && Number.isInteger(Math.log2(value)))
    return value
  throw new MalformedFile('the alignment is no power of two')
}

/** Templates by their key, and any other text that is written like one. */
const templatesIn = (key: string, value: Value): readonly string[] => {
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
  return key.includes('template') ? texts : texts.filter(text => /\{[{%]/.test(text))
}

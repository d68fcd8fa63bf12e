import { type Bytes, MalformedFile } from '../change.ts'
import type { Observation } from '../evidence.ts'
import { cursorOf } from './bytes/cursor.ts'
import { startsWith } from './bytes/numbers.ts'
import type { Format } from './format.ts'
import { paceOf } from './inspection/pace.ts'
import type { Record } from './rds/pen.ts'
import { type Stream, streamOf, wordsOf } from './rds/stream.ts'

/** Bytes that are read; vectors of numbers are passed. */
const MOST_READ = 512 * 1024 * 1024
/** Longest object in the layout of words, in bytes. */
const MOST_TEXT = 64 * 1024 * 1024
/** Names of functions in one message, and findings of one level. */
const MOST_TOLD = 5
const MOST_KEPT = 40

/** `.rda` has a line before the object that says the same. */
const ARCHIVES = ['RDX2\n', 'RDX3\n', 'RDB2\n', 'RDB3\n', 'RDA2\n', 'RDA3\n']
const LAYOUTS: readonly (readonly [
  layout: 'big' | 'little' | 'text',
  starts: readonly (readonly number[])[],
])[] = [
  [
    'big',
    [
      [0x58, 10, 0, 0, 0, 2],
      [0x58, 10, 0, 0, 0, 3],
    ],
  ],
  [
    'little',
    [
      [0x42, 10, 2, 0, 0, 0],
      [0x42, 10, 3, 0, 0, 0],
    ],
  ],
  [
    'text',
    [
      [0x41, 10, 0x32, 10],
      [0x41, 10, 0x33, 10],
    ],
  ],
]

const layoutOf = (head: Uint8Array) => {
  const from = ARCHIVES.some(line => startsWith(head, line)) ? 5 : 0
  const found = LAYOUTS.find(([, starts]) => starts.some(each => startsWith(head, each, from)))
  return found && { from, layout: found[0] }
}

/**
 * Serialised objects of R: `.rds`, and `.rda` of several. Numbers and texts do nothing. A promise that has no value yet is
 * evaluated when the object is looked at; functions run when the model is used.
 *
 * Layout: `RDX3\n` of an `.rda`; `X\n` (big-endian), `B\n` (little-endian) or `A\n` (words); version 2 or 3, version of the writer, least
 * version of a reader as `i32`; in version 3 the encoding; the objects, each with its type, flags and parts.
 *
 * @throws MalformedFile when the bytes are no serialised object.
 * @see https://cran.r-project.org/doc/manuals/r-release/R-ints.html#Serialization-Formats
 */
export const rds: Format = {
  id: 'rds',
  what: 'an R object',
  detects: head => layoutOf(head) !== undefined,

  async inspect(bytes, inner) {
    const { from, layout } = layoutOf(await bytes.slice(0, 16)) ?? { from: 0, layout: 'big' }
    const format = from > 0 ? 'rda' : 'rds'
    const stream = layout === 'text' ? await words(bytes, from) : numbers(bytes, from, layout === 'little')
    await header(stream)
    const { walkObject } = await import('./rds/walk.ts')
    const seen = collector()
    try {
      const { pointers, hooks } = await walkObject(stream, paceOf(inner.budget), seen.take)
      const findings = [...seen.findings(), ...oddities(pointers, hooks, stream.rest())]
      return { format, completeness: 'complete', findings }
    } catch (error) {
      const findings = seen.findings()
      if (!(error instanceof MalformedFile) || findings.length === 0) throw error
      const message = `Behind what is told here the object is broken: ${error.message}.`
      return { format, completeness: 'partial', findings: [...findings, { level: 'unknown', message }] }
    }
  },
}

/** Behind the line that names the layout. */
const BODY = 2

const numbers = (bytes: Bytes, from: number, little: boolean): Stream => {
  const cursor = cursorOf(bytes, MOST_READ)
  cursor.skip(from + BODY)
  return streamOf(cursor, bytes.size, little)
}

const words = async (bytes: Bytes, from: number): Promise<Stream> => {
  if (bytes.size > MOST_TEXT) throw new MalformedFile('it is written as text and longer than is read')
  return wordsOf(Buffer.from(await bytes.slice(0, bytes.size)).toString('latin1'), from + BODY)
}

const header = async (stream: Stream): Promise<void> => {
  const version = await stream.integer()
  await stream.integer()
  const least = await stream.integer()
  if (version !== 2 && version !== 3) throw new MalformedFile(`version ${version} of the format is not read`)
  if (least < 0x010400 || least >= 0x0a0000) throw new MalformedFile('the stated version of R is none')
  if (version === 3) {
    const encoding = await stream.text(64)
    if (!/^[\w.:-]{1,63}$/.test(encoding)) throw new MalformedFile('the stated encoding is none')
  }
}

/** Judges what the walk sees as it goes, and keeps some of each level. */
const collector = () => {
  const kept: Observation[] = []
  const left = { dangerous: MOST_KEPT, unknown: MOST_KEPT, note: MOST_KEPT }
  let functions = 0
  let first: Record | undefined
  return {
    take: (record: Record): void => {
      if (record.kind === 'function' && record.dangerous.size === 0) {
        functions++
        first ??= record
      }
      for (const found of judgeRecord(record)) if (left[found.level]-- > 0) kept.push(found)
    },
    findings: (): readonly Observation[] => (first ? [...kept, ofFunctions(functions, first)] : kept),
  }
}

const ofFunctions = (count: number, { text, offset }: Record): Observation => ({
  level: 'unknown',
  message: `It holds ${count === 1 ? 'a function, which runs' : `${count} functions, which run`} when the model is used.`,
  ...(text === '' ? {} : { call: text.trim() }),
  offset,
})

const judgeRecord = ({ kind, offset, text, forced, calls, dangerous }: Record): readonly Observation[] => {
  const place = { offset, ...(text === '' ? {} : { call: text.trim() }) }
  const names = [...dangerous].slice(0, MOST_TOLD).join(', ')
  if (kind === 'promise') {
    if (forced && dangerous.size === 0) return []
    if (forced)
      return [
        {
          level: 'unknown',
          message: `It holds a promise that has its value and came from ${names}.`,
          ...place,
        },
      ]
    const message =
      'It holds a promise, which R before 4.4.0 evaluates when the object is looked at (CVE-2024-27322).'
    return [{ level: calls ? 'dangerous' : 'unknown', message, ...place }]
  }
  if (dangerous.size === 0) return []
  return kind === 'function'
    ? [
        {
          level: 'dangerous',
          message: `It holds a function that calls ${names}, and runs when the model is used.`,
          ...place,
        },
      ]
    : [
        {
          level: 'dangerous',
          message: `It holds a call of ${names}, which R evaluates when the model is updated or printed.`,
          ...place,
        },
      ]
}

const oddities = (pointers: number, hooks: number, rest: number): readonly Observation[] => [
  ...(pointers > 0
    ? [
        {
          level: 'note' as const,
          message: `It holds ${pointers} pointers or weak references, which mean nothing outside the process that wrote them.`,
        },
      ]
    : []),
  ...(hooks > 0
    ? [{ level: 'unknown' as const, message: 'It holds objects that a function of the reader brings.' }]
    : []),
  ...(rest > 0
    ? [
        {
          level: 'unknown' as const,
          message: `${rest} bytes stand behind the object, which R does not read.`,
        },
      ]
    : []),
]

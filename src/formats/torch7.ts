import { MalformedFile } from '../change.ts'
import type { Observation } from '../evidence.ts'
import { cursorOf } from './bytes/cursor.ts'
import { startsWith, unsigned } from './bytes/numbers.ts'
import type { Format, Inspected } from './format.ts'
import { paceOf } from './inspection/pace.ts'

const MOST_READ = 256 * 1024 * 1024

/** Findings of one kind that are kept. */
const MOST_TOLD = 40

const TABLE = 3
const TORCH = 4
const FUNCTION = 8

/** A table as the first object of the file: its type, the index 1, its size, the type of its first key. */
const isTable = (head: Uint8Array): boolean =>
  startsWith(head, [TABLE, 0, 0, 0, 1, 0, 0, 0]) &&
  unsigned(head, 8, 4) < 2 ** 20 &&
  unsigned(head, 12, 4) >= 1 &&
  unsigned(head, 12, 4) <= FUNCTION
/** A function alone, known by the mark of bytecode. */
const isFunction = (head: Uint8Array): boolean =>
  startsWith(head, [FUNCTION, 0, 0, 0, 1, 0, 0, 0]) && head[12] === 0x1b && head[13] === 0x4c
const isTorch = (head: Uint8Array): boolean =>
  startsWith(head, [TORCH, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0]) && startsWith(head, 'V 1', 12)
const isWords = (head: Uint8Array): boolean => startsWith(head, '4\n1\n3\nV 1\n')

/**
 * Torch7 files (`torch.save` of Lua). Tables, numbers and tensors do nothing; functions are Lua bytecode, which is loaded
 * without any check and runs when the model is used.
 *
 * Layout: objects, each a type as `i32` and its parts; tables and classes have an index, by which they are named later.
 *
 * @throws MalformedFile when the bytes are no such file.
 */
export const torch7: Format = {
  id: 'torch7',
  what: 'a Torch7 file',
  detects: head => isTorch(head) || isTable(head) || isFunction(head) || isWords(head),

  async inspect(bytes, inner) {
    if (isWords(await bytes.slice(0, 16))) return asWords
    const { walkObjects } = await import('./torch7/walk.ts')
    const cursor = cursorOf(bytes, MOST_READ)
    const findings: Observation[] = []
    const code = (offset: number, length: number): void => {
      if (findings.length < MOST_TOLD) findings.push(ofCode(offset, length))
    }
    const strangers = new Set<string>()
    try {
      const pace = paceOf(inner.budget)
      await walkObjects({ cursor, size: bytes.size, pace, code, strangers, known: new Set() })
    } catch (error) {
      if (!(error instanceof MalformedFile) || findings.length === 0) throw error
      const message = `Behind what is told here the file is broken: ${error.message}.`
      return { completeness: 'partial', findings: [...findings, { level: 'unknown', message }] }
    }
    const others = [...classes(strangers), ...behind(bytes.size - cursor.place())]
    return { completeness: 'complete', findings: [...findings, ...others] }
  },
}

const asWords: Inspected = {
  completeness: 'unreadable',
  findings: [
    {
      level: 'unknown',
      message: 'The file is written as text, which Torch reads and which is not judged here.',
    },
  ],
}

const ofCode = (offset: number, length: number): Observation => ({
  level: 'dangerous',
  message: `It holds a Lua function of ${length} bytes of bytecode, which Torch loads without any check and which runs when the model is used.`,
  offset,
})

const behind = (rest: number): readonly Observation[] =>
  rest > 0
    ? [{ level: 'unknown', message: `${rest} bytes stand behind the object, which Torch does not read.` }]
    : []

const classes = (names: ReadonlySet<string>): readonly Observation[] =>
  [...names].slice(0, 5).map(name => ({
    level: 'unknown',
    message: `It holds an object of ${JSON.stringify(name.slice(0, 80))}, which is none of Torch's own classes: its own code reads the rest.`,
  }))

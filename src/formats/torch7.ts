import { MalformedFile } from '../change.ts'
import type { Observation } from '../evidence.ts'
import { type Cursor, cursorOf } from './bytes/cursor.ts'
import { startsWith, unsigned } from './bytes/numbers.ts'
import type { Format } from './format.ts'

const MOST_READ = 256 * 1024 * 1024

const NUMBER = 1
const TEXT = 2
const TABLE = 3
const TORCH = 4
const BOOLEAN = 5
const FUNCTIONS: ReadonlySet<number> = new Set([6, 7, 8])
const NIL = 0

/** Bytes of one number of a storage. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['Byte', 1],
  ['Char', 1],
  ['Short', 2],
  ['Half', 2],
  ['Int', 4],
  ['Float', 4],
  ['Long', 8],
  ['Double', 8],
  ['CudaByte', 1],
  ['CudaChar', 1],
  ['CudaShort', 2],
  ['CudaHalf', 2],
  ['CudaInt', 4],
  ['Cuda', 4],
  ['CudaLong', 8],
  ['CudaDouble', 8],
])

/** A table as the first object of the file: its type, the index 1, its size, the type of its first key. */
const isTable = (head: Uint8Array): boolean =>
  startsWith(head, [TABLE, 0, 0, 0, 1, 0, 0, 0]) &&
  unsigned(head, 8, 4) < 2 ** 20 &&
  unsigned(head, 12, 4) >= NUMBER &&
  unsigned(head, 12, 4) <= 8
/** A function alone, known by the mark of bytecode. */
const isFunction = (head: Uint8Array): boolean =>
  startsWith(head, [8, 0, 0, 0, 1, 0, 0, 0]) && head[12] === 0x1b && head[13] === 0x4c
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

  async inspect(bytes) {
    if (isWords(await bytes.slice(0, 16)))
      return {
        completeness: 'unreadable',
        findings: [
          {
            level: 'unknown',
            message: 'The file is written as text, which Torch reads and which is not judged here.',
          },
        ],
      }
    const cursor = cursorOf(bytes, MOST_READ)
    const findings: Observation[] = []
    try {
      const strangers = await walk(cursor, bytes.size, findings)
      return {
        completeness: 'complete',
        findings: [...findings, ...classes(strangers), ...behind(bytes.size - cursor.place())],
      }
    } catch (error) {
      if (!(error instanceof MalformedFile) || findings.length === 0) throw error
      const message = `Behind what is told here the file is broken: ${error.message}.`
      return { completeness: 'partial', findings: [...findings, { level: 'unknown', message }] }
    }
  },
}

const behind = (rest: number): readonly Observation[] =>
  rest > 0
    ? [{ level: 'unknown', message: `${rest} bytes stand behind the object, which Torch does not read.` }]
    : []

/** Classes of the libraries that come with Torch. */
const OWN = /^(?:nn|nngraph|graph|cudnn|cunn|optim|inn|tds|torch|image|rnn|threads|stn|nnx)\.[A-Za-z0-9_.]+$/

const classes = (names: ReadonlySet<string>): readonly Observation[] =>
  [...names].slice(0, 5).map(name => ({
    level: 'unknown',
    message: `It holds an object of ${JSON.stringify(name.slice(0, 80))}, which is none of Torch's own classes: its own code reads the rest.`,
  }))

/** Walks over all objects without recursion: every object adds to what is still to be read. */
const walk = async (cursor: Cursor, size: number, findings: Observation[]): Promise<ReadonlySet<string>> => {
  const known = new Set<number>()
  const strangers = new Set<string>()
  const number = async (width = 4): Promise<number> => {
    const wait = cursor.need(width)
    if (wait) await wait
    return cursor.number(width)
  }
  const text = async (most: number): Promise<string> => {
    const length = await number()
    if (length > most) throw new MalformedFile('a name longer than any')
    const wait = cursor.need(length)
    if (wait) await wait
    return Buffer.from(cursor.take(length)).toString('latin1')
  }
  const skip = async (length: number): Promise<void> => cursor.skip(length)

  /** Reads the index of an object; whether it is a new one. */
  const isNew = async (): Promise<boolean> => {
    const index = await number()
    if (known.has(index)) return false
    known.add(index)
    return true
  }
  const table = async (): Promise<number> => {
    const count = await number()
    if (count * 8 > size - cursor.place()) throw new MalformedFile('a table longer than the file')
    return count * 2
  }
  const code = async (offset: number): Promise<number> => {
    const length = await number()
    findings.push({
      level: 'dangerous',
      message: `It holds a Lua function of ${length} bytes of bytecode, which Torch loads without any check and which runs when the model is used.`,
      offset,
    })
    await skip(length)
    return 1
  }
  const object = async (): Promise<number> => {
    const version = await text(16)
    const name = /^V \d+$/.test(version) ? await text(200) : version
    const tensor = /^torch\.(\w+)Tensor$/.exec(name)
    if (tensor && WIDTHS.has(tensor[1] ?? '')) {
      const dimensions = await number()
      if (dimensions > 64) throw new MalformedFile('a tensor of more dimensions than any')
      await skip(dimensions * 16 + 8)
      return 1
    }
    const width = WIDTHS.get(/^torch\.(\w+)Storage$/.exec(name)?.[1] ?? '')
    if (width !== undefined) {
      await skip((await number(8)) * width)
      return 0
    }
    if (!OWN.test(name)) strangers.add(name)
    return 1
  }

  for (let left = 1; left > 0; left--) {
    const offset = cursor.place()
    const type = await number()
    if (type === NIL) continue
    if (type === NUMBER) await skip(8)
    else if (type === BOOLEAN) await skip(4)
    else if (type === TEXT) await skip(await number())
    else if (type === TABLE) left += (await isNew()) ? await table() : 0
    else if (type === TORCH) left += (await isNew()) ? await object() : 0
    else if (type === 6) left += await code(offset)
    else if (FUNCTIONS.has(type)) left += (await isNew()) ? await code(offset) : 0
    else throw new MalformedFile(`an object of the unknown type ${type}`)
  }
  return strangers
}

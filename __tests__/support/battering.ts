/** Inspects cut and changed files and keeps book of what that cost. */
import { bytesOf } from '../../src/change.ts'
import type { Inspection } from '../../src/evidence.ts'
import { inspect } from '../../src/formats/index.ts'
import { mutated, randomOf } from './random.ts'
import { type Sample, samples } from './samples.ts'

export interface Worst {
  readonly name: string
  readonly amount: number
}

/** What inspecting many inputs came to. */
export interface Battered {
  inputs: number
  verdicts: { safe: number; unknown: number; dangerous: number }
  /** In milliseconds. */
  slowest: Worst
  /** Growth of the resident memory in bytes during one input, as far as the system shows it. */
  largest: Worst
  /** Inputs that made the inspection throw, or whose answer contradicts itself. */
  readonly crashes: string[]
}

export const batteredOf = (): Battered => ({
  inputs: 0,
  verdicts: { safe: 0, unknown: 0, dangerous: 0 },
  slowest: { name: '', amount: 0 },
  largest: { name: '', amount: 0 },
  crashes: [],
})

/** What an answer must not be; undefined when it is sound. */
const contradiction = ({ verdict, completeness, findings, read, size }: Inspection): string | undefined => {
  const levels = new Set(findings.map(({ level }) => level))
  if ((verdict === 'dangerous') !== levels.has('dangerous')) return 'the verdict is not that of the findings'
  if (verdict === 'safe' && (completeness !== 'complete' || levels.has('unknown')))
    return 'safe with open questions'
  if (completeness !== 'complete' && levels.size === 0) return 'not complete, and no word why'
  return read > size ? 'more was read than there is' : undefined
}

const hit = async (book: Battered, name: string, data: Buffer): Promise<void> => {
  const [memory, start] = [process.memoryUsage.rss(), performance.now()]
  book.inputs++
  try {
    const inspection = await inspect('model.bin', bytesOf(data))
    book.verdicts[inspection.verdict]++
    const wrong = contradiction(inspection)
    if (wrong !== undefined) book.crashes.push(`${name}: ${wrong}`)
  } catch (error) {
    book.crashes.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
  const [took, grew] = [performance.now() - start, process.memoryUsage.rss() - memory]
  if (took > book.slowest.amount) book.slowest = { name, amount: took }
  if (grew > book.largest.amount) book.largest = { name, amount: grew }
}

/** Cuts a file at every length, or at so many lengths evenly spread when it is longer. */
export const truncate = async (book: Battered, { name, data }: Sample, most: number): Promise<void> => {
  const step = Math.max(Math.ceil(data.length / most), 1)
  for (let length = 0; length < data.length; length += step)
    await hit(book, `${name}, cut at ${length}`, data.subarray(0, length))
}

/** Changes files by chance; each seed is one input. */
export const mutate = async (
  book: Battered,
  count: number,
  first = 1,
  files: readonly Sample[] = samples,
): Promise<void> => {
  for (let seed = first; seed < first + count; seed++) {
    const random = randomOf(seed)
    const { name, data } = random.pick(files)
    await hit(book, `${name}, seed ${seed}`, mutated(data, random))
  }
}

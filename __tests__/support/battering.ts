/** Inspects cut and changed files and keeps book of what that cost. */
import { bytesOf } from '../../src/change.ts'
import type { Inspection } from '../../src/evidence.ts'
import { inspect } from '../../src/formats/index.ts'
import { drawn, mutated } from './mutations.ts'
import type { Sample } from './samples.ts'

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

export const hit = async (book: Battered, name: string, data: Buffer): Promise<void> => {
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

/**
 * Cuts a file at every length, or when it is longer than `most`: at as many lengths, spread evenly with the first and last
 * eighth of them one by one, since that is where headers and indexes stand.
 */
export const truncate = async (book: Battered, { name, data }: Sample, most: number): Promise<void> => {
  const edge = data.length > most ? Math.floor(most / 8) : data.length
  const step = Math.max(Math.ceil(data.length / Math.max(most - 2 * edge, 1)), 1)
  for (let length = 0; length < data.length; length++) {
    if (length >= edge && length < data.length - edge && length % step !== 0) continue
    await hit(book, `${name}, cut at ${length}`, data.subarray(0, length))
  }
}

/** Changes a file by chance, so many times. */
export const mutate = async (
  book: Battered,
  { name, data }: Sample,
  count: number,
  seed: number,
): Promise<void> => {
  for (const [at, list] of drawn(seed, count).entries())
    await hit(book, `${name}, seed ${seed}, number ${at}`, mutated(data, list))
}

/** Sums up what several processes found. */
export const merged = (books: readonly Battered[]): Battered =>
  books.reduce((sum, book) => ({
    inputs: sum.inputs + book.inputs,
    verdicts: {
      safe: sum.verdicts.safe + book.verdicts.safe,
      unknown: sum.verdicts.unknown + book.verdicts.unknown,
      dangerous: sum.verdicts.dangerous + book.verdicts.dangerous,
    },
    slowest: sum.slowest.amount >= book.slowest.amount ? sum.slowest : book.slowest,
    largest: sum.largest.amount >= book.largest.amount ? sum.largest : book.largest,
    crashes: [...sum.crashes, ...book.crashes],
  }))

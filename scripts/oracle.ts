/**
 * Compares the pickle machine with CPython's unpicklers on pickles made by chance, half of them with bytes changed:
 * `node scripts/oracle.ts [COUNT] [SEED]`.
 * Prints a table; a disagreement that is not explained ends with exit code 1. No pickle is loaded: see `oracle.py`.
 */

import { mutatedBy } from '../__tests__/support/mutations.ts'
import { askPython, compare, READERS, runOurs } from '../__tests__/support/oracle.ts'
import { randomPickle } from '../__tests__/support/random-pickles.ts'

const BATCH = 2000
const MOST_SHOWN = 10

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number)
const rows = new Map<string, number>()
const wrong: string[] = []
const tally = (key: string): void => void rows.set(key, (rows.get(key) ?? 0) + 1)

const batch = async (seeds: readonly number[]): Promise<void> => {
  const pickles = seeds.map(seed => {
    const data = randomPickle(seed)
    return seed % 2 === 0 ? data : mutatedBy(data, seed)
  })
  const answers = askPython(pickles)
  for (const [index, data] of pickles.entries()) {
    const [answer, ours] = [answers[index], await runOurs(data)]
    for (const reader of READERS) {
      if (answer === undefined) {
        tally(`${reader} | the reader died`)
        continue
      }
      const outcome = compare(ours, answer[reader])
      tally(`${reader} | ${outcome.kind}${outcome.kind === 'runs on' ? `: ${outcome.why}` : ''}`)
      if (outcome.kind === 'wrong') wrong.push(`seed ${seeds[index]}, ${reader}: ${outcome.why}`)
    }
  }
}

for (let from = first; from < first + count; from += BATCH)
  await batch(Array.from({ length: Math.min(BATCH, first + count - from) }, (_, index) => from + index))

console.log(`${count} pickles, seeds from ${first}\n\n| Reader | Outcome | Pickles |\n| --- | --- | ---: |`)
for (const [key, number] of [...rows].sort()) console.log(`| ${key} | ${number} |`)
for (const line of wrong.slice(0, MOST_SHOWN)) console.error(line)
if (wrong.length > 0) process.exitCode = 1

/**
 * Cuts every file that the tests can build and changes bytes of it by chance, and inspects what is left:
 * `node scripts/mutate.ts [MUTATIONS] [SEED] [CUTS] [PART/PARTS]`. MUTATIONS: changes of each file; CUTS: lengths at which
 * one file is cut at most; PART/PARTS: every PARTS-th file from the PART-th on, for several processes side by side. The
 * files are those of `samples.ts` and those in the tables of all tests of formats, honest and hostile. Prints a table; an
 * input that the inspection does not survive ends with exit code 1.
 *
 * A file that takes longer than SLOW milliseconds an input, as bombs do, gets fewer of them, and the table names it.
 */
import { type Battered, batteredOf, merged, mutate, truncate } from '../__tests__/support/battering.ts'
import { type Sample, samples } from '../__tests__/support/samples.ts'
import { samplesOfTests } from './test-tables.ts'

const MOST_SHOWN = 10
const SLOW = 50
const TRIALS = 3
const FEWER = 10
const SLOW_CUTS = 2000

const [mutations = 100, seed = 1, cuts = 200] = process.argv.slice(2, 5).map(Number)
const [part = 1, parts = 1] = (process.argv[5] ?? '1/1').split('/').map(Number)

const row = (what: string, { inputs, verdicts, slowest, largest, crashes }: Battered): void =>
  console.log(
    `| ${what} | ${inputs.toLocaleString('en')} | ${verdicts.safe} | ${verdicts.unknown} | ${verdicts.dangerous} | ` +
      `${slowest.amount.toFixed(1)} ms (${slowest.name}) | ${(largest.amount / 2 ** 20).toFixed(1)} MB (${largest.name}) | ${crashes.length} |`,
  )

/** Whether inputs of this file take so long that there are fewer of them. */
const isSlow = async (sample: Sample): Promise<boolean> => {
  const start = performance.now()
  await mutate(batteredOf(), sample, TRIALS, seed)
  return (performance.now() - start) / TRIALS > SLOW
}

const tables = await samplesOfTests(['formats', 'contracts'])
const all = [...new Map([...samples, ...tables].map(each => [each.data.toString('latin1'), each])).values()]
const files = all.filter((_, at) => at % parts === part - 1)
const [cut, changed] = [batteredOf(), batteredOf()]
const slow: string[] = []
const long: string[] = []
for (const [at, sample] of files.entries()) {
  const few = await isSlow(sample)
  if (few) slow.push(sample.name)
  const most = few ? Math.min(cuts, SLOW_CUTS) : cuts
  if (sample.data.length > most) long.push(`${sample.name} (${sample.data.length} bytes, ${most} cuts)`)
  await truncate(cut, sample, most)
  await mutate(changed, sample, few ? Math.ceil(mutations / FEWER) : mutations, seed)
  if (at % 100 === 99) console.error(`${at + 1} of ${files.length} files`)
}

console.log(`${files.length} files, ${tables.length} of ${all.length} in tables of tests\n`)
console.log('| What | Inputs | Safe | Unknown | Dangerous | Slowest | Largest growth of memory | Crashes |')
console.log('| --- | ---: | ---: | ---: | ---: | --- | --- | ---: |')
row('cut', cut)
row('changed', changed)
const list = (names: readonly string[]): string =>
  names.length > MOST_SHOWN
    ? `${names.slice(0, MOST_SHOWN).join('; ')}; and ${names.length - MOST_SHOWN} more`
    : names.join('; ') || 'none'
console.log(`\nFewer inputs, since one takes more than ${SLOW} ms: ${list(slow)}`)
console.log(`Not cut at every length: ${list(long)}`)
console.log(`Peak of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
const { crashes } = merged([cut, changed])
for (const crash of crashes.slice(0, MOST_SHOWN)) console.error(crash)
if (crashes.length > 0) process.exitCode = 1

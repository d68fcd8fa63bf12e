/**
 * Cuts every file that the tests can build and changes bytes of it by chance, and inspects what is left:
 * `node scripts/mutate.ts [MUTATIONS] [SEED] [CUTS]`. The files are those of `samples.ts` and those in the tables of all
 * tests of formats, honest and hostile. Prints a table; an input that the inspection does not survive ends with exit
 * code 1.
 */
import { type Battered, batteredOf, mutate, truncate } from '../__tests__/support/battering.ts'
import { samples } from '../__tests__/support/samples.ts'
import { samplesOfTests } from './test-tables.ts'

const MOST_SHOWN = 10

/** CUTS: lengths at which one file is cut at most. */
const [mutations = 10_000, seed = 1, cuts = 200] = process.argv.slice(2).map(Number)

const row = (what: string, { inputs, verdicts, slowest, largest, crashes }: Battered): void =>
  console.log(
    `| ${what} | ${inputs.toLocaleString('en')} | ${verdicts.safe} | ${verdicts.unknown} | ${verdicts.dangerous} | ` +
      `${slowest.amount.toFixed(1)} ms (${slowest.name}) | ${(largest.amount / 2 ** 20).toFixed(1)} MB (${largest.name}) | ${crashes.length} |`,
  )

const tables = await samplesOfTests(['formats', 'contracts'])
const files = [...new Map([...samples, ...tables].map(each => [each.data.toString('latin1'), each])).values()]
const cut = batteredOf()
for (const sample of files) await truncate(cut, sample, cuts)
const changed = batteredOf()
await mutate(changed, mutations, seed, files)

console.log(`${files.length} files, ${tables.length} of them in tables of tests\n`)
console.log('| What | Inputs | Safe | Unknown | Dangerous | Slowest | Largest growth of memory | Crashes |')
console.log('| --- | ---: | ---: | ---: | ---: | --- | --- | ---: |')
row('cut', cut)
row('changed', changed)
console.log(`\nPeak of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
const crashes = [...cut.crashes, ...changed.crashes]
for (const crash of crashes.slice(0, MOST_SHOWN)) console.error(crash)
if (crashes.length > 0) process.exitCode = 1

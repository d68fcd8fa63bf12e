/**
 * Cuts every file that the tests can build at every length and changes them by chance, and inspects what is left:
 * `node scripts/mutate.ts [MUTATIONS] [SEED]`. Prints a table; an input that the inspection does not survive ends with
 * exit code 1.
 */
import { type Battered, batteredOf, mutate, truncate } from '../__tests__/support/battering.ts'
import { samples } from '../__tests__/support/samples.ts'

/** Lengths at which a long file is cut. */
const MOST_CUTS = 3000
const MOST_SHOWN = 10

const [mutations = 10_000, seed = 1] = process.argv.slice(2).map(Number)

const row = (what: string, { inputs, verdicts, slowest, largest, crashes }: Battered): void =>
  console.log(
    `| ${what} | ${inputs.toLocaleString('en')} | ${verdicts.safe} | ${verdicts.unknown} | ${verdicts.dangerous} | ` +
      `${slowest.amount.toFixed(1)} ms (${slowest.name}) | ${(largest.amount / 2 ** 20).toFixed(1)} MB (${largest.name}) | ${crashes.length} |`,
  )

const cut = batteredOf()
for (const sample of samples) await truncate(cut, sample, MOST_CUTS)
const changed = batteredOf()
await mutate(changed, mutations, seed)

console.log(`${samples.length} files\n`)
console.log('| What | Inputs | Safe | Unknown | Dangerous | Slowest | Largest growth of memory | Crashes |')
console.log('| --- | ---: | ---: | ---: | ---: | --- | --- | ---: |')
row('cut', cut)
row('changed', changed)
console.log(`\nPeak of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
const crashes = [...cut.crashes, ...changed.crashes]
for (const crash of crashes.slice(0, MOST_SHOWN)) console.error(crash)
if (crashes.length > 0) process.exitCode = 1

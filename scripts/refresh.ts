/**
 * Compares the advisories of the shipped catalogue of components with OSV, by purl, and says what moved. It writes nothing:
 * whoever reads it changes the catalogue, and the day of review with it.
 *
 * `--osv ADDRESS` asks another place, `--component ID` one component alone. Ends with 0: all is as it was; 1: something
 * moved; 2: not everything could be asked, so that nothing can be said of the rest.
 */
import { components } from '../src/data/components/index.ts'
import { endpoints } from '../src/sources/endpoints.ts'
import { recordsOf } from './refresh-ask.ts'
import { compareWith, type Moved, purlsOf } from './refresh-compare.ts'

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** Foreign text in a terminal: one line, and nothing that steers it. */
const inert = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 300)

const line = ({ component, purl, id, what }: Moved): string => inert(`${component}: ${purl}: ${id}: ${what}`)

const main = async (): Promise<number> => {
  const address = argument('--osv') ?? endpoints.osv
  const only = argument('--component')
  const chosen = components.filter(({ id }) => only === undefined || id === only)
  if (chosen.length === 0) {
    console.error(`The catalogue has no component "${only}".`)
    return 2
  }
  const answers = new Map<string, Awaited<ReturnType<typeof recordsOf>>>()
  const [moved, failed]: [Moved[], string[]] = [[], []]
  for (const component of chosen)
    for (const purl of purlsOf(component))
      try {
        const records = answers.get(purl) ?? (await recordsOf(address, purl))
        answers.set(purl, records)
        moved.push(...compareWith(component, purl, records))
      } catch (error) {
        failed.push(
          inert(`${component.id}: ${purl}: ${error instanceof Error ? error.message : 'no answer'}`),
        )
      }
  for (const each of moved) console.log(line(each))
  for (const each of failed) console.error(`could not be asked: ${each}`)
  const oldest = chosen.map(({ reviewed }) => reviewed).sort()[0] ?? ''
  console.log(
    `${chosen.length} components, ${answers.size} packages asked, ${moved.length} moved, ${failed.length} without an answer; reviewed on ${oldest} or later.`,
  )
  if (failed.length > 0) return 2
  return moved.length > 0 ? 1 : 0
}

process.exitCode = await main()

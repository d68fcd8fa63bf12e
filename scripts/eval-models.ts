/**
 * How good the judge of pickles is: `node scripts/eval-models.ts [--import-sets FILE] [--globals FILE]`.
 *
 * Prints Markdown: callables that can be abused (`eval/gadgets.tsv`), ways around scanners, benign files of real
 * libraries (`eval/benign/`, where that folder is there), and how many of the names that real files import are known.
 * A target that is missed ends with exit code 1.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { bytes, type Piece } from '../__tests__/support/bytes.ts'
import {
  call,
  pickle,
  REDUCE,
  STOP,
  shortText,
  stackGlobal,
  text,
  tuple,
} from '../__tests__/support/pickle.ts'
import { recipes } from '../__tests__/support/recipes/index.ts'
import { bytesOf } from '../src/change.ts'
import type { Inspection, Judgement } from '../src/evidence.ts'
import { inspect } from '../src/formats/index.ts'
import { judgeName } from '../src/formats/pickle/names.ts'

const ROOT = join(import.meta.dirname, '..')
const PROTOCOLS = [0, 2, 4] as const
/** Share of real files whose every name must be known. */
const KNOWN_FILES = 0.96

/** One line of the tables: how many fixtures of a kind came to what. */
export interface Row {
  readonly list: string
  readonly what: string
  readonly fixtures: number
  readonly dangerous: number
  readonly unknown: number
  /** Safe and complete. */
  readonly clean: number
  /** With another verdict than expected. */
  readonly unexpected: number
  /** What went wrong, for people; at most a few. */
  readonly examples: readonly string[]
}

interface Judged {
  readonly name: string
  readonly what: string
  readonly inspection: Pick<Inspection, 'verdict' | 'completeness'>
  readonly expected: readonly Judgement[]
}

const MOST_EXAMPLES = 5

const tally = (list: string, judged: readonly Judged[]): readonly Row[] => {
  const groups = new Map<string, Judged[]>()
  for (const each of judged) groups.set(each.what, [...(groups.get(each.what) ?? []), each])
  return [...groups].map(([what, members]) => {
    const count = (verdict: Judgement) =>
      members.filter(({ inspection }) => inspection.verdict === verdict).length
    const wrong = members.filter(({ inspection, expected }) => !expected.includes(inspection.verdict))
    return {
      list,
      what,
      fixtures: members.length,
      dangerous: count('dangerous'),
      unknown: count('unknown'),
      clean: count('safe'),
      unexpected: wrong.length,
      examples: wrong.slice(0, MOST_EXAMPLES).map(({ name, inspection }) => `${name}: ${inspection.verdict}`),
    }
  })
}

const table = (file: string): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map(line => line.split('\t'))

/** A pickle that calls `module.name('x')`, as each protocol writes it. */
const calling = (protocol: (typeof PROTOCOLS)[number], module: string, name: string): Buffer => {
  const argument: Piece = protocol === 0 ? "S'x'\n" : text('x')
  if (protocol === 0) return bytes(call(module, name, argument), STOP)
  if (protocol === 2) return pickle(2, call(module, name, argument))
  return pickle(4, stackGlobal(shortText(module), shortText(name)), tuple(argument), REDUCE)
}

const gadgets = async (): Promise<readonly Row[]> => {
  const judged: Judged[] = []
  for (const [full = '', category = ''] of table(join(ROOT, 'eval/gadgets.tsv'))) {
    const [module = '', name = ''] = full.split(':')
    for (const protocol of PROTOCOLS) {
      const inspection = await inspect('model.pkl', bytesOf(calling(protocol, module, name)))
      judged.push({
        name: `${full}, protocol ${protocol}`,
        what: category,
        inspection,
        expected: ['dangerous', 'unknown'],
      })
    }
  }
  return tally('gadgets', judged)
}

/** Variants that are about the name of the file are named after it. */
const pathOf = (name: string): string => (/^model\.\w+$/.test(name) ? name : 'model.bin')

const bypasses = async (): Promise<readonly Row[]> => {
  const judged: Judged[] = []
  for (const { row, name, data, expected } of recipes)
    judged.push({
      name,
      what: row,
      inspection: await inspect(pathOf(name), bytesOf(data)),
      expected: [expected],
    })
  return tally('bypasses', judged)
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && !/\.(?:md|tsv|py)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()

/** Files that real libraries wrote; the folder of each is the library. */
const benign = async (): Promise<readonly Row[]> => {
  const folder = join(ROOT, 'eval/benign')
  if (!existsSync(folder)) return []
  const judged: Judged[] = []
  for (const file of filesOf(folder)) {
    const name = relative(folder, file)
    const inspection = await inspect(name, bytesOf(readFileSync(file)))
    judged.push({ name, what: name.split(/[/\\]/, 1)[0] ?? name, inspection, expected: ['safe'] })
  }
  return tally('benign', judged)
}

/** All that needs no file from outside. */
export const rows = async (): Promise<readonly Row[]> => [
  ...(await gadgets()),
  ...(await bypasses()),
  ...(await benign()),
]

const judgedName = (full: string): Judgement => {
  const concrete = full.replace(/\*$/, 'Type')
  const dot = concrete.lastIndexOf('.')
  return judgeName(concrete.slice(0, dot), concrete.slice(dot + 1)).judged
}

const worst = (verdicts: readonly Judgement[]): Judgement => {
  if (verdicts.includes('dangerous')) return 'dangerous'
  return verdicts.includes('unknown') ? 'unknown' : 'safe'
}

export interface Coverage {
  readonly what: string
  readonly all: number
  readonly safe: number
  readonly unknown: number
  readonly dangerous: number
}

const coverage = (
  what: string,
  weighed: readonly (readonly [weight: number, verdict: Judgement])[],
): Coverage => {
  const sum = (verdict?: Judgement) =>
    weighed.reduce(
      (total, [weight, each]) => (verdict === undefined || each === verdict ? total + weight : total),
      0,
    )
  return { what, all: sum(), safe: sum('safe'), unknown: sum('unknown'), dangerous: sum('dangerous') }
}

/** A table of files, models and the names that such files import together. */
export const importSets = (file: string): readonly Coverage[] => {
  const sets = table(file).map(([files, models, names = '']) => {
    const verdict = worst(
      names
        .split(' ')
        .filter(name => name !== '')
        .map(judgedName),
    )
    return { files: Number(files), models: Number(models), verdict }
  })
  return [
    coverage(
      'files',
      sets.map(({ files, verdict }) => [files, verdict]),
    ),
    coverage(
      'models, each set on its own',
      sets.map(({ models, verdict }) => [models, verdict]),
    ),
    coverage(
      'distinct sets',
      sets.map(({ verdict }) => [1, verdict]),
    ),
  ]
}

/** A table of module, name and the number of files that import it. */
export const globals = (file: string): readonly Coverage[] => {
  const names = table(file).map(
    ([module = '', name = '', files]) => [Number(files), judgeName(module, name).judged] as const,
  )
  return [
    coverage(
      'names',
      names.map(([, verdict]) => [1, verdict]),
    ),
    coverage('names, by files', names),
  ]
}

const line = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map(cell => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`

const show = (found: readonly Row[]): void => {
  console.log(line('List', 'What', 'Fixtures', 'Dangerous', 'Unknown', 'Clean', 'Not as expected'))
  console.log(line('---', '---', '---:', '---:', '---:', '---:', '---:'))
  const sum = (list: string): Row => {
    const members = found.filter(row => row.list === list)
    const of = (pick: (row: Row) => number) => members.reduce((total, row) => total + pick(row), 0)
    return {
      list,
      what: '**all**',
      fixtures: of(row => row.fixtures),
      dangerous: of(row => row.dangerous),
      unknown: of(row => row.unknown),
      clean: of(row => row.clean),
      unexpected: of(row => row.unexpected),
      examples: [],
    }
  }
  const lists = [...new Set(found.map(({ list }) => list))]
  for (const list of lists)
    for (const row of [...found.filter(each => each.list === list), sum(list)])
      console.log(
        line(row.list, row.what, row.fixtures, row.dangerous, row.unknown, row.clean, row.unexpected),
      )
  for (const { list, what, examples } of found)
    for (const example of examples) console.error(`${list}, ${what}: ${example}`)
}

const showCoverage = (found: readonly Coverage[]): void => {
  console.log(
    `\n${line('Real files', 'All', 'Safe', 'Unknown', 'Dangerous')}\n${line('---', '---:', '---:', '---:', '---:')}`,
  )
  for (const { what, all, safe, unknown, dangerous } of found)
    console.log(
      line(
        what,
        all,
        `${safe.toLocaleString('en')} (${((100 * safe) / all).toFixed(1)} %)`,
        unknown,
        dangerous,
      ),
    )
}

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

const main = async (): Promise<void> => {
  const found = await rows()
  show(found)
  if (found.some(({ unexpected }) => unexpected > 0)) process.exitCode = 1
  const [sets, names] = [argument('--import-sets'), argument('--globals')]
  const covered = [
    ...(sets === undefined ? [] : importSets(sets)),
    ...(names === undefined ? [] : globals(names)),
  ]
  if (covered.length > 0) showCoverage(covered)
  const [files] = covered
  if (sets !== undefined && files !== undefined && files.safe / files.all < KNOWN_FILES) process.exitCode = 1
  if (covered.some(({ dangerous }) => dangerous > 0)) process.exitCode = 1
}

if (process.argv[1] === import.meta.filename) await main()

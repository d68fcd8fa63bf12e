/**
 * How good the scanner of model files is: callables that can be abused (`eval/gadgets.tsv`), ways around scanners, benign
 * files of real libraries (`eval/benign/`), and how many of the names that real files import are known.
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
import { percent, row, type Target } from './eval-row.ts'

const ROOT = join(import.meta.dirname, '..')
const PROTOCOLS = [0, 2, 4] as const
/** Share of real files whose every name must be known. */
const KNOWN_FILES = 0.96
const LEAST_GADGETS = 350
const LEAST_BYPASSES = 600
/** Share of benign files of which the scanner may say that it does not know. */
const MOST_UNKNOWN = 0.02

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

const sumOf = (list: string, found: readonly Row[]): Row => {
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

const tableOf = (found: readonly Row[]): string => {
  const lists = [...new Set(found.map(({ list }) => list))]
  return [
    row('List', 'What', 'Fixtures', 'Dangerous', 'Unknown', 'Clean', 'Not as expected'),
    row('---', '---', '---:', '---:', '---:', '---:', '---:'),
    ...lists
      .flatMap(list => [...found.filter(each => each.list === list), sumOf(list, found)])
      .map(each =>
        row(each.list, each.what, each.fixtures, each.dangerous, each.unknown, each.clean, each.unexpected),
      ),
  ].join('\n')
}

const targetsOf = (found: readonly Row[]): readonly Target[] => {
  const [gadget, bypass, honest] = ['gadgets', 'bypasses', 'benign'].map(list => sumOf(list, found)) as [
    Row,
    Row,
    Row,
  ]
  const callables = gadget.fixtures / PROTOCOLS.length
  return [
    {
      what: `callables that can be abused: at least ${LEAST_GADGETS}, none clean`,
      measured: `${callables}, ${gadget.clean} clean`,
      met: callables >= LEAST_GADGETS && gadget.unexpected === 0,
    },
    {
      what: `ways around scanners: at least ${LEAST_BYPASSES}, none clean, each with its verdict`,
      measured: `${bypass.fixtures}, ${bypass.clean} clean, ${bypass.unexpected} unexpected`,
      met: bypass.fixtures >= LEAST_BYPASSES && bypass.clean === 0 && bypass.unexpected === 0,
    },
    {
      what: 'benign files of real libraries: none dangerous',
      measured: `${honest.dangerous} of ${honest.fixtures}`,
      met: honest.fixtures > 0 && honest.dangerous === 0,
    },
    {
      what: `benign files of real libraries: at most ${100 * MOST_UNKNOWN} % unknown`,
      measured: percent(honest.unknown, honest.fixtures),
      met: honest.fixtures > 0 && honest.unknown <= MOST_UNKNOWN * honest.fixtures,
    },
  ]
}

/** All that needs no file from outside: the table, what must hold of it, and what came out otherwise than expected. */
export const models = async (): Promise<{
  readonly table: string
  readonly targets: readonly Target[]
  readonly unexpected: readonly string[]
}> => {
  const found = await rows()
  return {
    table: tableOf(found),
    targets: targetsOf(found),
    unexpected: found.flatMap(({ list, what, examples }) =>
      examples.map(each => `${list}, ${what}: ${each}`),
    ),
  }
}

const coverageTable = (what: string, found: readonly Coverage[]): string =>
  [
    row(what, 'All', 'Safe', 'Unknown', 'Dangerous'),
    row('---', '---:', '---:', '---:', '---:'),
    ...found.map(each =>
      row(
        each.what,
        each.all,
        `${each.safe.toLocaleString('en')} (${percent(each.safe, each.all)})`,
        each.unknown,
        each.dangerous,
      ),
    ),
  ].join('\n')

/** Tables of what real files import, where they are given, and what must hold of them. */
export const realFiles = (
  sets: string | undefined,
  names: string | undefined,
): { readonly tables: readonly string[]; readonly targets: readonly Target[] } => {
  const [bySet, byName] = [sets ? importSets(sets) : [], names ? globals(names) : []]
  const [files] = bySet
  const dangerous = [...bySet, ...byName].some(each => each.dangerous > 0)
  const known = files === undefined || files.safe >= KNOWN_FILES * files.all
  return {
    tables: [
      ...(sets ? [coverageTable('Sets of names that real files import', bySet)] : []),
      ...(names ? [coverageTable('Names that real files import', byName)] : []),
    ],
    targets: [
      { what: 'no honest name is dangerous', met: !dangerous, measured: dangerous ? 'some' : 'none' },
      {
        what: `real files whose every name is known: at least ${100 * KNOWN_FILES} %`,
        met: known,
        measured: files === undefined ? '' : percent(files.safe, files.all),
      },
    ],
  }
}

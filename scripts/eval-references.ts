/**
 * How good the readers are at references to models: sources in the shapes that people write (`eval/models/`), each line
 * that names something labelled in a TSV file beside them, and each line that only looks so a trap; and the snippets
 * with which the model hub's own site shows how to load from every library that it knows.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as tasks from '@huggingface/tasks'
import { matches } from '../src/readers/matching.ts'
import type { Reader, TextFile } from '../src/readers/reader.ts'
import type { ModelReference } from '../src/reference.ts'
import { percent, row, type Target } from './eval-row.ts'

const FOLDER = join(import.meta.dirname, '../eval/models')
const LEAST_FOUND = 0.97
const MOST_EXTRA = 0.02
const LEAST_SNIPPETS = 0.9
const LEAST_PYTHON = 170
const LEAST_TRAPS = 120
/** Rounds in which a reader may want more files. */
const MOST_ROUNDS = 8

interface Label {
  readonly file: string
  readonly line: number
  /** Without the revision; undefined for a trap. */
  readonly id?: string
  readonly revision?: string
  readonly what: string
}

export interface Score {
  /** The name of the label file. */
  readonly list: string
  readonly references: number
  readonly traps: number
  readonly found: number
  /** Found on another line than the labelled one. */
  readonly wrongLine: number
  readonly missed: number
  /** Found where nothing is labelled. */
  readonly extra: number
  /** What went wrong, for people. */
  readonly examples: readonly string[]
}

const labelsOf = (list: string): readonly Label[] =>
  readFileSync(join(FOLDER, list), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map(line => {
      const [file = '', at = '', id = '-', revision = '-', what = ''] = line.split('\t')
      return {
        file,
        line: Number(at),
        ...(id === '-' ? {} : { id }),
        ...(revision === '-' ? {} : { revision }),
        what,
      }
    })

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.endsWith('.tsv'))
    .map(entry => join(entry.parentPath, entry.name))

/** What a reader finds, with the files that it wants beside its own. */
const readWith = (reader: Reader, file: TextFile, tree: ReadonlyMap<string, string>) => {
  const beside = new Map<string, TextFile | undefined>()
  for (let round = 0; reader.wants && round < MOST_ROUNDS; round++) {
    const wanted = reader.wants(file, beside).filter(path => !beside.has(path))
    if (wanted.length === 0) break
    for (const path of wanted) {
      const text = tree.get(path)
      beside.set(path, text === undefined ? undefined : { path, text })
    }
  }
  return [...reader.read(file, beside)]
}

/** Every model that any reader of the file finds. */
const modelsIn = async (
  path: string,
  text: string,
  tree: ReadonlyMap<string, string> = new Map(),
): Promise<readonly ModelReference[]> => {
  const found = await Promise.all(
    matches(path).map(async ({ concerns, load }) =>
      concerns?.(text) === false ? [] : readWith(await load(), { path, text }, tree),
    ),
  )
  return found.flat().filter(one => one.kind === 'model')
}

const bare = ({ id, revision }: ModelReference): string =>
  revision !== undefined && id.endsWith(`@${revision}`) ? id.slice(0, -revision.length - 1) : id

const keyOf = (id: string, revision: string | undefined): string => `${id}@${revision ?? ''}`

/** One file against its labels. */
const scoreFile = (labels: readonly Label[], models: readonly ModelReference[]) => {
  const left = [...models]
  const examples: string[] = []
  let [found, wrongLine, missed] = [0, 0, 0]
  const take = (fits: (model: ModelReference) => boolean): boolean => {
    const at = left.findIndex(fits)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const wanted = labels.filter(({ id }) => id !== undefined)
  const late = wanted.filter(({ id = '', revision, line }) => {
    const exact = take(one => keyOf(bare(one), one.revision) === keyOf(id, revision) && one.at.line === line)
    if (exact) found++
    return !exact
  })
  for (const { file, line, id = '', revision, what } of late) {
    const elsewhere = take(one => keyOf(bare(one), one.revision) === keyOf(id, revision))
    if (elsewhere) wrongLine++
    else missed++
    examples.push(
      `${file}:${line} ${elsewhere ? 'on another line' : 'missed'}: ${keyOf(id, revision)} (${what})`,
    )
  }
  for (const one of left) examples.push(`${one.at.path}:${one.at.line} extra: ${one.id}`)
  return { found, wrongLine, missed, extra: left.length, examples }
}

/** The folder of a label file is a repository of its own: `python.tsv` labels what stands under `python/`. */
const scoreList = async (list: string): Promise<Score> => {
  const labels = labelsOf(list)
  const name = list.replace(/\.tsv$/, '')
  const folder = join(FOLDER, name)
  const paths = filesUnder(folder).map(path => path.slice(folder.length + 1).replaceAll('\\', '/'))
  const tree = new Map(paths.map(path => [path, readFileSync(join(folder, path), 'utf8')]))
  const scores = await Promise.all(
    [...tree].map(async ([path, text]) =>
      scoreFile(
        labels.filter(({ file }) => file === `${name}/${path}`),
        await modelsIn(path, text, tree),
      ),
    ),
  )
  const sum = (count: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((total, score) => total + count(score), 0)
  return {
    list: name,
    references: labels.filter(({ id }) => id !== undefined).length,
    traps: labels.filter(({ id }) => id === undefined).length,
    found: sum(({ found }) => found),
    wrongLine: sum(({ wrongLine }) => wrongLine),
    missed: sum(({ missed }) => missed),
    extra: sum(({ extra }) => extra),
    examples: scores.flatMap(({ examples }) => examples),
  }
}

/** Every label file, in the order of their names. */
export const scoreReferences = async (): Promise<readonly Score[]> =>
  Promise.all(
    readdirSync(FOLDER)
      .filter(name => name.endsWith('.tsv'))
      .sort()
      .map(scoreList),
  )

const ID = 'acme-labs/some-model'

type Snippets = (model: never) => readonly string[]

/** What the snippets of the hub's site need to know of a model. */
const sample = (library: string): unknown => ({
  id: ID,
  modelId: ID,
  author: 'acme-labs',
  tags: [library],
  pipeline_tag: 'text-classification',
  library_name: library,
  config: { architectures: ['BertModel'], tokenizer_config: {} },
  transformersInfo: {
    auto_model: 'AutoModel',
    processor: 'AutoTokenizer',
    pipeline_tag: 'text-classification',
  },
  siblings: [{ rfilename: 'model.safetensors' }],
  spaces: [],
  cardData: {},
  widgetData: [],
})

export interface SnippetScore {
  readonly kind: 'Python' | 'commands'
  readonly libraries: number
  readonly found: number
  readonly missed: readonly string[]
}

const FENCE = '```'
/** The id as a text of the language; some snippets write it bare, which no Python is. */
const QUOTED = new RegExp(`["'\`]${ID}`)
const COMMAND = new RegExp(
  `^\\s*[!$]?\\s*(?:hf|huggingface-cli|pip|vllm|python3?|git|wget|curl|ollama|lms|llama\\S*|docker|uv|mlx\\S*)\\s.*${ID}`,
  'm',
)

const isPython = (text: string): boolean =>
  QUOTED.test(text) && /^\s*(?:import|from)\s+\w/m.test(text) && !/from '@/.test(text)

/** Every library whose snippet names the id in Python, or in a command, and whether a reader finds it there. */
export const scoreSnippets = async (): Promise<readonly SnippetScore[]> => {
  const scores = new Map<SnippetScore['kind'], { libraries: number; found: number; missed: string[] }>([
    ['Python', { libraries: 0, found: 0, missed: [] }],
    ['commands', { libraries: 0, found: 0, missed: [] }],
  ])
  for (const [library, { snippets }] of Object.entries(tasks.MODEL_LIBRARIES_UI_ELEMENTS) as readonly [
    string,
    { readonly snippets?: Snippets },
  ][]) {
    const texts = snippets?.(sample(library) as never) ?? []
    const python = texts.filter(isPython)
    const commands = texts.filter(text => !isPython(text) && COMMAND.test(text))
    const kind = python.length > 0 ? 'Python' : commands.length > 0 ? 'commands' : undefined
    const score = kind && scores.get(kind)
    if (!score) continue
    score.libraries++
    const read = await Promise.all([
      ...python.map(text => modelsIn('snippet.py', text)),
      ...commands.map(text => modelsIn('snippet.md', `${FENCE}bash\n${text}\n${FENCE}\n`)),
    ])
    if (read.flat().some(({ name }) => name === ID)) score.found++
    else score.missed.push(library)
  }
  return [...scores].map(([kind, score]) => ({ kind, ...score }))
}

/** The tables and targets of `npm run eval`. */
export const references = async (): Promise<{
  readonly table: string
  readonly targets: readonly Target[]
  readonly examples: readonly string[]
}> => {
  const [lists, snippets] = await Promise.all([scoreReferences(), scoreSnippets()])
  const table = [
    row('Sources', 'References', 'Traps', 'Found', 'Missed', 'On another line', 'Extra'),
    row('---', '---:', '---:', '---:', '---:', '---:', '---:'),
    ...lists.map(({ list, references, traps, found, missed, wrongLine, extra }) =>
      row(list, references, traps, found, missed, wrongLine, extra),
    ),
    ...snippets.map(({ kind, libraries, found }) =>
      row(`snippets of libraries: ${kind}`, libraries, 0, found, libraries - found, 0, 0),
    ),
  ].join('\n')
  const sum = (of: (score: Score) => number): number => lists.reduce((total, score) => total + of(score), 0)
  const [wanted, found, extra] = [sum(one => one.references), sum(one => one.found), sum(one => one.extra)]
  const python = lists.find(({ list }) => list === 'python')
  const [code] = snippets
  return {
    table,
    targets: [
      {
        what: 'References to models found, with id and line',
        measured: percent(found, wanted),
        met: found >= LEAST_FOUND * wanted,
      },
      {
        what: 'References that are none',
        measured: percent(extra, wanted),
        met: extra <= MOST_EXTRA * wanted,
      },
      {
        what: `Python: at least ${LEAST_PYTHON} references and ${LEAST_TRAPS} traps`,
        measured: `${python?.references ?? 0} and ${python?.traps ?? 0}`,
        met: (python?.references ?? 0) >= LEAST_PYTHON && (python?.traps ?? 0) >= LEAST_TRAPS,
      },
      {
        what: 'Libraries whose Python snippet names the id, found',
        measured: percent(code?.found ?? 0, code?.libraries ?? 0),
        met: (code?.found ?? 0) >= LEAST_SNIPPETS * (code?.libraries ?? 1),
      },
    ],
    examples: lists.flatMap(({ examples }) => examples),
  }
}

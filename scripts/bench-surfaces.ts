/**
 * What the cheap look at a text saves: files in which nothing is installed must cost little, since every change of
 * documentation and notebooks passes through here. Prints a Markdown table; with `--check` a ratio above its bound ends
 * with exit code 1.
 */
import { readers } from '../src/readers/table.ts'
import type { Row } from './bench-row.ts'

interface TextFile {
  readonly path: string
  readonly text: string
}

const FILES = 1000
const ROUNDS = 7

/** Of a hundred files one installs something. */
const installs = (index: number): boolean => index % 100 === 0

const prose = (index: number): string =>
  Array.from(
    { length: 60 },
    (_, line) =>
      `Paragraph ${line} of page ${index}: how the \`cache\` works, see [the guide](guide-${line}.md).\n${line % 12 === 0 ? '\n```ts\nconst answer = compute(1)\n```\n' : ''}`,
  ).join('\n')

const markdown = (index: number): TextFile => ({
  path: `docs/page-${index}.md`,
  text: `# Page ${index}\n\n${prose(index)}${installs(index) ? '\n```bash\npip install bench-one\n```\n' : ''}`,
})

const notebook = (index: number): TextFile => ({
  path: `notebooks/study-${index}.ipynb`,
  text: JSON.stringify(
    {
      cells: Array.from({ length: 30 }, (_, cell) => ({
        cell_type: 'code',
        source: [
          'import numpy as np\n',
          `frame = np.zeros((${cell}, 3))\n`,
          cell === 0 && installs(index) ? '!pip install bench-two' : 'frame.sum()',
        ],
        outputs: [{ data: { 'text/plain': [`array(${cell})`], 'image/png': 'iVBORw0KGgo/'.repeat(40) } }],
      })),
      nbformat: 4,
    },
    undefined,
    1,
  ),
})

const manifest = (index: number): TextFile => ({
  path: `config/part-${index}.yaml`,
  text: `${Array.from({ length: 80 }, (_, at) => `key${at}:\n  name: value-${at}\n  list: [1, 2, 3]`).join('\n')}\n${
    installs(index) ? '---\napiVersion: v1\nkind: Pod\nspec: { containers: [{ image: "bench:1" }] }\n' : ''
  }`,
})

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

type Kind = readonly [id: string, file: (index: number) => TextFile]

/** @param filtered whether the reader's own look at the text decides if it is parsed. */
const pass = async (id: string, files: readonly TextFile[], filtered: boolean): Promise<number> => {
  const entry = readers.find(reader => reader.id === id)
  if (!entry) throw new Error(`there is no reader ${id}`)
  const reader = await entry.load()
  const began = performance.now()
  let found = 0
  for (const file of files) {
    if (filtered && entry.concerns?.(file.text) === false) continue
    found += [...reader.read(file)].length
  }
  const took = performance.now() - began
  const expected = files.filter((_, index) => installs(index)).length
  if (found !== expected) throw new Error(`${id}: ${found} references, expected ${expected}`)
  return took
}

const compare = async (what: string, kinds: readonly Kind[]): Promise<Row> => {
  const sets = kinds.map(([id, file]) => ({
    id,
    files: Array.from({ length: FILES / kinds.length }, (_, index) => file(index)),
  }))
  const once = async (filtered: boolean): Promise<number> => {
    let took = 0
    for (const { id, files } of sets) took += await pass(id, files, filtered)
    return took
  }
  const times: { readonly filtered: number; readonly parsed: number }[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const one = { filtered: await once(true), parsed: await once(false) }
    // The first round warms up.
    if (round > 0) times.push(one)
  }
  const [filtered, parsed] = [
    median(times.map(time => time.filtered)),
    median(times.map(time => time.parsed)),
  ]
  return {
    what: `${FILES.toLocaleString('en')} changed ${what}, prefiltered against parsed`,
    measured: `${filtered.toFixed(1)} ms / ${parsed.toFixed(1)} ms`,
    ratio: filtered / parsed,
    bound: 0.25,
  }
}

export const rows = async (): Promise<readonly Row[]> => [
  await compare('notebooks and Markdown files', [
    ['notebook', notebook],
    ['markdown', markdown],
  ]),
  await compare('YAML files', [['kubernetes', manifest]]),
]

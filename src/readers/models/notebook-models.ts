/** Models, datasets and calls that deserialise in the Python cells of notebooks, on the physical lines of the file. */
import { type Cell, cellsOf, isPython } from '../commands/notebook-cells.ts'
import { pythonOf } from '../commands/notebook-code.ts'
import { lineFinder } from '../lines.ts'
import { lineAt, unread, unreadFile } from '../locate.ts'
import type { Found, Reader, TextFile } from '../reader.ts'
import { readJson } from '../syntax/json.ts'
import { mentions } from './mentions.ts'
import { type Neighbours, withNeighbours } from './neighbours.ts'
import { readTree } from './source.ts'
import { joinTrees, parsePython, type Tree } from './tree.ts'

interface Notebook {
  readonly text: string
  readonly tree: Tree
  readonly lineOf: (offset: number) => number
  readonly lost: readonly Found[]
}

/** Largest code of one notebook, in characters; the cells behind it are told, not read. */
const LARGEST = 1024 * 1024

/** The cells are parsed one by one, so that a fault in one stays there, and read as one file, as they are run. */
const notebookOf = (cells: readonly Cell[], path: string): Notebook => {
  const pieces: string[] = []
  const trees: Tree[] = []
  const starts: number[] = []
  const places: number[] = []
  const lost: Found[] = []
  let length = 0
  for (const cell of cells) {
    const lines = pythonOf(cell)
    if (!lines) continue
    const text = `${lines.join('\n')}\n`
    const line = cell.at[0] ?? 1
    const parsed =
      length + text.length > LARGEST
        ? { why: 'notebooks with more than 1 MiB of code are read up to there' }
        : parsePython(text)
    if ('why' in parsed) {
      if (mentions(text)) lost.push(unread({ path, line }, lines[0] ?? '', parsed.why, 'notebook'))
      continue
    }
    trees.push(parsed.tree)
    starts.push(length)
    pieces.push(text)
    places.push(...lines.map((_, index) => cell.at[index] ?? line))
    length += text.length
  }
  const text = pieces.join('')
  const lineIn = lineFinder(text, 0)
  const lineOf = (offset: number): number => places[lineIn(offset)] ?? places.at(-1) ?? 1
  return { text, tree: joinTrees(trees, starts, length), lineOf, lost }
}

/** Notebooks are asked for again while their neighbours are fetched. */
const notebooks = new WeakMap<TextFile, Notebook>()

function* read(file: TextFile, neighbours: Neighbours): Iterable<Found> {
  const { path, text } = file
  let notebook = notebooks.get(file)
  if (!notebook) {
    const root = readJson(text)
    if (!('kind' in root)) {
      const why = `no valid notebook: ${root.why}`
      yield unreadFile(path, root.line, lineAt(text, root.line).slice(0, 1000), why, 'notebook')
      return
    }
    notebook = notebookOf(isPython(root) ? cellsOf(root) : [], path)
    notebooks.set(file, notebook)
  }
  yield* notebook.lost
  if (!mentions(notebook.text)) return
  const { lineOf, tree } = notebook
  yield* readTree(notebook.text, tree, { path, surface: 'notebook', lineOf }, neighbours)
}

export const notebookModels: Reader = {
  id: 'notebook-models',
  read: (file, beside) => read(file, withNeighbours(file.path, beside)),
  wants: (file, beside) => {
    const neighbours = withNeighbours(file.path, beside)
    for (const _ of read(file, neighbours));
    return [...neighbours.wanted]
  },
}

/** Models, datasets and calls that deserialise in the Python cells of notebooks, on the physical lines of the file. */
import { type Cell, cellsOf, isPython } from '../commands/notebook-cells.ts'
import { lineAt, unread, unreadFile } from '../locate.ts'
import type { Found, Reader, TextFile } from '../reader.ts'
import { readJson } from '../syntax/json.ts'
import { mentions } from './mentions.ts'
import { type Neighbours, withNeighbours } from './neighbours.ts'
import { readTree } from './source.ts'
import { joinTrees, parsePython, type Tree } from './tree.ts'

/** Cell magics behind which Python follows; behind the others stands another language. */
const PYTHON_CELL = /^\s*%%(?:time|timeit|capture|prun|debug|memit|mprun|heat|writeandexecute|px)\b/
const CELL_MAGIC = /^\s*%%\w/
/** What IPython runs itself, and `?` before or behind a name, which asks for help. */
const MAGIC = /^\s*[!%?]|^[\w.\s]{1,200}\?{1,2}\s*$/
/** `name = !command` and `name = %magic` keep what those print. */
const KEPT = /^(\s*[\w, ]{1,100}=\s*)[!%].*$/

/** The code of a cell with an empty line in the place of each magic; undefined: it is no Python. */
const codeOf = ({ lines }: Cell): readonly string[] | undefined => {
  const first = lines.find(line => line.trim() !== '') ?? ''
  if (CELL_MAGIC.test(first) && !PYTHON_CELL.test(first)) return undefined
  let continued = false
  return lines.map(line => {
    const magic: boolean = continued || MAGIC.test(line)
    continued = magic && line.endsWith('\\')
    return magic ? '' : line.replace(KEPT, '$1None')
  })
}

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
  const [offsets, places]: [number[], number[]] = [[], []]
  const lost: Found[] = []
  let length = 0
  for (const cell of cells) {
    const lines = cell.kind === 'code' ? codeOf(cell) : undefined
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
    let at = length
    for (const [index, one] of lines.entries()) {
      offsets.push(at)
      places.push(cell.at[index] ?? line)
      at += one.length + 1
    }
    length += text.length
  }
  const lineOf = (offset: number): number => {
    let [low, high] = [0, offsets.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((offsets[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return places[low] ?? 1
  }
  return { text: pieces.join(''), tree: joinTrees(trees, starts, length), lineOf, lost }
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

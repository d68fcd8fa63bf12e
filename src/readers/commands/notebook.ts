/** Install commands in notebooks: `!pip install`, `%pip install`, shell cells, and what the Markdown cells tell people to run. */
import { lineAt, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { readJson } from '../syntax/json.ts'
import { readMarkdown } from './markdown-text.ts'
import { type Cell, cellsOf } from './notebook-cells.ts'
import { readScript } from './script.ts'

const SHELL_CELL = /^\s*%%(?:bash|sh|shell|script[ \t]+(?:bash|sh|zsh)|system|sx)\b|^\s*%sh\b/
/** Magics that are programs of their own. */
const MAGIC = /^(\s*)(?:!!?|%(?:sx|system)[ \t]|%(?=(?:pip|conda|mamba|micromamba|uv)[ \t]))/
/** `{name}` stands for a value of the notebook's own language. */
const VALUE = /(?<![{$])\{([^{},\s"']{1,200})\}(?!\})/g

/** The interpreter that the notebook runs in, however it is quoted. */
const INTERPRETER = /["']?\{\s*sys\.executable\s*\}["']?/g

const asShell = (line: string): string =>
  line.replace(MAGIC, '$1').replace(INTERPRETER, 'python').replace(VALUE, '{{$1}}')

function* commands({ lines, at }: Cell, path: string): Iterable<Found> {
  const first = lines.findIndex(line => line.trim() !== '')
  const surface = 'notebook' as const
  const script = (text: readonly string[], places: readonly number[]): Iterable<Found> => {
    const starts: number[] = []
    let length = 0
    for (const line of text) {
      starts.push(length)
      length += line.length + 1
    }
    const lineOf = (offset: number): number => {
      let [low, high] = [0, starts.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return places[low] ?? places[0] ?? 1
    }
    return readScript(text.join('\n'), { path, surface, lineOf })
  }
  if (first >= 0 && SHELL_CELL.test(lines[first] ?? '')) {
    yield* script(lines.slice(first + 1), at.slice(first + 1))
    return
  }
  for (let index = 0; index < lines.length; index++) {
    // `name = !command` keeps what the command prints.
    const line = (lines[index] ?? '').replace(/^\s*[\w, ]{1,100}=\s*(?=!)/, '')
    if (!MAGIC.test(line)) continue
    const start = index
    const taken = [asShell(line)]
    while (/\\$/.test(taken.at(-1) ?? '') && index + 1 < lines.length)
      taken.push(asShell(lines[++index] ?? ''))
    yield* script(taken, at.slice(start, index + 1))
  }
}

export const notebook: Reader = {
  id: 'notebook',

  *read({ path, text }) {
    const root = readJson(text)
    if (!('kind' in root)) {
      const why = `no valid notebook: ${root.why}`
      yield unreadFile(path, root.line, lineAt(text, root.line).slice(0, 1000), why, 'notebook')
      return
    }
    for (const cell of cellsOf(root)) {
      if (cell.kind === 'code') yield* commands(cell, path)
      else {
        const lineOf = (index: number): number => cell.at[index] ?? cell.at[0] ?? 1
        yield* readMarkdown(cell.lines, { path, surface: 'docs', lineOf, prose: false })
      }
    }
  },
}

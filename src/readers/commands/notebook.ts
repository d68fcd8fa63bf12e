/** Install commands in notebooks: `!pip install`, `%pip install`, shell cells, and what the Markdown cells tell people to run. */
import { lineAt, unreadFile } from '../locate.ts'
import type { Reader } from '../reader.ts'
import { readJson } from '../syntax/json.ts'
import { readMarkdown } from './markdown-text.ts'
import { cellsOf } from './notebook-cells.ts'
import { scriptsOf } from './notebook-code.ts'
import { readScript } from './script.ts'

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
      if (cell.kind === 'code') {
        for (const { text, lineOf } of scriptsOf(cell))
          yield* readScript(text, { path, surface: 'notebook', lineOf })
      } else {
        const lineOf = (index: number): number => cell.at[index] ?? cell.at[0] ?? 1
        yield* readMarkdown(cell.lines, { path, surface: 'docs', lineOf, prose: false })
      }
    }
  },
}

/** Imports in the Python cells of notebooks, on the physical lines of the file. */
import { cellsOf, isPython } from '../commands/notebook-cells.ts'
import { pythonOf } from '../commands/notebook-code.ts'
import { lineAt, unreadFile } from '../locate.ts'
import type { Reader } from '../reader.ts'
import { readJson } from '../syntax/json.ts'
import { importedPackages, withoutNamed } from './python-imports.ts'
import { type PythonImport, pythonImports } from './python-statements.ts'

const INSTALL =
  /^\s*[!%]{1,2}\s*(?:(?:sys\.executable|\{sys\.executable\}|python3?|uv)\s+(?:-m\s+)?)?pip3?\s+install\s+(.*)$/

/** Distributions that the notebook installs itself. */
const installedBy = (line: string): readonly string[] =>
  (INSTALL.exec(line.slice(0, 2000))?.[1] ?? '')
    .split(/\s+/)
    .map(word => /^["']?([A-Za-z0-9][\w.-]*)/.exec(word)?.[1] ?? '')
    .filter(Boolean)

export const notebookImports: Reader = {
  id: 'notebook-imports',

  *read({ path, text }) {
    const root = readJson(text)
    if (!('kind' in root)) {
      const why = `no valid notebook: ${root.why}`
      yield unreadFile(path, root.line, lineAt(text, root.line), why, 'notebook')
      return
    }
    if (!isPython(root)) return
    const found: PythonImport[] = []
    const installed: string[] = []
    for (const cell of cellsOf(root)) {
      if (cell.kind !== 'code') continue
      for (const line of cell.lines) installed.push(...installedBy(line))
      const code = pythonOf(cell)?.join('\n') ?? ''
      for (const one of pythonImports(code)) found.push({ ...one, line: cell.at[one.line - 1] ?? 1 })
    }
    yield* withoutNamed(importedPackages(found, path), installed)
  },
}

/** Imports in the Python cells of notebooks, on the physical lines of the file. */
import { isPython } from '../commands/notebook-cells.ts'
import { lineAt, unreadFile } from '../locate.ts'
import type { Reader } from '../reader.ts'
import { get, isList, isObject, type JsonObject, type JsonValue, readJson, textOf } from '../syntax/json.ts'
import { importedPackages, withoutNamed } from './python-imports.ts'
import { type PythonImport, pythonImports } from './python-statements.ts'

interface Source {
  /** The lines of a cell. */
  readonly lines: readonly string[]
  /** Physical line of each. */
  readonly at: readonly number[]
}

/** Nearly always a list with one string a line; a single string stands on one physical line. */
const sourceOf = (cell: JsonObject): Source => {
  const member = cell.members.findLast(({ key }) => key === 'source' || key === 'input')
  const value: JsonValue | undefined = member?.value
  const parts = isList(value)
    ? value.items.flatMap(item =>
        typeof item.value === 'string' ? [{ text: item.value, line: item.line }] : [],
      )
    : typeof value === 'string'
      ? [{ text: value, line: member?.line ?? cell.line }]
      : []
  const pieces = parts.flatMap(({ text, line }) => {
    const lines = text.split('\n')
    // The break at the end of an item only ends its line.
    if (lines.length > 1 && lines.at(-1) === '') lines.pop()
    return lines.map(piece => ({ piece, line }))
  })
  return { lines: pieces.map(({ piece }) => piece), at: pieces.map(({ line }) => line) }
}

/** Cell magics behind which Python follows; behind the others stands another language. */
const PYTHON_CELL = /^%%(?:time|timeit|capture|prun|debug|memit|mprun|heat|writeandexecute)\b/
const INSTALL =
  /^\s*[!%]{1,2}\s*(?:(?:sys\.executable|\{sys\.executable\}|python3?|uv)\s+(?:-m\s+)?)?pip3?\s+install\s+(.*)$/

/** Distributions that the notebook installs itself. */
const installedBy = (line: string): readonly string[] =>
  (INSTALL.exec(line.slice(0, 2000))?.[1] ?? '')
    .split(/\s+/)
    .map(word => /^["']?([A-Za-z0-9][\w.-]*)/.exec(word)?.[1] ?? '')
    .filter(Boolean)

const cellsOf = (root: JsonObject): readonly JsonObject[] => {
  const lists = [get(root, 'cells')]
  // Before version 4 cells stood in worksheets.
  const sheets = get(root, 'worksheets')
  if (isList(sheets))
    for (const { value } of sheets.items) if (isObject(value)) lists.push(get(value, 'cells'))
  return lists
    .flatMap(list => (isList(list) ? list.items.map(({ value }) => value) : []))
    .filter(isObject)
    .filter(cell => textOf(cell, 'cell_type') === 'code')
}

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
      const { lines, at } = sourceOf(cell)
      const first = lines.find(line => line.trim())?.trim() ?? ''
      for (const line of lines) installed.push(...installedBy(line))
      if (first.startsWith('%%') && !PYTHON_CELL.test(first)) continue
      // Magics are for the shell; an empty line in their place keeps the count.
      const code = lines.map(line => (/^\s*[!%?]/.test(line) ? '' : line)).join('\n')
      for (const one of pythonImports(code)) found.push({ ...one, line: at[one.line - 1] ?? cell.line })
    }
    yield* withoutNamed(importedPackages(found, path), installed)
  },
}

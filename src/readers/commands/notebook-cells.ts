/** Cells of Jupyter notebooks as text that knows on which line of the file each of its lines stands. */
import { get, isList, isObject, type JsonObject, textOf } from '../syntax/json.ts'

export interface Cell {
  readonly kind: 'code' | 'markdown'
  readonly lines: readonly string[]
  /** Line of the file for each of the lines. */
  readonly at: readonly number[]
}

/** Lines of one cell; the rest is no code that a person wrote. */
const MOST_LINES = 20_000

const cellOf = (cell: JsonObject): Cell | undefined => {
  const kind = textOf(cell, 'cell_type')
  if (kind !== 'code' && kind !== 'markdown') return undefined
  // The third version of the format calls it `input`.
  const source = get(cell, 'source') ?? get(cell, 'input')
  const pieces = isList(source)
    ? source.items.map(({ value, line }) => ({ text: typeof value === 'string' ? value : '', line }))
    : typeof source === 'string'
      ? [{ text: source, line: cell.members.findLast(({ value }) => value === source)?.line ?? cell.line }]
      : []
  const lines: string[] = []
  const at: number[] = []
  let open = false
  for (const { text, line } of pieces) {
    const parts = text.split(/\r?\n/)
    for (const [index, part] of parts.entries()) {
      if (lines.length > MOST_LINES) break
      if (index === 0 && open) {
        // A line begins with the item that holds its first character.
        if (lines.at(-1) === '') at[at.length - 1] = line
        lines[lines.length - 1] += part
      } else {
        lines.push(part)
        at.push(line)
      }
      open = true
    }
  }
  return { kind, lines, at }
}

export const cellsOf = (root: JsonObject): readonly Cell[] => {
  const sheets = get(root, 'worksheets')
  const holders = [root, ...(isList(sheets) ? sheets.items.map(({ value }) => value) : [])]
  return holders.flatMap(holder => {
    const cells = isObject(holder) ? get(holder, 'cells') : undefined
    return isList(cells)
      ? cells.items.flatMap(({ value }) => (isObject(value) ? (cellOf(value) ?? []) : []))
      : []
  })
}

/** Whether the notebook is one of Python; one that does not say is. */
export const isPython = (root: JsonObject): boolean => {
  const metadata = get(root, 'metadata')
  if (!isObject(metadata)) return true
  const [kernel, info] = [get(metadata, 'kernelspec'), get(metadata, 'language_info')]
  const language =
    (isObject(info) ? textOf(info, 'name') : undefined) ??
    (isObject(kernel) ? textOf(kernel, 'language') : undefined)
  return language === undefined || /python/i.test(language)
}

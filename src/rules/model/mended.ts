import type { Suggestion } from '../../finding.ts'
import type { LoaderCall } from '../../reference.ts'
import { replaced } from '../package/replaced.ts'

/** Arguments that can be turned around without a look at anything else. */
const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ['weights_only=False', 'weights_only=True'],
  ['safe_mode=False', 'safe_mode=True'],
  ['allow_pickle=True', 'allow_pickle=False'],
  ['Loader=yaml.Loader', 'Loader=yaml.SafeLoader'],
  ['Loader=yaml.UnsafeLoader', 'Loader=yaml.SafeLoader'],
  ['Loader=yaml.CLoader', 'Loader=yaml.CSafeLoader'],
])

/** Where the bracket at an index is closed in the same line; undefined where quotes or another line come in between. */
const closing = (line: string, open: number): number | undefined => {
  let depth = 0
  let quote: string | undefined
  for (let at = open; at < line.length; at++) {
    const letter = line[at] ?? ''
    if (quote) {
      if (letter === '\\') return undefined
      if (letter === quote) quote = undefined
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '#') return undefined
    else if ('([{'.includes(letter)) depth++
    else if (')]}'.includes(letter) && --depth === 0) return at
  }
  return undefined
}

/** `{ suggestion }` with the guard switched on, where the whole call stands in the line, once. */
export const mended = (
  reference: LoaderCall,
  guard: string | undefined,
): { readonly suggestion?: Suggestion } => {
  const { unsafe, argument = '', line, callee, at } = reference
  const opposite = OPPOSITE.get(argument)
  if (unsafe === 'option') return opposite ? replaced(reference, argument, opposite) : {}
  if (unsafe !== 'default' || !guard || line === undefined) return {}
  const start = line.indexOf(`${callee}(`)
  if (start < 0 || line.indexOf(`${callee}(`, start + 1) >= 0 || /[\w.]$/.test(line.slice(0, start)))
    return {}
  const end = closing(line, start + callee.length)
  if (end === undefined) return {}
  const given = line.slice(start + callee.length + 1, end).trimEnd()
  if (given === '' || given.endsWith(',')) return {}
  const text = `${line.slice(0, start)}${callee}(${given}, ${guard}${line.slice(end)}`
  return { suggestion: { line: at.line, endLine: at.line, text } }
}

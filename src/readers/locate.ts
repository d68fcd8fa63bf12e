/** Small helpers for places in a text and for what could not be understood there. */
import type { Location } from '../change.ts'
import type { Surface, Unread } from '../reference.ts'

/** Characters of the text that an `Unread` shows. */
const SHOWN = 160

export const place = (path: string, line: number, endLine = line): Location =>
  endLine > line ? { path, line, endLine } : { path, line }

const excerpt = (text: string): string => {
  const flat = text
    .slice(0, SHOWN * 4)
    .replace(/\s+/g, ' ')
    .trim()
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat
}

export const unread = (at: Location, what: string, why: string, surface: Surface = 'manifest'): Unread => ({
  kind: 'unread',
  id: at.path,
  what: excerpt(what),
  why,
  surface,
  at,
})

/** A whole file that could not be read. The family's index keeps `broken` only where the base side could be read. */
export const unreadFile = (
  path: string,
  line: number,
  what: string,
  why: string,
  surface?: Surface,
): Unread => ({
  ...unread(place(path, line), what, why, surface),
  broken: true,
})

/** Said once where a reader stops: what stands behind is not known, and so no pass. */
export const tooMany = (at: Location, most: number, what: string, surface: Surface = 'config'): Unread =>
  unread(
    at,
    what,
    `more than ${most.toLocaleString('en')} of them stand in the file; the rest is not read`,
    surface,
  )

/** The line as it stands in the text, counted from 1. */
export const lineAt = (text: string, line: number): string => {
  let start = 0
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return ''
    start = end + 1
  }
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? undefined : end)
}

/** The line of an unresolved merge, if there is one. */
export const conflictLine = (text: string): number | undefined => {
  if (!text.includes('<<<<<<< ') && !text.includes('>>>>>>> ')) return undefined
  const found = /^(?:<{7}|>{7}) /m.exec(text)
  return found ? countLines(text.slice(0, found.index)) : undefined
}

const countLines = (before: string): number => {
  let lines = 1
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) lines++
  return lines
}

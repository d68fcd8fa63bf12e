/** What kind of slip turns a popular name into another one, in words that follow "differs from it". */
import { tokens } from './shape.ts'

/** Keys that stand beside one another on a QWERTY keyboard. */
const ROWS = ['1234567890-', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

const beside = (a: string, b: string): boolean =>
  ROWS.some((row, at) => {
    const column = row.indexOf(a)
    if (column < 0) return false
    return [ROWS[at - 1], row, ROWS[at + 1]].some(other => {
      const there = other?.indexOf(b) ?? -1
      return there >= 0 && a !== b && Math.abs(there - column) <= 1
    })
  })

export interface Slip {
  /** How the names differ. */
  readonly how: string
  /** A slip of the fingers, which makes even a short name likely to be meant as the other. */
  readonly typing: boolean
}

const OTHER: Slip = { how: 'by one letter', typing: false }

/** Length of what two names begin with alike. */
const common = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** One edit between a popular name and another. */
export const slipOf = (popular: string, name: string): Slip => {
  const at = common(popular, name)
  const [theirs = '', own = ''] = [popular[at], name[at]]
  if (name.length === popular.length) {
    if (theirs === name[at + 1] && own === popular[at + 1])
      return { how: 'by two swapped letters', typing: true }
    return beside(theirs, own) ? { how: `by a neighbouring key (${own} for ${theirs})`, typing: true } : OTHER
  }
  const [longer, extra] = name.length > popular.length ? [name, own] : [popular, theirs]
  const doubled = at > 0 && longer[at - 1] === extra
  if (longer === name) {
    return doubled
      ? { how: `by a doubled letter (${extra}${extra})`, typing: true }
      : { how: 'by one added letter', typing: false }
  }
  return doubled
    ? { how: `by a letter that is not doubled (${extra})`, typing: true }
    : { how: 'by one letter left out', typing: false }
}

/** Part of the shorter word that may differ where names consist of several: `it-map` is no slip of `is-map`. */
const WITHIN_WORD = 1 / 3

/**
 * Whether the edits lie within words long enough to carry them. Names of different numbers of words, or with changes in
 * several, are not compared word by word.
 */
export const staysWord = (popular: string, name: string, edits: number): boolean => {
  const [theirs, own] = [tokens(popular), tokens(name)]
  if (theirs.length < 2 || theirs.length !== own.length) return true
  const changed = theirs.flatMap((word, index) => (word === own[index] ? [] : [[word, own[index] ?? '']]))
  const [only] = changed
  if (!only || changed.length > 1) return true
  const shorter = Math.min(...only.map(word => word.length))
  return edits / shorter <= WITHIN_WORD
}

/** Whether two names are the same but for their digits: often two versions of one thing, side by side. */
export const digitsAlone = (a: string, b: string): boolean =>
  a !== b && a.replace(/\d/g, '') === b.replace(/\d/g, '')

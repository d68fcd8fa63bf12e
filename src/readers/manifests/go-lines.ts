/** The lines of go.mod and go.work: a directive and its words, alone or in a block. */

export interface GoLine {
  readonly directive: string
  readonly words: readonly string[]
  /** What stands behind `//`. */
  readonly comment: string
  readonly line: number
  readonly text: string
}

export interface GoFault {
  readonly line: number
  readonly text: string
  readonly why: string
}

export const isFault = (found: GoLine | GoFault): found is GoFault => 'why' in found

/** Words may be quoted as in Go, with `"` or with a backquote; a comment ends the line. */
const WORD = /\s*(?:"((?:[^"\\]|\\.){0,2000})"|`([^`]{0,2000})`|((?:(?!\/\/)[^\s"`(),]){1,2000})|([(),]))/y
const LONGEST_LINE = 10_000

interface Split {
  readonly words: readonly string[]
  readonly comment: string
}

const split = (text: string): Split | undefined => {
  const words: string[] = []
  WORD.lastIndex = 0
  let end = 0
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    words.push(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '')
    end = WORD.lastIndex
  }
  const rest = text.slice(end).trim()
  if (rest && !rest.startsWith('//')) return undefined
  return { words, comment: rest.slice(2).trim() }
}

/** Every line that says something. A block without end is a fault: what follows it was meant otherwise. */
export function* goLines(text: string): Iterable<GoLine | GoFault> {
  let line = 0
  let block: { readonly directive: string; readonly line: number } | undefined
  for (const physical of text.split('\n')) {
    line++
    const read = physical.length > LONGEST_LINE ? undefined : split(physical)
    if (!read) {
      yield { line, text: physical, why: 'expected words, each without a quote or within a pair of them' }
      continue
    }
    const { words, comment } = read
    const [first = '', ...rest] = words
    if (!words.length) continue
    if (first === ')') block = undefined
    else if (block) yield { directive: block.directive, words, comment, line, text: physical }
    else if (rest.length === 1 && rest[0] === '(') block = { directive: first, line }
    else if (rest.at(0) !== '(' || rest.at(-1) !== ')') {
      yield { directive: first, words: rest, comment, line, text: physical }
    }
  }
  if (block) yield { line: block.line, text: `${block.directive} (`, why: 'the block has no ")" at its end' }
}

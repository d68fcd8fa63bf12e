/** How Ruby writes comments and strings, as far as Gemfiles and gemspecs do. */
import type { Language, Special } from '../syntax/tokens.ts'

const HEREDOC = /<<[~-]?(["'`]?)([A-Za-z_]\w{0,100})\1/y
const PERCENT = /%[qQwWiI]?([([{<|!/])/y
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
])

/** Longest `%q(…)` or `/…/` that is looked for, in characters; a lost bracket costs no more. */
const LONGEST = 2000

/** Texts without an end that are looked for; each look passes the rest of the file. */
const MOST_ENDLESS = 20

const atLineStart = (text: string, at: number): boolean => at === 0 || text.charAt(at - 1) === '\n'

/** A value cannot stand before it, so that a slash begins a pattern and a question mark a character. */
const beginsValue = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd()
  return (
    before === '' ||
    /[-+*~=!&|({[,;:<>?]$/.test(before) ||
    /\b(?:if|unless|when|and|or|not|while|then)$/.test(before)
  )
}

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const quoted = (text: string, at: number): ReturnType<Special> => {
  const found = match(PERCENT, text, at)
  if (!found) return undefined
  const start = at + found[0].length
  const close = text.slice(start, start + LONGEST).indexOf(CLOSES.get(found[1] ?? '') ?? found[1] ?? '')
  return close < 0 ? undefined : { end: start + close + 1, value: text.slice(start, start + close) }
}

const pattern = (text: string, at: number): ReturnType<Special> => {
  if (!beginsValue(text, at)) return undefined
  const [found] = /^\/(?:\\.|[^/\\\n])*\//.exec(text.slice(at, at + LONGEST)) ?? []
  return found ? { end: at + found.length, value: found } : undefined
}

/** What only the place of a character tells from something else. */
const special = (): Special => {
  /** The word that ends a text which begins with the next line. */
  let heredoc: string | undefined
  let endless = 0
  return (text, at) => {
    const character = text.charAt(at)
    if (character === '\n' && heredoc !== undefined) {
      const end = match(new RegExp(`^[ \\t]*${heredoc}$`, 'gm'), text, at)
      heredoc = undefined
      if (!end) endless++
      return end ? { end: end.index + end[0].length, value: text.slice(at, end.index) } : undefined
    }
    if (character === '=' && atLineStart(text, at) && text.startsWith('=begin', at)) {
      const end = match(/^=end\b[^\n]*/gm, text, at)
      return { end: end ? end.index + end[0].length : text.length }
    }
    if (character === '_' && atLineStart(text, at) && /^__END__(?:\n|$)/.test(text.slice(at, at + 8))) {
      return { end: text.length }
    }
    if (character === '<') {
      const found = endless < MOST_ENDLESS ? match(HEREDOC, text, at) : null
      heredoc ??= found?.[2]
      return found ? { end: at + found[0].length, value: '' } : undefined
    }
    if (character === '%') return quoted(text, at)
    if (character === '/') return pattern(text, at)
    if (character === '?' && beginsValue(text, at) && /^\?\S(?!\w)/.test(text.slice(at, at + 3))) {
      return { end: at + 2, value: text.charAt(at + 1) }
    }
    // `$'` and its like are variables.
    return character === '$' && /^\$[^\w\s]/.test(text.slice(at, at + 2)) ? { end: at + 2 } : undefined
  }
}

export const rubyLanguage: Language = {
  comments: ['#'],
  quotes: [
    { open: '"', close: '"', escapes: true, computes: '#{' },
    { open: "'", close: "'", escapes: true },
    { open: '`', close: '`', escapes: true },
  ],
  symbols: true,
  marks: ['=>', '&.', '::'],
  special,
}

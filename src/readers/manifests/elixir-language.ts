/** How Elixir writes comments and strings, as far as mix.exs and mix.lock do. */
import type { Language, Special } from '../syntax/tokens.ts'

const SIGIL = /~[a-zA-Z]+("""|'''|[([{<|/"'])/y
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
])
/** Longest sigil that is looked for, in characters; a lost bracket costs no more. */
const LONGEST = 20_000

/** `~r/…/`, `~s(…)`, and `?"`, which is a number. */
const special = (): Special => (text, at) => {
  const character = text.charAt(at)
  if (character === '?' && !/[\w)\]]/.test(text.charAt(at - 1)) && /^\?\S/.test(text.slice(at, at + 2))) {
    return { end: at + (text.charAt(at + 1) === '\\' ? 3 : 2), value: '' }
  }
  if (character !== '~') return undefined
  SIGIL.lastIndex = at
  const found = SIGIL.exec(text)
  if (!found) return undefined
  const [open, mark = ''] = found
  const start = at + open.length
  const close = CLOSES.get(mark) ?? mark
  const end = text.slice(start, start + LONGEST).indexOf(close)
  return end < 0 ? undefined : { end: start + end + close.length, value: text.slice(start, start + end) }
}

export const elixirLanguage: Language = {
  comments: ['#'],
  quotes: [
    { open: '"""', close: '"""', escapes: true, long: true, computes: '#{' },
    { open: "'''", close: "'''", escapes: true, long: true, computes: '#{' },
    { open: '"', close: '"', escapes: true, computes: '#{' },
    { open: "'", close: "'", escapes: true, computes: '#{' },
  ],
  symbols: true,
  marks: ['=>', '++', '--', '|>', '->', '::', '<<', '>>'],
  special,
}

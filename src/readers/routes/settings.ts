/** `key = value` lines under `[section]` heads, as npm, pip and others write them. */

export interface Setting {
  /** In lower case; empty before the first head. */
  readonly section: string
  readonly key: string
  /** Without quotes; of an indented list one of its lines. */
  readonly value: string
  readonly line: number
}

/** Longest line that is looked at, in characters. */
const LONGEST = 4000
/** Lines of one file that are looked at. */
const MOST = 20_000

export const unquoted = (text: string): string => {
  const bare = text.trim()
  const quote = bare[0]
  return (quote === '"' || quote === "'") && bare.length > 1 && bare.endsWith(quote)
    ? bare.slice(1, -1)
    : bare
}

export function* settingsOf(text: string): Iterable<Setting> {
  let [section, key] = ['', '']
  for (const [index, written] of text.split('\n', MOST).entries()) {
    const trimmed = written.trim()
    if (trimmed === '' || /^[#;]/.test(trimmed) || written.length > LONGEST) continue
    const head = /^\[([^\]]{1,200})\]$/.exec(trimmed)
    if (head) {
      section = (head[1] ?? '').trim().toLowerCase()
      key = ''
      continue
    }
    const at = trimmed.indexOf('=')
    // A further line of a list is indented, and may hold `=` within an address.
    const continued = key !== '' && /^\s/.test(written) && !/^[\w@:.-]{1,100}\s*=/.test(trimmed)
    if (!continued && at > 0) key = unquoted(trimmed.slice(0, at))
    const value = continued ? trimmed : at > 0 ? trimmed.slice(at + 1) : ''
    if (key !== '' && unquoted(value) !== '') yield { section, key, value: unquoted(value), line: index + 1 }
  }
}

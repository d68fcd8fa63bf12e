/** Makes hostile text inert wherever a report is read as something else than text: terminals, logs, Markdown, URLs. */

/**
 * Controls, line and paragraph separators, bidirectional controls, zero-width and other invisible characters, tag
 * characters, variation selectors and lone surrogates: what can hide, reorder or break a line. The soft hyphen,
 * Hangul fillers and the byte order mark belong to them.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\u{e0000}-\u{e0fff}]|\u034f|[\ufe00-\ufe0f]/gu

const spell = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

/** One line of visible text: unseen characters are spelled `\u{…}`, and what is longer than `most` characters is cut. */
export const visible = (text: string, most = 600): string => {
  // Cut first, so that a huge hostile string costs no more than what is shown of it.
  const cut = text.length > most ? `${text.slice(0, most)}…` : text
  return cut.replace(/\r\n|[\n\r]/g, '⏎').replace(UNSEEN, spell)
}

/**
 * A line that no runner reads as a workflow command: `::name::` counts at the start of a line, `##[name]` anywhere.
 * A blank breaks both; nothing invisible is put in, so that what is shown is what can be searched.
 */
export const inertLine = (line: string): string =>
  line.replace(/##\[/g, '## [').replace(/^(\s*):(?=:)/, '$1: ')

/** A log text of several lines, each of them inert. */
export const inertLog = (log: string): string =>
  log
    .split(/\r\n|[\n\r]/)
    .map(inertLine)
    .join('\n')

const ZERO = '&#8203;'

/** Markdown that shows the text and does nothing else: no markup, HTML, link, mention, reference or table cell. */
export const prose = (text: string, most?: number): string =>
  visible(text, most)
    .replace(/[&<>]/g, character => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;')
    .replace(/[\\`*_{}[\]()#+.!|~$^=-]/g, '\\$&')
    .replace(/@/g, `@${ZERO}`)
    .replace(/\\#(?=\w)/g, `\\#${ZERO}`)
    .replace(/:/g, '&#58;')
    .replace(/\b(www|gh)(?=\\[.-])/gi, `$1${ZERO}`)
    // A full commit id in the same repository would become a link and a back-reference.
    .replace(/\b[0-9a-f]{40}\b/gi, id => `${id.slice(0, 20)}${ZERO}${id.slice(20)}`)

/** A Markdown code span, safe inside a table too. */
export const code = (text: string, most?: number): string => {
  const shown = visible(text, most).replace(/\|/g, '¦') || '(empty)'
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = longest > 0 || /^\s|\s$/.test(shown) ? ' ' : ''
  return `${fence}${space}${shown}${space}${fence}`
}

/** A sentence in which rules quote names by back-ticks: the quoted parts become code spans, the rest prose. */
export const sentence = (text: string, most = 900): string => {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text
  const parts = cut.split('`')
  // An odd number of back-ticks was not written by a rule; then nothing is a quotation.
  if (parts.length % 2 === 0) return prose(cut, most)
  return parts.map((part, index) => (index % 2 === 0 ? prose(part, most) : code(part, most))).join('')
}

/** A path as part of a URL, each segment encoded; `..` cannot climb. */
export const urlPath = (path: string): string =>
  path
    .split('/')
    .map(segment => (/^\.{1,2}$/.test(segment) ? '%2E'.repeat(segment.length) : encode(segment)))
    .join('/')

const encode = (segment: string) =>
  encodeURIComponent(segment.toWellFormed()).replace(
    /[()*'!]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Cuts at a character boundary. `most` counts UTF-16 units, as GitHub counts characters of a body. */
export const clip = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, Math.max(0, most - 1))
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`

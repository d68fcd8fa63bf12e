/** A Dockerfile split into instructions, as BuildKit splits it, with every line in its place. */

export interface Instruction {
  /** Upper case. */
  readonly keyword: string
  /** Line of the keyword. */
  readonly line: number
  /**
   * What follows the keyword, one line of it for each line of the file: continuations end in a backslash, and so do
   * the lines of comments and the empty lines between them, which Docker leaves out before a shell sees them.
   */
  readonly body: string
  /** Here-documents with their ends, as they stand; empty when there are none. */
  readonly documents: string
}

interface Marker {
  readonly name: string
  readonly stripTabs: boolean
}

/** Character that continues a line: the `escape` directive may stand only among the comments at the top. */
const escapeOf = (lines: readonly string[]): string => {
  for (const line of lines) {
    const [, key, value] = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line) ?? []
    if (!key) return '\\'
    if (key.toLowerCase() === 'escape') return value === '`' ? '`' : '\\'
  }
  return '\\'
}

const MARKER = /\d*<<(-?)(["']?)([A-Za-z0-9_][\w.]*)\2(?=\s|$|[;|&)>])/y

/** The here-documents that a logical line opens: words outside of quotes that begin with `<<`. */
const markersOf = (body: string): readonly Marker[] => {
  const markers: Marker[] = []
  let quote = ''
  for (let at = 0; at < body.length; at++) {
    const letter = body[at] ?? ''
    if (letter === '\\' && quote !== "'") at++
    else if (quote) quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if ((letter === '<' || /\d/.test(letter)) && (at === 0 || /\s/.test(body[at - 1] ?? ''))) {
      MARKER.lastIndex = at
      const [found, dash, , name] = MARKER.exec(body) ?? []
      if (!found || !name) continue
      markers.push({ name, stripTabs: dash === '-' })
      at += found.length - 1
    }
  }
  return markers
}

/** Line after the last here-document; undefined when one of them never ends, which Docker refuses. */
const endOfDocuments = (
  lines: readonly string[],
  from: number,
  markers: readonly Marker[],
): number | undefined => {
  let at = from
  for (const { name, stripTabs } of markers) {
    const end = lines.findIndex(
      (line, index) => index >= at && (stripTabs ? line.replace(/^\t+/, '') : line) === name,
    )
    if (end < 0) return undefined
    at = end + 1
  }
  return at
}

const isSkipped = (line: string): boolean => /^\s*(?:#|$)/.test(line)

/** Keywords whose here-documents Docker knows. */
const WITH_DOCUMENTS = /^(?:RUN|COPY|ADD|ONBUILD)$/

export function* instructions(text: string): Iterable<Instruction> {
  const lines = text.split('\n')
  const continues = escapeOf(lines)
  const continued = continues === '`' ? /`[ \t]*$/ : /\\[ \t]*$/
  let searches = 0

  for (let at = 0; at < lines.length; at++) {
    const first = lines[at] ?? ''
    const [, indent = '', keyword, separator = ''] = /^(\s*)([A-Za-z]+)([\s\\`]|$)/.exec(first) ?? []
    if (!keyword || isSkipped(first)) continue

    const start = at
    const parts: string[] = []
    let line = first.slice(indent.length + keyword.length + (/\s/.test(separator) ? 1 : 0))
    while (continued.test(line) && at + 1 < lines.length) {
      parts.push(line.replace(continued, '\\'))
      for (at++; at < lines.length && isSkipped(lines[at] ?? ''); at++) parts.push('\\')
      line = lines[at] ?? ''
    }
    parts.push(continued.test(line) ? line.replace(continued, '') : line)

    const body = parts.join('\n')
    const markers = WITH_DOCUMENTS.test(keyword.toUpperCase()) && body.includes('<<') ? markersOf(body) : []
    // A search for an end may pass over the whole file; a file of searches without an end must not.
    const end = markers.length && searches < 200 ? endOfDocuments(lines, at + 1, markers) : undefined
    if (markers.length && end === undefined) searches += markers.length
    const documents = end === undefined ? '' : lines.slice(at + 1, end).join('\n')
    if (end !== undefined) at = end - 1
    yield { keyword: keyword.toUpperCase(), line: start + 1, body, documents }
  }
}

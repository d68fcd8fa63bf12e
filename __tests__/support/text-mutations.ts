/** Texts changed by chance and by malice, the same in every run of one seed. */
import fc from 'fast-check'

const LONG = 64 * 1024
/** Deeper than any reader goes down. */
const DEEP = 2000

/** What a reader must stand in the place of a word, of a value or of a line. */
export const HOSTILE: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'a'.repeat(LONG),
  'a-'.repeat(LONG / 2),
  'a.'.repeat(LONG / 2),
  'a/'.repeat(LONG / 2),
  'a:'.repeat(LONG / 2),
  '@'.repeat(LONG),
  ' '.repeat(LONG),
  `${' '.repeat(LONG)}x`,
  '\t'.repeat(LONG),
  '"'.repeat(LONG),
  "'".repeat(LONG),
  `'"`.repeat(LONG / 2),
  '`'.repeat(LONG),
  '\\'.repeat(LONG),
  '='.repeat(LONG),
  '#'.repeat(LONG),
  ' #'.repeat(LONG / 2),
  '*'.repeat(LONG),
  '<'.repeat(LONG),
  '<!--'.repeat(LONG / 4),
  '[](<'.repeat(LONG / 4),
  '-'.repeat(LONG),
  ' -'.repeat(LONG / 2),
  '- '.repeat(DEEP),
  '{'.repeat(LONG),
  '[{'.repeat(DEEP),
  '['.repeat(DEEP) + ']'.repeat(DEEP),
  '{"a":'.repeat(DEEP) + '}'.repeat(DEEP),
  '('.repeat(LONG),
  '$('.repeat(LONG / 2),
  '${'.repeat(LONG / 2),
  `\${A:-`.repeat(LONG / 5),
  '{{'.repeat(LONG / 2),
  '{{ a }}'.repeat(LONG / 8),
  '${{ a }}'.repeat(LONG / 8),
  '${${${',
  '{{',
  '${{',
  '}}',
  '%{',
  '<<EOF',
  '<<<<<<< HEAD',
  '\ud800',
  '\udfff\ud800',
  '\u{e0041}\u{e0042}\u{e0043}',
  '\u202e\u200b\u2066',
  '\ufeff',
  '\0',
  '\u2028',
  '\x85',
  '\t',
  '\r',
  '\r\n',
  '\n',
  '\n\n---\n\n',
  '&a *a',
  '&a [*a]',
  '&a {<<: *a}',
  '&a {b: &a {<<: [*a, *a], *a : *a}}',
  '*a',
  '&a',
  '<<: *a',
  '!!binary a',
  '!<tag:x> a',
  '? [a, b]',
  '|',
  '>+9',
  '|\n',
  '1e999',
  '9'.repeat(400),
  '-0',
  '0x1p9',
  '0.0.0.0:99999999999999999999:1',
  '[::]:1:1',
  ':::',
  '3.10',
  'null',
  '~',
  'true',
  '[]',
  '{}',
  '""',
  '../../../etc/passwd',
  '/',
  'C:\\\\',
  'https://'.repeat(DEEP),
  'http://[::1',
  'a@sha256:',
  ':latest',
  '%zz%00',
  'docker run '.repeat(DEEP),
  'a | b && '.repeat(DEEP),
]

/** One change; `at` and `to` are places as shares of the length, so that they suit every text. */
export interface TextMutation {
  readonly kind:
    | 'cut'
    | 'flip'
    | 'insert'
    | 'remove'
    | 'double'
    | 'swap'
    | 'indent'
    | 'outdent'
    | 'tab'
    | 'token'
    | 'value'
    | 'line'
    | 'anchor'
    | 'repeat'
    | 'returns'
  readonly at: number
  readonly to: number
  /** Which of the hostile texts, or a character. */
  readonly which: number
}

const PLACES = 2 ** 30
const share = fc.nat(PLACES - 1).map(place => place / PLACES)

export const textMutations: fc.Arbitrary<readonly TextMutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'cut',
      'flip',
      'insert',
      'remove',
      'double',
      'swap',
      'indent',
      'outdent',
      'tab',
      'token',
      'token',
      'value',
      'value',
      'value',
      'line',
      'anchor',
      'repeat',
      'returns',
    ),
    at: share,
    to: share,
    which: fc.nat(HOSTILE.length - 1),
  }),
  { minLength: 1, maxLength: 4 },
)

const hostile = (which: number): string => HOSTILE[which % HOSTILE.length] ?? ''

/** Changes within the text, by characters. */
const changedText = (text: string, { kind, at: from, to, which }: TextMutation): string | undefined => {
  const at = Math.floor(from * text.length)
  const [before, rest] = [text.slice(0, at), text.slice(at)]
  if (kind === 'cut') return before
  if (kind === 'flip')
    return `${before}${String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << (which % 7)))}${rest.slice(1)}`
  if (kind === 'insert') return before + hostile(which) + rest
  if (kind === 'returns') return text.replaceAll('\n', '\r\n')
  if (kind !== 'token') return undefined
  const begin = rest.search(/\w/)
  if (begin < 0) return before + hostile(which) + rest
  const tail = rest.slice(begin)
  const length = Math.max(1, tail.search(/\W/))
  return before + rest.slice(0, begin) + hostile(Math.floor(to * HOSTILE.length)) + tail.slice(length)
}

const VALUE = /^([^:=]{0,200}[:=][ \t]?)(.{0,2000})$/s

const withValue = (line: string, value: string): string => {
  const [, head = `${/^\s{0,200}/.exec(line)?.[0] ?? ''}- `] = VALUE.exec(line) ?? []
  return head + value
}

/** Changes of whole lines. */
const changedLines = (text: string, { kind, at: from, to, which }: TextMutation): string => {
  const lines = text.split('\n')
  const [at, other] = [Math.floor(from * lines.length), Math.floor(to * lines.length)]
  const line = lines[at] ?? ''
  const indent = line.slice(0, line.length - line.trimStart().length)
  const replaced = (...by: readonly string[]): string => lines.toSpliced(at, 1, ...by).join('\n')
  if (kind === 'remove') return replaced()
  if (kind === 'double') return replaced(line, line)
  if (kind === 'swap')
    return lines
      .with(at, lines[other] ?? '')
      .with(other, line)
      .join('\n')
  if (kind === 'indent') return replaced(`${' '.repeat(1 + (which % 7))}${line}`)
  if (kind === 'outdent') return replaced(line.slice(Math.min(indent.length, 1 + (which % 4))))
  if (kind === 'tab') return replaced(`\t${line.trimStart()}`)
  if (kind === 'value') return replaced(withValue(line, hostile(which)))
  if (kind === 'line') return replaced(line, indent + hostile(which))
  if (kind === 'anchor') {
    const [, key = '', value = ''] = VALUE.exec(line) ?? []
    const anchored = key && !value ? `${line}&a` : withValue(line, `&a ${value}`)
    return lines
      .with(at, anchored)
      .with(other, withValue(lines[other] ?? '', which % 2 ? '*a' : '{<<: *a, b: *a}'))
      .join('\n')
  }
  const block = lines.slice(Math.min(at, other), Math.max(at, other) + 1)
  return lines.toSpliced(at, 0, ...Array.from({ length: 1 + (which % 20) }, () => block).flat()).join('\n')
}

/** Above this nothing is added any more. */
const LARGEST = 1024 * 1024

export const mutatedText = (text: string, list: readonly TextMutation[]): string =>
  list.reduce((now, one) => {
    if (now.length > LARGEST) return now
    return changedText(now, one) ?? changedLines(now, one)
  }, text)

/** So many lists of changes of one seed. */
export const drawnTexts = (seed: number, count: number): readonly (readonly TextMutation[])[] =>
  fc.sample(textMutations, { seed, numRuns: count })

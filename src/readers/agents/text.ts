/** Text that agents read and people do not see: invisible characters, and comments that a rendered page leaves out. */
import { createHash } from 'node:crypto'
import type { AgentText } from '../../agent.ts'
import type { AgentConfig, Unread } from '../../reference.ts'
import { lineFinder } from '../lines.ts'
import { place, tooMany } from '../locate.ts'
import type { Reader, TextFile } from '../reader.ts'
import { clientOf } from './clients.ts'
import { hiddenIn, mayHide } from './hidden.ts'

/** Lines and comments of one file that are told one by one. */
const MOST_LINES = 200
const MOST_COMMENTS = 100
const SHOWN = 400

const reference = (
  file: TextFile,
  line: number,
  endLine: number,
  text: Omit<AgentText, 'part'>,
): AgentConfig => ({
  kind: 'agent',
  id: `${file.path}#${text.hides}`,
  client: clientOf(file.path),
  surface: 'config',
  at: place(file.path, line, endLine),
  part: 'text',
  ...text,
})

const ESCAPE = /\\u([0-9a-f]{4})/gi

/** JSON may write a character as its number, which an agent gets as the character. */
const unescaped = (line: string): string =>
  line.replace(ESCAPE, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

function* characters(file: TextFile): Iterable<AgentConfig | Unread> {
  const escapes = /\.(?:jsonc?|ya?ml|toml)$/i.test(file.path) && file.text.includes('\\u')
  if (!escapes && !mayHide(file.text)) return
  let count = 0
  for (const [at, line] of file.text.split('\n').entries()) {
    const raw = hiddenIn(line, at === 0)
    const found = raw ?? (escapes && line.includes('\\u') ? hiddenIn(unescaped(line), false) : undefined)
    if (!found) continue
    if (count++ >= MOST_LINES) {
      yield tooMany(place(file.path, at + 1), MOST_LINES, 'lines with invisible characters')
      return
    }
    const { cleaned, ...rest } = found
    const mended = raw && cleaned !== undefined && cleaned.trim() !== '' ? { cleaned } : {}
    yield reference(file, at + 1, at + 1, { hides: 'characters', ...rest, ...mended })
  }
}

/** Blocks of code are shown, with the comments in them. */
const withoutFences = (text: string): string => {
  let fence = ''
  return text
    .split('\n')
    .map(line => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
      if (fence) {
        if (mark.startsWith(fence)) fence = ''
        return ' '.repeat(line.length)
      }
      if (mark) fence = mark
      return mark ? ' '.repeat(line.length) : line
    })
    .join('\n')
}

const comment = (file: TextFile, line: number, endLine: number, said: string): AgentConfig =>
  reference(file, line, endLine, {
    hides: 'comment',
    counts: new Map(),
    codes: [],
    spelt: said.slice(0, SHOWN),
    digest: createHash('sha256').update(said).digest('hex'),
  })

/** `[//]: # (text)`: the definition of a link to nowhere, which Markdown shows nobody. */
const NOWHERE =
  /^ {0,3}\[[^\]\n]{1,100}\]:[ \t]{0,9}(?:#|<#?>)[ \t]{1,9}(?:\(([^\n]{1,2000})\)|"([^\n]{1,2000})"|'([^\n]{1,2000})')[ \t]{0,9}$/

function* definitions(file: TextFile, text: string): Iterable<AgentConfig> {
  let count = 0
  for (const [at, line] of text.split('\n').entries()) {
    const [, ...said] = NOWHERE.exec(line) ?? []
    const words = said.find(Boolean)?.trim()
    if (words && count++ < MOST_COMMENTS) yield comment(file, at + 1, at + 1, words)
  }
}

function* comments(file: TextFile): Iterable<AgentConfig> {
  if (/\.(?:jsonc?|ya?ml|toml|txt)$/i.test(file.path)) return
  const text = withoutFences(file.text)
  yield* definitions(file, text)
  const lineOf = lineFinder(text)
  let count = 0
  for (let from = text.indexOf('<!--'); from >= 0 && count < MOST_COMMENTS; count++) {
    const closed = text.indexOf('-->', from + 4)
    const to = closed < 0 ? text.length : closed
    const said = text.slice(from + 4, to).trim()
    if (said) yield comment(file, lineOf(from), lineOf(Math.max(from, to - 1)), said)
    from = text.indexOf('<!--', to)
  }
}

export const agentText: Reader = {
  id: 'agent-text',

  *read(file) {
    yield* characters(file)
    yield* comments(file)
  },
}

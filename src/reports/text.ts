import type { Finding, Severity, Verdict } from '../finding.ts'
import { inertLog, visible } from './inert.ts'
import type { Scene } from './report.ts'
import { more, type Rest, rollUp } from './rollup.ts'
import { byPath, CONCLUSION, counts, looked, minute, short } from './words.ts'

/** Columns of the terminal that the report is laid out for. */
export const WIDTH = 80

type Paint = (style: keyof typeof STYLES, text: string) => string
const STYLES = { error: 31, warning: 33, notice: 36, waived: 90, good: 32, bold: 1, dim: 2 } as const

/** Lines of at most `width` characters; a word that is longer is broken, since a URL or a digest must not be lost. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (let word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
    }
    while (word.length > width) {
      lines.push(word.slice(0, width))
      word = word.slice(width)
    }
    line = line ? `${line} ${word}` : word
  }
  return line ? [...lines, line] : lines
}

const block = (lead: string, text: string): readonly string[] => {
  const pad = ' '.repeat(lead.length)
  return wrap(visible(text, 1500), WIDTH - lead.length).map(
    (line, index) => (index === 0 ? lead : pad) + line,
  )
}

const proofs = ({ evidence }: Finding): readonly string[] =>
  evidence.map(({ what, source, asked }) =>
    [what, source && !what.includes(source) && source, asked && minute(asked)].filter(Boolean).join(', '),
  )

const head = ({ state, severity, line, rule }: Finding, paint: Paint): string => {
  const tone: Severity | 'waived' = state === 'waived' ? 'waived' : severity
  const label = state === 'undetermined' ? `${severity}, not answered` : tone
  return `${String(line).padStart(6)}  ${paint(tone, label)}  ${paint('dim', rule)}`
}

const one = (finding: Finding, paint: Paint): readonly string[] => {
  const { message, fix, waiver, also } = finding
  return [
    head(finding, paint),
    ...block('        ', message),
    ...(fix ? block('        → ', fix) : []),
    ...(also.length > 0
      ? block('        also ', also.map(({ path, line }) => `${path}:${line}`).join(', '))
      : []),
    ...(waiver
      ? block('        waived ', `until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`)
      : []),
    ...proofs(finding).flatMap(proof => block('        · ', proof).map(line => paint('dim', line))),
  ]
}

const leftOut = (rest: Rest): string =>
  rest.unanswered
    ? `and ${more(rest)} without an answer, for the same reason`
    : `and ${more(rest)} of ${rest.rule} in ${rest.path}`

const stories = (verdict: Verdict, paint: Paint): readonly string[] =>
  verdict.stories.flatMap(({ outcome, steps, also }) => [
    ...block('together: ', outcome).map(line => paint('bold', line)),
    ...steps.flatMap(({ says, at, rule }) => block('        + ', `${says}: ${at.path}:${at.line}, ${rule}`)),
    ...(also.length > 0
      ? block('        + ', `the same in ${also.map(({ path, line }) => `${path}:${line}`).join(', ')}`)
      : []),
    '',
  ])

const last = (verdict: Verdict, paint: Paint): readonly string[] => {
  const { conclusion, findings, notes, off } = verdict
  const [mark, tone] = { fail: ['✖', 'error'], warn: ['▲', 'warning'], pass: ['✔', 'good'] }[conclusion] as [
    string,
    Severity,
  ]
  const rule = findings.find(({ state }) => state !== 'waived')?.rule
  return [
    ...notes.flatMap(note => block('note: ', note)),
    ...(off.length > 0 ? block('off: ', off.join(', ')) : []),
    ...(notes.length + off.length > 0 ? [''] : []),
    paint(tone, `${mark} ${CONCLUSION[conclusion]}: ${counts(verdict)}`),
    ...(rule ? [paint('dim', `  why: ai-artifact-gate explain ${rule}`)] : []),
  ]
}

/**
 * The report for a terminal, 80 columns wide, grouped by file.
 *
 * @param colours Whether to write ANSI colours; the caller knows whether it is a terminal.
 */
export const textReport = (verdict: Verdict, { version }: Scene, colours: boolean): string => {
  const paint: Paint = (style, text) => (colours ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text)
  const lines = [
    paint('bold', `AI Artifact Gate ${version}`),
    ...block('  ', `${short(verdict.base)} → ${short(verdict.head)}, policy: ${verdict.policy}`),
    ...block('  ', `looked at ${looked(verdict)}`),
    '',
  ]
  const { shown, rest } = rollUp(verdict.findings)
  for (const [path, findings] of byPath(shown)) {
    const hidden = rest.filter(left => left.path === path)
    lines.push(
      paint('bold', visible(path, 400)),
      ...findings.flatMap(finding => one(finding, paint)),
      ...hidden.flatMap(left => block('        … ', leftOut(left))),
      '',
    )
  }
  return `${inertLog([...lines, ...stories(verdict, paint), ...last(verdict, paint)].join('\n'))}\n`
}

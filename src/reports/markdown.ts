import type { Finding, Proof, Verdict } from '../finding.ts'
import { code, sentence, urlPath } from './inert.ts'
import type { Scene } from './report.ts'
import { more, type Rest, type RolledUp, rollUp } from './rollup.ts'
import { byPath, CONCLUSION, counts, looked, minute, short } from './words.ts'

/** How much of each finding is shown; a report that is too long falls to the next level. */
export type Detail = 'full' | 'plain' | 'brief'

const MARK = { error: '⛔', warning: '⚠️', notice: 'ℹ️' } as const
const TITLE = {
  fail: '⛔ AI Artifact Gate: blocked',
  warn: '⚠️ AI Artifact Gate: passed with warnings',
  pass: '✅ AI Artifact Gate: passed',
} as const

const place = (path: string, line: number, verdict: Verdict, { repository }: Scene): string => {
  const linked = repository && /^[0-9a-f]{40,64}$/.test(verdict.head) && !/\p{Cc}/u.test(path)
  return linked
    ? `[line ${line}](${repository}/blob/${verdict.head}/${urlPath(path)}#L${line})`
    : `line ${line}`
}

const ruleLink = (rule: string, { docs }: Scene): string =>
  docs ? `[${code(rule)}](${docs}/${urlPath(rule)}.md)` : code(rule)

const proofLine = ({ what, source, asked }: Proof): string =>
  [sentence(what), source && !what.includes(source) ? code(source, 300) : '', asked ? minute(asked) : '']
    .filter(Boolean)
    .join(', ')

/** A proof or two stand below the finding in small print; more are folded. */
const proofList = ({ evidence }: Finding): readonly string[] => {
  if (evidence.length <= 2) return evidence.map(proof => `  <sub>${proofLine(proof)}</sub>  `)
  const lines = evidence.map(proof => `  - ${proofLine(proof)}`)
  return [`  <details><summary>${evidence.length} proofs</summary>`, '', ...lines, '', '  </details>']
}

/** Lines of one list item; a line break within it is two blanks at the end of a line. */
const item = (finding: Finding, verdict: Verdict, scene: Scene, detail: Detail): readonly string[] => {
  const { severity, state, path, line, rule, message, fix, waiver, also } = finding
  const mark = state === 'waived' ? '🤝' : MARK[severity]
  const head = `- ${mark} ${place(path, line, verdict, scene)} · ${ruleLink(rule, scene)}${state === 'undetermined' ? ' · not answered' : ''}  `
  if (detail === 'brief') return [head, `  ${sentence(message, 200)}`]
  const others = also
    .slice(0, 10)
    .map(other => `${code(other.path, 200)} ${place(other.path, other.line, verdict, scene)}`)
  const more = also.length > 10 ? ` and ${also.length - 10} more` : ''
  return [
    head,
    `  ${sentence(message)}  `,
    ...(fix ? [`  **Mend:** ${sentence(fix)}  `] : []),
    ...(others.length > 0 ? [`  Also: ${others.join(', ')}${more}  `] : []),
    ...(waiver
      ? [`  **Waived** until ${code(waiver.expires)} by ${code(waiver.owner)}: ${sentence(waiver.reason)}  `]
      : []),
    ...(detail === 'full' ? proofList(finding) : []),
  ]
}

const leftOut = (rest: Rest): string =>
  rest.unanswered
    ? `- … and **${more(rest)}** without an answer, for the same reason`
    : `- … and **${more(rest)}** of ${code(rest.rule)} in ${code(rest.path, 300)}`

const sections = (
  { shown, rest }: RolledUp,
  verdict: Verdict,
  scene: Scene,
  detail: Detail,
): readonly string[] =>
  [...byPath(shown)].map(([path, group]) =>
    [
      `**${code(path, 300)}**`,
      '',
      ...group.flatMap(finding => item(finding, verdict, scene, detail)),
      ...rest.filter(left => left.path === path).map(leftOut),
      '',
    ].join('\n'),
  )

const folded = (title: string, body: readonly string[]): string =>
  ['<details>', `<summary>${title}</summary>`, '', ...body, '</details>', ''].join('\n')

const foot = (verdict: Verdict, { run }: Scene): string => {
  const { base, head, policy, notes, off } = verdict
  const lines = [
    `Looked at ${looked(verdict)}, ${code(short(base))} → ${code(short(head))}. Policy: ${sentence(policy, 300)}.`,
    ...(off.length > 0
      ? [
          `Rules that are off: ${off
            .slice(0, 60)
            .map(rule => code(rule))
            .join(', ')}.`,
        ]
      : []),
    ...notes.slice(0, 20).map(note => sentence(note, 400)),
    ...(run ? [`[Run](${run})`] : []),
  ]
  return lines.map(line => `<sub>${line}</sub>`).join('<br>\n')
}

/** Everything that the findings sections stand between. */
const frame = (verdict: Verdict, scene: Scene, body: readonly string[]): string =>
  [`### ${TITLE[verdict.conclusion]}`, '', `${counts(verdict)}`, '', ...body, foot(verdict, scene), ''].join(
    '\n',
  )

/** What adds up, before the findings themselves. */
const stories = (verdict: Verdict, scene: Scene): readonly string[] => {
  if (verdict.stories.length === 0) return []
  const told = verdict.stories.map(({ outcome, steps, also }) => {
    const others = also
      .slice(0, 10)
      .map(at => `${code(at.path, 200)} ${place(at.path, at.line, verdict, scene)}`)
    const rest = also.length > 10 ? ` and ${also.length - 10} more` : ''
    const parts = steps.map(
      ({ says, at, rule }) =>
        `  - ${sentence(says)}: ${code(at.path, 200)} ${place(at.path, at.line, verdict, scene)} · ${ruleLink(rule, scene)}`,
    )
    const same = others.length > 0 ? [`  - the same in ${others.join(', ')}${rest}`] : []
    return [`- 🔗 **${sentence(outcome)}**`, ...parts, ...same].join('\n')
  })
  return ['**Together**', '', ...told, '']
}

type Some = (finding: Pick<Finding, 'state' | 'severity'>) => boolean

const isWaived: Some = ({ state }) => state === 'waived'
const isLoud: Some = finding => !isWaived(finding) && finding.severity !== 'notice'
const isQuiet: Some = finding => !isWaived(finding) && finding.severity === 'notice'

const whole = (verdict: Verdict, all: RolledUp, scene: Scene, detail: Detail): string => {
  const some = (is: Some): RolledUp => ({ shown: all.shown.filter(is), rest: all.rest.filter(is) })
  const count = (is: Some): number => verdict.findings.filter(is).length
  const [loud, quiet, waived] = [some(isLoud), some(isQuiet), some(isWaived)]
  return frame(verdict, scene, [
    ...(detail === 'brief' ? [] : stories(verdict, scene)),
    ...sections(loud, verdict, scene, detail),
    ...(quiet.shown.length > 0
      ? [
          folded(
            `${count(isQuiet)} ${count(isQuiet) === 1 ? 'notice' : 'notices'}`,
            sections(quiet, verdict, scene, detail),
          ),
        ]
      : []),
    ...(waived.shown.length > 0
      ? [folded(`${count(isWaived)} waived`, sections(waived, verdict, scene, detail))]
      : []),
  ])
}

/** The worst findings in brief, as many as fit, and how many do not. */
const cut = (
  verdict: Verdict,
  all: RolledUp,
  scene: Scene,
  limit: number,
  measure: (text: string) => number,
): string => {
  const total = verdict.findings.filter(finding => !isWaived(finding)).length
  const open = all.shown.filter(finding => !isWaived(finding))
  const hidden = (count: number) =>
    `**${count.toLocaleString('en')} more findings are not shown here.** The findings file has all of them.\n`
  let room = limit - measure(frame(verdict, scene, [hidden(total)])) - 64
  const lines: string[] = []
  let shown = 0
  for (const finding of open) {
    const text = [`**${code(finding.path, 300)}**`, '', ...item(finding, verdict, scene, 'brief'), ''].join(
      '\n',
    )
    room -= measure(text) + 1
    if (room < 0) break
    lines.push(text)
    shown++
  }
  return frame(verdict, scene, [...lines, hidden(total - shown)])
}

/**
 * The report in Markdown, not longer than `limit` by `measure`. It degrades step by step: without evidence, then
 * without cures, then the worst findings only, with the number of those that are left out.
 */
export const markdownReport = (
  verdict: Verdict,
  scene: Scene,
  limit = Number.POSITIVE_INFINITY,
  measure: (text: string) => number = text => text.length,
): string => {
  const all = rollUp(verdict.findings)
  // Rendering ten thousand findings three times is waste: beyond this many, no level but the last can fit a comment.
  const levels: readonly Detail[] =
    all.shown.length > 3000 && limit < 2 ** 21 ? [] : ['full', 'plain', 'brief']
  for (const detail of levels) {
    const text = whole(verdict, all, scene, detail)
    if (measure(text) <= limit) return text
  }
  return limit === Number.POSITIVE_INFINITY
    ? whole(verdict, all, scene, 'full')
    : cut(verdict, all, scene, limit, measure)
}

/** The one line of a clean or a short report. */
export const headline = (verdict: Verdict): string => `${CONCLUSION[verdict.conclusion]}: ${counts(verdict)}`

import type { Finding, Severity, Verdict } from '../finding.ts'
import { tally } from '../finding.ts'
import { clip, inertLine, visible } from './inert.ts'

/** What the runner keeps of one kind in one step; more are dropped without a word. */
export const MOST_PER_LEVEL = 10
/** What the runner keeps of one message, in characters. */
export const MOST_MESSAGE = 4096

export interface Annotation {
  readonly level: Severity
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/** Names what is so, how to mend it and what else is touched; one line each. */
export const annotationText = ({ message, fix, also }: Finding): string => {
  const places = also.slice(0, 5).map(({ path, line }) => `${path}:${line}`)
  return [message, fix, places.length > 0 && `Also at ${places.join(', ')}${also.length > 5 ? ' …' : ''}.`]
    .filter(line => typeof line === 'string')
    .map(line => inertLine(visible(line, 1200)))
    .join('\n')
}

const annotation = (finding: Finding): Annotation => ({
  level: finding.severity,
  title: finding.rule,
  message: clip(annotationText(finding), MOST_MESSAGE),
  // A path with a control character cannot be a file that GitHub shows; the runner would read it wrong.
  ...(/\p{Cc}/u.test(finding.path) ? {} : { file: finding.path, line: finding.line }),
})

/**
 * Workflow-command annotations: worst first, at most ten of a level, then one that says how many are not shown.
 * Waived findings are no annotations.
 */
export const annotations = (verdict: Verdict): readonly Annotation[] => {
  const open = verdict.findings.filter(({ state }) => state !== 'waived')
  const totals = tally(verdict)
  const over = (['error', 'warning', 'notice'] as const).filter(level => totals[level] > MOST_PER_LEVEL)
  // The roll-up is a notice itself, so it takes one of the ten places of its level.
  const room = {
    error: MOST_PER_LEVEL,
    warning: MOST_PER_LEVEL,
    notice: MOST_PER_LEVEL - (over.length > 0 ? 1 : 0),
  }
  const shown = open.filter(({ severity }) => room[severity]-- > 0)
  const hidden = open.length - shown.length
  if (hidden === 0) return shown.map(annotation)
  const message = `${hidden} more findings are not shown as annotations. The findings file lists all ${open.length}.`
  return [...shown.map(annotation), { level: 'notice', title: 'AI Artifact Gate', message }]
}

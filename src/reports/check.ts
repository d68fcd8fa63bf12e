import type { Finding, Verdict } from '../finding.ts'
import { annotationText } from './annotations.ts'
import { clip, inertLine, visible } from './inert.ts'
import { headline, markdownReport } from './markdown.ts'
import type { Scene } from './report.ts'
import { rollUp } from './rollup.ts'

/** Limits of the Checks API in characters. */
export const MOST_CHECK_TEXT = 65_535
const MOST_TITLE = 255
/** 64 KiB by the API; a reviewer reads no more than this. */
const MOST_ANNOTATION = 8_000
/** One run shows no more than this many; the rest is in the summary. */
const MOST_ANNOTATIONS = 1_000

export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

export interface CheckReport {
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' } as const

const annotation = (finding: Finding): CheckAnnotation => ({
  path: finding.path,
  start_line: finding.line,
  end_line: finding.line,
  annotation_level: LEVEL[finding.severity],
  title: clip(finding.rule, MOST_TITLE),
  message: clip(annotationText(finding), MOST_ANNOTATION),
})

/** The check run's conclusion, words and annotations. Warnings do not fail a check. */
export const checkReport = (verdict: Verdict, scene: Scene): CheckReport => ({
  conclusion: verdict.conclusion === 'fail' ? 'failure' : 'success',
  title: clip(inertLine(visible(headline(verdict))), MOST_TITLE),
  summary: markdownReport(verdict, scene, MOST_CHECK_TEXT),
  annotations: rollUp(verdict.findings)
    .shown.filter(({ state, path }) => state !== 'waived' && !/\p{Cc}/u.test(path))
    .slice(0, MOST_ANNOTATIONS)
    .map(annotation),
})

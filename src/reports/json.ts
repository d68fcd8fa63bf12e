import type { Finding, Verdict } from '../finding.ts'
import type { Report, Scene } from './report.ts'

/** Version of the shape that `report.schema.json` describes. */
export const REPORT_VERSION = 1

const VERDICTS = { pass: 'pass', warn: 'warn', fail: 'fail' } as const

const finding = (
  {
    rule,
    severity,
    state,
    kind,
    reference,
    path,
    line,
    message,
    fix,
    evidence,
    also,
    waiver,
    suggestion,
    fingerprint,
  }: Finding,
  { tags }: Scene,
) => ({
  rule,
  ...(tags.get(rule)?.length ? { tags: tags.get(rule) } : {}),
  severity,
  state,
  kind,
  reference,
  path,
  line,
  message,
  ...(fix === undefined ? {} : { fix }),
  ...(suggestion === undefined ? {} : { suggestion }),
  evidence,
  also,
  ...(waiver === undefined ? {} : { waiver }),
  fingerprint,
})

/** The report for machines: one object, strings exactly as they were found. Its shape is `report.schema.json`. */
export const jsonReport: Report<Record<string, unknown>> = (verdict: Verdict, scene) => ({
  version: REPORT_VERSION,
  tool: { name: 'ai-artifact-gate', version: scene.version },
  verdict: VERDICTS[verdict.conclusion],
  mode: verdict.mode,
  base: verdict.base,
  head: verdict.head,
  policy: verdict.policy,
  checked: verdict.checked,
  files: verdict.files,
  findings: verdict.findings.map(each => finding(each, scene)),
  stories: verdict.stories,
  off: verdict.off,
  notes: verdict.notes,
})

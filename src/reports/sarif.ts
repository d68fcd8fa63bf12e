import type { Finding, Verdict } from '../finding.ts'
import { clip, urlPath, visible } from './inert.ts'
import type { Report, Scene } from './report.ts'

export const SARIF_SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** Code scanning keeps no more results of one run. */
export const MOST_RESULTS = 25_000
const MOST_RELATED = 100

const LEVEL = { error: 'error', warning: 'warning', notice: 'note' } as const

const location = (path: string, line: number, offset?: number) => ({
  physicalLocation: {
    artifactLocation: { uri: urlPath(path), uriBaseId: '%SRCROOT%' },
    region: { startLine: Math.max(1, line), ...(offset === undefined ? {} : { byteOffset: offset }) },
  },
})

const sentenceOf = ({ message, fix }: Finding) =>
  clip(visible(fix ? `${message} ${fix}` : message, 4000), 4096)

const result = (finding: Finding, ruleIndex: ReadonlyMap<string, number>) => {
  const { rule, severity, state, kind, reference, path, line, offset, also, evidence, waiver, fingerprint } =
    finding
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? -1,
    level: LEVEL[severity],
    message: { text: sentenceOf(finding) },
    locations: [location(path, line, offset)],
    ...(also.length > 0
      ? { relatedLocations: also.slice(0, MOST_RELATED).map(other => location(other.path, other.line)) }
      : {}),
    partialFingerprints: { 'aiArtifactGate/v1': fingerprint },
    // An empty list says that nothing is suppressed; code scanning shows waived findings as closed.
    suppressions: waiver
      ? [
          {
            kind: 'external',
            status: 'accepted',
            justification: visible(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`),
          },
        ]
      : [],
    properties: { state, kind, reference: visible(reference), evidence: evidence.slice(0, 20) },
  }
}

const descriptor = (id: string, { titles, tags, docs }: Scene) => ({
  id,
  shortDescription: { text: titles.get(id) ?? id },
  ...(docs ? { helpUri: `${docs}/${urlPath(id)}.md` } : {}),
  help: { text: `ai-artifact-gate explain ${id}` },
  ...(tags.get(id)?.length ? { properties: { tags: tags.get(id) } } : {}),
})

const unanswered = (verdict: Verdict, ruleIndex: ReadonlyMap<string, number>) =>
  verdict.findings
    .filter(({ state }) => state === 'undetermined')
    .slice(0, 1000)
    .map(finding => ({
      level: 'error',
      message: { text: sentenceOf(finding) },
      associatedRule: { id: finding.rule, index: ruleIndex.get(finding.rule) ?? -1 },
    }))

/** SARIF 2.1.0 with one run. A question without an answer is also a notification of the tool's execution. */
export const sarifReport: Report<Record<string, unknown>> = (verdict, scene) => {
  const ids = [...new Set(verdict.findings.map(({ rule }) => rule))].sort()
  const ruleIndex = new Map(ids.map((id, index) => [id, index]))
  return {
    version: '2.1.0',
    $schema: SARIF_SCHEMA,
    runs: [
      {
        tool: {
          driver: {
            name: 'AI Artifact Gate',
            semanticVersion: scene.version,
            rules: ids.map(id => descriptor(id, scene)),
          },
        },
        automationDetails: { id: 'ai-artifact-gate/' },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: unanswered(verdict, ruleIndex) },
        ],
        results: verdict.findings.slice(0, MOST_RESULTS).map(finding => result(finding, ruleIndex)),
        properties: { verdict: verdict.conclusion, base: verdict.base, head: verdict.head },
      },
    ],
  }
}

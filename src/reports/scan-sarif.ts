import { createHash } from 'node:crypto'
import type { Inspection, Observation } from '../evidence.ts'
import { clip, urlPath, visible } from './inert.ts'
import { MOST_RESULTS, SARIF_SCHEMA } from './sarif.ts'

/** The rules of `check` that say the same of a file in a change. Notes are no results. */
const RULES = {
  dangerous: { id: 'model-payload', level: 'error', title: 'Loading a model file must not run code' },
  unknown: {
    id: 'model-unscannable',
    level: 'warning',
    title: 'A model file must be readable to the end and understood',
  },
} as const
const IDS = Object.values(RULES)
const MOST_TEXT = 4096

interface Told {
  readonly file: Inspection
  readonly told: Observation
  readonly rule: (typeof RULES)[keyof typeof RULES]
}

const toldOf = (file: Inspection): readonly Told[] =>
  file.findings.flatMap(told => (told.level === 'note' ? [] : [{ file, told, rule: RULES[told.level] }]))

const fingerprint = ({ file, told, rule }: Told): string =>
  createHash('sha256')
    .update([rule.id, file.path, told.member ?? '', told.message, told.call ?? ''].join('\0'))
    .digest('hex')

/** A place within a member is the member's, not the file's: its offset stands beside its name. */
const result = (each: Told) => {
  const { file, told, rule } = each
  const { message, call, member, offset, opcode } = told
  const isOwn = member === undefined && offset !== undefined
  return {
    ruleId: rule.id,
    ruleIndex: IDS.indexOf(rule),
    level: rule.level,
    message: { text: clip(visible(call ? `${message} ${call}` : message, MOST_TEXT), MOST_TEXT) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: urlPath(file.path) },
          region: { startLine: 1, ...(isOwn ? { byteOffset: offset } : {}) },
        },
        ...(member === undefined
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: visible(member), kind: 'member' }] }),
      },
    ],
    partialFingerprints: { 'aiArtifactGateScan/v1': fingerprint(each) },
    properties: {
      format: file.format,
      verdict: file.verdict,
      completeness: file.completeness,
      ...(offset === undefined ? {} : { offset }),
      ...(opcode === undefined ? {} : { opcode }),
    },
  }
}

/** What `scan` found, as SARIF 2.1.0 with one run. Every file is an artifact, so that safe ones show as looked at. */
export const scanSarif = (files: readonly Inspection[], version: string): Record<string, unknown> => ({
  version: '2.1.0',
  $schema: SARIF_SCHEMA,
  runs: [
    {
      tool: {
        driver: {
          name: 'AI Artifact Gate',
          semanticVersion: version,
          rules: IDS.map(({ id, title }) => ({
            id,
            shortDescription: { text: title },
            help: { text: `ai-artifact-gate explain ${id}` },
          })),
        },
      },
      automationDetails: { id: 'ai-artifact-gate/scan/' },
      columnKind: 'utf16CodeUnits',
      artifacts: files.slice(0, MOST_RESULTS).map(({ path, size, verdict, completeness }) => ({
        location: { uri: urlPath(path) },
        length: size,
        properties: { verdict, completeness },
      })),
      results: files.flatMap(toldOf).slice(0, MOST_RESULTS).map(result),
    },
  ],
})

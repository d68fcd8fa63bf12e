import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Inspection } from '../../src/evidence.ts'
import { sarifReport } from '../../src/reports/sarif.ts'
import { scanSarif } from '../../src/reports/scan-sarif.ts'
import { rules } from '../../src/rules/index.ts'
import { modelPayload } from '../../src/rules/model/payload.ts'
import { file, inspection } from '../rules/samples.ts'
import { look } from '../support/inspecting.ts'
import { evil, pickle, stateDict } from '../support/pickle.ts'
import { finding, HOSTILE, scene, verdict } from '../support/verdict.ts'
import { torchZip } from '../support/zip.ts'

const valid = (log: unknown): unknown => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync('__tests__/fixtures/sarif-2.1.0.json', 'utf8'))
  const check = ajv.compile(schema)
  check(JSON.parse(JSON.stringify(log)))
  return check.errors
}

interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly object[]
      readonly artifacts: readonly object[]
      readonly tool: {
        readonly driver: { readonly rules: readonly { id: string; shortDescription: { text: string } }[] }
      }
    },
  ]
}
const runOf = (files: readonly Inspection[]) => (scanSarif(files, '0.1.0') as unknown as Log).runs[0]

describe('scan as SARIF', () => {
  test('a payload of a file has its byte, one of a member its member', async () => {
    const data = pickle(2, evil)
    const found = runOf([await look(data, 'a b.pkl'), await look(torchZip(data), 'm.pt')])
    const at = data.indexOf('R')
    expect(found.results).toMatchObject([
      {
        ruleId: 'model-payload',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b.pkl' },
              region: { startLine: 1, byteOffset: at },
            },
          },
        ],
        properties: { format: 'pickle', offset: at, opcode: 'REDUCE' },
      },
      {
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: 'm.pt' }, region: { startLine: 1 } },
            logicalLocations: [{ fullyQualifiedName: 'archive/data.pkl' }],
          },
        ],
        properties: { offset: at },
      },
    ])
    expect(JSON.stringify(found.results[1])).not.toContain('byteOffset')
  })

  test('a safe file is an artifact without a result', async () => {
    const found = runOf([await look(torchZip(stateDict(1)), 'm.pt')])
    expect(found.results).toEqual([])
    expect(found.artifacts).toMatchObject([
      { location: { uri: 'm.pt' }, properties: { verdict: 'safe', completeness: 'complete' } },
    ])
  })

  test('what is unknown is a warning', async () => {
    expect(runOf([await look(Buffer.from('cacme\nThing\n.'), 'x.pkl')]).results).toMatchObject([
      { ruleId: 'model-unscannable', level: 'warning' },
    ])
  })

  test('rules are those of check, by their titles', () => {
    for (const { id, shortDescription } of runOf([]).tool.driver.rules)
      expect(rules.find(rule => rule.id === id)?.title).toBe(shortDescription.text)
  })

  test('fits the schema, whatever the strings are', () => {
    const files = HOSTILE.map(text =>
      inspection(text, {
        verdict: 'dangerous',
        findings: [{ level: 'dangerous', message: text, call: text, member: text, offset: 3, opcode: text }],
      }),
    )
    expect(valid(scanSarif(files, '0.1.0'))).toBeNull()
  })
})

describe('check as SARIF', () => {
  test('a finding in the bytes of a file has its offset', () => {
    const log = sarifReport(
      verdict({ findings: [finding({ path: 'a.pkl', line: 1, offset: 34 }), finding()] }),
      scene,
    )
    expect(valid(log)).toBeNull()
    const regions = (
      log as unknown as { runs: { results: { locations: { physicalLocation: { region: object } }[] }[] }[] }
    ).runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation.region)
    expect(regions).toEqual([{ startLine: 1, byteOffset: 34 }, { startLine: 12 }])
  })

  test('the rule gives offsets of the file, not of members', () => {
    const dangerous = (more: object) =>
      inspection('a.pt', {
        verdict: 'dangerous',
        findings: [{ level: 'dangerous', message: 'x', offset: 34, ...more }],
      })
    const offsets = (more: object) =>
      [
        ...modelPayload.check({
          reference: file('a.pt'),
          contents: [dangerous(more)],
          options: {},
          now: new Date(0),
        }),
      ].map(({ offset }) => offset)
    expect(offsets({})).toEqual([34])
    expect(offsets({ member: 'a/data.pkl' })).toEqual([undefined])
  })
})

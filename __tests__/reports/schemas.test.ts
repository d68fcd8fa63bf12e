import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { annotations } from '../../src/reports/annotations.ts'
import { checkReport } from '../../src/reports/check.ts'
import { commentReport } from '../../src/reports/comment.ts'
import { jsonReport } from '../../src/reports/json.ts'
import { sarifReport } from '../../src/reports/sarif.ts'
import { summaryReport } from '../../src/reports/summary.ts'
import { textReport } from '../../src/reports/text.ts'
import { commandsIn } from '../support/runner-log.ts'
import { finding, HOSTILE, hostileFinding, scene, verdict } from '../support/verdict.ts'

const validator = (path: string) => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  // The SARIF schema is of draft 4; without its own `$schema` and `id` it means the same in draft 7.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
  return ajv.compile(schema)
}

const all = [
  ...HOSTILE.map(hostileFinding),
  finding({ state: 'undetermined', also: [{ path: 'a b.txt', line: 2 }] }),
]
const hostile = verdict({
  findings: all,
  notes: HOSTILE,
  policy: HOSTILE.join(' '),
  off: ['unread'],
  base: HOSTILE[0] ?? '',
})
const again = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('schemas accept', () => {
  test.each([
    ['an ordinary verdict', verdict()],
    ['a clean one', verdict({ conclusion: 'pass', findings: [] })],
    ['hostile strings', hostile],
  ])('%s as SARIF 2.1.0', (_, given) => {
    const valid = validator('__tests__/fixtures/sarif-2.1.0.json')
    valid(again(sarifReport(given, scene)))
    expect(valid.errors).toBeNull()
  })

  test.each([
    ['an ordinary verdict', verdict()],
    ['hostile strings', hostile],
  ])('%s as JSON report', (_, given) => {
    const valid = validator('schemas/report.schema.json')
    valid(again(jsonReport(given, scene)))
    expect(valid.errors).toBeNull()
  })

  test('nothing else', () => {
    const valid = validator('schemas/report.schema.json')
    expect(valid({ ...jsonReport(verdict(), scene), verdict: 'green' })).toBe(false)
    const sarif = validator('__tests__/fixtures/sarif-2.1.0.json')
    expect(sarif({ ...sarifReport(verdict(), scene), runs: [{}] })).toBe(false)
  })
})

test('waived findings are suppressed in SARIF, unanswered ones are notifications', () => {
  const { runs } = sarifReport(hostile, scene) as {
    runs: [
      { results: { suppressions: unknown[] }[]; invocations: [{ toolExecutionNotifications: unknown[] }] },
    ]
  }
  expect(runs[0].results.filter(({ suppressions }) => suppressions.length === 1)).toHaveLength(HOSTILE.length)
  expect(runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1)
})

describe('hostile strings stay inert', () => {
  test('in a log', () => {
    const log = textReport(hostile, scene, false)
    expect(commandsIn(log)).toEqual([])
    expect(log).not.toMatch(/(?!\n)\p{Cc}|[\u200b\u202e\u2066\u2069]/u)
  })

  test.each([
    ['comment', commentReport(hostile, scene)],
    ['summary', summaryReport(hostile, scene)],
    ['check run', checkReport(hostile, scene).summary],
  ])('in the %s', (_, body) => {
    // Outside code spans nothing may be left of markup, mentions or addresses but our own.
    const bare = body.replace(/(?<!\\)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
    expect(bare).not.toMatch(/<(?!\/?(?:details|summary|sub|br)>)/)
    expect(bare).not.toMatch(/@(?!&#8203;)/)
    expect(bare).not.toMatch(/!\[/)
    expect(bare.replaceAll('https://git.example/acme/', '')).not.toMatch(/https?:\/\//)
    expect(body).not.toMatch(/\u202e|\u200b|\u2066/)
    expect(bare.match(/<details>/g)?.length).toBe(bare.match(/<\/details>/g)?.length)
  })

  test('in annotations', () => {
    const open = HOSTILE.map(text => ({ ...hostileFinding(text), state: 'violated' as const }))
    for (const { message, file } of annotations(verdict({ findings: open }))) {
      expect(message).not.toMatch(/##\[/)
      expect(file ?? '').not.toMatch(/\p{Cc}/u)
    }
  })
})

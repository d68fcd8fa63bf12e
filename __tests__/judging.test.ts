/** What the second half of the story makes of services when nobody may be asked. */
import { expect, test } from '@jest/globals'
import type { ChangeSet } from '../src/change.ts'
import type { GateRequest } from '../src/gate-request.ts'
import { judging, policyOf } from '../src/judging.ts'
import { NOW } from './support/cases.ts'
import { deployment } from './support/deployment.ts'

const change: ChangeSet = {
  base: 'base',
  head: 'head',
  files: [],
  notes: [],
  file: async () => undefined,
  exists: async () => false,
  close: async () => {},
}

const request: GateRequest = {
  change,
  policy: { path: 'policy.yml', from: change },
  offline: true,
  secret: () => undefined,
  now: NOW,
  stage: () => {},
}

const judged = async (versions: readonly string[]) => {
  const services = versions.map(version =>
    deployment({ service: `s${version}`, version, purl: `pkg:pypi/langflow@${version}` }),
  )
  const { verdict } = await judging(request, policyOf(undefined, request), services, {
    read: 1,
    notes: [],
    text: async () => '',
  })
  return verdict
}

const DAY = /as of \d{4}-\d\d-\d\d; what became known since is not in it\.$/

test('offline the shipped catalogue blocks what it knows, and its day is told', async () => {
  const { findings, notes, conclusion } = await judged(['1.2.0', '999.0.0'])
  expect(conclusion).toBe('fail')
  expect(findings.filter(({ rule }) => rule === 'deployment-vulnerable')).toMatchObject([
    {
      severity: 'error',
      state: 'violated',
      message: expect.stringContaining('CVE-2025-3248 (critical, known to be exploited)'),
    },
  ])
  expect(notes.filter(note => DAY.test(note))).toEqual([
    expect.stringContaining('2 services were compared with the catalogue of components'),
  ])
})

test('one service is one, and none is no note', async () => {
  expect((await judged(['999.0.0'])).notes.find(note => DAY.test(note))).toMatch(/^One service was compared/)
  expect((await judged([])).notes.find(note => DAY.test(note))).toBeUndefined()
})

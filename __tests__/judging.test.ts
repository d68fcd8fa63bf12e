/** What the second half of the story makes of services, with answers, without them, and when nobody may be asked. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { ChangeSet } from '../src/change.ts'
import type { GateRequest } from '../src/gate-request.ts'
import { judging, policyOf } from '../src/judging.ts'
import type { SourceName } from '../src/sources/source.ts'
import { NOW } from './support/cases.ts'
import { deployment } from './support/deployment.ts'
import { type Registry, startRegistry } from './support/registry.ts'

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

const judged = async (versions: readonly string[], given: GateRequest = request) => {
  const services = versions.map(version =>
    deployment({ service: `s${version}`, version, purl: `pkg:pypi/langflow@${version}` }),
  )
  const { verdict } = await judging(given, policyOf(undefined, given), services, {
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

describe('online', () => {
  const registries: Registry[] = []
  afterEach(async () => {
    await Promise.all(registries.splice(0).map(each => each.close()))
  })
  const place = async () => {
    const registry = await startRegistry()
    registries.push(registry)
    const sources = new Map(Object.entries(registry.endpoints) as [SourceName, string][])
    const { offline: _, ...rest } = request
    return { registry, online: { ...rest, sources } }
  }
  const worst = ['deployment-vulnerable', 'deployment-malicious']

  test('what OSV knows today blocks, whatever the catalogue knows', async () => {
    const { registry, online } = await place()
    registry.osv.push({
      id: 'GHSA-today',
      purl: 'pkg:pypi/langflow',
      covers: ['999.0.0'],
      summary: 'Code of a request is run',
      database_specific: { severity: 'CRITICAL' },
    })
    const { findings } = await judged(['999.0.0'], online)
    expect(findings.filter(({ rule }) => worst.includes(rule))).toMatchObject([
      {
        rule: 'deployment-vulnerable',
        severity: 'error',
        message: expect.stringContaining('GHSA-today (critical)'),
      },
    ])
  })

  test('without OSV the catalogue blocks what it knows, and the finding says so', async () => {
    const { registry, online } = await place()
    registry.on('/osv/', (_, response) => void response.writeHead(404).end())
    const { findings } = await judged(['1.2.0'], online)
    const [found, ...more] = findings.filter(({ rule }) => worst.includes(rule))
    expect(found).toMatchObject({ rule: 'deployment-vulnerable', severity: 'error', state: 'violated' })
    expect(found?.evidence[0]?.what).toMatch(
      /^read from the catalogue of components, as of .* \(OSV gave no answer/,
    )
    expect(more).toEqual([])
  })

  test('without OSV a version of which the catalogue knows nothing is told, and fails', async () => {
    const { registry, online } = await place()
    registry.on('/osv/', (_, response) => void response.writeHead(404).end())
    const { findings, conclusion } = await judged(['999.0.0'], online)
    expect(conclusion).toBe('fail')
    expect(findings.filter(({ rule }) => worst.includes(rule))).toMatchObject([
      { state: 'undetermined', severity: 'error', message: expect.stringContaining('has nothing of it') },
    ])
  })
})

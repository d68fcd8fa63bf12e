/** What a verdict makes of several services: one finding for one fact, with all its places. */
import { expect, test } from '@jest/globals'
import type { Evidence } from '../../../src/evidence.ts'
import { judge } from '../../../src/policy/judge.ts'
import { loadPolicy } from '../../../src/policy/load.ts'
import type { Deployment } from '../../../src/reference.ts'
import { rules } from '../../../src/rules/index.ts'
import { NOW } from '../../support/cases.ts'
import { deployment, image, mount, port, privilege } from '../../support/deployment.ts'

const FACTS: Evidence = {
  advisories: { state: 'known', value: [], source: 'https://osv.example', asked: '2026-11-20T11:59:00Z' },
}

const verdictOf = (references: readonly Deployment[], policy = 'version: 1') =>
  judge({
    policy: loadPolicy({ text: policy, path: '.github/ai-artifact-policy.yml' }, rules, { now: NOW }),
    rules,
    references,
    evidence: new Map(references.map(reference => [reference, FACTS])),
    now: NOW,
    base: 'base',
    head: 'head',
    files: { changed: 1, read: 1 },
    notes: [],
  })

const HARD = { memory: false, cpus: false, readOnlyRoot: false, noNewPrivileges: false }
const service = (name: string, line: number): Deployment => ({
  ...deployment({
    service: name,
    version: '999.0.0',
    purl: 'pkg:pypi/langflow@999.0.0',
    image: image('langflowai/langflow:999.0.0', line + 1),
    settings: { LANGFLOW_AUTO_LOGIN: 'false' },
    hardening: HARD,
  }),
  at: { path: 'compose.yml', line },
})

test('three services of one component are three findings, not nine', () => {
  const { findings } = verdictOf([service('a', 3), service('b', 13), service('c', 23)])
  expect(findings.map(({ rule, severity, also }) => [rule, severity, also.length])).toEqual([
    ['deployment-added', 'warning', 2],
    ['deployment-no-limits', 'notice', 2],
    ['deployment-unpinned', 'notice', 2],
  ])
})

test('a hardened service that was there is silent', () => {
  const now = { ...service('a', 3), known: true as const }
  const before = { ...now, version: '998.0.0', purl: 'pkg:pypi/langflow@998.0.0' }
  expect(verdictOf([{ ...now, previous: before }]).findings).toEqual([])
})

test('an untouched insecure line is context, whatever else of the service changed', () => {
  const insecure = {
    ...deployment({
      image: 'langflowai/langflow:latest',
      settings: { LANGFLOW_AUTO_LOGIN: 'true', LOG: 'info' },
      ports: [port('7860:7860')],
      mounts: [mount('/var/run/docker.sock:/var/run/docker.sock'), mount('~/.ssh:/root/.ssh')],
      privileges: [privilege('privileged', 'true'), privilege('user', 'root'), privilege('network', 'host')],
    }),
    known: true as const,
  }
  const changed = { ...insecure, settings: new Map([...insecure.settings].slice(0, 1)) }
  expect(verdictOf([{ ...changed, previous: insecure }]).findings).toEqual([])
})

test('what a policy allows or silences is so', () => {
  const open = deployment({ ports: [port('7860:7860')], settings: { LANGFLOW_AUTO_LOGIN: 'false' } })
  const rulesOf = (policy: string) => verdictOf([open], policy).findings.map(({ rule }) => rule)
  expect(rulesOf('version: 1')).toContain('deployment-exposed')
  expect(rulesOf('version: 1\nrules:\n  deployment-exposed: { allow: [langflow] }')).not.toContain(
    'deployment-exposed',
  )
  expect(rulesOf('version: 1\nrules:\n  deployment-exposed: { severity: off }')).not.toContain(
    'deployment-exposed',
  )
})

test('a version of which nobody knows anything is undetermined, never passed', () => {
  const reference = service('a', 3)
  const silent: Evidence = {
    advisories: {
      state: 'unknown',
      source: 'https://osv.example',
      asked: '2026-11-20T11:59:00Z',
      reason: 'HTTP 503',
    },
  }
  const { findings, conclusion } = judge({
    policy: loadPolicy({ text: 'version: 1', path: 'p.yml' }, rules, { now: NOW }),
    rules,
    references: [reference],
    evidence: new Map([[reference, silent]]),
    now: NOW,
    base: 'base',
    head: 'head',
    files: { changed: 1, read: 1 },
    notes: [],
  })
  expect(conclusion).toBe('fail')
  expect(findings.filter(({ state }) => state === 'undetermined')).toMatchObject([
    { severity: 'error', message: expect.stringContaining('osv.example gave no answer (HTTP 503)') },
  ])
})

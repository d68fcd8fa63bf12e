/** A change read and judged by the real rules: what a manifest and its lockfile say of one package is said once. */
import { expect, test } from '@jest/globals'
import type { Evidence } from '../../src/evidence.ts'
import { neededFacts } from '../../src/policy/applicable.ts'
import { judge } from '../../src/policy/judge.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { extract } from '../../src/readers/index.ts'
import type { Reference } from '../../src/reference.ts'
import { rules } from '../../src/rules/index.ts'
import { changeOf, type Tree } from '../readers/memory.ts'
import { release } from '../rules/samples.ts'
import { known, NOW, none, silent } from './given.ts'

const policy = loadPolicy({ text: 'version: 1', path: 'policy.yml' }, rules, { now: NOW })

const verdictOf = async (base: Tree, head: Tree, evidence: (reference: Reference) => Evidence) => {
  const { references } = await extract(changeOf(base, head), { ignored: () => false })
  const asked = [...neededFacts(policy, rules, references).keys()]
  return judge({
    policy,
    rules,
    references,
    evidence: new Map(asked.map(one => [one, { advisories: known([]), ...evidence(one) }])),
    now: NOW,
    base: 'base',
    head: 'head',
    files: { changed: 2, read: 2 },
    notes: [],
  })
}

const brief = async (...given: Parameters<typeof verdictOf>): Promise<readonly string[]> =>
  (await verdictOf(...given)).findings.map(
    ({ rule, path, line, message, also }) =>
      `${rule} ${path}:${line} ${message}${also.map(at => ` +${at.path}:${at.line}`).join('')}`,
  )

const manifest = JSON.stringify({ dependencies: { 'zz-new': '^1.0.0' } }, undefined, 1)
const lock = JSON.stringify(
  {
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { 'zz-new': '^1.0.0' } },
      'node_modules/zz-new': { version: '1.2.3', integrity: 'sha512-a' },
    },
  },
  undefined,
  1,
)
const both = { 'package.json': manifest, 'package-lock.json': lock }

test('a newcomer of manifest and lockfile is one finding, at the manifest', async () => {
  const young = release({ firstPublished: '2026-11-18T00:00:00Z', published: '2026-11-18T00:00:00Z' })
  expect(await brief({}, both, () => ({ release: known(young) }))).toEqual([
    'package-new package.json:3 zz-new was first published 2 days ago. +package-lock.json:9',
  ])
})

test('so is a version that is young, one that does not exist, and a name that nobody has', async () => {
  const fresh = release({ version: '1.2.3', published: '2026-11-20T00:00:00Z' })
  expect(await brief({}, both, () => ({ release: known(fresh) }))).toEqual([
    'package-version-new package.json:3 zz-new 1.2.3 was published 12 hours ago. +package-lock.json:9',
  ])
  expect(await brief({}, both, () => ({ release: known(release({ match: 'none' })) }))).toEqual([
    'package-version-absent package.json:3 zz-new has no version 1.2.3 in the npm registry. +package-lock.json:9',
  ])
  expect(await brief({}, both, () => ({ release: none }))).toEqual([
    'package-absent package.json:3 zz-new does not exist in the npm registry. +package-lock.json:9',
  ])
})

test('and what could not be asked', async () => {
  const findings = await brief({}, both, () => ({ release: silent }))
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatch(
    /package\.json:3 pkg:npm\/zz-new@1\.2\.3 could not be checked: .* \+package-lock/,
  )
})

test('what has only moved is no newcomer', async () => {
  const base = { 'a/package.json': manifest, 'b/package.json': '{}' }
  const head = { 'a/package.json': '{}', 'b/package.json': manifest }
  const young = release({ firstPublished: '2026-11-18T00:00:00Z', published: '2026-11-01T00:00:00Z' })
  expect(await brief(base, head, () => ({ release: known(young) }))).toEqual([])
})

test('a registry of the repository’s own that gives no answer is named with the line that leads there', () => {
  const reference = {
    ...release(),
    kind: 'package',
    id: 'pkg:npm/%40acme/x',
    ecosystem: 'npm',
    name: '@acme/x',
    written: '@acme/x',
    origin: 'registry',
    scope: 'runtime',
    relation: 'transitive',
    via: ['express', 'koa'],
    surface: 'lockfile',
    pinned: true,
    route: { url: 'https://npm.acme.example/', by: '.npmrc:3' },
    at: { path: 'package-lock.json', line: 3 },
  } as const
  const fact = { ...silent, reason: 'HTTP 401, asked without a token' }
  const verdict = judge({
    policy,
    rules,
    references: [reference],
    evidence: new Map([[reference, { release: fact, advisories: known([]) }]]),
    now: NOW,
    base: 'base',
    head: 'head',
    files: { changed: 1, read: 1 },
    notes: [],
  })
  expect(verdict.findings).toMatchObject([
    {
      state: 'undetermined',
      message: expect.stringContaining(
        'pkg:npm/%40acme/x is routed to npm.acme.example by .npmrc:3, which gave no answer (HTTP 401, asked without a token).',
      ),
      fix: 'List that registry under `sources` in the policy with `token-env`, or the name under `private`.',
      evidence: expect.arrayContaining([{ what: 'pulled in by express, koa, through package-lock.json' }]),
    },
  ])
})

import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/evidence.ts'
import { exact } from '../../src/policy/exact.ts'
import type { Reference, Unread } from '../../src/reference.ts'
import { brief, COMMIT, decide, FINE, known, load, model, pkg, release, silent } from './given.ts'

const YOUNG: Evidence = { ...FINE, release: known(release(1)) }
const policy = (reference: string, more = '', rule = 'package-new', expires = '2027-01-31') =>
  load(
    `version: 1\nwaivers:\n  - { rule: ${rule}, reference: "${reference}", reason: ours, owner: "@acme", expires: ${expires}${more} }`,
  )
const states = (given: ReturnType<typeof load>, cases: readonly (readonly [Reference, Evidence])[]) =>
  decide(given, cases).findings.map(({ rule, state }) => `${rule} ${state}`)

test('a waived finding stays, marked, and does not count', () => {
  const verdict = decide(policy('pkg:npm/left-padder@1.0.2'), [[pkg({ version: '1.0.2' }), YOUNG]])
  expect(verdict.conclusion).toBe('pass')
  expect(verdict.findings).toMatchObject([
    {
      rule: 'package-new',
      severity: 'error',
      state: 'waived',
      waiver: { reason: 'ours', owner: '@acme', expires: '2027-01-31' },
    },
  ])
})

describe('what a waiver covers', () => {
  const encoded = pkg({ name: '@acme/ui', id: 'pkg:npm/%40acme/ui@1.0.0', version: '1.0.0' })
  const python = pkg({
    ecosystem: 'pypi',
    name: 'acme-tools',
    id: 'pkg:pypi/acme-tools@1.0%2Bcpu',
    version: '1.0+cpu',
  })
  const range = pkg({ specifier: '^1.0.0' })
  const resolved = (version: string): Evidence => ({ ...FINE, release: known(release(1, version)) })
  const waived = ['package-new waived']
  const unused = ['package-new violated', 'waiver-unused violated']

  test.each<[string, string, Reference, Evidence, readonly string[]]>([
    ['another version', 'pkg:npm/left-padder@1.0.2', pkg({ version: '1.0.3' }), YOUNG, unused],
    [
      'another name',
      'pkg:npm/left-padder@1.0.2',
      pkg({ name: 'other', version: '1.0.2' }),
      YOUNG,
      ['package-new violated'],
    ],
    [
      'another ecosystem',
      'pkg:pypi/left-padder@1.0.2',
      pkg({ version: '1.0.2' }),
      YOUNG,
      ['package-new violated'],
    ],
    ['a scope, encoded', 'pkg:npm/%40acme/ui@1.0.0', encoded, YOUNG, waived],
    ['a scope, plain', 'pkg:npm/@acme/ui@1.0.0', encoded, YOUNG, waived],
    ['PEP 503', 'pkg:pypi/Acme_Tools@1.0+cpu', python, YOUNG, waived],
    ['an encoded version', 'pkg:pypi/acme.tools@1.0%2Bcpu', python, YOUNG, waived],
    ['a range by its version of today', 'pkg:npm/left-padder@1.0.2', range, resolved('1.0.2'), waived],
    ['a range that moved on', 'pkg:npm/left-padder@1.0.2', range, resolved('1.0.3'), unused],
  ])('%s', (_, reference, given, evidence, expected) => {
    expect(states(policy(reference), [[given, evidence]])).toEqual(expected)
  })

  test('another rule is not covered', () => {
    const given = [[pkg({ version: '1.0.2' }), YOUNG]] as const
    expect(states(policy('pkg:npm/left-padder@1.0.2', '', 'package-absent'), given)).toEqual([
      'package-new violated',
      'waiver-unused violated',
    ])
  })

  test('paths narrow it', () => {
    const narrow = policy('pkg:npm/left-padder@1.0.2', ', paths: ["web/**"]')
    const [inside, outside] = ['web/package.json', 'package.json'].map(path =>
      pkg({ version: '1.0.2', at: { path, line: 1 } }),
    )
    if (!inside || !outside) throw new Error('two references are expected')
    expect(
      states(narrow, [
        [inside, YOUNG],
        [outside, YOUNG],
      ]),
    ).toEqual(['package-new violated', 'package-new waived'])
    expect(states(narrow, [[outside, YOUNG]])).toEqual(['package-new violated'])
  })

  test('a model of another hub by digest', () => {
    const digest = `sha256:${'a'.repeat(64)}`
    const tag = { hub: 'ollama', name: 'library/a', id: 'ollama:library/a@1b', revision: '1b' } as const
    const hub: Evidence = {
      model: known({
        id: 'library/a',
        commit: digest,
        revisionExists: true,
        gated: false,
        disabled: false,
        files: [],
        code: [],
      }),
    }
    const waiver = policy(`ollama:library/a@${digest}`, '', 'model-unpinned')
    expect(states(waiver, [[model(tag), hub]])).toEqual(['model-unpinned waived'])
  })

  test('a model by commit, pinned or resolved', () => {
    const waiver = policy(`hf:acme/encoder@${COMMIT}`, '', 'model-unpinned')
    const hub = (commit: string): Evidence => ({
      model: known({
        id: 'acme/encoder',
        commit,
        revisionExists: true,
        gated: false,
        disabled: false,
        files: [],
        code: [],
      }),
    })
    expect(states(waiver, [[model(), hub(COMMIT)]])).toEqual(['model-unpinned waived'])
    expect(states(waiver, [[model({ revision: COMMIT }), {}]])).toEqual(['model-unpinned waived'])
    expect(states(waiver, [[model(), hub('a'.repeat(40))]])).toEqual([
      'model-unpinned violated',
      'waiver-unused violated',
    ])
    expect(states(waiver, [[model({ type: 'dataset' }), hub(COMMIT)]])).toEqual(['model-unpinned violated'])
  })

  test('a file by its path', () => {
    const at = { path: 'a/b.txt', line: 4 }
    const unread: Unread = { kind: 'unread', id: 'a/b.txt', what: 'x', why: 'odd', surface: 'manifest', at }
    expect(states(policy('a/b.txt', '', 'unread'), [[unread, {}]])).toEqual(['unread waived'])
    expect(states(policy('a/c.txt', '', 'unread'), [[unread, {}]])).toEqual(['unread violated'])
  })

  test('a question without an answer is waived when every rule that asks it is', () => {
    const entry = (rule: string) =>
      `  - { rule: ${rule}, reference: "pkg:npm/left-padder@1.0.2", reason: r, owner: o, expires: 2027-01-31 }\n`
    const given = [[pkg({ version: '1.0.2' }), { ...FINE, release: silent }]] as const
    const some = decide(load(`version: 1\nwaivers:\n${entry('package-absent')}`), given)
    expect(brief(some)).toEqual([
      'error undetermined package-new package.json:3 pkg:npm/left-padder@1.0.2 could not be checked: registry.example gave no answer (HTTP 503 after 3 tries). Not checked: package-new.',
      'notice violated waiver-unused .github/ai-artifact-policy.yml:3 pkg:npm/left-padder@1.0.2: unused.',
    ])
    const all = decide(load(`version: 1\nwaivers:\n${entry('package-absent')}${entry('package-new')}`), given)
    expect(all.findings.map(({ rule, state }) => `${rule} ${state}`)).toContain('package-absent waived')
    expect(all.conclusion).toBe('pass')
  })
})

describe('states of a waiver', () => {
  const reference = 'pkg:npm/left-padder@1.0.2'
  const clean = [[pkg({ version: '1.0.2' }), FINE]] as const
  const place = '.github/ai-artifact-policy.yml:3'

  test.each<[string, readonly string[]]>([
    ['2026-11-19', [`error violated waiver-expired ${place} ${reference}: expired.`]],
    ['2026-11-20', [`notice violated waiver-expired ${place} ${reference}: expiring.`]],
    ['2026-12-04', [`notice violated waiver-expired ${place} ${reference}: expiring.`]],
    ['2026-12-05', []],
  ])('on a change without what it names: %s', (expires, expected) => {
    expect(brief(decide(policy(reference, '', 'package-new', expires), []))).toEqual(expected)
  })

  test('an expired one waives nothing', () => {
    expect(
      states(policy(reference, '', 'package-new', '2026-11-19'), [[pkg({ version: '1.0.2' }), YOUNG]]),
    ).toEqual(['waiver-expired violated', 'package-new violated'])
  })

  test('its last day counts until its end in UTC', () => {
    expect(
      states(policy(reference, '', 'package-new', '2026-11-20'), [[pkg({ version: '1.0.2' }), YOUNG]]),
    ).toEqual(['package-new waived', 'waiver-expired violated'])
  })

  test('unused where the change holds what it names and the rule is content', () => {
    expect(brief(decide(policy(reference), clean))).toEqual([
      `notice violated waiver-unused ${place} ${reference}: unused.`,
    ])
  })

  test('states are no references of the change', () => {
    expect(decide(policy(reference), clean).checked).toEqual({ package: 1 })
  })
})

describe('exact references', () => {
  test.each([
    ['pkg:npm/a@1.0.0', { name: 'pkg:npm/a', key: 'pkg:npm/a@1.0.0' }],
    ['pkg:npm/@acme/a@1.0.0-rc.1+b', { name: 'pkg:npm/@acme/a', key: 'pkg:npm/@acme/a@1.0.0-rc.1+b' }],
    ['pkg:pypi/A_b@1!2.0', { name: 'pkg:pypi/a-b', key: 'pkg:pypi/a-b@1!2.0' }],
    [`hf:acme/a@${COMMIT}`, { name: 'hf:acme/a', key: `hf:acme/a@${COMMIT}` }],
    [`hf-dataset:acme/a@${COMMIT}`, { name: 'hf-dataset:acme/a', key: `hf-dataset:acme/a@${COMMIT}` }],
    [
      `ollama:library/a@sha256:${'a'.repeat(64)}`,
      { name: 'ollama:library/a', key: `ollama:library/a@sha256:${'a'.repeat(64)}` },
    ],
    [`github:acme/a@${COMMIT}`, { name: 'github:acme/a', key: `github:acme/a@${COMMIT}` }],
    ['models/a b.pkl', { name: 'models/a b.pkl', key: 'models/a b.pkl' }],
    ['app/[id]/page.ts', { name: 'app/[id]/page.ts', key: 'app/[id]/page.ts' }],
    ['node_modules/@acme/x.bin', { name: 'node_modules/@acme/x.bin', key: 'node_modules/@acme/x.bin' }],
  ])('%s', (text, expected) => {
    expect(exact(text)).toEqual(expected)
  })

  test.each([
    'pkg:npm/a',
    'pkg:npm/a@^1.0.0',
    'pkg:npm/a@latest',
    'pkg:npm/a@*',
    'pkg:npm/a@1.0.0?x=y',
    'pkg:npm/*@1.0.0',
    'pkg:npm/%@1.0.0',
    'pkg:deb/a@1.0.0',
    'pkg:npm/a@1.0.0?channel=x',
    'hf:acme/a',
    'hf:acme/a@main',
    `hf:acme/a@${COMMIT.slice(1)}`,
    `hf:acme/*@${COMMIT}`,
    'ollama:library/a',
    'ollama:library/a@1b',
    `ollama:library/a@${COMMIT}`,
    `hf:acme/a@sha256:${'a'.repeat(64)}`,
    'oci:acme/a:1',
    'github:acme/a@main',
    '/etc/passwd',
    './a',
    '../a',
    'a/../b',
    'models/*.pkl',
    'models/',
    '',
  ])('refuses %j', text => {
    expect(exact(text)).toBeUndefined()
  })
})

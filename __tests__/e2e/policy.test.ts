/** The policy of the base side decides, whatever the change does to it. */
import { afterAll, expect, jest, test } from '@jest/globals'
import { removeFolders } from '../support/clone.ts'
import { brief, reportOf } from '../support/findings.ts'
import { judge, STACK } from '../support/judging.ts'
import type { Registry } from '../support/registry.ts'
import { HOSTILE, MENDED, POLICY_PATH, policyFor, withShop } from '../support/shop.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const DAY = 86_400_000
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

const waiver = (rule: string, reference: string, expires: string, more = ''): string =>
  `  - { rule: ${rule}, reference: "${reference}", reason: "It is known", owner: "@acme/appsec", expires: ${expires}${more} }`

const LOOSE = [
  'version: 1',
  'extends: observe',
  'mode: warn',
  'unknown: warn',
  'paths: { ignore: ["**"] }',
  'rules: { package-absent: { severity: off }, model-payload: { severity: off } }',
  '',
].join('\n')

const strict = (registry: Registry): string => policyFor(registry, 'mode: enforce')

test.concurrent('a change of the policy does not loosen its own gate, and is told', () =>
  withShop({ policy: strict, after: { ...HOSTILE, [POLICY_PATH]: LOOSE } }, async shop => {
    const result = await judge(shop)
    expect(result.code).toBe(1)
    const found = brief(reportOf(result))
    expect(found).toEqual(
      expect.arrayContaining([
        'error package-absent package.json:7',
        `notice policy-changed ${POLICY_PATH}:1`,
      ]),
    )
    const [told] = reportOf(result).findings.filter(({ rule }) => rule === 'policy-changed')
    expect(told?.message).toContain('takes effect after the merge')
    expect(told?.message).toContain('mode: enforce → warn (looser)')
  }))

test.concurrent('a change of the policy that adds a first policy does not either', () =>
  withShop(
    {
      policy: null,
      after: { 'models/reviews.pkl': HOSTILE['models/reviews.pkl'] ?? '', [POLICY_PATH]: LOOSE },
    },
    async shop => {
      const result = await judge(shop)
      expect(result.code).toBe(1)
      expect(brief(reportOf(result))).toEqual(
        expect.arrayContaining([
          'error model-payload models/reviews.pkl:1',
          `notice policy-changed ${POLICY_PATH}:1`,
        ]),
      )
      expect(reportOf(result).policy).toContain('recommended')
    },
  ))

test.concurrent('a change of the policy that removes it does not either', () =>
  withShop({}, async shop => {
    const head = shop.commit({ [POLICY_PATH]: null }, shop.head)
    const result = await judge(shop, { payload: shop.pull({ head }) })
    expect(result.code).toBe(1)
    expect(brief(reportOf(result))).toEqual(
      expect.arrayContaining([
        'error package-absent package.json:7',
        `notice policy-changed ${POLICY_PATH}:1`,
      ]),
    )
  }))

test.concurrent('a change of the policy to one that is not valid fails, with the old policy still at work', () =>
  withShop({ after: { ...MENDED, [POLICY_PATH]: 'version: 1\nrulez: {}\n' } }, async shop => {
    const result = await judge(shop)
    expect(result.code).toBe(1)
    const [error] = reportOf(result).findings.filter(({ severity }) => severity === 'error')
    expect(error).toMatchObject({ rule: 'policy-changed', path: POLICY_PATH })
    expect(error?.message).toContain('rulez')
  }))

const broken = [
  'version: 1',
  'mode: enforced',
  'rules:',
  '  package-absnt: { severity: error }',
  '  model-unpinned: { severity: fatal }',
  '  model-unpinned: { severity: off }',
  'waivers:',
  '  - { rule: package-new, reference: "*", reason: "x", owner: "y", expires: 2020-13-01 }',
  '',
].join('\n')

test.concurrent('a broken policy on the base side fails with every fault at its line, and asks nobody', () =>
  withShop({ policy: () => broken }, async shop => {
    const result = await judge(shop, { inputs: { check: 'true' } })
    expect(result.code).toBe(2)
    expect(result.outputs).toEqual({ verdict: 'error' })
    const places = result.annotations.map(
      ({ command, properties: { file, line, title } }) => `${command} ${title} ${file}:${line}`,
    )
    expect(new Set(places)).toEqual(
      new Set([2, 4, 5, 6, 8].map(line => `error The policy is not valid ${POLICY_PATH}:${line}`)),
    )
    const words = result.annotations.map(({ data }) => data).join('\n')
    for (const word of ['enforced', 'package-absnt', 'package-absent', 'fatal', '2020-13-01'])
      expect(words).toContain(word)
    expect(result.everything).not.toMatch(STACK)
    expect(shop.registry.asked).toEqual([])
    expect(shop.github.repository.checks).toMatchObject([{ conclusion: 'failure' }])
    expect(shop.github.repository.comments).toEqual([])
  }))

test.concurrent('a broken policy on the base side is not mended by the change itself', () =>
  withShop({ policy: () => broken, after: { ...MENDED, [POLICY_PATH]: 'version: 1\n' } }, async shop => {
    expect((await judge(shop)).code).toBe(2)
  }))

test.concurrent('a broken policy on the base side: more faults than annotations: ten are shown, all are in the log', () => {
  const many = Array.from({ length: 14 }, (_, index) => `key-${index}: 1`)
  return withShop({ policy: () => ['version: 1', ...many, ''].join('\n') }, async shop => {
    const result = await judge(shop)
    expect(result.code).toBe(2)
    expect(result.annotations).toHaveLength(10)
    for (const index of many.keys()) expect(result.stdout).toContain(`key-${index}`)
  })
})

test.concurrent('mode warn never fails, and the input can only tighten it', () =>
  withShop({ policy: registry => policyFor(registry, 'mode: warn') }, async shop => {
    const warned = await judge(shop)
    expect([warned.code, warned.outputs['verdict']]).toEqual([0, 'warn'])
    const enforced = await judge(shop, { inputs: { mode: 'enforce' } })
    expect([enforced.code, enforced.outputs['verdict']]).toEqual([1, 'fail'])
  }))

test.concurrent('the input mode: warn does not loosen a policy', () =>
  withShop({}, async shop => {
    expect((await judge(shop, { inputs: { mode: 'warn' } })).code).toBe(1)
  }))

test.concurrent('waived findings are shown and do not fail; expired and unused waivers are told', () => {
  const waivers = [
    'waivers:',
    waiver('package-absent', 'pkg:npm/left-padder-utils@1.0.0', inDays(30)),
    waiver('package-new', 'pkg:npm/left-padder-utils@1.0.0', inDays(40)),
    waiver('model-payload', 'models/reviews.pkl', inDays(30), ', accept-risk: true'),
    waiver('model-absent', `hf:acme/never-was@${'a'.repeat(40)}`, inDays(-3)),
  ].join('\n')
  return withShop({ policy: registry => policyFor(registry, waivers) }, async shop => {
    const result = await judge(shop)
    const found = brief(reportOf(result))
    expect(found).toEqual(
      expect.arrayContaining([
        'error package-absent package.json:7 (waived)',
        'error model-payload models/reviews.pkl:1 (waived)',
        'error model-absent train.py:4',
      ]),
    )
    expect(found.some(line => line.startsWith('error waiver-expired'))).toBe(true)
    expect(found.some(line => line.startsWith('notice waiver-unused'))).toBe(true)
    expect(result.outputs['waived']).toBe('2')
    expect(result.code).toBe(1)
    expect(result.summary).toContain('It is known')
  })
})

test.concurrent('another path for the policy', () =>
  withShop({}, async shop => {
    const base = shop.commit({ 'gate.yml': policyFor(shop.registry, 'mode: warn') }, shop.base)
    const head = shop.commit(HOSTILE, base)
    const payload = shop.pull({ base, head })
    const result = await judge(shop, { payload, inputs: { policy: 'gate.yml' } })
    expect(result.code).toBe(0)
    expect(reportOf(result).policy).toContain('gate.yml')
  }))

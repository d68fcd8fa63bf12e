import { describe, expect, test } from '@jest/globals'
import { policyEdit } from '../../src/policy/edit.ts'
import { starter } from '../../src/policy/init.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { showPolicy } from '../../src/policy/show.ts'
import { rules } from '../../src/rules/index.ts'
import { load, NOW, PATH, RULES } from './given.ts'

const FULL = `version: 1
extends: strict
unknown: warn
rules:
  package-new: { severity: warning, days: 14, allow: [a, "1.10", "yes"] }
paths: { ignore: ["docs/**"] }
overrides:
  - paths: ["web/**"]
    rules:
      package-new: { severity: notice }
  - paths: ["lib/**"]
    rules: {}
private: { npm: ["@acme/*"] }
sources:
  npm: { url: "https://registry.example/", token-env: NPM_TOKEN }
max-waiver-days: 80
waivers:
  - rule: package-new
    reference: pkg:npm/left-padder@1.0.2
    reason: "ours: # yes"
    owner: "@acme/appsec"
    expires: 2027-01-31
`

describe('the effective policy', () => {
  test('names the origin of every value', () => {
    const only = RULES.filter(({ id }) => id === 'package-new' || id === 'model-unpinned')
    const commit = 'abc'
    const policy = loadPolicy({ text: FULL, path: PATH, commit }, only, { now: NOW })
    expect(showPolicy(policy, only)).toBe(`# Effective policy: preset strict, ${PATH} at abc
version: 1
extends: strict                              # ${PATH}:2
mode: enforce                                # default
unknown: warn                                # ${PATH}:3
rules:
  package-new:
    severity: warning                        # ${PATH}:5
    unknown: warn                            # ${PATH}:3
    days: 14                                 # ${PATH}:5
    allow: [a, "1.10", "yes"]                # ${PATH}:5
  model-unpinned:
    severity: error                          # preset strict
    unknown: warn                            # ${PATH}:3
overrides:
  - paths: ["web/**"]                        # ${PATH}:8
    rules:
      package-new:
        severity: notice                     # ${PATH}:10
  - paths: ["lib/**"]                        # ${PATH}:11
    rules: {}
paths:
  ignore: ["docs/**"]
private:
  npm: ["@acme/*"]
sources:
  npm: { url: "https://registry.example/", token-env: "NPM_TOKEN" }
max-waiver-days: 80
waivers:
  - { rule: package-new, reference: "pkg:npm/left-padder@1.0.2", reason: "ours: # yes", owner: "@acme/appsec", expires: "2027-01-31" }
`)
  })

  test('decides the same as the policy that it shows', () => {
    for (const text of [FULL, 'version: 1', 'version: 1\nextends: observe\nmode: warn']) {
      const [before, after] = [load(text), load(showPolicy(load(text), RULES))]
      const settings = (policy: typeof before) =>
        RULES.flatMap(({ id }) =>
          ['web/a', 'a'].map(path => {
            const { level, unknown, options } = policy.setting(id, path)
            return { id, path, level, unknown, options }
          }),
        )
      expect(settings(after)).toEqual(settings(before))
      const rest = ({ preset, mode, unknown, sources, off }: typeof before) => ({
        preset,
        mode,
        unknown,
        sources,
        off,
      })
      expect(rest(after)).toEqual(rest(before))
      expect(after.waivers.map(({ line: _, ...waiver }) => waiver)).toEqual(
        before.waivers.map(({ line: _, ...waiver }) => waiver),
      )
    }
  })

  test('shows the preset when there is no file', () => {
    const policy = loadPolicy(undefined, RULES, { now: NOW })
    expect(showPolicy(policy, RULES).split('\n').slice(0, 5)).toEqual([
      '# Effective policy: preset recommended, no policy file',
      'version: 1',
      'extends: recommended                         # default',
      'mode: enforce                                # default',
      'unknown: fail                                # preset recommended',
    ])
  })
})

describe('the starter', () => {
  const all = [[], ['npm'], ['pypi', 'npm', 'npm']] as const
  test.each(all.flatMap(ecosystems => [true, false].map(models => ({ ecosystems, models }))))(
    '%j validates, with its comments taken for what they show too',
    surroundings => {
      const text = starter(surroundings)
      expect(loadPolicy({ text, path: PATH }, rules, { now: NOW }).written).toEqual({
        version: 1,
        extends: 'recommended',
        mode: 'enforce',
        unknown: 'fail',
      })
      const uncommented = text.replace(/^# ((?:\w+:$)|(?: {2}.*))/gm, '$1')
      const loaded = loadPolicy({ text: uncommented, path: PATH }, rules, { now: NOW })
      const written = Object.keys(loaded.written)
      expect(written).toContain('waivers')
      expect(written.includes('rules')).toBe(surroundings.models)
      expect(Object.keys((loaded.written['private'] as object | undefined) ?? {})).toEqual(
        [...new Set(surroundings.ecosystems)].sort(),
      )
    },
  )
})

describe('an edit of the policy', () => {
  const edit = (base: string | undefined, head: string | undefined) =>
    policyEdit(base, head, PATH, RULES, NOW)
  const place = { kind: 'policy', id: PATH, surface: 'config', at: { path: PATH, line: 1 } }

  test.each<[string, string | undefined, string | undefined, readonly string[], readonly string[]]>([
    [
      'nothing but a comment',
      'version: 1\nmode: warn',
      '# x\nversion: 1\nmode: warn',
      ['changes comments or layout alone'],
      [],
    ],
    [
      'a new file',
      undefined,
      'version: 1\nmode: warn',
      ['adds a policy', 'version: set to 1', 'mode: set to warn'],
      [],
    ],
    [
      'a file removed',
      'version: 1',
      undefined,
      ['removes the policy; the preset recommended applies instead'],
      [],
    ],
    ['broken now', 'version: 1', 'version: 2', [], [`${PATH}:1: version: found 2 (a number), expected 1`]],
    ['mended', 'version: 2', 'version: 1', ['mends a policy that could not be read'], []],
    [
      'looser and stricter',
      'version: 1\nextends: strict\nmode: enforce\nunknown: warn\nrules: { package-new: { severity: error, days: 3, allow: [a] } }',
      'version: 1\nextends: observe\nmode: warn\nunknown: fail\nrules: { package-new: { severity: off, days: 4, allow: [b] }, unread: { severity: error } }',
      [
        'extends: strict → observe (looser)',
        'mode: enforce → warn (looser)',
        'rules.package-new.severity: error → off (looser)',
        'unknown: warn → fail (stricter)',
        'rules.package-new.days: 3 → 4',
        'rules.unread.severity: set to error',
        'rules.package-new.allow: adds b',
        'rules.package-new.allow: removes a',
      ],
      [],
    ],
    [
      'overrides in another order',
      'version: 1\noverrides:\n  - { paths: [a], rules: {} }\n  - { paths: [b], rules: {} }',
      'version: 1\noverrides:\n  - { paths: [b], rules: {} }\n  - { paths: [a], rules: {} }',
      ['overrides: in another order'],
      [],
    ],
    [
      'a waiver',
      'version: 1',
      'version: 1\nwaivers:\n  - { rule: unread, reference: a.txt, reason: r, owner: o, expires: 2027-01-31 }',
      ['waivers: adds unread for a.txt until 2027-01-31, owned by o: r'],
      [],
    ],
  ])('%s', (_, base, head, summary, faults) => {
    expect(edit(base, head)).toEqual({ ...place, summary, faults })
  })

  test('many changes are cut off', () => {
    const head = `version: 1\npaths: { ignore: [${Array.from({ length: 5000 }, (_, i) => `a${i}`).join(', ')}] }`
    const { summary } = edit('version: 1', head)
    expect([summary.length, summary.at(-1)]).toEqual([41, '4,960 further changes'])
  })
})

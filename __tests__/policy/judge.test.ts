import { describe, expect, test } from '@jest/globals'
import type { Advisory, Evidence, Fact } from '../../src/evidence.ts'
import { neededFacts } from '../../src/policy/applicable.ts'
import type { Reference, Unread } from '../../src/reference.ts'
import { type Rule, rule } from '../../src/rules/rule.ts'
import { options } from '../../src/schema.ts'
import {
  brief,
  COMMIT,
  decide,
  FINE,
  known,
  load,
  model,
  none,
  PATH,
  pkg,
  RULES,
  release,
  silent,
} from './given.ts'

const recommended = load('version: 1')
const YOUNG: Evidence = { ...FINE, release: known(release(1)) }
const at = (path: string, line = 1) => ({ path, line })
const unreadAt = (path: string): Unread => ({
  kind: 'unread',
  id: path,
  what: 'x',
  why: 'odd',
  surface: 'manifest',
  at: at(path),
})

test('a whole verdict', () => {
  const verdict = decide(recommended, [
    [pkg({ version: '1.0.0', at: at('package.json', 3) }), YOUNG],
    [pkg({ version: '1.0.0', surface: 'lockfile', at: at('package-lock.json', 9) }), YOUNG],
    [pkg({ name: 'fine' }), FINE],
    [model(), {}],
  ])
  expect(verdict).toEqual({
    conclusion: 'fail',
    mode: 'enforce',
    base: 'base',
    head: 'head',
    checked: { package: 3, model: 1 },
    files: { changed: 2, read: 1 },
    findings: [
      {
        rule: 'package-new',
        severity: 'error',
        state: 'violated',
        kind: 'package',
        reference: 'pkg:npm/left-padder@1.0.0',
        path: 'package.json',
        line: 3,
        message: 'left-padder is new.',
        fix: 'Wait.',
        evidence: [
          {
            what: 'registry.example answered',
            source: 'https://registry.example/left-padder',
            asked: '2026-11-20T11:59:00Z',
          },
        ],
        also: [{ path: 'package-lock.json', line: 9 }],
        fingerprint: 'a2e239dbe125c6b8ed090c2edf68f0bce8506f6ad5cea9850d103ec2ed53bc8d',
      },
      {
        rule: 'model-unpinned',
        severity: 'warning',
        state: 'violated',
        kind: 'model',
        reference: 'hf:acme/encoder@main',
        path: 'train.py',
        line: 12,
        message: 'acme/encoder is not pinned.',
        evidence: [],
        also: [],
        fingerprint: 'd774f0022adde10e7ffd6315255d9cf82f6f9d4191fe23a2702c0091a824743f',
      },
    ],
    stories: [],
    off: ['package-denied'],
    policy: `preset recommended, ${PATH} at ${COMMIT}`,
    notes: [],
  })
})

describe('severity', () => {
  const found = (text: string, reference: Reference, evidence: Evidence = YOUNG) =>
    decide(load(`version: 1\n${text}`), [[reference, evidence]]).findings.map(
      ({ severity, state }) => `${severity} ${state}`,
    )

  test.each([
    ['', 'manifest', ['error violated']],
    ['', 'docs', ['warning violated']],
    ['', 'notebook', ['warning violated']],
    ['', 'import', ['warning violated']],
    ['extends: observe', 'manifest', ['warning violated']],
    ['rules: { package-new: { severity: notice } }', 'docs', ['notice violated']],
    ['rules: { package-new: { severity: off } }', 'manifest', []],
    ['rules: { package-new: { days: 1 } }', 'manifest', []],
  ] as const)('%j on %s', (text, surface, expected) => {
    expect(found(text, pkg({ surface }))).toEqual(expected)
  })

  test.each([
    ['', 'manifest', ['error undetermined']],
    ['', 'docs', ['warning undetermined']],
    ['unknown: warn', 'manifest', ['warning undetermined']],
    ['extends: observe', 'manifest', ['warning undetermined']],
    ['rules: { package-new: { unknown: warn } }', 'manifest', ['error undetermined']],
    [
      'rules: { package-new: { unknown: warn }, package-absent: { unknown: warn } }',
      'manifest',
      ['warning undetermined'],
    ],
  ] as const)('without an answer: %j on %s', (text, surface, expected) => {
    expect(found(text, pkg({ surface }), { ...FINE, release: silent })).toEqual(expected)
  })

  test('a problem may ask for less, and may itself be undetermined', () => {
    const mild = rule({
      id: 'mild',
      title: 'Mild',
      severity: { recommended: 'error', strict: 'error' },
      on: 'package',
      needs: [],
      options: options({}),
      *check() {
        yield { message: 'Less.', atMost: 'notice', evidence: [{ what: 'seen' }] }
        yield { message: 'Unsure.', unknown: true, at: { path: 'b', line: 2 } }
      },
    })
    const rules: readonly Rule[] = [mild]
    expect(brief(decide(load('version: 1', rules), [[pkg(), {}]], rules))).toEqual([
      'error undetermined mild b:2 Unsure.',
      'notice violated mild package.json:3 Less.',
    ])
    const warned = decide(load('version: 1\nunknown: warn', rules), [[pkg(), {}]], rules)
    expect(brief(warned)[0]).toBe('warning undetermined mild b:2 Unsure.')
    expect(warned.findings[1]?.evidence).toEqual([{ what: 'seen' }])
  })
})

describe('facts', () => {
  test('a fact that there is none reaches the rules as undefined, and stands as proof', () => {
    const { findings } = decide(recommended, [[pkg(), { ...FINE, release: none }]])
    expect(findings.map(({ rule, evidence }) => [rule, evidence])).toEqual([
      [
        'package-absent',
        [
          {
            what: 'registry.example answered that there is none (HTTP 404)',
            source: 'https://registry.example/left-padder',
            asked: '2026-11-20T11:59:00Z',
          },
        ],
      ],
    ])
  })

  test('one finding for all facts that one address did not tell', () => {
    const verdict = decide(recommended, [
      [pkg({ version: '1.0.0' }), { ...FINE, release: silent, license: silent }],
    ])
    const unanswered = verdict.findings.filter(({ state }) => state === 'undetermined')
    expect(unanswered).toHaveLength(1)
    expect(unanswered[0]?.message).toMatch(/registry\.example gave no answer .* Not checked: /)
    const apart = decide(recommended, [
      [
        pkg({ version: '1.0.0' }),
        { ...FINE, release: silent, advisories: { ...silent, source: 'https://advisories.example/x' } },
      ],
    ])
    expect(apart.findings.filter(({ state }) => state === 'undetermined')).toHaveLength(2)
  })

  test('one finding for each question without an answer, under the worst rule', () => {
    const verdict = decide(load('version: 1\nrules: { package-absent: { severity: notice } }'), [
      [pkg({ version: '1.0.0' }), { release: silent }],
    ])
    expect(brief(verdict)).toEqual([
      'error undetermined package-malicious package.json:3 pkg:npm/left-padder@1.0.0 could not be checked: no source told its advisories. Not checked: package-malicious.',
      'error undetermined package-new package.json:3 pkg:npm/left-padder@1.0.0 could not be checked: registry.example gave no answer (HTTP 503 after 3 tries). Not checked: package-new, package-absent.',
    ])
    expect(verdict.findings.map(({ evidence }) => evidence)).toEqual([
      [],
      [
        {
          what: 'registry.example gave no answer (HTTP 503 after 3 tries)',
          source: 'https://registry.example/left-padder',
          asked: '2026-11-20T11:59:00Z',
        },
      ],
    ])
  })

  test('a reference that was not asked about at all is no pass', () => {
    expect(decide(recommended, [[pkg(), {}]]).conclusion).toBe('fail')
  })

  test('the facts to gather are those of rules that are on and apply', () => {
    const [plain, secret, hub] = [pkg(), pkg({ private: { asked: false } }), model()]
    const policy = load('version: 1\nrules: { package-malicious: { severity: off } }')
    expect(neededFacts(policy, RULES, [plain, secret, hub])).toEqual(new Map([[plain, new Set(['release'])]]))
    const ignoring = load('version: 1\npaths: { ignore: [package.json] }')
    expect(neededFacts(ignoring, RULES, [plain])).toEqual(new Map())
  })
})

describe('a fact that a rule only uses', () => {
  const kind = rule({
    id: 'kind',
    title: 'A rule that is milder when it knows more',
    severity: { recommended: 'error', strict: 'error' },
    on: 'package',
    needs: ['release'],
    uses: ['advisories'],
    options: options({}),
    *check({ reference: { name }, advisories }) {
      if (!advisories) yield { message: `${name} is judged without advisories.` }
    },
  })
  const policy = load('version: 1', [kind])
  const reference = pkg({ name: 'left' })

  test('is asked for', () => {
    expect(neededFacts(policy, [kind], [reference])).toEqual(
      new Map([[reference, new Set(['release', 'advisories'])]]),
    )
  })

  test('is missing without a word, and counts where it is there', () => {
    const says = (advisories: Fact<readonly Advisory[]>) =>
      brief(decide(policy, [[reference, { ...FINE, advisories }]], [kind]))
    expect(says(silent)).toEqual(['error violated kind package.json:3 left is judged without advisories.'])
    expect(says(known([]))).toEqual([])
  })
})

describe('a rule behind another', () => {
  const make = (id: string, broken: boolean, behind: readonly string[] = []): Rule =>
    rule({
      id,
      title: 'A rule',
      severity: { recommended: 'error', strict: 'error' },
      on: 'package',
      needs: [],
      behind,
      options: options({}),
      *check({ reference: { name } }) {
        if (broken) yield { message: `${name} breaks ${id}.` }
      },
    })
  const says = (rules: readonly Rule[], text = 'version: 1') =>
    decide(load(text, rules), [[pkg({ version: '1.0.0' }), {}]], rules).findings.map(
      ({ rule: id, state }) => `${state} ${id}`,
    )

  test('is silent where that one reports, and only there', () => {
    const echo = make('echo', true, ['worse'])
    expect(says([make('worse', true), echo])).toEqual(['violated worse'])
    expect(says([make('worse', false), echo])).toEqual(['violated echo'])
    expect(says([make('worse', true), echo], 'version: 1\nrules: { worse: { severity: off } }')).toEqual([
      'violated echo',
    ])
  })

  test('is not silenced by one that is itself silent', () => {
    const rules = [make('worse', true), make('echo', true, ['worse']), make('third', true, ['echo'])]
    expect(says(rules)).toEqual(['violated third', 'violated worse'])
  })

  test('speaks again when that one is waived', () => {
    const rules = [make('worse', true), make('echo', true, ['worse'])]
    const waiver = [
      'version: 1',
      'waivers:',
      '  - { rule: worse, reference: "pkg:npm/left-padder@1.0.0", reason: a, owner: b, expires: 2026-12-31 }',
    ].join('\n')
    expect(says(rules, waiver).sort()).toEqual(['violated echo', 'waived worse'])
  })
})

describe('a rule with a bug', () => {
  const broken = (where: 'check' | 'applies'): readonly Rule[] => [
    rule({
      id: 'broken',
      title: 'Broken',
      severity: { recommended: 'notice', strict: 'notice' },
      on: 'package',
      needs: [],
      options: options({}),
      applies: () => {
        if (where === 'applies') throw new TypeError('x is undefined')
        return true
      },
      // biome-ignore lint/correctness/useYield: it throws before it can yield
      *check() {
        throw new TypeError('x is undefined')
      },
    }),
  ]

  test.each(['check', 'applies'] as const)('in %s is an error, never a pass', where => {
    const rules = broken(where)
    const verdict = decide(load('version: 1', rules), [[pkg(), {}]], rules)
    expect(verdict.conclusion).toBe('fail')
    expect(brief(verdict)).toEqual([
      'error undetermined broken package.json:3 pkg:npm/left-padder could not be judged: the gate has a bug in rule broken (TypeError: x is undefined).',
    ])
    expect(decide(load('version: 1\nextends: observe', rules), [[pkg(), {}]], rules).conclusion).toBe('warn')
  })
})

describe('private names', () => {
  test('are not judged by rules that ask a public registry', () => {
    const verdict = decide(load('version: 1\nrules: { package-denied: { severity: error, deny: [a] } }'), [
      [pkg({ name: 'a', version: '1', private: { asked: false } }), {}],
      [pkg({ name: 'a', version: '2', private: { asked: false } }), {}],
      [pkg({ name: 'b', private: { asked: false } }), {}],
    ])
    expect(brief(verdict)).toEqual(['error violated package-denied package.json:3 a is denied.'])
    expect(verdict.notes).toEqual(['2 private names were not asked of a public registry.'])
  })

  test('are asked of their own registry, and of no public advisory database', () => {
    const reference = pkg({ private: { asked: true } })
    const verdict = decide(recommended, [[reference, { release: known(release(1)) }]])
    expect(brief(verdict)).toEqual(['error violated package-new package.json:3 left-padder is new.'])
    expect(verdict.notes).toEqual(['1 private name was not asked of a public advisory database.'])
    expect(neededFacts(recommended, RULES, [reference])).toEqual(new Map([[reference, new Set(['release'])]]))
  })

  test('are undetermined when their own registry gives no answer', () => {
    const verdict = decide(recommended, [[pkg({ private: { asked: true } }), { release: silent }]])
    expect(verdict.findings.map(({ rule, state }) => [rule, state])).toEqual([
      ['package-absent', 'undetermined'],
    ])
  })
})

test('ignored files are left out, and counted', () => {
  const policy = load('version: 1\npaths: { ignore: ["docs/**"] }')
  const verdict = decide(policy, [
    [unreadAt('docs/a.txt'), {}],
    [unreadAt('a.txt'), {}],
  ])
  expect(brief(verdict)).toEqual(['warning violated unread a.txt:1 x was not understood.'])
  expect(verdict.checked).toEqual({ unread: 1 })
  expect(verdict.notes).toEqual(['1 reference was not judged: the policy ignores their files.'])
})

describe('the conclusion', () => {
  test.each([
    ['', [[pkg(), YOUNG]], 'fail'],
    ['mode: warn', [[pkg(), YOUNG]], 'warn'],
    ['', [[model(), {}]], 'warn'],
    ['rules: { model-unpinned: { severity: notice } }', [[model(), {}]], 'pass'],
    ['', [[pkg(), FINE]], 'pass'],
    ['', [], 'pass'],
  ] as [string, [Reference, Evidence][], string][])('%j, case %#', (text, given, expected) => {
    expect(decide(load(`version: 1\n${text}`), given).conclusion).toBe(expected)
  })

  test('mode warn says that errors do not fail', () => {
    expect(decide(load('version: 1\nmode: warn'), [[pkg(), YOUNG]]).notes).toEqual([
      "The policy's mode is warn: 1 error does not fail the check.",
    ])
  })
})

describe('folding', () => {
  test('the best place leads, every other place stands once', () => {
    const places = [
      pkg({ surface: 'lockfile', at: at('a-lock', 1) }),
      pkg({ surface: 'config', at: at('c', 1) }),
      pkg({ surface: 'manifest', at: at('z', 9) }),
      pkg({ surface: 'manifest', at: at('z', 2) }),
      pkg({ surface: 'manifest', at: at('z', 2) }),
      pkg({ surface: 'command', at: at('Dockerfile', 4) }),
      pkg({ surface: 'docs', at: at('README.md', 4) }),
    ]
    const { findings } = decide(
      recommended,
      places.map(place => [place, YOUNG] as const),
    )
    expect(findings.map(({ severity, path, line, also }) => [severity, path, line, also])).toEqual([
      ['error', 'z', 2, [at('z', 9), at('Dockerfile', 4), at('c', 1), at('a-lock', 1)]],
      ['warning', 'README.md', 4, []],
    ])
  })

  test('a fingerprint survives a bump and a move of lines, and is the only one of its kind', () => {
    const prints = (...given: Reference[]) =>
      decide(
        recommended,
        given.map(reference => [reference, YOUNG] as const),
      ).findings.map(({ fingerprint }) => fingerprint)
    const [before] = prints(pkg({ version: '1.0.0', at: at('p', 3) }))
    expect(prints(pkg({ version: '1.0.1', at: at('p', 7) }))).toEqual([before])
    expect(prints(pkg({ at: at('q', 3) }))).not.toEqual([before])
    expect(prints(pkg({ name: 'other', at: at('p', 3) }))).not.toEqual([before])
    const twice = prints(unreadAt('a'), { ...unreadAt('a'), what: 'y' })
    expect([twice.length, new Set(twice).size]).toEqual([2, 2])
  })
})

test('the order of references changes nothing', () => {
  const given: (readonly [Reference, Evidence])[] = [
    [pkg({ name: 'a', surface: 'lockfile', at: at('l', 1) }), YOUNG],
    [pkg({ name: 'a', at: at('m', 5) }), YOUNG],
    [pkg({ name: 'b', at: at('m', 5) }), { release: silent }],
    [pkg({ name: 'c', at: at('m', 2) }), { ...FINE, release: none }],
    [model({ at: at('m', 5) }), {}],
    [unreadAt('m'), {}],
    [unreadAt('n'), {}],
  ]
  const expected = JSON.stringify(decide(recommended, given).findings)
  // A fixed walk through many orders: each step swaps two references.
  const order = [...given]
  for (let step = 0; step < 500; step++) {
    const [i, j] = [(step * 7) % order.length, (step * step + 3) % order.length]
    const [one, other] = [order[i], order[j]]
    if (one && other) [order[i], order[j]] = [other, one]
    expect(JSON.stringify(decide(recommended, order).findings)).toBe(expected)
  }
})

test('hostile names are only text', () => {
  const verdict = decide(recommended, [
    [pkg({ name: '__proto__', id: 'pkg:npm/__proto__', at: at('__proto__', 1) }), YOUNG],
    [pkg({ name: 'constructor', id: 'pkg:npm/constructor', at: at('constructor', 1) }), YOUNG],
  ])
  expect(brief(verdict)).toEqual([
    'error violated package-new __proto__:1 __proto__ is new.',
    'error violated package-new constructor:1 constructor is new.',
  ])
})

test('10,000 findings take no more than a moment', () => {
  const text = `version: 1\noverrides:\n${'  - paths: ["src/**"]\n    rules: {}\n'.repeat(50)}waivers:\n${Array.from(
    { length: 1000 },
    (_, i) =>
      `  - { rule: package-new, reference: "pkg:npm/p${i}@1.0.0", reason: r, owner: o, expires: 2027-01-31 }`,
  ).join('\n')}`
  const given = Array.from(
    { length: 10_000 },
    (_, i) => [pkg({ name: `p${i}`, version: '1.0.0', at: at(`src/${i}/package.json`) }), YOUNG] as const,
  )
  const start = performance.now()
  const verdict = decide(load(text), given)
  expect(verdict.findings).toHaveLength(10_000)
  expect(verdict.findings.filter(({ state }) => state === 'waived')).toHaveLength(1000)
  expect(performance.now() - start).toBeLessThan(10_000)
})

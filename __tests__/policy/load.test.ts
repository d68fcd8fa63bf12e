import { describe, expect, test } from '@jest/globals'
import { SERVICES } from '../../src/ecosystem.ts'
import { PolicyError } from '../../src/policy/error.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { tighten } from '../../src/policy/tighten.ts'
import { COMMIT, load, NOW, PATH, RULES } from './given.ts'

const faults = (text: string): readonly string[] => {
  try {
    load(text)
  } catch (error) {
    if (error instanceof PolicyError) return error.faults.map(({ line, message }) => `${line}: ${message}`)
    throw error
  }
  return []
}

const TOP =
  'expected one of version, extends, mode, unknown, rules, paths, overrides, private, sources, trust, max-waiver-days, waivers'
const GLOB =
  'expected a glob such as "docs/**": `*` within a segment, `**` across, no braces, no `!` or `/` at its start'
const ADDRESS =
  'expected an https address (http on loopback alone) without user, password, query and fragment'
const EXACT = 'expected an exact purl with version, hf:owner/name@<40 hex digits>, or the path of a file'
const waiver = (changed: Readonly<Record<string, string | undefined>> = {}) => {
  const entries = {
    rule: 'package-new',
    reference: 'pkg:npm/left-padder@1.0.2',
    reason: 'ours',
    owner: '"@acme/appsec"',
    expires: '2027-01-31',
    ...changed,
  }
  const lines = Object.entries(entries).flatMap(([key, value]) => (value ? [`    ${key}: ${value}`] : []))
  return `version: 1\nwaivers:\n  -\n${lines.join('\n')}\n`
}

describe('the text', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing', '', ['1: found an empty file, expected a mapping that starts with "version: 1"']],
    ['a comment', '# x\n', ['1: found an empty file, expected a mapping that starts with "version: 1"']],
    ['a word', 'word', ['1: found "word", expected a mapping']],
    ['a list', '- version: 1', ['1: found a list, expected a mapping']],
    ['two documents', 'version: 1\n---\nversion: 1', ['2: found a second document, expected one']],
    ['a tab', 'version: 1\npaths:\n\tignore: []', ['3: found a tab, expected spaces as indentation']],
    [
      'broken YAML',
      'version: 1\nmode: a: b',
      [
        '2: found text that is no YAML (Nested mappings are not allowed in compact mappings), expected YAML 1.2',
      ],
    ],
    ['bytes', 'version: 1\n\u0000\u0001', ['2: found bytes that are no UTF-8 text, expected a YAML file']],
    ['no UTF-8', 'version: 1\n# \ufffd', ['2: found bytes that are no UTF-8 text, expected a YAML file']],
    ['another YAML', '%YAML 1.1\n---\nversion: 1', ['1: found a %YAML directive, expected none']],
    ['a tag', 'version: !!int 1', ['1: found the tag tag:yaml.org,2002:int, expected a value without a tag']],
    ['a key that is a list', 'version: 1\n? [a]\n: 1', ['2: found a key that is no text, expected a word']],
    [
      'a key twice',
      'version: 1\nmode: warn\nunknown: fail\nmode: enforce',
      ['4: mode: found the key a second time, expected it once (first in line 2)'],
    ],
    [
      'an alias of nothing',
      'version: 1\nmode: *x',
      [
        '2: found the alias *x, expected an anchor before it',
        '2: mode: found nothing, expected one of enforce, warn',
      ],
    ],
    ['deep nesting', '['.repeat(100_000), ['1: found too deep a nesting, expected at most 20 levels']],
    [
      'nesting of 21',
      `version: 1\na: ${'['.repeat(20)}${']'.repeat(20)}`,
      ['2: found too deep a nesting, expected at most 20 levels'],
    ],
    [
      'an endless alias',
      'version: 1\na: &a [*a]',
      ['2: found too deep a nesting, expected at most 20 levels'],
    ],
    [
      'an alias bomb',
      `version: 1\na: &a [1, 2]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]`,
      ['4: found more than 100 aliases, expected fewer'],
    ],
    [
      'values by aliases',
      `version: 1\na: &a [${'1,'.repeat(20_000)}]\nb: [${'*a,'.repeat(90)}]`,
      ['2: found more than 100,000 values, expected fewer'],
    ],
    [
      '10 MB',
      'a'.repeat(10_000_000),
      ['1: found 10,000,000 bytes, expected at most 262,144 bytes (256 KiB)'],
    ],
    [
      'letters of several bytes',
      `# ${'é'.repeat(131_072)}`,
      ['1: found 262,146 bytes, expected at most 262,144 bytes (256 KiB)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  test('many faults are cut off after a hundred', () => {
    const found = faults(`version: 1\n${Array.from({ length: 5000 }, (_, i) => `k${i}: 1`).join('\n')}`)
    expect(found).toHaveLength(101)
    expect(found.at(-1)).toBe('5001: 4,900 further faults')
  })

  test('carriage returns and a byte order mark are no fault', () => {
    expect(load('\ufeffversion: 1\r\nmode: warn\r\n').mode).toBe('warn')
  })
})

describe('keys and values', () => {
  test.each<[string, readonly string[]]>([
    ['mode: warn', ['1: version: found nothing, expected 1']],
    ['version: 2', ['1: version: found 2 (a number), expected 1']],
    [
      'version: 1\nextends: acme/policies/gate.yml@v1',
      ['2: extends: found "acme/policies/gate.yml@v1", expected one of observe, recommended, strict'],
    ],
    [
      'version: 1\nmode: enforced',
      ['2: mode: found "enforced", expected one of enforce, warn; did you mean "enforce"?'],
    ],
    ['version: 1\nmoode: warn', [`2: moode: found an unknown key, ${TOP}; did you mean "mode"?`]],
    ['version: 1\n__proto__: 1', [`2: __proto__: found an unknown key, ${TOP}`]],
    ['version: 1\n"a b": 1', [`2: "a b": found an unknown key, ${TOP}`]],
    ['version: 1\nrules:\n', ['2: rules: found nothing, expected a mapping']],
    ['version: 1\nrules: []', ['2: rules: found an empty list, expected a mapping']],
    [
      'version: 1\nrules:\n  package-nwe: {}\n  __proto__: { severity: off }\n  toString: {}',
      [
        '3: rules.package-nwe: found an unknown rule, expected the id of a rule; did you mean "package-new"?',
        '4: rules.__proto__: found an unknown rule, expected the id of a rule',
        '5: rules.toString: found an unknown rule, expected the id of a rule',
      ],
    ],
    [
      'version: 1\nrules:\n  package-new: off',
      ['3: rules.package-new: found "off", expected a mapping such as { severity: warning }'],
    ],
    [
      'version: 1\nrules:\n  package-new:\n    severity: eror\n    dayz: 3\n    days: 1.5\n    unknown: ignore',
      [
        '4: rules.package-new.severity: found "eror", expected one of error, warning, notice, off; did you mean "error"?',
        '5: rules.package-new.dayz: found an unknown key, expected one of severity, unknown, days, allow; did you mean "days"?',
        '6: rules.package-new.days: found 1.5 (a number), expected a whole number from 0 to 1,000,000',
        '7: rules.package-new.unknown: found "ignore", expected one of fail, warn',
      ],
    ],
    [
      'version: 1\nrules:\n  package-new: { allow: [a, 1.10, true] }',
      [
        '3: rules.package-new.allow[1]: found 1.10 (a number), expected text of at most 400 characters; quote it: "1.10"',
        '3: rules.package-new.allow[2]: found true (a truth value), expected text of at most 400 characters; quote it: "true"',
      ],
    ],
    [
      'version: 1\nrules:\n  package-denied: { deny: [x] }',
      [
        '3: rules.package-denied: found options of a rule that preset recommended switches off, expected a severity beside them',
      ],
    ],
    [
      'version: 1\npaths: { ignore: ["!a", "/a", "a/{b,c}", 1] }',
      [
        `2: paths.ignore[0]: found "!a", ${GLOB}`,
        `2: paths.ignore[1]: found "/a", ${GLOB}`,
        `2: paths.ignore[2]: found "a/{b,c}", ${GLOB}`,
        `2: paths.ignore[3]: found 1 (a number), ${GLOB}; quote it: "1"`,
      ],
    ],
    [
      'version: 1\noverrides:\n  - paths: []\n    rules:\n      package-new: { dayz: 1 }\n  - rules: {}',
      [
        '3: overrides[0].paths: found an empty list, expected a list of globs',
        '5: overrides[0].rules.package-new.dayz: found an unknown key, expected one of severity, unknown, days, allow; did you mean "days"?',
        '6: overrides[1].paths: found nothing, expected a list of globs',
      ],
    ],
    [
      'version: 1\nsources:\n  npm: { url: http://registry.example/ }\n  pypi: { url: "https://u:secret@registry.example/" }\n  osv: { url: "https://a.example/?q" }\n  huggingface: { url: https://hub.example, token-env: hf_secret }',
      [
        `3: sources.npm.url: found other text, ${ADDRESS}`,
        `4: sources.pypi.url: found other text, ${ADDRESS}`,
        `5: sources.osv.url: found other text, ${ADDRESS}`,
        '6: sources.huggingface.token-env: found other text, expected the name of an environment variable in capitals, never the token itself',
      ],
    ],
    [
      'version: 1\nsources: { crates: { url: https://a.example } }',
      [`2: sources.crates: found an unknown key, expected one of ${SERVICES.join(', ')}`],
    ],
    [
      'version: 1\ntrust:\n  signers:\n    - models: ["acme/*"]\n      identity: ""\n      isuer: https://a.example',
      [
        '4: trust.signers[0].issuer: found nothing, expected an https address (http on loopback alone) without user, password, query and fragment',
        '5: trust.signers[0].identity: found "", expected who signs, such as the address of a workflow',
        '6: trust.signers[0].isuer: found an unknown key, expected one of models, identity, issuer; did you mean "issuer"?',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  test('all faults stand in the message, one a line, with the file', () => {
    expect(() => load('version: 2\nmode: x')).toThrow(
      new PolicyError([
        { path: PATH, line: 1, message: 'version: found 2 (a number), expected 1' },
        { path: PATH, line: 2, message: 'mode: found "x", expected one of enforce, warn' },
      ]),
    )
    expect(new PolicyError([{ path: 'p.yml', line: 7, message: 'mode: x' }]).message).toBe('p.yml:7: mode: x')
  })
})

describe('waivers', () => {
  test.each<[Readonly<Record<string, string | undefined>>, readonly string[]]>([
    [{}, []],
    [{ expires: '"2027-01-31"' }, []],
    [{ expires: '2027-02-18' }, []],
    [
      { expires: '2027-02-19' },
      [
        '8: waivers[0].expires: found "2027-02-19" (91 days ahead), expected at most 90 days ahead: 2027-02-18 or earlier',
      ],
    ],
    [{ expires: '2020-01-01' }, []],
    [
      { expires: '2026-11-31' },
      ['8: waivers[0].expires: found "2026-11-31", expected a day that the calendar has'],
    ],
    [{ expires: 'soon' }, ['8: waivers[0].expires: found "soon", expected a day such as 2027-01-31']],
    [
      { expires: '20270131' },
      [
        '8: waivers[0].expires: found 20270131 (a number), expected a day such as 2027-01-31; quote it: "20270131"',
      ],
    ],
    [{ expires: undefined }, ['4: waivers[0].expires: found nothing, expected a day such as 2027-01-31']],
    [
      { rule: 'package-nwe' },
      ['4: waivers[0].rule: found "package-nwe", expected the id of a rule; did you mean "package-new"?'],
    ],
    [{ reason: '" "' }, ['6: waivers[0].reason: found " ", expected a sentence that says why']],
    [
      { owner: undefined },
      ['4: waivers[0].owner: found nothing, expected who answers for it, such as "@acme/appsec"'],
    ],
    [
      { rule: 'package-malicious' },
      [
        '4: waivers[0].accept-risk: found nothing, expected true: package-malicious is only waived by who accepts the risk',
      ],
    ],
    [
      { rule: 'package-malicious', 'accept-risk': 'false' },
      [
        '9: waivers[0].accept-risk: found false (a truth value), expected true: package-malicious is only waived by who accepts the risk',
      ],
    ],
    [{ rule: 'package-malicious', 'accept-risk': 'true' }, []],
    [{ reference: '1.10' }, [`5: waivers[0].reference: found 1.10 (a number), ${EXACT}; quote it: "1.10"`]],
    [
      { reference: 'pkg:npm/left-padder' },
      [`5: waivers[0].reference: found "pkg:npm/left-padder", ${EXACT}`],
    ],
  ])('%j', (changed, expected) => {
    expect(faults(waiver(changed))).toEqual(expected)
  })

  test('another limit than 90 days', () => {
    expect(faults(`${waiver({ expires: '2027-02-19' })}max-waiver-days: 91`)).toEqual([])
    expect(faults(`${waiver({ expires: '2026-11-22' })}max-waiver-days: 1`)).toEqual([
      '8: waivers[0].expires: found "2026-11-22" (2 days ahead), expected at most 1 days ahead: 2026-11-21 or earlier',
    ])
  })
})

describe('what a policy decides', () => {
  test('no file: the preset recommended', () => {
    const policy = loadPolicy(undefined, RULES, { now: NOW })
    expect(policy.describe()).toBe('preset recommended, no policy file')
    expect(policy).toMatchObject({
      preset: 'recommended',
      mode: 'enforce',
      unknown: 'fail',
      path: undefined,
      sources: {},
      waivers: [],
      signers: [],
      off: ['package-denied'],
      notes: [],
      written: {},
    })
    expect(policy.setting('package-new', 'x')).toEqual({
      level: 'error',
      unknown: 'fail',
      options: { days: 7, allow: [] },
      origin: 'preset recommended',
    })
  })

  test('a file says where it is from', () => {
    expect(load('version: 1\nextends: strict').describe()).toBe(`preset strict, ${PATH} at ${COMMIT}`)
  })

  test.each([
    ['observe', 'package-new', { level: 'warning', unknown: 'warn', options: { days: 7, allow: [] } }],
    ['observe', 'package-denied', { level: 'off', unknown: 'warn', options: { deny: [] } }],
    ['recommended', 'model-unpinned', { level: 'warning', unknown: 'fail', options: {} }],
    ['strict', 'model-unpinned', { level: 'error', unknown: 'fail', options: {} }],
    ['strict', 'package-new', { level: 'error', unknown: 'fail', options: { days: 30, allow: [] } }],
  ])('preset %s, %s', (preset, rule, expected) => {
    const policy = load(`version: 1\nextends: ${preset}`)
    expect(policy.setting(rule, 'x')).toEqual({ ...expected, origin: `preset ${preset}` })
  })

  test('the file stands above the preset, later overrides above earlier ones', () => {
    const policy = load(`version: 1
extends: observe
rules:
  package-new: { severity: error, days: 14 }
overrides:
  - paths: ["web/**"]
    rules: { package-new: { severity: notice, days: 3 }, package-denied: { severity: error } }
  - paths: ["web/legacy/**"]
    rules: { package-new: { severity: off, unknown: fail } }
`)
    const at = (path: string) => policy.setting('package-new', path)
    const options = (days: number) => ({ days, allow: [] })
    expect(at('a.json')).toEqual({
      level: 'error',
      unknown: 'warn',
      options: options(14),
      origin: `${PATH}:4`,
    })
    expect(at('web/a')).toEqual({
      level: 'notice',
      unknown: 'warn',
      options: options(3),
      origin: `${PATH}:7`,
    })
    expect(at('web/legacy/a')).toEqual({
      level: 'off',
      unknown: 'fail',
      options: options(3),
      origin: `${PATH}:9`,
    })
    expect(policy.off).toEqual([])
    expect(() => policy.setting('no-rule', 'x')).toThrow('The policy was loaded without a rule no-rule.')
  })

  test('rules that are off', () => {
    expect(load('version: 1\nrules: { unread: { severity: off } }').off).toEqual(['package-denied', 'unread'])
  })

  test('sources and private names', () => {
    const policy = load(`version: 1
private: { npm: ["@acme/*"], pypi: ["Acme_*"] }
sources:
  npm: { url: "https://registry.example/", token-env: NPM_TOKEN }
  osv: { url: "http://127.0.0.1:8080" }
`)
    expect(policy.sources).toEqual({
      npm: { url: 'https://registry.example/', tokenEnv: 'NPM_TOKEN' },
      osv: { url: 'http://127.0.0.1:8080' },
    })
    expect(
      (
        [
          ['npm', '@acme/ui'],
          ['npm', '@acme2/ui'],
          ['pypi', 'acme-tools'],
          ['pypi', 'Acme.Tools'],
          ['pypi', 'acmetools'],
        ] as const
      ).map(([ecosystem, name]) => policy.isPrivate(ecosystem, name)),
    ).toEqual([true, false, true, true, false])
  })

  test('ignored paths never hold the folder .github, unless a glob names it', () => {
    const ignored = (globs: string, path: string) =>
      load(`version: 1\npaths: { ignore: [${globs}] }`).ignored(path)
    expect(ignored('"docs/**"', 'docs/a/b.md')).toBe(true)
    expect(ignored('"docs/**"', 'src/docs/b.md')).toBe(false)
    expect(ignored('"**"', '.npmrc')).toBe(true)
    expect(ignored('"**", "*/**", ".*/**"', '.github/workflows/ci.yml')).toBe(false)
    expect(ignored('".github/workflows/**"', '.github/workflows/ci.yml')).toBe(true)
    expect(ignored('".github/workflows/**"', '.github/ai-artifact-policy.yml')).toBe(false)
    expect(ignored('"#a", "a*"', '#a')).toBe(true)
  })
})

describe('inputs', () => {
  test.each([
    ['warn', 'enforce', 'enforce', []],
    ['enforce', 'enforce', 'enforce', []],
    ['warn', undefined, 'warn', []],
    [
      'enforce',
      'warn',
      'enforce',
      ['The input mode: warn is not followed: inputs never loosen a policy, and this one enforces.'],
    ],
  ] as const)('policy %s, input %s', (mode, input, expected, notes) => {
    const policy = tighten(load(`version: 1\nmode: ${mode}`), input ? { mode: input } : {})
    expect({ mode: policy.mode, notes: policy.notes }).toEqual({ mode: expected, notes })
    expect(policy.setting('package-new', 'x').level).toBe('error')
  })
})

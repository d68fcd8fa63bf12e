import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { generate, prose, readIfThere } from '../scripts/generate.ts'
import { loadPolicy } from '../src/policy/load.ts'
import { rules } from '../src/rules/index.ts'

const NOW = new Date('2026-11-20T12:00:00Z')
const files = generate(rules, readIfThere)

describe('generated files', () => {
  test.each([...files.keys()])('%s is up to date: npm run generate', path => {
    expect(readIfThere(path)).toBe(files.get(path))
  })

  test.each(rules.map(({ id }) => id))('the page of %s says more than its head', id => {
    expect(prose(readIfThere(`docs/rules/${id}.md`)).length).toBeGreaterThan(200)
  })

  test('every page belongs to a rule', () => {
    const pages = readdirSync('docs/rules')
    expect(pages.sort()).toEqual([...rules.map(({ id }) => `${id}.md`), 'README.md'].sort())
  })

  test('a page keeps what people wrote, and takes a new head', () => {
    const path = 'docs/rules/package-absent.md'
    const page = (before: string) => generate(rules, asked => (asked === path ? before : '')).get(path) ?? ''
    const fresh = page('')
    expect(prose(fresh)).toBe('')
    const written = page('# Old\n\n<!-- generated -->\nold\n<!-- /generated -->\n\n## Why\n\nBecause.\n')
    expect(written).toBe(`${fresh}\n## Why\n\nBecause.\n`)
    expect(page(written)).toBe(written)
    expect(page('# package-absent\n\n## Why\n\nBecause.\n')).toBe(written)
  })
})

describe('the policy schema', () => {
  const schema = JSON.parse(files.get('policy.schema.json') ?? '') as object
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
  const validate = ajv.compile(schema)

  test('accepts the example, and so does the gate', () => {
    const text = readIfThere('policy.example.yml')
    expect(validate(parse(text)) || validate.errors).toBe(true)
    const policy = loadPolicy({ text, path: 'policy.example.yml' }, rules, { now: NOW })
    expect(policy.waivers).toHaveLength(3)
    expect(Object.keys(policy.written)).toEqual([
      'version',
      'extends',
      'mode',
      'unknown',
      'rules',
      'paths',
      'overrides',
      'private',
      'sources',
      'trust',
      'max-waiver-days',
      'waivers',
    ])
  })

  test.each([
    [{}],
    [{ version: 1, moode: 'warn' }],
    [{ version: 1, extends: 'owner/repo/policy.yml@v1' }],
    [{ version: 1, rules: { 'no-such-rule': {} } }],
    [{ version: 1, rules: { 'package-new': { days: -1 } } }],
    [{ version: 1, rules: { 'package-new': 'off' } }],
    [{ version: 1, paths: { ignore: ['!a'] } }],
    [{ version: 1, sources: { npm: { url: 'ftp://a.example' } } }],
    [{ version: 1, waivers: [{ rule: 'package-new' }] }],
  ])('refuses %j', value => {
    expect(validate(value)).toBe(false)
  })

  test('every rule is in it, with its options', () => {
    const { properties } = schema as {
      properties: { rules: { properties: Record<string, { properties: object }> } }
    }
    expect(Object.keys(properties.rules.properties)).toEqual(rules.map(({ id }) => id))
    expect(Object.keys(properties.rules.properties['package-new']?.properties ?? {})).toEqual([
      'severity',
      'unknown',
      'days',
      'error-days',
    ])
  })

  test('no option takes the name of a key that every rule has', () => {
    for (const { options } of rules) {
      const { entries } = options as unknown as { entries: object }
      expect(Object.keys(entries)).not.toContain('severity')
      expect(Object.keys(entries)).not.toContain('unknown')
    }
  })
})

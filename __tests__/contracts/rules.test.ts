import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Reference } from '../../src/reference.ts'
import { rules } from '../../src/rules/index.ts'
import { kindsOf, needsOf, type Problem, type Rule, type Seen } from '../../src/rules/rule.ts'
import { conform } from '../../src/schema.ts'
import { advisory, file, HOSTILE, hub, inspection, model, npm, pypi, release } from '../rules/samples.ts'
import { NOW } from '../support/cases.ts'
import { deployment, image, mount, port, privilege, value } from '../support/deployment.ts'

const SEVERITIES = ['error', 'warning', 'notice', 'off']
/** An agent's configuration of every part, with this text wherever a file could put it. */
const agents = (name: string): readonly Reference[] => {
  const said = { text: name, at: { path: name, line: 1 } }
  const one = { kind: 'agent', id: name, client: name, line: name, ...rest(name) } as const
  return [
    {
      ...one,
      part: 'server',
      name,
      command: [said, said, said],
      fetches: [{ name, ecosystem: name, wanted: name, origin: 'git', pinned: false, at: said.at }],
      url: said,
      env: new Map([[name, said]]),
      headers: new Map([[name, said]]),
      approved: [said],
    },
    { ...one, part: 'setting', key: name, value: name },
    { ...one, part: 'hook', event: name, matcher: name, command: name },
    {
      ...one,
      part: 'text',
      hides: 'characters',
      counts: new Map([['tag', 3]]),
      codes: [name],
      spelt: name,
      digest: name,
      cleaned: name,
    },
    {
      ...one,
      part: 'step',
      agent: 'claude',
      untrusted: [{ what: name, through: 'prompt', at: said.at }],
      granted: [{ what: name, power: 'shell', breadth: 'all', at: said.at }],
      power: 'shell',
      openedBy: [said],
      reach: 'outsider',
      unsafe: [said],
      credentials: [name],
    },
  ]
}

const rest = (name: string) => ({ surface: 'config', at: { path: name, line: 1 } }) as const

/** References of every kind, each with this text wherever a file could put it. */
const odd = (name: string): readonly Reference[] => [
  npm(name, { specifier: name, address: name, indexes: [{ url: name, extra: true }] }),
  npm(name, { version: name, address: `https://${name}/`, private: { asked: true }, previous: npm('b') }),
  pypi(name, { origin: 'git', address: name, previous: pypi(name, { address: name }) }),
  pypi(name, { origin: 'url', address: `git+ssh://${name}` }),
  npm(name, { origin: 'path', address: name }),
  model(name, { revision: name, file: name, subfolder: name, remoteCode: name, line: name }),
  model(name, {
    locked: {
      base: {
        reference: name,
        objectId: `${name}y`,
        owner: name,
        firstSeen: name,
        files: new Map(),
        at: { path: name, line: 1 },
      },
    },
  }),
  file(name),
  ...deployments(name),
  ...agents(name),
  { kind: 'unread', id: name, what: name, why: name, ...rest(name) },
  { kind: 'unread', id: name, what: name, why: name, broken: true, ...rest(name) },
  { kind: 'change', id: 'change', truncated: name, ...rest(name) },
  { kind: 'policy', id: name, faults: [name], summary: [name], ...rest(name) },
  { kind: 'waiver', id: name, rule: name, state: 'expired', expires: name, owner: name, ...rest(name) },
  { kind: 'waiver', id: name, rule: name, state: 'unused', expires: name, owner: name, ...rest(name) },
]

/** A service with the text in every field, by itself and beside what was there before. */
const deployments = (name: string): readonly Reference[] => {
  const place = { path: name, line: 1 }
  const odd = deployment({
    service: name,
    version: name,
    purl: `pkg:pypi/${name}@${name}`,
    image: image(name, 1, { written: name, repository: name, tag: name, line: name }),
    settings: { [name]: value(name, 1, { line: name }), '--share': name, NB_USER: name },
    ports: [port('1:1', 1, { published: name, address: name, line: name }), port(name)],
    mounts: [mount(name, 1, { source: name, line: name }), mount(`/${name}:/x`)],
    privileges: (['privileged', 'capability', 'network', 'user', 'seccomp', 'device'] as const).map(is =>
      privilege(is, name),
    ),
    commands: [{ words: [name, name], at: place, line: name }],
    hardening: { memory: false, cpus: false, readOnlyRoot: false, noNewPrivileges: false },
    recognised: { by: 'image', what: name, at: place },
    at: place,
  })
  const { component: _, ...plain } = odd
  return [
    odd,
    plain,
    { ...odd, component: name },
    { ...odd, previous: deployment() },
    { ...deployment(), previous: odd },
  ]
}

const facts = (name: string) => ({
  release: release({
    name,
    published: name,
    firstPublished: name,
    held: name,
    version: name,
    recent: [name],
    license: name,
    deprecated: name,
    yanked: name,
  }),
  advisories: [advisory({ id: name, summary: name, source: name })],
  provenance: {
    attested: false,
    repository: name,
    before: { version: name, attested: true, repository: `${name}x` },
  },
  model: hub([name, `${name}.bin`, `${name}/x.bin`], {
    id: name,
    license: name,
    licenseName: name,
    created: name,
    modified: name,
    author: name,
    objectId: name,
    code: [name],
  }),
  scan: { flagged: [{ path: name, level: name, by: [name], loaded: true }], unscanned: [name], why: name },
  lineage: [
    {
      name,
      of: name,
      fact: { state: 'known' as const, value: hub([], { id: `${name}x` }), source: name, asked: name },
    },
    { name, of: name, fact: { state: 'unknown' as const, reason: name, source: name, asked: name } },
    { name, of: name, fact: { state: 'absent' as const, source: name, asked: name } },
  ],
  contents: [
    inspection(name, {
      format: name,
      verdict: 'dangerous',
      completeness: 'partial',
      findings: [
        { level: 'dangerous', message: name, call: name, member: name, offset: 3, opcode: name },
        { level: 'unknown', message: name },
      ],
    }),
  ],
})

/** Every list of globs and purls set, so that rules which are quiet without one speak. */
const withLists = (rule: Rule): Record<string, unknown> => {
  const set: Record<string, unknown> = {}
  for (const key of ['allow', 'deny', 'hosts']) {
    for (const value of [['pkg:npm/zzz', 'pkg:pypi/zzz@>=1'], ['zzz']]) {
      if ('value' in conform(rule.options, { [key]: value })) set[key] ??= value
    }
  }
  return set
}

const run = (rule: Rule, reference: Reference, known: object, given: unknown = {}): readonly Problem[] => {
  const read = conform(rule.options, given)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  if (!kindsOf(rule).includes(reference.kind)) return []
  if (rule.applies && !rule.applies(reference, read.value)) return []
  const asked = Object.fromEntries(
    Object.entries(known).filter(([name]) =>
      ([...needsOf(rule, reference.kind), ...(rule.uses ?? [])] as string[]).includes(name),
    ),
  )
  return [...rule.check({ ...asked, reference, options: read.value, now: NOW } as Seen<never, never, never>)]
}

test('ids are unique', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

test('the grave rules are those that no ordinary waiver silences', () => {
  expect(rules.filter(({ grave }) => grave).map(({ id }) => id)).toEqual([
    'package-held',
    'package-malicious',
    'model-payload',
    'deployment-malicious',
  ])
})

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has its own file and metadata', () => {
    const [, family = 'own', name = id] = /^(package|model|deployment|agent)-(.+)$/.exec(id) ?? []
    const source = readFileSync(`src/rules/${family}/${name}.ts`, 'utf8')
    expect(source).toContain(`id: '${id}'`)
    expect(rule.title).toMatch(/^[A-Z].{10,}[^.]$/)
    expect(SEVERITIES).toContain(rule.severity.recommended)
    expect(SEVERITIES).toContain(rule.severity.strict)
    expect(kindsOf(rule).length).toBeGreaterThan(0)
    for (const other of rule.behind ?? []) expect(rules.map(each => each.id)).toContain(other)
    expect(rule.behind ?? []).not.toContain(id)
    // A grave fault is never hidden by another.
    if (rule.grave) expect(rule.behind).toBeUndefined()
  })

  test('has a page with every section', () => {
    const path = `docs/rules/${id}.md`
    expect(existsSync(path)).toBe(true)
    const page = readFileSync(path, 'utf8')
    expect(/^# (.+)$/m.exec(page)?.[1]).toBe(id)
    expect(page).toContain('<!-- generated -->')
    expect(page).toContain('<!-- /generated -->')
    expect(page.match(/^## .+$/gm)).toEqual([
      '## What it reports',
      '## Why',
      '## How to mend',
      '## Example',
      '## Options',
      '## When it stays silent',
      '## Waivers',
    ])
    for (const key of Object.keys((conform(rule.options, {}) as { value: object }).value)) {
      expect(page).toContain(`\`${key}\``)
    }
  })

  test('its defaults and those of the strict preset fit its options', () => {
    expect(conform(rule.options, {})).toHaveProperty('value')
    expect(conform(rule.options, { ...(rule.strict as object | undefined) })).toHaveProperty('value')
    expect(conform(rule.options, { 'no-such-option': 1 })).toHaveProperty('faults')
  })

  test('needs no fact that it does not name, and throws on nothing', () => {
    const given = withLists(rule)
    for (const name of HOSTILE) {
      for (const reference of odd(name)) {
        for (const known of [facts(name), {}]) {
          for (const problem of run(rule, reference, known, given)) {
            expect(problem.message.length).toBeGreaterThan(10)
            expect(problem.message.length).toBeLessThan(4000)
          }
        }
      }
    }
  })

  test('says the same of the same', () => {
    for (const reference of odd('requsts')) {
      const [known, given] = [facts('requsts'), withLists(rule)]
      expect(run(rule, reference, known, given)).toEqual(run(rule, reference, known, given))
    }
  })
})

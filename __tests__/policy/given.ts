/** Small rules, references and facts for tests of the policy; rules here only exist in tests. */
import type { Evidence, Fact, Release } from '../../src/evidence.ts'
import type { Finding, Verdict } from '../../src/finding.ts'
import { judge } from '../../src/policy/judge.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { ModelReference, PackageReference, Reference } from '../../src/reference.ts'
import { type Rule, rule } from '../../src/rules/rule.ts'
import { count, globs, options } from '../../src/schema.ts'

export const NOW = new Date('2026-11-20T12:00:00Z')
export const PATH = '.github/ai-artifact-policy.yml'
export const COMMIT = '86b5e0934494bd15c9632b12f734a8a67f723594'
const ASKED = '2026-11-20T11:59:00Z'

const young = rule({
  id: 'package-new',
  title: 'A package must have been public for some time',
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['release'],
  options: options({ days: count('Days since the first publication.', 7), allow: globs('Names.') }),
  strict: { days: 30 },
  *check({ reference: { name }, release, options: { days } }) {
    if (release && release.versions < days) yield { message: `${name} is new.`, fix: 'Wait.' }
  },
})

const absent = rule({
  id: 'package-absent',
  title: 'A package must exist',
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['release'],
  options: options({}),
  *check({ reference: { name }, release }) {
    if (!release) yield { message: `${name} does not exist.` }
  },
})

const malicious = rule({
  id: 'package-malicious',
  title: 'A package must not be malware',
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['advisories'],
  options: options({}),
  grave: true,
  *check({ reference: { name }, advisories = [] }) {
    if (advisories.some(advisory => advisory.malicious)) yield { message: `${name} is malware.` }
  },
})

const denied = rule({
  id: 'package-denied',
  title: 'A package must not be denied',
  severity: { recommended: 'off', strict: 'error' },
  on: 'package',
  needs: [],
  options: options({ deny: globs('Names.') }),
  *check({ reference: { name }, options: { deny } }) {
    if (deny.includes(name)) yield { message: `${name} is denied.` }
  },
})

const unpinned = rule({
  id: 'model-unpinned',
  title: 'A model must be pinned',
  severity: { recommended: 'warning', strict: 'error' },
  on: 'model',
  needs: [],
  options: options({}),
  applies: ({ pinned }) => !pinned,
  *check({ reference: { name } }) {
    yield { message: `${name} is not pinned.` }
  },
})

const unread = rule({
  id: 'unread',
  title: 'Lines must be understood',
  severity: { recommended: 'warning', strict: 'error' },
  on: 'unread',
  needs: [],
  options: options({}),
  *check({ reference: { what } }) {
    yield { message: `${what} was not understood.` }
  },
})

const waiverExpired = rule({
  id: 'waiver-expired',
  title: 'A waiver must not have expired',
  severity: { recommended: 'error', strict: 'error' },
  on: 'waiver',
  needs: [],
  options: options({}),
  applies: ({ state }) => state !== 'unused',
  *check({ reference: { id, state } }) {
    yield { message: `${id}: ${state}.`, ...(state === 'expired' ? {} : { atMost: 'notice' }) }
  },
})

const waiverUnused = rule({
  id: 'waiver-unused',
  title: 'A waiver must waive something',
  severity: { recommended: 'notice', strict: 'notice' },
  on: 'waiver',
  needs: [],
  options: options({}),
  applies: ({ state }) => state === 'unused',
  *check({ reference: { id } }) {
    yield { message: `${id}: unused.` }
  },
})

export const RULES: readonly Rule[] = [
  absent,
  young,
  malicious,
  denied,
  unpinned,
  unread,
  waiverExpired,
  waiverUnused,
]

export const load = (text: string, rules: readonly Rule[] = RULES): Policy =>
  loadPolicy({ text, path: PATH, commit: COMMIT }, rules, { now: NOW })

export const pkg = (given: Partial<PackageReference> = {}): PackageReference => ({
  kind: 'package',
  id: `pkg:npm/${given.name ?? 'left-padder'}${given.version ? `@${given.version}` : ''}`,
  ecosystem: 'npm',
  name: 'left-padder',
  written: 'left-padder',
  origin: 'registry',
  scope: 'runtime',
  relation: 'direct',
  surface: 'manifest',
  pinned: given.version !== undefined,
  at: { path: 'package.json', line: 3 },
  ...given,
})

export const model = (given: Partial<ModelReference> = {}): ModelReference => ({
  kind: 'model',
  id: 'hf:acme/encoder@main',
  hub: 'huggingface',
  type: 'model',
  name: 'acme/encoder',
  revision: 'main',
  pinned: false,
  resolvedBy: 'literal',
  callee: 'from_pretrained',
  surface: 'code',
  at: { path: 'train.py', line: 12 },
  ...given,
})

const source = 'https://registry.example/left-padder'
export const known = <T>(value: T): Fact<T> => ({ state: 'known', value, source, asked: ASKED })
export const none: Fact<never> = { state: 'absent', source, asked: ASKED, detail: 'HTTP 404' }
export const silent: Fact<never> = {
  state: 'unknown',
  source,
  asked: ASKED,
  reason: 'HTTP 503 after 3 tries',
}
export const release = (versions: number, version?: string): Release => ({
  name: 'left-padder',
  versions,
  recent: [],
  match: 'exact',
  ...(version ? { version } : {}),
})

/** A package that breaks no rule. */
export const FINE: Evidence = { release: known(release(100)), advisories: known([]) }

export const decide = (
  policy: Policy,
  given: readonly (readonly [Reference, Evidence])[],
  rules: readonly Rule[] = RULES,
): Verdict =>
  judge({
    policy,
    rules,
    references: given.map(([reference]) => reference),
    evidence: new Map(given),
    now: NOW,
    base: 'base',
    head: 'head',
    files: { changed: 2, read: 1 },
    notes: [],
  })

/** The findings in short: `severity state rule path:line message`. */
export const brief = ({ findings }: { readonly findings: readonly Finding[] }): readonly string[] =>
  findings.map(
    ({ severity, state, rule, path, line, message }) =>
      `${severity} ${state} ${rule} ${path}:${line} ${message}`,
  )

/**
 * Scores the package rules on labelled lists of names: how many are found, and how many honest ones are disturbed.
 *
 * Names of rank 5,001 to 15,000 are judged in a process of their own, whose shipped lists end at 5,000: a name that is on
 * the list is never reported, which would say nothing of names that are not.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { registerHooks } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import type { Evidence, Fact, FactName, Release } from '../src/evidence.ts'
import type { Finding } from '../src/finding.ts'
import type { PackageReference } from '../src/reference.ts'
import { percent, row, type Target } from './eval-row.ts'

const ROOT = join(import.meta.dirname, '..')
const NOW = new Date('2026-11-20T12:00:00Z')
const HELD_OUT = 5000

type Registry = 'npm' | 'pypi'
const REGISTRIES: readonly Registry[] = ['npm', 'pypi']

/** What the registry says of every name of a list. */
type Standing = 'kept' | 'absent' | 'three days old' | 'an old stub'

interface Entry {
  readonly name: string
  /** The name that it can be taken for. */
  readonly target?: string
}

const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString()

const RELEASES: Readonly<Record<Exclude<Standing, 'absent'>, Omit<Release, 'name'>>> = {
  kept: {
    firstPublished: daysAgo(1500),
    published: daysAgo(120),
    changed: daysAgo(120),
    versions: 24,
    recent: ['3.2.1', '3.2.0'],
    latest: '3.2.1',
    match: 'exact',
    version: '3.2.1',
    repository: 'https://git.example/owner/name',
    summary: 'Does one thing, and has done so for years',
    stub: false,
  },
  'three days old': {
    firstPublished: daysAgo(3),
    published: daysAgo(3),
    changed: daysAgo(3),
    versions: 1,
    recent: ['0.1.0'],
    latest: '0.1.0',
    match: 'exact',
    version: '0.1.0',
    stub: true,
  },
  'an old stub': {
    firstPublished: daysAgo(300),
    published: daysAgo(300),
    changed: daysAgo(300),
    versions: 1,
    recent: ['0.1.0'],
    latest: '0.1.0',
    match: 'exact',
    version: '0.1.0',
    summary: 'A placeholder',
    stub: true,
  },
}

const listOf = (file: string): readonly Entry[] =>
  readFileSync(join(ROOT, 'eval/lists', file), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => {
      const [name = '', target] = line.split('\t')
      return { name, ...(target ? { target } : {}) }
    })

interface Score {
  readonly list: string
  readonly registry: Registry
  readonly standing: Standing
  readonly names: number
  readonly errors: number
  readonly warnings: number
  /** Names of which a finding names the target; undefined: the list has none. */
  readonly right?: number
  /** Names with a finding of each rule. */
  readonly rules: Readonly<Record<string, number>>
}

/** Loaded only once the hooks stand. */
const loadGate = async () => {
  const [policy, judge, rules, sources, http, identity, ecosystem] = await Promise.all([
    import('../src/policy/load.ts'),
    import('../src/policy/judge.ts'),
    import('../src/rules/index.ts'),
    import('../src/sources/index.ts'),
    import('../src/http.ts'),
    import('../src/readers/identity.ts'),
    import('../src/ecosystem.ts'),
  ])
  return { ...policy, ...judge, ...rules, ...sources, ...http, ...identity, ...ecosystem }
}
type Gate = Awaited<ReturnType<typeof loadGate>>

const known = <T>(value: T): Fact<T> => ({
  state: 'known',
  value,
  source: 'recorded',
  asked: NOW.toISOString(),
})

/** Facts as a registry would give them; of absent names the real sources ask a server that has nothing. */
const evidenceOf = async (
  references: readonly PackageReference[],
  standing: Standing,
  gate: Gate,
): Promise<ReadonlyMap<PackageReference, Evidence>> => {
  const rest = {
    advisories: known([]),
    provenance: known({ attested: false }),
  }
  if (standing !== 'absent') {
    return new Map(
      references.map(reference => [
        reference,
        { ...rest, release: known({ ...RELEASES[standing], name: reference.name }) },
      ]),
    )
  }
  const server = createServer((_, response) => void response.writeHead(404).end('{}'))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const endpoints = Object.fromEntries(gate.SERVICES.map(name => [name, url])) as Record<
    (typeof gate.SERVICES)[number],
    string
  >
  const http = gate.createHttp({ endpoints, version: '0' })
  try {
    const wanted: ReadonlySet<FactName> = new Set(['release'])
    const found = await gate.gather(references, () => wanted, http)
    return new Map(references.map(reference => [reference, { ...rest, ...(found.get(reference) ?? {}) }]))
  } finally {
    http.close()
    server.close()
    server.closeAllConnections()
  }
}

/** Of a scoped name its scope is enough: who looks alike there owns another scope. */
const mentions = (finding: Finding, target: string): boolean =>
  says(finding, target) || (target.startsWith('@') && says(finding, target.split('/', 1)[0] ?? target))

const says = (finding: Finding, target: string): boolean =>
  `${finding.message} ${finding.fix ?? ''}`
    .split(/[\s,?!;]+/)
    .some(word => word.replace(/\.$/, '') === target)

const score = async (
  list: string,
  registry: Registry,
  standing: Standing,
  entries: readonly Entry[],
  gate: Gate,
): Promise<Score> => {
  const references = entries.map(({ name }, index) =>
    gate.packageReference({
      ecosystem: registry,
      written: name,
      specifier: '1.0.0',
      version: '1.0.0',
      scope: 'runtime',
      surface: 'manifest',
      // A path of its own, so that no two names share a finding.
      at: { path: `${index}/manifest`, line: 1 },
    }),
  )
  const { findings } = gate.judge({
    policy: gate.loadPolicy(undefined, gate.rules, { now: NOW }),
    rules: gate.rules,
    references,
    evidence: await evidenceOf(references, standing, gate),
    now: NOW,
    base: '',
    head: '',
    files: { changed: 1, read: 1 },
    notes: [],
  })
  const byName = new Map<string, Finding[]>()
  const places = (finding: Finding) => [finding.path, ...finding.also.map(({ path }) => path)]
  for (const finding of findings) {
    for (const path of places(finding)) byName.set(path, [...(byName.get(path) ?? []), finding])
  }
  const rules: Record<string, number> = {}
  let [errors, warnings, right] = [0, 0, 0]
  for (const [index, { target }] of entries.entries()) {
    const found = byName.get(`${index}/manifest`) ?? []
    if (found.some(({ severity }) => severity === 'error')) errors++
    else if (found.some(({ severity }) => severity === 'warning')) warnings++
    for (const rule of new Set(found.map(finding => finding.rule))) rules[rule] = (rules[rule] ?? 0) + 1
    if (target && found.some(finding => mentions(finding, target))) right++
  }
  const targets = entries.some(({ target }) => target)
  return {
    list,
    registry,
    standing,
    names: entries.length,
    errors,
    warnings,
    ...(targets ? { right } : {}),
    rules,
  }
}

/** Ends the shipped lists early. */
const shorten = (): void => {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      if (!/\/src\/data\/popular-(?:npm|pypi)\.ts$/.test(url) || loaded.source === undefined) return loaded
      const text = Buffer.from(loaded.source as Uint8Array).toString('utf8')
      const [head = '', names = ''] = text.split('export const names = `')
      const short = names.split('`', 1)[0]?.split('\n').slice(0, HELD_OUT).join('\n')
      return { ...loaded, source: `${head}export const names = \`${short}\`\n` }
    },
  })
}

const heldOut = async (): Promise<readonly Score[]> => {
  const full = REGISTRIES.map(registry => {
    const text = readFileSync(join(ROOT, `src/data/popular-${registry}.ts`), 'utf8')
    return text.split('export const names = `')[1]?.split('`', 1)[0]?.split('\n') ?? []
  })
  shorten()
  const gate = await loadGate()
  const scores: Score[] = []
  for (const [index, registry] of REGISTRIES.entries()) {
    const entries = (full[index] ?? []).slice(HELD_OUT).map(name => ({ name }))
    scores.push(await score('mid-rank (5,001 to 15,000), held out', registry, 'kept', entries, gate))
  }
  return scores
}

const shipped = async (): Promise<readonly Score[]> => {
  const gate = await loadGate()
  const { popularNames } = await import('../src/data/popular.ts')
  const scores: Score[] = []
  for (const registry of REGISTRIES) {
    const popular = popularNames(registry).map(name => ({ name }))
    const [unranked, invented, lookalike, squats] = [
      listOf(`unranked-${registry}.txt`),
      listOf(`invented-${registry}.txt`),
      listOf(`lookalike-${registry}.tsv`),
      listOf(`squats-${registry}.tsv`),
    ]
    scores.push(
      await score('popular (all shipped)', registry, 'kept', popular, gate),
      await score('unranked', registry, 'kept', unranked, gate),
      await score('invented', registry, 'absent', invented, gate),
      await score('invented', registry, 'three days old', invented, gate),
      await score('invented', registry, 'an old stub', invented, gate),
      await score('look-alike, one edit', registry, 'kept', lookalike, gate),
      await score('look-alike, one edit', registry, 'three days old', lookalike, gate),
      await score('look-alike, one edit', registry, 'absent', lookalike, gate),
      await score('squats of record', registry, 'an old stub', squats, gate),
      await score('squats of record', registry, 'absent', squats, gate),
    )
  }
  return scores
}

const worst = (
  scores: readonly Score[],
  of: (score: Score) => number,
  among: (score: Score) => boolean,
  pick: (...values: number[]) => number,
): number => pick(...scores.filter(among).map(score => of(score) / Math.max(1, score.names)))

const targetsOf = (scores: readonly Score[]): readonly Target[] => {
  const target = (
    what: string,
    of: (score: Score) => number,
    among: (score: Score) => boolean,
    bound: number,
    most: boolean,
  ): Target => {
    const value = worst(scores, of, among, most ? Math.max : Math.min)
    return { what, met: most ? value <= bound : value >= bound, measured: percent(value, 1) }
  }
  const isMid = ({ list }: Score) => list.startsWith('mid-rank')
  return [
    target(
      'errors on popular names: none',
      s => s.errors,
      ({ list }) => list.startsWith('popular'),
      0,
      true,
    ),
    target('errors on mid-rank names: at most 1 %', s => s.errors, isMid, 0.01, true),
    target('warnings on mid-rank names: at most 4 %', s => s.warnings, isMid, 0.04, true),
    target(
      'one-edit look-alikes named with the right target: at least 60 %',
      s => s.right ?? 0,
      ({ list, standing }) => list.startsWith('look-alike') && standing !== 'absent',
      0.6,
      false,
    ),
    target(
      'absent names found: all',
      s => s.rules['package-absent'] ?? 0,
      ({ standing }) => standing === 'absent',
      1,
      false,
    ),
  ]
}

/** The table of the lists in Markdown. */
const tableOf = (scores: readonly Score[]): string =>
  [
    row(
      'List',
      'Registry',
      'What the registry says',
      'Names',
      'Errors',
      'Warnings',
      'Right name said',
      'Rules, share of names',
    ),
    row('---', '---', '---', '---:', '---:', '---:', '---:', '---'),
    ...scores.map(({ list, registry, standing, names, errors, warnings, right, rules }) =>
      row(
        list,
        registry,
        standing,
        names,
        percent(errors, names),
        percent(warnings, names),
        right === undefined ? '' : percent(right, names),
        Object.entries(rules)
          .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
          .map(([rule, count]) => `${rule} ${percent(count, names)}`)
          .join(', '),
      ),
    ),
  ].join('\n')

/** The held-out names beside the others, in a process of their own. */
const heldOutApart = async (): Promise<readonly Score[]> => {
  const child = spawn(process.execPath, [import.meta.filename, '--held-out'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>(done => child.on('close', done))
  const [out, status] = await Promise.all([textOf(child.stdout), ended])
  if (status !== 0) throw new Error('the held-out part failed')
  return JSON.parse(out) as Score[]
}

/** All lists of names: their table and what must hold of it. */
export const packages = async (): Promise<{
  readonly table: string
  readonly targets: readonly Target[]
}> => {
  const [apart, here] = await Promise.all([heldOutApart(), shipped()])
  const scores = [...here, ...apart]
  return { table: tableOf(scores), targets: targetsOf(scores) }
}

if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(await heldOut()))

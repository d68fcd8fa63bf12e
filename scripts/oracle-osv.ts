/**
 * Compares which advisories cover a version with what OSV's own scanner says of it: `node scripts/oracle-osv.ts
 * [OSV_SCANNER]`, a program of https://github.com/google/osv-scanner in version 2. It reads the records of the evaluation
 * and of the catalogue from a database on this machine, and asks nobody. Prints a table; an answer that differs ends with
 * exit code 1.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zip } from '../__tests__/support/zip.ts'
import { components } from '../src/data/components/index.ts'
import { type Ecosystem, ecosystems } from '../src/ecosystem.ts'
import { compare, fits } from '../src/versions/index.ts'
import { covers, enumerated, evaluated, type Recorded, type Steps } from './eval-advisories.ts'

const [scanner = 'osv-scanner'] = process.argv.slice(2)
const MOST_SHOWN = 20

/** A record of one package, and what the gate says of a version. */
interface Question {
  readonly group: string
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly record: Recorded
  readonly ours: (version: string) => boolean | undefined
  /** Beside those around the bounds of the record. */
  readonly versions: readonly string[]
}

const EVENTS: Readonly<Record<string, string>> = { '>=': 'introduced', '<': 'fixed', '<=': 'last_affected' }

/** Comparators of the catalogue as a record. */
const recordOf = (id: string, comparators: string): Recorded => {
  const ranges: Record<string, string>[][] = []
  const versions: string[] = []
  for (const alternative of comparators.split('||').map(text => text.trim())) {
    const events = alternative.split(/\s+/).map(text => /^([<>]=?|)(.+)$/.exec(text) ?? [])
    if (events.length === 1 && events[0]?.[1] === '') versions.push(events[0][2] ?? '')
    else {
      const steps = events.map(([text, sign = '', bound = '']) => {
        const event = EVENTS[sign]
        if (!event) throw new Error(`${id}: ${text} has no counterpart among the events of a record.`)
        return { [event]: bound }
      })
      ranges.push(steps.some(step => 'introduced' in step) ? steps : [{ introduced: '0' }, ...steps])
    }
  }
  return { id, ranges, versions }
}

/** Ecosystems in which both name packages alike. */
const SHARED = ['pypi', 'npm', 'golang'] as const

const fromCatalogue = (): readonly Question[] =>
  components.flatMap(({ advisories }) =>
    advisories.flatMap(({ id, versions, purl }): readonly Question[] => {
      const [, type = '', name = ''] = /^pkg:(\w+)\/(.+)$/.exec(purl ?? '') ?? []
      const ecosystem = SHARED.find(one => one === type)
      if (!ecosystem || !versions) return []
      const record = recordOf(id, versions)
      return [
        {
          group: `catalogue, ${ecosystem}`,
          ecosystem,
          name: decodeURIComponent(name),
          record,
          ours: version => fits(ecosystem, version, versions),
          versions: [],
        },
      ]
    }),
  )

const fromEvaluation = (): readonly Question[] =>
  evaluated().flatMap(({ ecosystem, packages }) =>
    packages.flatMap(({ name, records, expected }) =>
      records.map(
        (record): Question => ({
          group: `records, ${ecosystem}`,
          ecosystem,
          name,
          record,
          ours: version => covers(ecosystem, name, record, version),
          versions: Object.keys(expected),
        }),
      ),
    ),
  )

const fromEnumerations = (): readonly Question[] =>
  enumerated().map(({ name, id, ranges, affected, unaffected }) => ({
    group: 'records with enumerated versions, pypi',
    ecosystem: 'pypi',
    name,
    record: { id, ranges },
    ours: version => covers('pypi', name, { id, ranges }, version),
    versions: [...affected, ...unaffected],
  }))

const boundsOf = ({ ranges = [], releases = [], versions = [] }: Recorded): readonly string[] => [
  ...versions,
  ...([...ranges, ...releases] as Steps).flatMap(steps => steps.flatMap(step => Object.values(step))),
]

/** Versions close to a bound, where two orders would part. */
const around = (ecosystem: Ecosystem, bound: string): readonly string[] => {
  const [, head = '', last = '', tail = ''] = /^((?:\d+\.)*)(\d+)(.*)$/.exec(bound) ?? []
  const next = `${head}${Number(last) + 1}`
  const before = Number(last) > 0 ? [`${head}${Number(last) - 1}`] : []
  const core = `${head}${last}`
  const marked =
    ecosystem === 'pypi'
      ? ['rc1', '.dev0', 'a0', 'b2.dev1', '.post0', '.post1', '.0', '+local.1'].map(mark => `${core}${mark}`)
      : ['-0', '-alpha', '-rc.1', '-rc.10', '-rc.9', '-beta-x', '+build.5'].map(mark => `${core}${mark}`)
  return [bound, core, next, ...before, ...marked, ...(tail && ecosystem !== 'pypi' ? [`${bound}.1`] : [])]
}

interface Asked {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly questions: readonly Question[]
  readonly versions: readonly string[]
}

/** Everything of one package together, since the scanner answers for a package. */
const gathered = (questions: readonly Question[]): readonly Asked[] => {
  const packages = new Map<string, Question[]>()
  for (const one of questions) {
    const key = `${one.ecosystem} ${one.name}`
    packages.set(key, [...(packages.get(key) ?? []), one])
  }
  return [...packages.values()].flatMap(all => {
    const [first] = all
    if (!first) return []
    const { ecosystem, name } = first
    const bounds = all.flatMap(({ record }) => boundsOf(record)).filter(bound => bound !== '0')
    const versions = [...all.flatMap(one => one.versions), ...bounds.flatMap(one => around(ecosystem, one))]
    return [{ ecosystem, name, questions: all, versions: [...new Set(versions)] }]
  })
}

/** A record as the database of the scanner has it. Ranges over releases are given as plain ones, which it knows. */
const stored = (id: string, { ecosystem, name, record }: Question): string => {
  const ranges = record.releases ?? record.ranges ?? []
  const day = '2026-01-01T00:00:00Z'
  return JSON.stringify({
    schema_version: '1.7.0',
    id,
    modified: day,
    published: day,
    affected: [
      {
        package: { ecosystem: ecosystems[ecosystem].osv, name },
        ranges: ranges.map(events => ({ type: ecosystem === 'pypi' ? 'ECOSYSTEM' : 'SEMVER', events })),
        versions: record.versions ?? [],
      },
    ],
  })
}

interface Report {
  readonly results: readonly {
    readonly packages: readonly {
      readonly package: { readonly name: string; readonly version: string }
      readonly vulnerabilities?: readonly { readonly id: string }[]
    }[]
  }[]
}

interface Row {
  records: number
  answers: number
  covered: number
  /** Covered by the gate alone: an enumerated version, written otherwise. */
  otherwise: number
  different: number
}

/** Go writes its versions with a `v`, which the scanner leaves out. */
const plain = (version: string): string => version.replace(/^v(?=\d)/, '')

const key = (name: string, version: string): string => `${name.toLowerCase()} ${plain(version)}`

/** Ids of the records that cover each package in each version, by `key`. */
const ask = (all: readonly Asked[], ids: ReadonlyMap<Question, string>): ReadonlyMap<string, Set<string>> => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-osv-'))
  try {
    for (const ecosystem of SHARED) {
      const place = join(folder, 'osv-scalibr', ecosystems[ecosystem].osv ?? '')
      mkdirSync(place, { recursive: true })
      const members = [...ids]
        .filter(([question]) => question.ecosystem === ecosystem)
        .map(([question, id]) => ({
          name: `${id}.json`,
          content: new TextEncoder().encode(stored(id, question)),
        }))
      writeFileSync(join(place, 'all.zip'), zip(members))
    }
    const list = join(folder, 'all.cdx.json')
    const written = all.flatMap(({ ecosystem, name, versions }) =>
      versions.map(version => ({
        type: 'library',
        name,
        version,
        purl: `pkg:${ecosystem}/${name.replace('@', '%40')}@${encodeURIComponent(version)}`,
      })),
    )
    writeFileSync(
      list,
      JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: written }),
    )
    const words = ['scan', 'source', '--offline', '--local-db-path', folder, '-L', list, '--format', 'json']
    const { status, stdout, stderr, error } = spawnSync(scanner, words, {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    if (error || (status !== 0 && status !== 1))
      throw new Error(`${scanner}: ${error?.message ?? stderr.slice(-2000)}`)
    const found = new Map<string, Set<string>>()
    for (const { package: of, vulnerabilities = [] } of (JSON.parse(stdout) as Report).results.flatMap(
      ({ packages }) => packages,
    )) {
      const at = key(of.name, of.version)
      found.set(at, new Set([...(found.get(at) ?? []), ...vulnerabilities.map(({ id }) => id)]))
    }
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Enumerated versions are texts to OSV, which compares them as such; to the gate they are versions, so that 3.9 is 3.9.0:
 * an installer takes the one for the other.
 */
const writtenOtherwise = ({ ecosystem, record }: Question, version: string): boolean =>
  (record.versions ?? []).some(one => one !== version && compare(ecosystem, one, version) === 0)

const main = (): void => {
  const version = spawnSync(scanner, ['--version'], { encoding: 'utf8' }).stdout
  if (!version) {
    console.log(`${scanner} cannot be started: nothing was compared.`)
    return
  }
  const questions = [...fromEvaluation(), ...fromEnumerations(), ...fromCatalogue()]
  const ids = new Map(questions.map((question, index) => [question, `GATE-${index + 1}`]))
  const all = gathered(questions)
  const theirs = ask(all, ids)
  const rows = new Map<string, Row>()
  const different: string[] = []
  for (const { name, questions: own, versions } of all) {
    for (const question of own) {
      const row = rows.get(question.group) ?? {
        records: 0,
        answers: 0,
        covered: 0,
        otherwise: 0,
        different: 0,
      }
      rows.set(question.group, row)
      row.records++
      for (const version of versions) {
        const should = theirs.get(key(name, version))?.has(ids.get(question) ?? '') ?? false
        const is = question.ours(version)
        row.answers++
        if (should) row.covered++
        if (is === should) continue
        if (is && writtenOtherwise(question, version)) {
          row.otherwise++
          continue
        }
        row.different++
        different.push(`${name} ${version} ${question.record.id}: OSV says ${should}, the gate ${is}`)
      }
    }
  }
  console.log(`${version.split('\n')[0]}\n`)
  console.log(
    '| Group | Records | Answers | Of them covered | Enumerated, written otherwise | Different |\n| --- | ---: | ---: | ---: | ---: | ---: |',
  )
  for (const [group, { records, answers, covered, otherwise, different }] of rows)
    console.log(`| ${group} | ${records} | ${answers} | ${covered} | ${otherwise} | ${different} |`)
  for (const line of different.slice(0, MOST_SHOWN)) console.error(line)
  if (different.length > MOST_SHOWN) console.error(`… and ${different.length - MOST_SHOWN} more`)
  if (different.length) process.exitCode = 1
}

main()

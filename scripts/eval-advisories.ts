/**
 * Compares which advisories cover a version with the answer that OSV's own algorithm gives, on ranges that stand in this
 * repository: those of records as OSV hands them out, and those of the catalogue. `make-advisories.py` wrote the answers,
 * with orders of versions that share nothing with the gate; `enumerated.json` has answers of OSV itself. `oracle-osv.ts` asks
 * OSV's own scanner the same, and more.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { components } from '../src/data/components/index.ts'
import { type Ecosystem, ecosystems } from '../src/ecosystem.ts'
import type { PackageReference } from '../src/reference.ts'
import { coversRelease, coversVersion } from '../src/sources/osv-affected.ts'
import type { OsvRecord } from '../src/sources/osv-record.ts'
import { fits } from '../src/versions/index.ts'
import { row, type Target } from './eval-row.ts'

const FOLDER = join(import.meta.dirname, '../eval/advisories')
const FILES = ['pypi.json', 'npm.json', 'go.json'] as const

export type Steps = readonly (readonly Readonly<Record<string, string>>[])[]

export interface Recorded {
  readonly id: string
  readonly versions?: readonly string[]
  readonly ranges?: Steps
  /** Of a server in Go: ranges over its releases, where those over the module say nothing. */
  readonly releases?: Steps
}

interface Given {
  readonly ecosystem: Ecosystem
  readonly packages: readonly {
    readonly name: string
    readonly records: readonly Recorded[]
    /** Ids by version. */
    readonly expected: Readonly<Record<string, readonly string[]>>
  }[]
}

const ranges = (type: string, steps: Steps = []) => steps.map(events => ({ type, events: [...events] }))

const recordOf = (ecosystem: Ecosystem, name: string, given: Recorded): OsvRecord => ({
  id: given.id,
  affected: [
    {
      package: { ecosystem: ecosystems[ecosystem].osv ?? '', name },
      ranges: ranges('ECOSYSTEM', given.ranges),
      versions: [...(given.versions ?? [])],
      ...(given.releases
        ? { ecosystem_specific: { custom_ranges: ranges('ECOSYSTEM', given.releases) } }
        : {}),
    },
  ],
})

const reference = (ecosystem: Ecosystem, name: string): PackageReference => ({
  kind: 'package',
  id: `pkg:${ecosystem}/${name}`,
  ecosystem,
  name,
  written: name,
  origin: 'registry',
  scope: 'runtime',
  relation: 'direct',
  surface: 'config',
  pinned: true,
  at: { path: 'compose.yml', line: 1 },
})

/** What the catalogue says of an id, where it has it: its comparators. */
const catalogued = new Map(
  components.flatMap(({ advisories }) => advisories.map(each => [each.id, each] as const)),
)

export const covers = (
  ecosystem: Ecosystem,
  name: string,
  given: Recorded,
  version: string,
): boolean | undefined => {
  const [record, by] = [recordOf(ecosystem, name, given), reference(ecosystem, name)]
  const release = coversRelease(record, by, version)
  return release ? release.covers : coversVersion(record, by, version)
}

export interface AdvisoryRow {
  readonly ecosystem: string
  readonly packages: number
  readonly versions: number
  /** Answers that were compared: one for each record and version. */
  readonly answers: number
  readonly catalogue: number
  /** `name version id: what it should be`, of each answer that differs. */
  readonly different: readonly string[]
}

const rowOf = ({ ecosystem, packages }: Given): AdvisoryRow => {
  const different: string[] = []
  let [versions, answers, catalogue] = [0, 0, 0]
  for (const { name, records, expected } of packages) {
    for (const [version, ids] of Object.entries(expected)) {
      versions++
      for (const given of records) {
        const should = ids.includes(given.id)
        const where = `${name} ${version} ${given.id}: should be ${should ? 'covered' : 'free'}`
        answers++
        if (covers(ecosystem, name, given, version) !== should) different.push(where)
        const known = catalogued.get(given.id)
        if (!known) continue
        catalogue++
        if (fits(ecosystem, version, known.versions) !== should) different.push(`${where} (catalogue)`)
      }
    }
  }
  return { ecosystem, packages: packages.length, versions, answers, catalogue, different }
}

export const evaluated = (): readonly Given[] =>
  FILES.map(file => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Given)

export const advisoryRows = (): readonly AdvisoryRow[] => evaluated().map(rowOf)

export interface Enumerated {
  readonly id: string
  readonly name: string
  readonly ranges: Steps
  readonly affected: readonly string[]
  readonly unaffected: readonly string[]
}

interface Written extends Pick<Enumerated, 'id' | 'name' | 'ranges'> {
  readonly affected: string
  readonly unaffected: string
}

const words = (text: string): readonly string[] => text.split(' ').filter(Boolean)

/**
 * Records for which OSV wrote down every version that it holds for affected, next to the ranges from which it did: the
 * releases that there were on that day, and are not among them, it holds for free.
 */
export const enumerated = (): readonly Enumerated[] =>
  (JSON.parse(readFileSync(join(FOLDER, 'enumerated.json'), 'utf8')) as readonly Written[]).map(one => ({
    ...one,
    affected: words(one.affected),
    unaffected: words(one.unaffected),
  }))

/** What the gate makes of the ranges of such a record alone. */
export const enumerationRow = (): AdvisoryRow => {
  const all = enumerated()
  const different = all.flatMap(({ id, name, ranges, affected, unaffected }) => {
    const given = { id, ranges }
    const wrong = (versions: readonly string[], should: boolean) =>
      versions
        .filter(version => covers('pypi', name, given, version) !== should)
        .map(version => `${name} ${version} ${id}: should be ${should ? 'covered' : 'free'}`)
    return [...wrong(affected, true), ...wrong(unaffected, false)]
  })
  const versions = all.reduce((sum, one) => sum + one.affected.length + one.unaffected.length, 0)
  return {
    ecosystem: 'pypi, as OSV enumerated',
    packages: all.length,
    versions,
    answers: versions,
    catalogue: 0,
    different,
  }
}

const sum = (rows: readonly AdvisoryRow[], pick: (row: AdvisoryRow) => number): number =>
  rows.reduce((all, each) => all + pick(each), 0)

/** Versions of components on which the comparison has to rest. */
const LEAST_VERSIONS = 60

export const advisories = (): {
  readonly table: string
  readonly targets: readonly Target[]
  readonly unexpected: readonly string[]
} => {
  const rows = [...advisoryRows(), enumerationRow()]
  const different = rows.flatMap(each => each.different)
  const versions = sum(rows, each => each.versions)
  return {
    table: [
      row(
        'Ecosystem',
        'Packages',
        'Versions',
        'Answers from records',
        'Answers from the catalogue',
        'Different',
      ),
      row('---', '---:', '---:', '---:', '---:', '---:'),
      ...rows.map(each =>
        row(
          each.ecosystem,
          each.packages,
          each.versions,
          each.answers,
          each.catalogue,
          each.different.length,
        ),
      ),
    ].join('\n'),
    targets: [
      {
        what: `advisories that cover a version, as OSV has it, on at least ${LEAST_VERSIONS} versions: all`,
        measured: `${versions} versions, ${different.length} different`,
        met: versions >= LEAST_VERSIONS && different.length === 0,
      },
    ],
    unexpected: different,
  }
}

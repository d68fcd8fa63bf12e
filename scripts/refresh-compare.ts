/** What a database says of a package beside what the shipped catalogue says of it. No IO. */
import type { Component, KnownAdvisory } from '../src/data/component.ts'
import { type Ecosystem, isEcosystem, nameOfPurl } from '../src/ecosystem.ts'
import type { PackageReference } from '../src/reference.ts'
import { coversRelease, coversVersion, fixedIn } from '../src/sources/osv-affected.ts'
import { isMalware, type OsvRecord, severity } from '../src/sources/osv-record.ts'
import { fits } from '../src/versions/index.ts'

/** Something that is not as the catalogue has it. */
export interface Moved {
  readonly component: string
  readonly purl: string
  readonly id: string
  readonly what: string
}

interface Named {
  readonly ecosystem: Ecosystem
  readonly name: string
}

/** The package behind a purl without version; undefined for a type that no ecosystem has. */
export const packageOf = (purl: string): Named | undefined => {
  const [, type = '', path = ''] = /^pkg:([a-z]+)\/(.+)$/.exec(purl) ?? []
  return isEcosystem(type) ? { ecosystem: type, name: nameOfPurl(type, decodeURIComponent(path)) } : undefined
}

/** As much of a reference as records are compared with. */
const reference = ({ ecosystem, name }: Named): PackageReference => ({
  kind: 'package',
  id: name,
  ecosystem,
  name,
  written: name,
  origin: 'registry',
  scope: 'unknown',
  relation: 'unknown',
  surface: 'config',
  pinned: true,
  at: { path: '', line: 1 },
})

/** The purls of a component whose versions tags or packages tell, and those of its advisories. */
export const purlsOf = ({ packages, libraries = [], images, advisories }: Component): readonly string[] => [
  ...new Set([
    ...packages.filter(purl => !libraries.includes(purl)),
    ...images.flatMap(({ purl }) => purl ?? []),
    ...advisories.flatMap(({ purl }) => purl ?? []),
  ]),
]

const VERSION = /\d[\w.+-]*/g

/** Versions at which two ranges can part: the limits of both, and what the record lists. */
const limits = (known: KnownAdvisory, record: OsvRecord): readonly string[] => {
  const events = (record.affected ?? []).flatMap(({ ranges, versions, ecosystem_specific: own }) => [
    ...(versions ?? []),
    ...[...(ranges ?? []), ...(own?.custom_ranges ?? [])]
      .filter(range => range.type !== 'GIT')
      .flatMap(range => range.events.flatMap(event => Object.values(event)))
      .filter(value => typeof value === 'string'),
  ])
  return [...new Set([...(known.versions.match(VERSION) ?? []), ...events])].filter(each => each !== '0')
}

const covers = (record: OsvRecord, of: Named, version: string): boolean | undefined =>
  coversRelease(record, reference(of), version)?.covers ?? coversVersion(record, reference(of), version)

/** The first version on which catalogue and record do not agree; undefined: they agree, or it cannot be said. */
const parting = (known: KnownAdvisory, record: OsvRecord, of: Named): string | undefined =>
  limits(known, record).find(version => {
    const [here, there] = [fits(of.ecosystem, version, known.versions), covers(record, of, version)]
    return here !== undefined && there !== undefined && here !== there
  })

const rangeMoved = (known: KnownAdvisory, records: readonly OsvRecord[], of: Named): readonly string[] => {
  const standing = records.filter(({ withdrawn }) => withdrawn === undefined)
  if (standing.length === 0) return ['was withdrawn']
  // Several records of one fault: the catalogue agrees with the database when it agrees with one of them.
  const apart = standing.map(record => parting(known, record, of))
  if (apart.includes(undefined)) return []
  const [version = ''] = apart.filter(each => each !== undefined)
  const here = fits(of.ecosystem, version, known.versions) === true
  const fixed = [...new Set(standing.flatMap(record => fixedIn(record, reference(of))))]
  const mended = fixed.length > 0 ? `; it is mended in ${fixed.join(', ')}` : ''
  return [
    here
      ? `the catalogue calls ${version} affected (${known.versions}), the database does not${mended}`
      : `the database calls ${version} affected, the catalogue does not (${known.versions})${mended}`,
  ]
}

const names = ({ id, aliases }: OsvRecord): readonly string[] => [id, ...(aliases ?? [])]

/** Records of malware, and those of the highest severity, that the catalogue does not have. */
const news = (component: Component, records: readonly OsvRecord[]): readonly OsvRecord[] => {
  const known = new Set(component.advisories.map(({ id }) => id))
  return records.filter(
    record =>
      record.withdrawn === undefined &&
      (isMalware(record) || severity(record) === 'critical') &&
      !names(record).some(name => known.has(name)),
  )
}

/** What moved for one package of a component. */
export const compareWith = (
  component: Component,
  purl: string,
  records: readonly OsvRecord[],
): readonly Moved[] => {
  const of = packageOf(purl)
  if (!of) return []
  const moved = (id: string, what: string): Moved => ({ component: component.id, purl, id, what })
  const known = component.advisories.filter(advisory => advisory.purl === purl)
  return [
    ...known.flatMap(advisory => {
      const same = records.filter(record => names(record).includes(advisory.id))
      if (same.length > 0) return rangeMoved(advisory, same, of).map(what => moved(advisory.id, what))
      // An incident has no record by its own name, so that only its versions can be looked up.
      return advisory.id.startsWith('incident:')
        ? []
        : [moved(advisory.id, 'the database has no such record')]
    }),
    ...news(component, records).map(record =>
      moved(
        record.id,
        `is new${isMalware(record) ? ', and malware' : ''}: ${record.summary ?? 'no summary'}`,
      ),
    ),
  ]
}

/** What a record says of one package: which versions it covers, and in which it is mended. */
import { type Ecosystem, ecosystems, identity } from '../ecosystem.ts'
import type { PackageReference } from '../reference.ts'
import { compare } from '../versions/index.ts'
import { versionInRecords } from './osv-question.ts'
import type { OsvRecord } from './osv-record.ts'
import { compareTags } from './osv-tags.ts'

type Affected = NonNullable<OsvRecord['affected']>[number]
type Event = Readonly<Record<string, unknown>>

/** Mended versions that are kept of one record. */
const MOST_FIXED = 10

/** Ecosystems of one release are written `Name:release`. */
const isOf = ({ package: of }: Affected, { ecosystem, name }: PackageReference): boolean =>
  of !== undefined &&
  of.ecosystem.split(':', 1)[0] === ecosystems[ecosystem].osv &&
  identity(ecosystem, of.name) === identity(ecosystem, name)

/** Ranges over commits name no versions. */
const rangesOf = (record: OsvRecord, reference: PackageReference): readonly (readonly Event[])[] =>
  (record.affected ?? [])
    .filter(affected => isOf(affected, reference))
    .flatMap(({ ranges }) => ranges ?? [])
    .filter(({ type }) => type !== 'GIT')
    .map(({ events }) => events)

const textOf = (event: Event, key: string): string | undefined => {
  const value = Object.hasOwn(event, key) ? event[key] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Whether it covers every version there is and will be: a range from 0 that nothing closes. */
export const coversAll = (record: OsvRecord, reference: PackageReference): boolean =>
  rangesOf(record, reference).some(
    events =>
      events.some(event => textOf(event, 'introduced') === '0') &&
      events.every(event => !('fixed' in event || 'last_affected' in event || 'limit' in event)),
  )

/** Ranges over the releases of a server, where those over its Go module say nothing. https://go.dev/security/vuln/database */
const customRanges = (record: OsvRecord, reference: PackageReference): readonly (readonly Event[])[] =>
  (record.affected ?? [])
    .filter(affected => isOf(affected, reference))
    .flatMap(({ ecosystem_specific: own }) => own?.custom_ranges ?? [])
    .map(({ events }) => events)

/**
 * Whether it covers the release of a server that is built from a module. Undefined: the record has no ranges over releases,
 * so that those over the module decide.
 */
export const coversRelease = (
  record: OsvRecord,
  reference: PackageReference,
  version: string,
): { readonly covers: boolean | undefined } | undefined => {
  const ranges = customRanges(record, reference)
  if (ranges.length === 0) return undefined
  const wanted = versionInRecords(reference.ecosystem, version)
  const answers = ranges.map(events => inRange(wanted, events, comparison(reference.ecosystem)))
  if (answers.includes(true)) return { covers: true }
  if (answers.includes(undefined)) return { covers: undefined }
  // The module's own ranges still count, unless they merely stand for "some version".
  return coversAll(record, reference)
    ? { covers: false }
    : { covers: coversVersion(record, reference, version) }
}

/** The versions in which the record calls the fault mended, as it writes them. */
export const fixedIn = (record: OsvRecord, reference: PackageReference): readonly string[] => {
  const fixed = [...rangesOf(record, reference), ...customRanges(record, reference)].flatMap(events =>
    events.flatMap(event => textOf(event, 'fixed') ?? []),
  )
  return [...new Set(fixed)].slice(0, MOST_FIXED)
}

type Compare = (a: string, b: string) => number | undefined

/** Where the versions of the text are no versions of the ecosystem's own scheme. */
const own: { readonly [E in Ecosystem]?: Compare } = { githubactions: compareTags }

const comparison = (ecosystem: Ecosystem): Compare => own[ecosystem] ?? ((a, b) => compare(ecosystem, a, b))

/** Undefined: some limit of the range cannot be compared with the version. */
const inRange = (version: string, events: readonly Event[], compareBy: Compare): boolean | undefined => {
  let [begun, ended] = [false, false]
  for (const event of events) {
    const introduced = textOf(event, 'introduced')
    const fixed = textOf(event, 'fixed') ?? textOf(event, 'limit')
    const last = textOf(event, 'last_affected')
    const limit = introduced ?? fixed ?? last
    if (limit === undefined) continue
    const order = introduced === '0' ? 1 : compareBy(version, limit)
    if (order === undefined) return undefined
    if (introduced !== undefined && order >= 0) [begun, ended] = [true, false]
    else if (fixed !== undefined && order >= 0) ended = true
    else if (last !== undefined && order > 0) ended = true
  }
  return begun && !ended
}

/** Whether the record's own ranges cover the version; undefined: they cannot be compared. */
export const coversVersion = (
  record: OsvRecord,
  reference: PackageReference,
  version: string,
): boolean | undefined => {
  const { ecosystem } = reference
  const wanted = versionInRecords(ecosystem, version)
  const listed = (record.affected ?? []).filter(affected => isOf(affected, reference))
  const order = comparison(ecosystem)
  // 3.9 and 3.9.0 are one version, whichever of them the list spells out.
  const isWanted = (each: string): boolean =>
    versionInRecords(ecosystem, each) === wanted || order(wanted, versionInRecords(ecosystem, each)) === 0
  if (listed.some(({ versions }) => versions?.some(isWanted))) return true
  const answers = rangesOf(record, reference).map(events => inRange(wanted, events, order))
  if (answers.includes(true)) return true
  return answers.includes(undefined) ? undefined : false
}

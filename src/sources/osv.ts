/** Advisories, malware among them, from OSV. */
import type { Advisory, Fact } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { coversAll, coversRelease, coversVersion, fixedIn } from './osv-affected.ts'
import { askHits, type Hit } from './osv-hits.ts'
import { comparesVersions } from './osv-question.ts'
import { isMalware, isMalwareId, OsvRecord, severity } from './osv-record.ts'
import { segment } from './path.ts'
import { replaced } from './replaced.ts'
import { present } from './resolution.ts'
import type { Http } from './source.ts'

/** Records that are read in full, the worst first; further ones are listed by their id. */
const MOST_RECORDS = 400
const LONGEST_SUMMARY = 200

type Records = ReadonlyMap<string, Fact<OsvRecord>>

/** What is asked about is a server that runs, not a library that is built in. */
interface Manner {
  readonly servers?: true
}

/** Of servers in Go only the record itself tells whether a release is covered. */
const mustRead = ({ ecosystem }: PackageReference, { servers }: Manner): boolean =>
  servers === true && ecosystem === 'golang'

/** How much depends on reading the record: malware, then what covers the version, then what may; the rest is not read. */
const weight = ({ id, covers }: Hit, read: boolean): number => {
  if (isMalwareId(id)) return covers === false ? 3 : 0
  if (covers === false) return read ? 4 : Number.POSITIVE_INFINITY
  return covers ? 1 : 2
}

const recordUrl = (id: string, http: Http): string => http.endpoint('osv', `v1/vulns/${segment(id)}`)

interface Wanted {
  readonly hit: Hit
  /** Whether it is read though OSV says that it does not cover the version. */
  readonly read: boolean
}

const askRecords = async (wanted: readonly Wanted[], http: Http): Promise<Records> => {
  const weights = new Map<string, number>()
  for (const { hit, read } of wanted)
    weights.set(hit.id, Math.min(weights.get(hit.id) ?? Number.POSITIVE_INFINITY, weight(hit, read)))
  const worst = [...weights]
    .filter(([, each]) => Number.isFinite(each))
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .slice(0, MOST_RECORDS)
  const facts = worst.map(
    async ([id]) => [id, await http.json(recordUrl(id, http), OsvRecord, { source: 'osv' })] as const,
  )
  return new Map(await Promise.all(facts))
}

/** Where OSV compares no versions itself, the ranges of the record say what is covered. */
const coverage = (
  { covers, coveredBefore }: Hit,
  record: OsvRecord,
  by: PackageReference,
  manner: Manner,
): Pick<Hit, 'covers' | 'coveredBefore'> => {
  if (mustRead(by, manner) && by.version !== undefined) {
    const release = coversRelease(record, by, by.version)
    const earlier = replaced(by)
    if (release)
      return {
        covers: release.covers,
        coveredBefore: earlier === undefined ? undefined : coversRelease(record, by, earlier)?.covers,
      }
  }
  const certain = covers || coversAll(record, by) || covers
  if (certain !== undefined || comparesVersions(by.ecosystem)) return { covers: certain, coveredBefore }
  const [version, before] = [by.version, replaced(by)]
  return {
    covers: version === undefined ? undefined : coversVersion(record, by, version),
    coveredBefore: before === undefined ? undefined : coversVersion(record, by, before),
  }
}

const advisoryOf = (
  hit: Hit,
  fact: Fact<OsvRecord> | undefined,
  by: PackageReference,
  http: Http,
  manner: Manner,
) => {
  const { id, covers, coveredBefore } = hit
  const source = recordUrl(id, http)
  if (fact?.state !== 'known') {
    return present<Advisory>({
      id,
      summary: '',
      malicious: isMalwareId(id),
      covers,
      coveredBefore,
      fixed: undefined,
      aliases: undefined,
      exploited: undefined,
      likelihood: undefined,
      severity: undefined,
      source,
    })
  }
  const { value } = fact
  const fixed = fixedIn(value, by)
  return present<Advisory>({
    id,
    summary: (value.summary ?? value.details?.split('\n', 1)[0] ?? '').slice(0, LONGEST_SUMMARY),
    malicious: isMalwareId(id) || isMalware(value),
    ...coverage(hit, value, by, manner),
    fixed: fixed.length > 0 ? fixed : undefined,
    aliases: value.aliases?.length ? value.aliases : undefined,
    // No database that OSV collects says it in a field that is documented.
    exploited: undefined,
    likelihood: undefined,
    severity: severity(value),
    source,
  })
}

/** A record that may matter and gives no answer leaves the question open; of malware the id says enough. */
const unreadable = (hits: readonly Hit[], records: Records, read: boolean): Fact<never> | undefined => {
  for (const { id, covers } of hits) {
    const fact = records.get(id)
    if (fact?.state === 'unknown' && (read || covers !== false) && !isMalwareId(id)) {
      return { ...fact, reason: `${id}: ${fact.reason}` }
    }
  }
  return undefined
}

const isWithdrawn = (fact: Fact<OsvRecord> | undefined): boolean =>
  fact?.state === 'known' && fact.value.withdrawn !== undefined

/** One answer for each package, in their order; its advisories in no order. */
export const askOsv = async (
  references: readonly PackageReference[],
  http: Http,
  manner: Manner = {},
): Promise<readonly Fact<readonly Advisory[]>[]> => {
  const all = await askHits(references, http)
  const reads = references.map(reference => mustRead(reference, manner))
  const records = await askRecords(
    all.flatMap((hits, index) =>
      hits.state === 'known' ? hits.value.map(hit => ({ hit, read: reads[index] === true })) : [],
    ),
    http,
  )
  return all.map((hits, index): Fact<readonly Advisory[]> => {
    const reference = references[index]
    if (hits.state !== 'known' || !reference) return hits as Fact<never>
    const open = unreadable(hits.value, records, reads[index] === true)
    if (open) return open
    const standing = hits.value.filter(({ id }) => !isWithdrawn(records.get(id)))
    return {
      ...hits,
      value: standing.map(hit => advisoryOf(hit, records.get(hit.id), reference, http, manner)),
    }
  })
}

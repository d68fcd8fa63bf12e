import type { Advisory, Fact } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { type Ids, MOST_QUERIES, queryIds } from './osv-query.ts'
import { coversAll, isMalware, isMalwareId, OsvRecord, severity } from './osv-record.ts'
import { segment, segments } from './path.ts'
import { present } from './resolution.ts'
import type { Http, Source } from './source.ts'

/** Records that are read in full, the worst first; further ones are listed by their id. */
const MOST_RECORDS = 100
const LONGEST_SUMMARY = 200

/** An advisory that names the package; `covers` is undefined when no version is known. */
interface Hit {
  readonly id: string
  readonly covers: boolean | undefined
}

type Hits = Fact<readonly Hit[]>
type Records = ReadonlyMap<string, Fact<OsvRecord>>

const nameless = ({ ecosystem, name }: PackageReference): string =>
  `pkg:${ecosystem}/${segments(name).replace(/^@/, '%40')}`

const exact = (reference: PackageReference): string | undefined =>
  reference.version && `${nameless(reference)}@${segment(reference.version)}`

const hitsOf = (reference: PackageReference, ids: Ids): readonly Hit[] => {
  const purl = exact(reference)
  const covering = purl === undefined ? undefined : (ids.get(purl) ?? new Set())
  const all = new Set([...(covering ?? []), ...(ids.get(nameless(reference)) ?? [])])
  return [...all].map(id => ({ id, covers: covering?.has(id) }))
}

const keyOf = (reference: PackageReference): string => exact(reference) ?? nameless(reference)

/**
 * Each package is asked with its version, which tells what covers it, and without, which tells of incidents in others;
 * once, however often it is named.
 */
const askHits = async (
  references: readonly PackageReference[],
  http: Http,
): Promise<ReadonlyMap<string, Hits>> => {
  const distinct = [...new Map(references.map(reference => [keyOf(reference), reference])).values()]
  const hits = new Map<string, Hits>()
  const askChunk = async (chunk: readonly PackageReference[]): Promise<void> => {
    const purls = new Set(chunk.flatMap(reference => [nameless(reference), keyOf(reference)]))
    const ids = await queryIds([...purls], http)
    for (const reference of chunk) {
      const known = ids.state === 'known'
      hits.set(keyOf(reference), known ? { ...ids, value: hitsOf(reference, ids.value) } : ids)
    }
  }
  const size = MOST_QUERIES / 2
  const chunks = Array.from({ length: Math.ceil(distinct.length / size) }, (_, index) =>
    distinct.slice(index * size, (index + 1) * size),
  )
  await Promise.all(chunks.map(askChunk))
  return hits
}

/** How much depends on reading the record: malware, then what covers the version, then what may; the rest is not read. */
const weight = ({ id, covers }: Hit): number => {
  if (isMalwareId(id)) return covers === false ? 3 : 0
  if (covers === false) return Number.POSITIVE_INFINITY
  return covers ? 1 : 2
}

const recordUrl = (id: string, http: Http): string => http.endpoint('osv', `v1/vulns/${segment(id)}`)

const askRecords = async (hits: readonly Hit[], http: Http): Promise<Records> => {
  const weights = new Map<string, number>()
  for (const hit of hits)
    weights.set(hit.id, Math.min(weights.get(hit.id) ?? Number.POSITIVE_INFINITY, weight(hit)))
  const worst = [...weights]
    .filter(([, each]) => Number.isFinite(each))
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .slice(0, MOST_RECORDS)
  const facts = worst.map(
    async ([id]) => [id, await http.json(recordUrl(id, http), OsvRecord, { source: 'osv' })] as const,
  )
  return new Map(await Promise.all(facts))
}

const advisoryOf = (
  { id, covers }: Hit,
  fact: Fact<OsvRecord> | undefined,
  by: PackageReference,
  http: Http,
) => {
  const source = recordUrl(id, http)
  if (fact?.state !== 'known') {
    return present<Advisory>({
      id,
      summary: '',
      malicious: isMalwareId(id),
      covers,
      severity: undefined,
      source,
    })
  }
  const { value } = fact
  return present<Advisory>({
    id,
    summary: (value.summary ?? value.details?.split('\n', 1)[0] ?? '').slice(0, LONGEST_SUMMARY),
    malicious: isMalwareId(id) || isMalware(value),
    covers: covers || coversAll(value, by.ecosystem, by.name) || covers,
    severity: severity(value),
    source,
  })
}

/** A record that may matter and gives no answer leaves the question open; of malware the id says enough. */
const unreadable = (hits: readonly Hit[], records: Records): Fact<never> | undefined => {
  for (const { id, covers } of hits) {
    const fact = records.get(id)
    if (fact?.state === 'unknown' && covers !== false && !isMalwareId(id)) {
      return { ...fact, reason: `${id}: ${fact.reason}` }
    }
  }
  return undefined
}

const byGravity = (one: Advisory, other: Advisory): number =>
  Number(other.malicious) - Number(one.malicious) ||
  Number(other.covers === true) - Number(one.covers === true) ||
  (one.id < other.id ? -1 : 1)

const isWithdrawn = (fact: Fact<OsvRecord> | undefined): boolean =>
  fact?.state === 'known' && fact.value.withdrawn !== undefined

/** Advisories, malware among them, from OSV. */
export const osv: Source<'package', 'advisories'> = {
  id: 'osv',
  on: 'package',
  gives: 'advisories',
  serves: ({ origin }) => origin === 'registry',

  async ask(references, http) {
    const all = await askHits(references, http)
    const records = await askRecords(
      [...all.values()].flatMap(hits => (hits.state === 'known' ? hits.value : [])),
      http,
    )
    return references.map((reference): Fact<readonly Advisory[]> => {
      const hits = all.get(keyOf(reference))
      if (hits?.state !== 'known')
        return hits ?? { state: 'unknown', source: 'osv', asked: http.now(), reason: 'not asked' }
      const open = unreadable(hits.value, records)
      if (open) return open
      const standing = hits.value.filter(({ id }) => !isWithdrawn(records.get(id)))
      const advisories = standing.map(hit => advisoryOf(hit, records.get(hit.id), reference, http))
      return { ...hits, value: advisories.sort(byGravity) }
    })
  },
}

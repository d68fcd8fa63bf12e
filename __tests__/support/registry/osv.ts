import type { Asked } from '../loopback.ts'
import { json, type Reply } from './reply.ts'

export interface OsvEntry {
  readonly id: string
  /** purl without version, its parts not encoded. */
  readonly purl: string
  /** Versions that it covers; `*` covers all. */
  readonly covers: readonly string[]
  readonly [key: string]: unknown
}

interface Query {
  readonly package: { readonly ecosystem?: string; readonly name?: string; readonly purl?: string }
  readonly version?: string
  readonly page_token?: string
}

const MOST_QUERIES = 1000

/** The ecosystems that it knows, by the type of their purl. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['npm', 'npm'],
  ['PyPI', 'pypi'],
  ['crates.io', 'cargo'],
  ['Go', 'golang'],
  ['RubyGems', 'gem'],
  ['Maven', 'maven'],
  ['NuGet', 'nuget'],
  ['Packagist', 'composer'],
  ['Pub', 'pub'],
  ['Hex', 'hex'],
  ['SwiftURL', 'swift'],
  ['GitHub Actions', 'githubactions'],
])

const matches = ({ purl: of, covers }: OsvEntry, { package: named, version }: Query): boolean =>
  of === `pkg:${TYPES.get(named.ecosystem ?? '')}/${named.name}` &&
  (version === undefined || covers.includes('*') || covers.includes(version))

/** What the service refuses, and the whole batch with it. */
const isInvalid = ({ package: { ecosystem = '', name = '', purl } }: Query): boolean =>
  purl !== undefined || name === '' || !TYPES.has(ecosystem)

export const answerOsv = (
  entries: readonly OsvEntry[],
  pageSize: number,
  path: string,
  { body }: Asked,
): Reply => {
  if (path !== 'v1/querybatch') {
    const entry = entries.find(({ id }) => path === `v1/vulns/${id}`)
    if (!entry) return json({ code: 5 }, 404)
    const { purl: _, covers: __, ...record } = entry
    return json(record)
  }
  const { queries } = JSON.parse(body) as { queries: readonly Query[] }
  if (queries.length > MOST_QUERIES) return json({ code: 3, message: 'Too many queries' }, 400)
  if (queries.some(isInvalid)) return json({ code: 3, message: 'Invalid query.' }, 400)
  const results = queries.map(query => {
    const { page_token: token } = query
    const hits = entries.filter(entry => matches(entry, query))
    const from = Number(token ?? 0)
    const vulns = hits
      .slice(from, from + pageSize)
      .map(({ id }) => ({ id, modified: '2026-01-01T00:00:00Z' }))
    const next = from + pageSize < hits.length ? { next_page_token: String(from + pageSize) } : {}
    return { ...(vulns.length > 0 ? { vulns } : {}), ...next }
  })
  return json({ results })
}

import type { Asked } from '../loopback.ts'
import { json, type Reply } from './reply.ts'

export interface OsvEntry {
  readonly id: string
  /** purl without version. */
  readonly purl: string
  /** Versions that it covers; `*` covers all. */
  readonly covers: readonly string[]
  readonly [key: string]: unknown
}

interface Query {
  readonly package: { readonly purl: string }
  readonly page_token?: string
}

const MOST_QUERIES = 1000

const matches = ({ purl: of, covers }: OsvEntry, purl: string): boolean => {
  const at = purl.indexOf('@', 1)
  if (at < 0) return of === purl
  return (
    of === purl.slice(0, at) &&
    (covers.includes('*') || covers.includes(decodeURIComponent(purl.slice(at + 1))))
  )
}

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
  const results = queries.map(({ package: { purl }, page_token: token }) => {
    const hits = entries.filter(entry => matches(entry, purl))
    const from = Number(token ?? 0)
    const vulns = hits
      .slice(from, from + pageSize)
      .map(({ id }) => ({ id, modified: '2026-01-01T00:00:00Z' }))
    const next = from + pageSize < hits.length ? { next_page_token: String(from + pageSize) } : {}
    return { ...(vulns.length > 0 ? { vulns } : {}), ...next }
  })
  return json({ results })
}

/** Asks OSV for all records of a package. */
import { answer, conform, list, optional, text } from '../src/schema.ts'
import { OsvRecord } from '../src/sources/osv-record.ts'

// An answer of another shape must not look like "no records".
const Page = answer({ vulns: optional(list(OsvRecord)), next_page_token: optional(text) })

const MOST_PAGES = 50
const PATIENCE = 30_000

/** @throws Error when the service gives no answer that can be read; nothing is then known of the package. */
const page = async (address: string, purl: string, token: string | undefined) => {
  const response = await fetch(new URL('v1/query', `${address.replace(/\/$/, '')}/`), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ package: { purl }, ...(token === undefined ? {} : { page_token: token }) }),
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  const read = conform(Page, await response.json())
  if ('faults' in read) throw new Error('the answer has another shape')
  return read.value
}

/** Every record that names the package, without a version. */
export const recordsOf = async (address: string, purl: string): Promise<readonly OsvRecord[]> => {
  const records: OsvRecord[] = []
  let token: string | undefined
  for (let count = 0; count < MOST_PAGES; count++) {
    const { vulns, next_page_token: next } = await page(address, purl, token)
    records.push(...(vulns ?? []))
    if (!next) return records
    token = next
  }
  throw new Error(`more than ${MOST_PAGES} pages`)
}

import { json, type Reply } from './reply.ts'

export interface Malware {
  readonly ghsa_id: string
  /** As GitHub names it: `npm`, `pip`, `actions` … */
  readonly ecosystem: string
  readonly name: string
  readonly range: string
  /** `reviewed` for a vulnerability; malware otherwise. */
  readonly type?: string
  /** First version that mends it. */
  readonly patched?: string
  readonly [key: string]: unknown
}

/** Longest address that it reads. */
const LONGEST = 8192
const MOST_NAMES = 1000

/** The list of global advisories. Malware is listed only when asked for, and no more than a page of it. */
export const answerAdvisories = (entries: readonly Malware[], path: string): Reply => {
  if (path.length > LONGEST) return { status: 414 }
  const { pathname, searchParams: query } = new URL(path, 'http://127.0.0.1')
  if (pathname !== '/advisories') return json({ message: 'Not Found' }, 404)
  const names = new Set((query.get('affects') ?? '').split(','))
  if (names.size > MOST_NAMES) return json({ message: 'Too many packages' }, 422)
  const found = entries.filter(
    ({ ecosystem, name, type = 'malware' }) =>
      type === (query.get('type') ?? 'reviewed') && ecosystem === query.get('ecosystem') && names.has(name),
  )
  return json(
    found
      .slice(0, Number(query.get('per_page') ?? 30))
      .map(({ ecosystem, name, range, patched, ...rest }) => ({
        type: 'malware',
        withdrawn_at: null,
        html_url: `https://github.com/advisories/${rest.ghsa_id}`,
        identifiers: [{ type: 'GHSA', value: rest.ghsa_id }],
        vulnerabilities: [
          {
            package: { ecosystem, name },
            vulnerable_version_range: range,
            first_patched_version: patched ?? null,
          },
        ],
        ...rest,
      })),
  )
}

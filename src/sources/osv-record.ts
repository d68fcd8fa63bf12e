/** What a record of OSV says. https://ossf.github.io/osv-schema/ */
import type { Advisory } from '../evidence.ts'
import { answer, anything, type Infer, list, maybe, record, text } from '../schema.ts'
import { cvss3, likeCvss3, severityOf } from './cvss.ts'

export const OsvRecord = answer({
  id: text,
  summary: maybe(text),
  details: maybe(text),
  withdrawn: maybe(text),
  aliases: maybe(list(text)),
  severity: maybe(list(answer({ type: text, score: text }))),
  affected: maybe(
    list(
      answer({
        package: maybe(answer({ ecosystem: text, name: text })),
        ranges: maybe(list(answer({ type: maybe(text), events: list(record(anything)) }))),
        versions: maybe(list(text)),
        // Of Go: versions of the server, where those of the module do not tell.
        ecosystem_specific: maybe(
          answer({
            custom_ranges: maybe(list(answer({ type: maybe(text), events: list(record(anything)) }))),
          }),
        ),
      }),
    ),
  ),
  database_specific: maybe(answer({ severity: maybe(text), type: maybe(text), cwe_ids: maybe(list(text)) })),
})
export type OsvRecord = Infer<typeof OsvRecord>

const named: ReadonlyMap<string, NonNullable<Advisory['severity']>> = new Map([
  ['CRITICAL', 'critical'],
  ['HIGH', 'high'],
  ['MODERATE', 'medium'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
])

/** The word of the database before a score computed from a vector; a vector of version 4 counts where there is no other. */
export const severity = ({ database_specific: own, severity: vectors }: OsvRecord): Advisory['severity'] => {
  const word = named.get(own?.severity?.toUpperCase() ?? '')
  if (word) return word
  const scored = (of: string, read: (vector: string) => number | undefined): readonly number[] =>
    (vectors ?? []).flatMap(({ type, score }) => (type === of ? (read(score) ?? []) : []))
  const third = scored('CVSS_V3', cvss3)
  const scores = third.length > 0 ? third : scored('CVSS_V4', likeCvss3)
  return scores.length > 0 ? severityOf(Math.max(...scores)) : undefined
}

export const isMalwareId = (id: string): boolean => id.startsWith('MAL-')

/** CWE-506 is "embedded malicious code", which is how GitHub marks its malware advisories. */
export const isMalware = ({ id, aliases, database_specific: own }: OsvRecord): boolean =>
  isMalwareId(id) ||
  own?.type?.toLowerCase() === 'malware' ||
  own?.cwe_ids?.includes('CWE-506') === true ||
  aliases?.some(isMalwareId) === true

import { isRead } from '../../data/hubs.ts'
import type { Inspection } from '../../evidence.ts'
import { options, words } from '../../schema.ts'
import { clause, short } from '../phrase.ts'
import { rule } from '../rule.ts'

/** Files of one reference that are reported one by one, and reasons that a message names. */
const FILES = 5
const REASONS = 3

type Outcome = 'unknown' | 'partial' | 'unreadable'

const outcomeOf = ({ verdict, completeness }: Inspection): Outcome | undefined => {
  if (completeness !== 'complete') return completeness
  return verdict === 'unknown' ? 'unknown' : undefined
}

const SAYS: Readonly<Record<Outcome, string>> = {
  unknown: 'holds something of which it is not known whether loading it is safe',
  partial: 'was checked in part only',
  unreadable: 'could not be checked',
}

const MENDS: Readonly<Record<Outcome, string>> = {
  unknown:
    'Use safetensors, which can hold nothing else than numbers; or look at what is named, and waive it for this very file.',
  partial:
    'Store it unencrypted, within the limits and in a common format, so that all of it can be checked.',
  unreadable: 'Make the file available and whole: commit it again, fetch its LFS object, or remove it.',
}

const sentence = (inspection: Inspection, outcome: Outcome): string => {
  const reasons = inspection.findings
    .filter(({ level }) => level === 'unknown')
    .map(({ message }) => clause(message))
  const named = [...new Set(reasons)]
  const more = named.length > REASONS ? `; and ${named.length - REASONS} more` : ''
  const why = named.length > 0 ? `: ${named.slice(0, REASONS).join('; ')}${more}` : ''
  return `${short(inspection.path)} ${SAYS[outcome]}${why}.`
}

export const modelUnscannable = rule({
  id: 'model-unscannable',
  title: 'A model file must be readable to the end and understood',
  tags: ['OWASP-LLM04:2026', 'AML.T0011'],
  severity: { recommended: 'error', strict: 'error' },
  on: ['model', 'model-file'],
  needs: ['contents'],
  options: options({
    report: words(
      'Outcomes that are reported. `unknown`: read, and neither known to be safe nor dangerous; `partial`: not read to the end; `unreadable`: not read at all.',
      ['unknown', 'partial', 'unreadable'],
      ['unknown', 'partial', 'unreadable'],
    ),
  }),
  applies: reference => reference.kind === 'model-file' || isRead(reference),

  *check({ reference, contents, options: { report } }) {
    const of = reference.kind === 'model' ? `${short(reference.name)}, ` : ''
    if (!contents) {
      if (reference.kind === 'model') return
      yield {
        message: `${short(reference.path)} has no contents that could be checked.`,
        fix: MENDS.unreadable,
      }
      return
    }
    const found = contents.flatMap(inspection => {
      const outcome = outcomeOf(inspection)
      return outcome !== undefined && report.includes(outcome) ? [{ inspection, outcome }] : []
    })
    const more = found.length - FILES
    for (const [index, { inspection, outcome }] of found.slice(0, FILES).entries()) {
      const rest = more > 0 && index === FILES - 1 ? ` The same holds for ${more} more of its files.` : ''
      yield { message: `${of}${sentence(inspection, outcome)}${rest}`, fix: MENDS[outcome] }
    }
  },
})

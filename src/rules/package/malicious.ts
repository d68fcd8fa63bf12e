import type { Advisory } from '../../evidence.ts'
import { options } from '../../schema.ts'
import { either, many, short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { isNew } from './asked.ts'
import { isVouched } from './imported.ts'

/** Advisories that a message names. */
const NAMED = 3

const named = (advisories: readonly Advisory[]): string => {
  const ids = advisories.slice(0, NAMED).map(({ id }) => id)
  const more = advisories.length - ids.length
  return more > 0 ? `${ids.map(short).join(', ')} and ${more} more` : either(ids, 'and')
}

const proofs = (advisories: readonly Advisory[]): Required<Pick<Problem, 'evidence'>> => ({
  evidence: advisories
    .slice(0, NAMED)
    .map(({ id, summary, source }) => ({ what: `${short(id)}: ${short(summary)}`, source })),
})

export const packageMalicious = rule({
  id: 'package-malicious',
  title: 'A package must not be known malware',
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['advisories'],
  options: options({}),
  grave: true,
  // A private name is not told to a public service.
  applies: reference =>
    reference.origin === 'registry' && reference.private === undefined && !isVouched(reference),

  *check({ reference, advisories = [] }) {
    const malware = advisories.filter(({ malicious }) => malicious)
    const covering = malware.filter(({ covers }) => covers === true)
    const open = malware.filter(({ covers }) => covers === undefined)
    const { version } = reference
    const name = short(reference.name)

    if (covering.length > 0) {
      yield {
        message: `${name}${version ? ` ${short(version)}` : ''} is known malware: ${named(covering)}.`,
        fix: 'Remove it. Treat every machine that has installed it as taken over, and replace its secrets.',
        ...proofs(covering),
      }
    } else if (open.length > 0) {
      yield {
        message: `Versions of ${name} are known malware (${named(open)}), and no version is named here.`,
        fix: 'Name an exact version that the advisory does not cover.',
        atMost: 'warning',
        ...proofs(open),
      }
    } else if (malware.length > 0 && isNew(reference)) {
      yield {
        message: `${name} had an incident: ${many(malware.length, 'advisory').replace(/advisorys/, 'advisories')} about malware in other versions (${named(malware)}).`,
        fix: 'Nothing needs to change. Keep the version pinned.',
        atMost: 'notice',
        ...proofs(malware),
      }
    }
  },
})

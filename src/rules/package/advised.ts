/** What rules on advisories have in common. */
import { ecosystems } from '../../ecosystem.ts'
import type { Advisory } from '../../evidence.ts'
import type { PackageReference } from '../../reference.ts'
import { either, short } from '../phrase.ts'
import type { Problem } from '../rule.ts'
import { isVouched } from './imported.ts'

/** Whether databases have advisories of its kind. A private name is not told to a public service. */
export const isAdvised = (reference: PackageReference): boolean => {
  const { ecosystem, origin, private: own } = reference
  return (
    origin === 'registry' &&
    own === undefined &&
    ecosystems[ecosystem].osv !== undefined &&
    !isVouched(reference)
  )
}

/** Advisories that a message names. */
const NAMED = 3

export const named = (
  advisories: readonly Advisory[],
  words: (advisory: Advisory) => string = ({ id }) => short(id),
): string => {
  const shown = advisories.slice(0, NAMED).map(words)
  const more = advisories.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : either(shown, 'and')
}

export const proofs = (advisories: readonly Advisory[]): Required<Pick<Problem, 'evidence'>> => ({
  evidence: advisories
    .slice(0, NAMED)
    .map(({ id, summary, source }) => ({ what: `${short(id)}: ${short(summary)}`, source })),
})

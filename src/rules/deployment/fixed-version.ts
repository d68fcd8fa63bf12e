/** The version of a component to change to. */
import type { KnownAdvisory } from '../../data/component.ts'
import type { Advisory } from '../../evidence.ts'
import type { Deployment } from '../../reference.ts'
import { compare, fits } from '../../versions/index.ts'
import { mendedIn } from '../package/mended.ts'
import { componentOf } from './component.ts'
import { ecosystemOf } from './purl.ts'

/** Steps from one mended version to the next. */
const MOST_STEPS = 20

/** Advisories as grave as those that are told. */
const isGrave = ({ severity, exploited, malicious }: KnownAdvisory): boolean =>
  severity === 'critical' || severity === 'high' || exploited !== undefined || malicious === true

const isAbout = ({ purl }: KnownAdvisory, { purl: of = '' }: Deployment): boolean =>
  purl === undefined || of === purl || of.startsWith(`${purl}@`)

/**
 * The lowest version known in which all the advisories are mended, and which no grave one of the catalogue covers in its
 * turn: what mends one fault may have another. Undefined where there is none, or nobody says in which version it is mended.
 */
export const fixedVersion = (reference: Deployment, advisories: readonly Advisory[]): string | undefined => {
  const ecosystem = ecosystemOf(reference.purl)
  if (!ecosystem || reference.version === undefined) return undefined
  const known = (componentOf(reference)?.advisories ?? []).filter(
    each => isGrave(each) && isAbout(each, reference),
  )
  let found = mendedIn(ecosystem, reference.version, advisories)
  for (let steps = 0; found !== undefined && steps < MOST_STEPS; steps++) {
    const at: string = found
    const next = known.find(({ versions }) => fits(ecosystem, at, versions) === true)
    if (!next) return at
    found = next.fixed !== undefined && (compare(ecosystem, next.fixed, at) ?? 0) > 0 ? next.fixed : undefined
  }
  return undefined
}

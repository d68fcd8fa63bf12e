/** Services that share a line, by an anchor, a template or what they extend, are one fault of that line. */
import { short } from '../rules/phrase.ts'
import { bySeverity, type Claim } from './claim.ts'

/** The message without the name of the service, which is all that twins differ in. */
const sharedMessage = ({ reference, message }: Claim): string =>
  reference.kind === 'deployment'
    ? message.replace(` (service ${short(reference.service)})`, () => '')
    : message

const keyOf = (claim: Claim): string => {
  const { rule, state, at, waiver } = claim
  return JSON.stringify([rule, state, waiver?.line ?? '', at.path, at.line, sharedMessage(claim)])
}

const worse = (a: Claim, b: Claim): Claim =>
  (bySeverity(a.severity, b.severity) || (a.reference.id < b.reference.id ? -1 : 1)) < 0 ? a : b

/** The claims, with one for all services of which the same line says the same: the worst, which names none of them. */
export const withoutTwins = (claims: readonly Claim[]): readonly Claim[] => {
  const kept = new Map<string, Claim>()
  const others: Claim[] = []
  for (const claim of claims) {
    if (claim.reference.kind !== 'deployment') {
      others.push(claim)
      continue
    }
    const key = keyOf(claim)
    const twin = kept.get(key)
    if (!twin) kept.set(key, claim)
    else if (twin.reference.id !== claim.reference.id)
      kept.set(key, { ...worse(twin, claim), message: sharedMessage(claim) })
  }
  return [...others, ...kept.values()]
}

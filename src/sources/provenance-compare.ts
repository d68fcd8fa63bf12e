/** Attestations of a version and of the one that it replaces. */
import type { Evidence, Fact, Provenance } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import type { Builder } from './provenance-statement.ts'

/** Whether a version is attested, and a question for the rest, which is asked only when there is something to compare. */
export interface Attested {
  readonly version: string
  readonly attested: boolean
  ask(): Promise<Fact<Builder>>
}

/** The version that is meant, as the registry resolves it where it was asked for that. */
export const versionOf = (reference: PackageReference, { release }: Evidence): string | undefined =>
  release?.state === 'known' ? (release.value.version ?? reference.version) : reference.version

/** Packages whose registry is the public one or the policy's; another has attestations of its own or none. */
export const mayBeAttested = ({ origin, private: own, route }: PackageReference): boolean =>
  origin === 'registry' && own === undefined && route === undefined

interface Asked {
  readonly source: string
  readonly asked: string
}

const known = ({ source, asked }: Asked, value: Provenance): Fact<Provenance> => ({
  state: 'known',
  value,
  source,
  asked,
})

/** An attestation that the registry lists and then does not have is none. */
const askDetails = async (of: Attested): Promise<Fact<Builder & { readonly attested: boolean }>> => {
  if (!of.attested) return { state: 'known', value: { attested: false }, source: '', asked: '' }
  const fact = await of.ask()
  if (fact.state === 'unknown') return fact
  const { source, asked } = fact
  return fact.state === 'absent'
    ? { state: 'known', value: { attested: false }, source, asked }
    : { ...fact, value: { ...fact.value, attested: true } }
}

/** @param by The answer that says which versions are attested. */
export const compareAttested = async (
  current: Attested,
  before: Attested | undefined,
  by: Asked,
): Promise<Fact<Provenance>> => {
  if (!before) return known(by, { attested: current.attested })
  const { version } = before
  if (!before.attested) {
    return known(by, { attested: current.attested, before: { version, attested: false } })
  }
  const [now, then] = await Promise.all([current, before].map(askDetails))
  if (now?.state !== 'known') return (now ?? then) as Fact<never>
  if (then?.state !== 'known') return then as Fact<never>
  const { workflow: _, ...past } = then.value
  return known(now.source ? now : by, { ...now.value, before: { version, ...past } })
}

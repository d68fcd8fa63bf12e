/** Who attests to have built a version in the npm registry. */
import type { Fact, Provenance } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, list, maybe, text } from '../schema.ts'
import { askPackument, type Packument } from './npm-packument.ts'
import { segment } from './path.ts'
import { type Attested, compareAttested, mayBeAttested, versionOf } from './provenance-compare.ts'
import { type Builder, builderOf, PROVENANCE } from './provenance-statement.ts'
import { replaced } from './replaced.ts'
import { own } from './resolution.ts'
import type { Http, Source } from './source.ts'

const Attestations = answer({
  attestations: list(
    answer({
      predicateType: text,
      bundle: maybe(answer({ dsseEnvelope: maybe(answer({ payload: text })) })),
    }),
  ),
})

/** The registry adds a publish attestation of its own to each; who built it stands in the other one. */
const askBuilder = async (name: string, version: string, http: Http): Promise<Fact<Builder>> => {
  const path = `-/npm/v1/attestations/${segment(name).replace(/^%40/, '@')}@${segment(version)}`
  const fact = await http.json(http.endpoint('npm', path), Attestations, { source: 'npm' })
  if (fact.state !== 'known') return fact
  const { source, asked } = fact
  const built = fact.value.attestations.filter(({ predicateType }) => PROVENANCE.test(predicateType))
  const payloads = built.flatMap(({ bundle }) => bundle?.dsseEnvelope?.payload ?? [])
  if (built.length === 0) return { state: 'absent', source, asked }
  const builder = payloads.map(builderOf).find(each => each !== undefined)
  return builder
    ? { state: 'known', value: builder, source, asked }
    : { state: 'unknown', source, asked, reason: 'the attestation is not of the expected shape' }
}

const attestedIn = (
  { versions }: Packument,
  name: string,
  version: string | undefined,
  http: Http,
): Attested | undefined => {
  const manifest = version === undefined ? undefined : own(versions, version)
  if (!manifest || version === undefined) return undefined
  return {
    version,
    attested: Boolean(manifest.dist?.attestations),
    ask: () => askBuilder(name, version, http),
  }
}

const askOne = async (
  reference: PackageReference,
  version: string | undefined,
  http: Http,
): Promise<Fact<Provenance>> => {
  const { name } = reference
  const fact = await askPackument(reference, http)
  if (fact.state !== 'known') return fact
  const { source, asked, value } = fact
  if (value.versions === undefined) {
    return {
      state: 'unknown',
      source,
      asked,
      reason: 'the answer is not of the expected shape (versions: missing)',
    }
  }
  const current = attestedIn(value, name, version, http)
  if (!current) return { state: 'absent', source, asked, detail: 'no such version' }
  return compareAttested(current, attestedIn(value, name, replaced(reference), http), fact)
}

export const npmProvenance: Source<'package', 'provenance'> = {
  id: 'npm-provenance',
  on: 'package',
  gives: 'provenance',
  after: 'release',
  serves: reference => reference.ecosystem === 'npm' && mayBeAttested(reference),
  ask: (references, http, known = () => ({})) =>
    Promise.all(references.map(reference => askOne(reference, versionOf(reference, known(reference)), http))),
}

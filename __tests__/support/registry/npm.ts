import type { Asked } from '../loopback.ts'
import { json, type Reply } from './reply.ts'

export interface NpmVersion {
  /** ISO time of publication. */
  readonly at: string
  /** What the attestation of the version says in its predicate; without it there is none. */
  readonly built?: object
  readonly [key: string]: unknown
}

export interface NpmPackage {
  /** In the order of their publication. */
  readonly versions?: Readonly<Record<string, NpmVersion>>
  readonly tags?: Readonly<Record<string, string>>
  readonly time?: Readonly<Record<string, unknown>>
  readonly [key: string]: unknown
}

const statement = (predicate: object): string =>
  Buffer.from(JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', predicate })).toString('base64')

/** The registry's own attestation of the publication, and the one of the build. */
const attestations = (built: object | undefined): Reply => {
  if (!built) return json({ error: 'Attestations not found' }, 404)
  const entry = (predicateType: string, payload: string) => ({
    predicateType,
    bundle: { dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [] } },
  })
  return json({
    attestations: [
      entry('https://github.com/npm/attestation/tree/main/specs/publish/v0.1', statement({ name: 'x' })),
      entry('https://slsa.dev/provenance/v1', statement(built)),
    ],
  })
}

/** A version as the documents show it; the registry says in them whether there are attestations. */
const manifest = ({ at: _, built, ...rest }: NpmVersion): object => ({
  ...rest,
  ...(built
    ? { dist: { attestations: { provenance: { predicateType: 'https://slsa.dev/provenance/v1' } } } }
    : {}),
})

export const answerNpm = (
  packages: ReadonlyMap<string, NpmPackage>,
  path: string,
  { headers }: Asked,
): Reply => {
  const name = decodeURIComponent(path)
  const [, attested, of = ''] = /^-\/npm\/v1\/attestations\/(.+)@([^@]+)$/.exec(name) ?? []
  if (attested !== undefined) return attestations(packages.get(attested)?.versions?.[of]?.built)
  const [, owner = '', version = ''] = /^(.+)\/([^/]+)$/.exec(name) ?? []
  const single = packages.get(owner)?.versions?.[version]
  if (single) return json({ name: owner, version, ...manifest(single) })
  const entry = packages.get(name)
  if (!entry) return json({ error: 'Not found' }, 404)

  const { versions, tags, time, ...rest } = entry
  const all = Object.entries(versions ?? {})
  const sorted = all.map(([, { at }]) => at).sort()
  const common = {
    name,
    ...(versions
      ? { versions: Object.fromEntries(all.map(([version, one]) => [version, manifest(one)])) }
      : {}),
    'dist-tags': tags ?? (all.length > 0 ? { latest: all.at(-1)?.[0] } : {}),
  }
  if (headers.accept === 'application/vnd.npm.install-v1+json')
    return json({ ...common, modified: sorted.at(-1) })
  const times = {
    created: sorted[0],
    modified: sorted.at(-1),
    ...Object.fromEntries(all.map(([version, { at }]) => [version, at])),
  }
  return json({ ...common, time: { ...times, ...time }, ...rest })
}

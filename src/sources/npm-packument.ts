/** The document of a name in the npm registry, which tells of all its versions. */
import { popularRank } from '../data/popular.ts'
import type { Fact } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, anything, type Infer, list, maybe, optional, record, text } from '../schema.ts'
import { segment } from './path.ts'
import { deskOf, misnamed } from './registry.ts'
import type { Http } from './source.ts'

const Manifest = answer({
  /** The reason; some tools write `true`. */
  deprecated: maybe(anything),
  hasInstallScript: maybe(anything),
  gypfile: maybe(anything),
  scripts: maybe(record(anything)),
  license: maybe(anything),
  licenses: maybe(anything),
  /** What the registry itself says of the archive: `attestations` where somebody attests who built it. */
  dist: maybe(answer({ attestations: maybe(anything) })),
})
export type Manifest = Infer<typeof Manifest>

/** Both forms of the document: the abbreviated one has `modified`, the full one `time`. */
const Packument = answer({
  name: text,
  /** Missing when everything was unpublished. */
  versions: optional(record(Manifest)),
  'dist-tags': optional(record(text)),
  modified: maybe(text),
  time: maybe(record(anything)),
  description: maybe(text),
  repository: maybe(anything),
  keywords: maybe(list(anything)),
})
export type Packument = Infer<typeof Packument>

const ABBREVIATED = { accept: 'application/vnd.npm.install-v1+json' }
/** Longer than this, no version of a package is new to any sensible policy; in milliseconds. */
const FRESH = 72 * 3_600_000

const isFresh = ({ modified }: Packument, now: string): boolean => {
  const age = Date.parse(now) - Date.parse(modified ?? '')
  return !(age >= FRESH)
}

/** The full document is more than the door takes; the abbreviated one weighs a tenth of it. */
const isTooLarge = (fact: Fact<unknown>): boolean =>
  fact.state === 'unknown' && fact.reason.startsWith('the answer is larger than')

/**
 * The full document has the dates but weighs tens of megabytes for the most popular names, so of those the abbreviated
 * one is enough unless something of the package changed of late.
 */
const askEither = async (reference: PackageReference, http: Http): Promise<Fact<Packument>> => {
  const { url, question } = deskOf('npm', reference, http)
  const address = url(segment(reference.name).replace(/^%40/, '@'))
  const full = () => http.json(address, Packument, question())
  const abbreviated = () => http.json(address, Packument, question({ headers: ABBREVIATED }))
  if (popularRank('npm', reference.name) === undefined) {
    const whole = await full()
    if (!isTooLarge(whole)) return whole
    const brief = await abbreviated()
    return brief.state === 'known' ? brief : whole
  }
  const brief = await abbreviated()
  if (brief.state !== 'known' || !isFresh(brief.value, http.now())) return brief
  const whole = await full()
  return whole.state === 'known' ? whole : brief
}

/** The document of a name, in the form that is needed; one of another name is no answer. */
export const askPackument = async (reference: PackageReference, http: Http): Promise<Fact<Packument>> => {
  const fact = await askEither(reference, http)
  if (fact.state !== 'known') return fact
  return misnamed(fact, reference, fact.value.name) ?? fact
}

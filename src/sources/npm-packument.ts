/** The document of a name in the npm registry, which tells of all its versions. */
import { popularRank } from '../data/popular.ts'
import type { Fact } from '../evidence.ts'
import { answer, anything, type Infer, list, maybe, optional, record, text } from '../schema.ts'
import { segment } from './path.ts'
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

export const own = <T>(object: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  object && Object.hasOwn(object, key) ? object[key] : undefined

export const ownText = (
  object: Readonly<Record<string, unknown>> | undefined,
  key: string,
): string | undefined => {
  const value = own(object, key)
  return typeof value === 'string' && value !== '' ? value : undefined
}

const isFresh = ({ modified }: Packument, now: string): boolean => {
  const age = Date.parse(now) - Date.parse(modified ?? '')
  return !(age >= FRESH)
}

/**
 * The document of a name. The full one has the dates but weighs tens of megabytes for the most popular names, so of
 * those the abbreviated one is enough unless something of the package changed of late.
 */
export const askPackument = async (name: string, http: Http): Promise<Fact<Packument>> => {
  const url = http.endpoint('npm', segment(name).replace(/^%40/, '@'))
  const full = () => http.json(url, Packument, { source: 'npm' })
  if (popularRank('npm', name) === undefined) return full()

  const brief = await http.json(url, Packument, { source: 'npm', headers: ABBREVIATED })
  if (brief.state !== 'known' || !isFresh(brief.value, http.now())) return brief
  const whole = await full()
  return whole.state === 'known' ? whole : brief
}

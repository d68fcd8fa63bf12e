import type { Asked } from '../loopback.ts'
import { json, type Reply } from './reply.ts'

export interface NpmVersion {
  /** ISO time of publication. */
  readonly at: string
  readonly [key: string]: unknown
}

export interface NpmPackage {
  /** In the order of their publication. */
  readonly versions?: Readonly<Record<string, NpmVersion>>
  readonly tags?: Readonly<Record<string, string>>
  readonly time?: Readonly<Record<string, unknown>>
  readonly [key: string]: unknown
}

export const answerNpm = (
  packages: ReadonlyMap<string, NpmPackage>,
  path: string,
  { headers }: Asked,
): Reply => {
  const name = decodeURIComponent(path)
  const entry = packages.get(name)
  if (!entry) return json({ error: 'Not found' }, 404)

  const { versions, tags, time, ...rest } = entry
  const all = Object.entries(versions ?? {})
  const sorted = all.map(([, { at }]) => at).sort()
  const common = {
    name,
    ...(versions
      ? { versions: Object.fromEntries(all.map(([version, { at: _, ...other }]) => [version, other])) }
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

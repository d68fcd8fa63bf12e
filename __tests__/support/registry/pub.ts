import type { Asked } from '../loopback.ts'
import { json, type Reply } from './reply.ts'

export interface PubPackage {
  readonly versions: readonly { readonly version: string; readonly [key: string]: unknown }[]
  readonly [key: string]: unknown
}

export const answerPub = (
  packages: ReadonlyMap<string, PubPackage>,
  path: string,
  { headers }: Asked,
): Reply => {
  if (headers.accept !== 'application/vnd.pub.v2+json') return { status: 406 }
  const [, name = ''] = /^api\/packages\/([^/]+)$/.exec(path) ?? []
  const found = packages.get(name)
  if (!found) return json({ error: { code: 'NotFound', message: 'no such package' } }, 404)
  return json({ name, latest: found.versions.at(-1), ...found })
}

import type { Asked } from '../loopback.ts'
import { json, type Reply } from './reply.ts'

export interface HexPackage {
  readonly releases: readonly { readonly version: string; readonly inserted_at?: string }[]
  readonly [key: string]: unknown
}

export const answerHex = (
  packages: ReadonlyMap<string, HexPackage>,
  path: string,
  { headers }: Asked,
): Reply => {
  if (!headers['user-agent']) return json({ message: 'User agent required' }, 400)
  const [, name = ''] = /^api\/packages\/([^/]+)$/.exec(path) ?? []
  const found = packages.get(name)
  return found
    ? json({ name, retirements: {}, ...found })
    : json({ message: 'Page not found', status: 404 }, 404)
}

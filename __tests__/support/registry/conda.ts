import { json, type Reply } from './reply.ts'

export interface CondaPackage {
  readonly versions: readonly string[]
  readonly [key: string]: unknown
}

/** @param packages By `channel/name`. */
export const answerConda = (packages: ReadonlyMap<string, CondaPackage>, path: string): Reply => {
  const [, full = '', name = ''] = /^package\/([^/]+\/([^/]+))$/.exec(path) ?? []
  const found = packages.get(full)
  return found ? json({ name, full_name: full, ...found }) : json({ error: 'not found' }, 404)
}

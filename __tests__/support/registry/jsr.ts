import { json, type Reply } from './reply.ts'

export interface JsrPackage {
  readonly versions: Readonly<Record<string, object>>
  readonly [key: string]: unknown
}

/** @param packages By `@scope/name`. */
export const answerJsr = (packages: ReadonlyMap<string, JsrPackage>, path: string): Reply => {
  const [, full = '', scope, name] = /^(@([^/]+)\/([^/]+))\/meta\.json$/.exec(path) ?? []
  const found = packages.get(full)
  return found ? json({ scope, name, ...found }) : { status: 404, body: '404 - Not Found' }
}

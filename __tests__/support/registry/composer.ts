import { json, type Reply } from './reply.ts'

export interface ComposerPackage {
  /** Minified, as Packagist sends them. */
  readonly versions: readonly Readonly<Record<string, unknown>>[]
  readonly branches?: readonly Readonly<Record<string, unknown>>[]
}

export const answerComposer = (packages: ReadonlyMap<string, ComposerPackage>, path: string): Reply => {
  const [, name = '', dev] = /^p2\/([^/]+\/[^/~]+)(~dev)?\.json$/.exec(path) ?? []
  const found = packages.get(name)
  const versions = dev ? found?.branches : found?.versions
  return versions
    ? json({ minified: 'composer/2.0', packages: { [name]: versions } })
    : { status: 404, body: '404 not found, no packages here' }
}

import { json, type Reply } from './reply.ts'

/** The versions of a gem, newest first, as RubyGems lists them. */
export type GemVersions = readonly { readonly number: string; readonly [key: string]: unknown }[]

export const answerGem = (gems: ReadonlyMap<string, GemVersions>, path: string): Reply => {
  const [, name = ''] = /^api\/v1\/versions\/([^/]+)\.json$/.exec(path) ?? []
  const versions = gems.get(decodeURIComponent(name))
  return versions
    ? json(versions.map(version => ({ platform: 'ruby', prerelease: false, ...version })))
    : { status: 404, body: 'This rubygem could not be found.' }
}

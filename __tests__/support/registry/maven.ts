import type { Reply } from './reply.ts'

export interface MavenArtifact {
  /** Time of upload by version; those under `unlisted` are missing in the list. */
  readonly versions: Readonly<Record<string, string>>
  readonly unlisted?: readonly string[]
  readonly release?: string
  /** `20240101000000`. */
  readonly updated?: string
  /** Instead of the list of versions. */
  readonly metadata?: string
}

const listOf = (
  group: string,
  artifact: string,
  { versions, unlisted = [], release, updated }: MavenArtifact,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<metadata>
  <groupId>${group}</groupId>
  <artifactId>${artifact}</artifactId>
  <versioning>
    ${release ? `<latest>${release}</latest><release>${release}</release>` : ''}
    <versions>
      ${Object.keys(versions)
        .filter(version => !unlisted.includes(version))
        .map(version => `<version>${version}</version>`)
        .join('\n      ')}
    </versions>
    ${updated ? `<lastUpdated>${updated}</lastUpdated>` : ''}
  </versioning>
</metadata>
`

export const answerMaven = (artifacts: ReadonlyMap<string, MavenArtifact>, path: string): Reply => {
  for (const [name, entry] of artifacts) {
    const [group = '', artifact = ''] = name.split(':')
    const folder = `${group.replaceAll('.', '/')}/${artifact}/`
    if (!path.startsWith(folder)) continue
    const rest = path.slice(folder.length)
    if (rest === 'maven-metadata.xml') {
      return {
        status: 200,
        body: entry.metadata ?? listOf(group, artifact, entry),
        headers: { 'content-type': 'text/xml' },
      }
    }
    const [, version = ''] = /^([^/]+)\/[^/]+\.pom$/.exec(rest) ?? []
    const time = Object.hasOwn(entry.versions, version) ? entry.versions[version] : undefined
    if (time !== undefined && rest === `${version}/${artifact}-${version}.pom`) {
      return { status: 200, body: '<project/>', headers: { 'last-modified': new Date(time).toUTCString() } }
    }
  }
  return { status: 404, body: 'not found' }
}

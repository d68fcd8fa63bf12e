/** gradle/verification-metadata.xml: the hashes that Gradle asks of every artifact. */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { childOf, childrenOf, isXml, readXml, type XmlNode } from '../syntax/xml.ts'
import { brokenFile } from './broken.ts'
import { isCoordinate } from './maven-version.ts'

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512']

const hashesOf = (component: XmlNode): readonly string[] =>
  childrenOf(component, 'artifact').flatMap(artifact =>
    artifact.children.flatMap(({ name, attributes }) => {
      const value = attributes.get('value')
      return value && ALGORITHMS.includes(name) ? [`${name}:${value}`] : []
    }),
  )

export const gradleVerification: Reader = {
  id: 'gradle-verification',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const root = readXml(text)
    if (!isXml(root)) {
      yield brokenFile(file, root, 'verification metadata', 'lockfile')
      return
    }
    for (const component of childOf(root, 'components')?.children ?? []) {
      const [group, name, version] = ['group', 'name', 'version'].map(key => component.attributes.get(key))
      const at = place(path, component.line)
      if (!isCoordinate(group) || !isCoordinate(name) || !version) {
        yield unread(at, component.name, 'expected a group, a name and a version', 'lockfile')
        continue
      }
      yield packageReference({
        ecosystem: 'maven',
        written: `${group}:${name}`,
        specifier: version,
        version,
        integrity: hashesOf(component),
        relation: 'unknown',
        surface: 'lockfile',
        at,
      })
    }
  },
}

/** packages.config of NuGet: all packages of an old project, those that others pull in among them. */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { isXml, readXml } from '../syntax/xml.ts'
import { brokenFile } from './broken.ts'
import { isNugetId } from './nuget-version.ts'

export const packagesConfig: Reader = {
  id: 'packages-config',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const root = readXml(text)
    if (!isXml(root)) {
      yield brokenFile(file, root, 'packages.config')
      return
    }
    for (const { name, attributes, line } of root.children) {
      const [id, version] = [attributes.get('id'), attributes.get('version')]
      const at = place(path, line)
      if (!isNugetId(id) || !version) {
        yield unread(at, `${name} ${id ?? ''}`, 'expected a package with id and version')
        continue
      }
      yield packageReference({
        ecosystem: 'nuget',
        written: id,
        specifier: version,
        version,
        scope: attributes.get('developmentDependency') === 'true' ? 'dev' : 'runtime',
        relation: 'unknown',
        surface: 'manifest',
        at,
      })
    }
  },
}

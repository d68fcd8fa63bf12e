/** `dependency_links` of setuptools: pages and archives that old installers take packages from. */
import type { Location } from '../../change.ts'
import type { PackageReference } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { addressed } from './python-address.ts'

/** The name is that of the archive; of a page of links it is a label only. */
export const dependencyLink = (text: string, at: Location): PackageReference => {
  const source = addressed(text)
  return packageReference({
    ecosystem: 'pypi',
    ...source,
    origin: source.origin === 'path' ? 'url' : source.origin,
    surface: 'manifest',
    at,
  })
}

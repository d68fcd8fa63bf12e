/** The reference of an image that a file names. */
import type { PackageReference, Surface } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { place } from '../locate.ts'
import { imageOf } from './image.ts'

/** Undefined when the text is no image, or its name is not known. */
export const imageReference = (
  text: string,
  at: { readonly path: string; readonly line: number; readonly surface: Surface },
  scope: PackageReference['scope'] = 'runtime',
): PackageReference | undefined => {
  const image = imageOf(text)
  if (!image) return undefined
  return packageReference({
    ecosystem: 'docker',
    ...image,
    scope,
    surface: at.surface,
    at: place(at.path, at.line),
  })
}

/** The image that a service runs, taken apart. */
import type { DeployedImage, Standing } from '../../deployment.ts'
import { HOLE } from '../commands/expansion.ts'
import { imageOf } from '../images/image.ts'

const LONGEST = 500

/** Path, tag and digest; a colon before the last slash belongs to the host. */
const partsOf = (
  text: string,
): { readonly path: string; readonly tag?: string; readonly digest?: string } => {
  const at = text.indexOf('@')
  const tagged = at < 0 ? text : text.slice(0, at)
  const digest = at < 0 ? '' : text.slice(at + 1)
  const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1)
  const tag = colon < 0 ? '' : tagged.slice(colon + 1)
  return {
    path: colon < 0 ? tagged : tagged.slice(0, colon),
    ...(tag ? { tag } : {}),
    ...(digest ? { digest } : {}),
  }
}

const isOpen = (text: string | undefined): boolean => text?.includes(HOLE) ?? false

/**
 * @param text with what is known of its variables, `HOLE` for each of the others.
 * @param written as it stands in the file.
 * @returns undefined when it is no image.
 */
export const deployedImage = (
  text: string,
  written: string,
  standing: Standing,
): DeployedImage | undefined => {
  const plain = text.trim().replace(/^docker:\/\//i, '')
  if (!plain || plain.length > LONGEST) return undefined
  const { path, tag, digest } = partsOf(plain)
  const shown = written.slice(0, LONGEST)
  if (!isOpen(path)) {
    const image = imageOf(plain)
    if (!image) return undefined
    return {
      written: shown,
      repository: image.name,
      ...(tag && !isOpen(tag) ? { tag } : {}),
      ...(digest && !isOpen(digest) ? { digest: digest.toLowerCase() } : {}),
      ...(isOpen(tag) || isOpen(digest) ? { unresolved: true as const } : {}),
      ...standing,
    }
  }
  // `${REGISTRY}/owner/name`: what stands behind the variable still says which image it is.
  const known = path.slice(path.lastIndexOf(HOLE) + 1).replace(/^\//, '')
  const repository = /^[\w./-]{1,200}$/.test(known) ? known.toLowerCase() : shown.split('@', 1)[0]
  return {
    written: shown,
    repository: repository || shown,
    ...(tag && !isOpen(tag) ? { tag } : {}),
    ...(digest && !isOpen(digest) ? { digest: digest.toLowerCase() } : {}),
    unresolved: true,
    ...standing,
  }
}

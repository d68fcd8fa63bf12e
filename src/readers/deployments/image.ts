/** The image that a service runs, taken apart. */
import type { DeployedImage, Standing } from '../../deployment.ts'
import { HOLE } from '../commands/expansion.ts'
import { imageOf, imageParts, isOpen } from '../images/image.ts'

const LONGEST = 500

/** Its name in full; `${REGISTRY}/owner/name` by what stands behind the variable, which still says which image it is. */
const repositoryOf = (text: string, path: string, shown: string): string | undefined => {
  if (!isOpen(path)) return imageOf(text)?.name
  const known = path.slice(path.lastIndexOf(HOLE) + 1).replace(/^\//, '')
  return (/^[\w./-]{1,200}$/.test(known) ? known.toLowerCase() : shown.split('@', 1)[0]) || shown
}

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
  const parts = imageParts(text)
  if (!parts) return undefined
  const { path, tag, digest } = parts
  const shown = written.slice(0, LONGEST)
  const repository = repositoryOf(text, path, shown)
  if (!repository) return undefined
  return {
    written: shown,
    repository,
    ...(tag && !isOpen(tag) ? { tag } : {}),
    ...(digest && !isOpen(digest) ? { digest: digest.toLowerCase() } : {}),
    ...([path, tag, digest].some(isOpen) ? { unresolved: true as const } : {}),
    ...standing,
  }
}

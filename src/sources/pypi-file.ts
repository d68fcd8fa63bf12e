/** What the file names of a PyPI project say. */

const ARCHIVE = /\.(?:tar\.gz|tar\.bz2|tar\.xz|tar\.Z|tgz|tar|zip)$/i

const normal = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-')

export type FileKind = 'wheel' | 'source' | 'other'

export const kindOf = (filename: string): FileKind => {
  if (/\.whl$/i.test(filename)) return 'wheel'
  return ARCHIVE.test(filename) ? 'source' : 'other'
}

/**
 * The version in the name of a file: the second field of a wheel or an egg, and what follows the project's name in a
 * source archive, whose name may hold hyphens itself.
 */
export const versionOf = (filename: string, project: string): string | undefined => {
  if (kindOf(filename) !== 'source') return filename.split('-', 3)[1]?.replace(/\.(?:exe|egg)$/i, '')
  const stem = filename.replace(ARCHIVE, '')
  for (let at = stem.indexOf('-'); at >= 0; at = stem.indexOf('-', at + 1)) {
    if (normal(stem.slice(0, at)) === project) return stem.slice(at + 1)
  }
  return undefined
}

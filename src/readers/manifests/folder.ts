/** Paths from the repository's root, which always have slashes. */

/** A path as it is meant from a file's own folder; it begins with `../` when it leaves the repository. */
export const inside = (file: string, relative: string): string => {
  const parts = file.split('/').slice(0, -1)
  for (const part of relative.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** Folders of the repository, each with a slash at its end; the root is empty. */

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The folder of a file and all above it, nearest first. */
export function* upwards(path: string): Iterable<string> {
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    yield folder
    if (folder === '') return
  }
}

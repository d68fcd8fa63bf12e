/** The other files of the tree that a deployment file names. */
import { posix } from 'node:path'
import type { Beside, TextFile } from '../../reader.ts'
import type { YamlNode } from '../../syntax/yaml.ts'
import { yamlFile } from '../../yaml-file.ts'

export interface Tree {
  /** Undefined when there is no such file, or it was not got yet; it is noted as wanted. */
  file(path: string): TextFile | undefined
  readonly wanted: ReadonlySet<string>
}

export const treeOf = (own: TextFile, beside: Beside): Tree => {
  const wanted = new Set<string>()
  return {
    wanted,
    file(path) {
      if (path === own.path) return own
      wanted.add(path)
      return beside.get(path)
    },
  }
}

/** A path from the repository's root; undefined when it leads out of it. */
export const resolved = (folder: string, path: string): string | undefined => {
  const text = path.trim()
  if (!text || text.length > 500 || /^(?:[/~\\]|[A-Za-z]:|[a-z+]+:\/\/)/.test(text)) return undefined
  const joined = posix.normalize(posix.join(folder, text))
  return joined.startsWith('../') || joined === '..' ? undefined : joined
}

/** A file is asked for several times in one reading. */
const parsed = new WeakMap<TextFile, readonly YamlNode[]>()

/** Documents of a file; none when it is no YAML. */
export const documentsOf = (file: TextFile): readonly YamlNode[] => {
  const known = parsed.get(file)
  if (known) return known
  const read = yamlFile(file)
  const documents = 'lost' in read ? [] : read.documents
  parsed.set(file, documents)
  return documents
}

/** YAML files of several readers: the documents, or the one word that all of them have for a file that is lost. */
import type { Unread } from '../reference.ts'
import { lineAt, unreadFile } from './locate.ts'
import type { TextFile } from './reader.ts'
import { isYaml, readYaml, type YamlNode } from './syntax/yaml.ts'

export const yamlFile = ({
  path,
  text,
}: TextFile): { readonly documents: readonly YamlNode[] } | { readonly lost: Unread } => {
  const read = readYaml(text)
  if (isYaml(read)) return { documents: read }
  return {
    lost: unreadFile(path, read.line, lineAt(text, read.line), `no valid YAML: ${read.why}`, 'config'),
  }
}

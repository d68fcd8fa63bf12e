/** YAML files of several readers: the documents, or the one word that all of them have for a file that is lost. */
import type { Unread } from '../reference.ts'
import { lineAt, unreadFile } from './locate.ts'
import type { TextFile } from './reader.ts'
import { isYaml, readYaml, type YamlNode } from './syntax/yaml.ts'

type Read = ReturnType<typeof readYaml>

/** Several readers ask for one file one after another; files are read some at once, and large ones are not kept. */
const KEPT = 4
const LARGEST_KEPT = 1_000_000
const kept: { readonly text: string; readonly read: Read }[] = []

/** The documents of a text, which are not to be changed. */
export const readOnce = (text: string): Read => {
  const known = kept.find(one => one.text.length === text.length && one.text === text)
  if (known) return known.read
  const read = readYaml(text)
  if (text.length > LARGEST_KEPT) return read
  kept.unshift({ text, read })
  if (kept.length > KEPT) kept.pop()
  return read
}

export const yamlFile = ({
  path,
  text,
}: TextFile): { readonly documents: readonly YamlNode[] } | { readonly lost: Unread } => {
  const read = readOnce(text)
  if (isYaml(read)) return { documents: read }
  return {
    lost: unreadFile(path, read.line, lineAt(text, read.line), `no valid YAML: ${read.why}`, 'config'),
  }
}

/** YAML, JSON and TOML as one kind of tree, so that a key means the same wherever it stands. */
import type { Unread } from '../../reference.ts'
import { lineAt, unreadFile } from '../locate.ts'
import type { TextFile } from '../reader.ts'
import { isList, isObject, type JsonValue, readJson } from '../syntax/json.ts'
import { readToml, type Toml } from '../syntax/toml.ts'
import type { YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'

export type ConfigTrees =
  | { readonly documents: readonly YamlNode[] }
  | { readonly lost: Unread; readonly template?: true }

/** Both parsers bound the depth of what they give. */
const fromJson = (value: JsonValue, line: number): YamlNode => {
  if (isObject(value)) {
    const entries = value.members.map(member => ({
      key: member.key,
      line: member.line,
      value: fromJson(member.value, member.line),
    }))
    return { kind: 'map', line: value.line, entries }
  }
  if (isList(value)) {
    return { kind: 'list', line: value.line, items: value.items.map(item => fromJson(item.value, item.line)) }
  }
  const style = typeof value === 'string' ? 'quoted' : 'plain'
  return { kind: 'scalar', line, value: value === null ? '' : String(value), style }
}

const fromToml = (node: Toml): YamlNode => {
  const { line } = node
  if (node.kind === 'table') {
    const entries = [...node.members].map(([key, value]) => ({
      key,
      line: value.line,
      value: fromToml(value),
    }))
    return { kind: 'map', line, entries }
  }
  if (node.kind === 'list') return { kind: 'list', line, items: node.items.map(fromToml) }
  return { kind: 'scalar', line, value: node.text, style: node.kind === 'string' ? 'quoted' : 'plain' }
}

const lost = (
  { path, text }: TextFile,
  what: string,
  line: number,
  why: string,
): { readonly lost: Unread } => ({
  lost: unreadFile(path, line, lineAt(text, line).slice(0, 1000), `no valid ${what}: ${why}`, 'config'),
})

/** By the file's ending; without a known one by how it begins. */
export const configTrees = (file: TextFile): ConfigTrees => {
  const { path, text } = file
  if (/\.toml$/i.test(path)) {
    const read = readToml(text)
    return 'kind' in read ? { documents: [fromToml(read)] } : lost(file, 'TOML', read.line, read.why)
  }
  if (/\.jsonc?$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\s*\{/.test(text))) {
    // A list at the root is put into an object on the same line, since only objects are read.
    const read = readJson(/^\s*\[/.test(text) ? `{"": ${text}}` : text)
    if ('kind' in read) return { documents: [fromJson(read, 1)] }
    const found = lost(file, 'JSON', read.line, read.why)
    return /\{\{|<%/.test(text) ? { ...found, template: true } : found
  }
  const read = yamlFile(file)
  return 'lost' in read && /\{\{|<%/.test(text) ? { ...read, template: true } : read
}

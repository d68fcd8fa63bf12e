/** JSON, TOML and YAML as one kind of tree, for settings that agents keep in any of them. */

import type { Unread } from '../../reference.ts'
import { lineAt, unreadFile } from '../locate.ts'
import type { TextFile } from '../reader.ts'
import { isList, isObject, type JsonValue, readJson } from '../syntax/json.ts'
import { readToml, type Toml } from '../syntax/toml.ts'
import type { YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'

export type Tree =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Tree[] }
  | { readonly kind: 'map'; readonly line: number; readonly entries: readonly (readonly [string, Tree])[] }

/** Most values of one file; aliases of YAML could make more of few lines. */
const MOST = 200_000
const TOO_MUCH = `more than ${MOST.toLocaleString('en')} values stand in it, as its aliases repeat them`
const DEEPEST = 60

interface Budget {
  left: number
}

const OTHER = { kind: 'text', line: 1, text: '' } as const

const fromJson = (value: JsonValue, line: number): Tree => {
  if (typeof value === 'string') return { kind: 'text', line, text: value }
  if (isList(value))
    return { kind: 'list', line, items: value.items.map(item => fromJson(item.value, item.line)) }
  if (!isObject(value)) return { kind: 'text', line, text: typeof value === 'boolean' ? String(value) : '' }
  return {
    kind: 'map',
    line,
    entries: value.members.map(({ key, value, line }) => [key, fromJson(value, line)]),
  }
}

const fromToml = (node: Toml, depth: number): Tree => {
  const { line } = node
  if (depth > DEEPEST) return OTHER
  if (node.kind === 'list')
    return { kind: 'list', line, items: node.items.map(item => fromToml(item, depth + 1)) }
  if (node.kind !== 'table') return { kind: 'text', line, text: node.text }
  return {
    kind: 'map',
    line,
    entries: [...node.members].map(([key, value]) => [key, fromToml(value, depth + 1)]),
  }
}

/**
 * @param around shared nodes in which this one stands; tools refuse a node within itself.
 * @param line where the key of a map or list stands; what is in it may begin below.
 */
const fromYaml = (
  node: YamlNode,
  budget: Budget,
  around: readonly YamlNode[],
  depth: number,
  line = node.line,
): Tree => {
  if (budget.left-- <= 0 || depth > DEEPEST) return OTHER
  if (node.kind === 'scalar') return { kind: 'text', line: node.line, text: node.value }
  if (node.shared && around.includes(node)) return OTHER
  const within = node.shared ? [...around, node] : around
  if (node.kind === 'list')
    return { kind: 'list', line, items: node.items.map(item => fromYaml(item, budget, within, depth + 1)) }
  return {
    kind: 'map',
    line,
    entries: node.entries.map(({ key, value, line }) => [
      key,
      fromYaml(value, budget, within, depth + 1, line),
    ]),
  }
}

/** JSON within another text; undefined when it is none. Examples often leave the outer braces out. */
export const jsonTree = (text: string): Tree | undefined => {
  const whole = readJson(text)
  const read = 'why' in whole ? readJson(`{${text.replace(/,\s*$/, '')}}`) : whole
  return 'why' in read ? undefined : fromJson(read, read.line)
}

/** The file as trees; what is neither TOML nor YAML by its name is JSON, comments allowed. */
export const agentTrees = (
  file: TextFile,
): { readonly trees: readonly Tree[] } | { readonly lost: Unread } => {
  const { path, text } = file
  if (/\.ya?ml$/i.test(path)) {
    const read = yamlFile(file)
    if ('lost' in read) return read
    const budget = { left: MOST }
    const trees = read.documents.map(document => fromYaml(document, budget, [], 0))
    return budget.left >= 0 ? { trees } : { lost: unreadFile(path, 1, lineAt(text, 1), TOO_MUCH, 'config') }
  }
  const read = /\.toml$/i.test(path) ? readToml(text) : readJson(text)
  if ('why' in read) {
    const why = `no valid ${/\.toml$/i.test(path) ? 'TOML' : 'JSON'}: ${read.why}`
    return { lost: unreadFile(path, read.line, lineAt(text, read.line), why, 'config') }
  }
  return { trees: [read.kind === 'table' ? fromToml(read, 0) : fromJson(read, read.line)] }
}

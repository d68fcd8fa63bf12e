/** Configuration files as settings by the dotted path of their keys. */
import type { Value } from '../../../deployment.ts'
import type { Unread } from '../../../reference.ts'
import { lineAt, unreadFile } from '../../locate.ts'
import type { TextFile } from '../../reader.ts'
import { isList, isObject, type JsonValue, readJson } from '../../syntax/json.ts'
import { readToml, type Toml } from '../../syntax/toml.ts'
import type { YamlNode } from '../../syntax/yaml.ts'
import { yamlFile } from '../../yaml-file.ts'
import { flattened } from '../compose/parts.ts'
import { type Stand, standingIn } from '../standing.ts'
import type { ConfigKind } from './kinds.ts'

type Named = readonly [string, Value]

const DEEPEST = 8
const MOST = 2000
const LONGEST = 4096

/** What is taken from the environment is not known here, and is none of the file's secrets. */
const FROM_ENVIRONMENT = /^os\.environ\/|^os\.(?:environ|getenv)\b|^!ENV\b|^env:/
const OPEN = /\$\{|\{\{|%\(/

const valueIn = (text: string, line: number, stand: Stand): Value => {
  if (FROM_ENVIRONMENT.test(text)) return { value: '', by: 'secret', ...stand(line) }
  return { value: text.slice(0, LONGEST), by: OPEN.test(text) ? 'unresolved' : 'literal', ...stand(line) }
}

interface State {
  readonly found: Named[]
  readonly stand: Stand
  /** Nodes that may still be visited, shared ones each time. */
  left: number
}

const add = ({ found, stand }: State, path: string, text: string, line: number): void => {
  if (found.length < MOST) found.push([`config:${path}`, valueIn(text, line, stand)])
}

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key).slice(0, 400)

const yaml = (node: YamlNode, path: string, line: number, state: State, depth: number): void => {
  if (state.left-- <= 0 || depth > DEEPEST) return
  if (node.kind === 'scalar') add(state, path, node.value, line)
  else if (node.kind === 'map') {
    for (const entry of flattened(node))
      yaml(entry.value, join(path, entry.key), entry.line, state, depth + 1)
  } else {
    const scalars = node.items.flatMap(item => (item.kind === 'scalar' ? [item.value] : []))
    if (scalars.length > 0) add(state, path, scalars.slice(0, 200).join(','), line)
    for (const [at, item] of node.items.entries()) {
      if (item.kind !== 'scalar') yaml(item, join(path, String(at)), item.line, state, depth + 1)
    }
  }
}

const toml = (node: Toml, path: string, state: State, depth: number): void => {
  if (state.left-- <= 0 || depth > DEEPEST) return
  if (node.kind === 'table') {
    for (const [key, value] of node.members) toml(value, join(path, key), state, depth + 1)
  } else if (node.kind === 'list') {
    const texts = node.items.flatMap(item =>
      item.kind === 'string' || item.kind === 'other' ? [item.text] : [],
    )
    if (texts.length > 0) add(state, path, texts.slice(0, 200).join(','), node.line)
  } else add(state, path, node.text, node.line)
}

const json = (value: JsonValue, path: string, line: number, state: State, depth: number): void => {
  if (state.left-- <= 0 || depth > DEEPEST) return
  if (isObject(value)) {
    for (const one of value.members) json(one.value, join(path, one.key), one.line, state, depth + 1)
  } else if (isList(value)) {
    const texts = value.items.flatMap(item => (typeof item.value === 'object' ? [] : [String(item.value)]))
    if (texts.length > 0) add(state, path, texts.slice(0, 200).join(','), line)
  } else add(state, path, value === null ? '' : String(value), line)
}

/** `[section]` and `key = value`; a file without sections has bare keys. */
const ini = (text: string, state: State): void => {
  let section = ''
  for (const [at, written] of text.split('\n').entries()) {
    const line = written.slice(0, LONGEST)
    const [, head] = /^\s{0,20}\[([^\]]{1,200})\]/.exec(line) ?? []
    const [, key, value = ''] = /^\s{0,20}([A-Za-z][\w.-]{0,199})[^\S\n]{0,20}[=:](.*)$/.exec(line) ?? []
    if (head) section = head.trim()
    else if (key) add(state, join(section, key), value.trim(), at + 1)
  }
}

const PYTHON =
  /^[^\S\n]{0,20}(?:c|get_config\(\))\.([A-Za-z]\w{0,80})\.(\w{1,80})\s{0,20}=(?!=)[^\S\n]{0,20}(.*)$/

/** `c.ServerApp.token = ''`: what is no literal is not known. */
const python = (text: string, state: State): void => {
  for (const [at, line] of text.split('\n').entries()) {
    const [, owner, name, written = ''] = PYTHON.exec(line.slice(0, LONGEST)) ?? []
    if (!owner || !name) continue
    const [, , literal] =
      /^[uUrRbB]{0,2}(['"])((?:(?!\1)[^\\\n]|\\.){0,2000})\1\s{0,20}(?:#.*)?$/.exec(written) ?? []
    const [bare = ''] = written.split('#', 1)
    const word = /^(?:True|False|None|-?[\d.]{1,30})$/.test(bare.trim()) ? bare.trim() : undefined
    const known = literal ?? word
    if (known !== undefined) add(state, `${owner}.${name}`, known, at + 1)
    else if (FROM_ENVIRONMENT.test(bare.trim())) add(state, `${owner}.${name}`, 'env:', at + 1)
    else add(state, `${owner}.${name}`, `\${${bare.trim()}}`, at + 1)
  }
}

export type Settings = { readonly settings: readonly Named[] } | { readonly lost: Unread }

const lost = ({ path, text }: TextFile, line: number, why: string): Settings => ({
  lost: unreadFile(path, line, lineAt(text, line), why, 'config'),
})

export const settingsIn = (file: TextFile, { syntax }: ConfigKind): Settings => {
  const state: State = { found: [], stand: standingIn(file), left: 20_000 }
  if (syntax === 'yaml') {
    const read = yamlFile(file)
    if ('lost' in read) return read
    for (const document of read.documents.slice(0, 20)) yaml(document, '', document.line, state, 0)
  } else if (syntax === 'toml') {
    const root = readToml(file.text)
    if (!('kind' in root)) return lost(file, root.line, `no valid TOML: ${root.why}`)
    toml(root, '', state, 0)
  } else if (syntax === 'json') {
    const root = readJson(file.text)
    if (!('kind' in root)) return lost(file, root.line, `no valid JSON: ${root.why}`)
    json(root, '', root.line, state, 0)
  } else if (syntax === 'python') python(file.text, state)
  else ini(file.text, state)
  return { settings: state.found }
}

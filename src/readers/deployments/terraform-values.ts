/** Variables and locals of a Terraform module, put in where their values are known. */
import { posix } from 'node:path'
import type { TextFile } from '../reader.ts'
import { isHcl, LABEL, readHcl } from '../syntax/hcl.ts'
import { at, blocksOf, type YamlEntry, type YamlNode } from './terraform-blocks.ts'

/** What `var.x` and `local.x` stand for. */
export type Known = ReadonlyMap<string, YamlNode>

const WHOLE = /^\$\{\s*(var|local)\.([\w-]{1,100})\s*\}$/
const PART = /(?<!\$)\$\{\s*(var|local)\.([\w-]{1,100})\s*\}/g
const DEEPEST = 40
/** Nodes that one file may become; locals that name locals could multiply them. */
const MOST = 100_000

const LONGEST = 20_000

export const hclOf = (text: string): readonly YamlNode[] => {
  const read = readHcl(text)
  return isHcl(read) ? [read] : []
}

/** Defaults of variables and locals of some files, then what `*.tfvars` sets. */
export const knownIn = (modules: readonly YamlNode[], settings: readonly YamlNode[]): Known => {
  const known = new Map<string, YamlNode>()
  for (const module of modules) {
    for (const { labels, body } of blocksOf(module, 'variable')) {
      const fallback = at(body, 'default')
      if (labels[0] && fallback) known.set(`var.${labels[0]}`, fallback)
    }
    for (const { body } of blocksOf(module, 'locals')) {
      if (body.kind === 'map') for (const { key, value } of body.entries) known.set(`local.${key}`, value)
    }
  }
  for (const file of settings) {
    if (file.kind === 'map')
      for (const { key, value } of file.entries) if (!key.includes(LABEL)) known.set(`var.${key}`, value)
  }
  return known
}

interface State {
  readonly known: Known
  left: number
}

const textOf = (text: string, state: State, depth: number): string =>
  text.replace(PART, (all, kind: string, name: string) => {
    const found = state.known.get(`${kind}.${name}`)
    if (found?.kind !== 'scalar' || depth > 8 || state.left-- <= 0) return all
    return textOf(found.value, state, depth + 1)
  })

const resolve = (node: YamlNode, state: State, depth: number): YamlNode => {
  if (state.left-- <= 0 || depth > DEEPEST) return node
  if (node.kind === 'scalar') {
    if (!node.value.includes('${')) return node
    const [, kind, name] = WHOLE.exec(node.value.slice(0, 200)) ?? []
    const found = kind ? state.known.get(`${kind}.${name}`) : undefined
    if (found) return resolve(found, state, depth + 1)
    return { ...node, value: textOf(node.value, state, 0).slice(0, LONGEST) }
  }
  if (node.kind === 'list') return { ...node, items: node.items.map(item => resolve(item, state, depth + 1)) }
  const entries: readonly YamlEntry[] = node.entries.map(entry => ({
    ...entry,
    value: resolve(entry.value, state, depth + 1),
  }))
  return { ...node, entries }
}

export const resolved = (node: YamlNode, known: Known): YamlNode => resolve(node, { known, left: MOST }, 0)

/** Files of the same module in which its variables usually stand. */
export const variableFiles = ({ path }: TextFile): readonly string[] =>
  ['variables.tf', 'vars.tf', 'locals.tf', 'terraform.tfvars']
    .map(name => posix.join(posix.dirname(path), name))
    .filter(name => name !== path)

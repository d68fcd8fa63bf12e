/** A place in a configuration in which a model may stand, and what stands beside it. */
import type { ModelReference } from '../../reference.ts'
import { place } from '../locate.ts'
import { textAt, type YamlNode, type YamlScalar } from '../syntax/yaml.ts'
import { address, type Identity, modelOrAddress, repository } from './identify.ts'
import { modelReference } from './reference.ts'

export type As = (text: string) => Identity | undefined

export interface Beside {
  readonly callee: string
  readonly revision?: string | undefined
  readonly role?: ModelReference['role'] | undefined
  readonly remoteCode?: string | undefined
  readonly endpoint?: string | undefined
  readonly file?: string | undefined
  readonly pinned?: boolean | undefined
}

/** `o/n` or an address; what has no slash is a name of the file's own. */
export const slashed: As = text => (text.includes('/') ? modelOrAddress(text) : undefined)
export const datasetName: As = text =>
  address(text) ?? (text.includes('/') ? repository(text, 'dataset') : undefined)

const TEMPLATE = /\$\{|\{\{|\$\(|<%/

/** Values that are decided elsewhere name nothing that could be known. */
export const modelAt = (
  node: YamlNode | undefined,
  as: As,
  path: string,
  beside: Beside,
): ModelReference | undefined => {
  if (node?.kind !== 'scalar' || node.value.length > 1000 || TEMPLATE.test(node.value)) return undefined
  const written = node.value.trim()
  const identity = as(written)
  return (
    identity &&
    modelReference({ identity, surface: 'config', at: place(path, node.line), written, ...beside })
  )
}

/** A revision as it is written beside a model; a number that YAML would make of it stays text. */
export const revisionAt = (map: YamlNode, ...keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const found = textAt(map, key)
    if (found && !TEMPLATE.test(found) && !/^(?:null|none|~)$/i.test(found)) return found
  }
  return undefined
}

export const trustAt = (map: YamlNode): string | undefined => {
  for (const key of ['trust_remote_code', 'trust-remote-code', 'trustRemoteCode']) {
    const value = textAt(map, key)
    if (value !== undefined && /^(?:true|yes|on|1)$/i.test(value)) return `${key}: ${value}`
  }
  return undefined
}

/** The scalars of a value that is one or a list of them. */
export const scalarsIn = (node: YamlNode | undefined): readonly YamlScalar[] => {
  if (node?.kind === 'scalar') return [node]
  return node?.kind === 'list' ? node.items.slice(0, 1000).filter(item => item.kind === 'scalar') : []
}

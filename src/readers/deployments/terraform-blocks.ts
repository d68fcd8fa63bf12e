/** Blocks of HCL, as readers of Terraform ask for them. */
import { LABEL } from '../syntax/hcl.ts'
import { at, type YamlEntry, type YamlNode } from '../syntax/yaml.ts'

export { at, type YamlEntry, type YamlNode } from '../syntax/yaml.ts'

export interface Block {
  readonly labels: readonly string[]
  readonly line: number
  readonly body: YamlNode
}

/** Blocks of a type, with what stands between the type and the brace. `dynamic "x"` counts as one x. */
export const blocksOf = (node: YamlNode | undefined, type: string): readonly Block[] => {
  if (node?.kind !== 'map') return []
  return node.entries.flatMap(({ key, line, value }): readonly Block[] => {
    const [first, ...labels] = key.split(LABEL)
    if (first === 'dynamic' && labels[0] === type) {
      const content = at(value, 'content')
      return content ? [{ labels: [], line, body: content }] : []
    }
    if (first !== type) return []
    if (value.kind === 'list') return value.items.map(body => ({ labels, line: body.line, body }))
    return [{ labels, line, body: value }]
  })
}

/** The first of such blocks, and of what is nested in it. */
export const blockAt = (node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined =>
  path.reduce<YamlNode | undefined>((from, type) => blocksOf(from, type)[0]?.body, node)

const camel = (text: string): string =>
  text.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** Blocks of Terraform that are lists in Kubernetes, and the names of those. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['container', 'containers'],
  ['init_container', 'initContainers'],
  ['volume', 'volumes'],
  ['volume_mount', 'volumeMounts'],
  ['env', 'env'],
  ['env_from', 'envFrom'],
  ['port', 'ports'],
  ['rule', 'rules'],
  ['path', 'paths'],
])

const RENAMED: ReadonlyMap<string, string> = new Map([
  ['host_pid', 'hostPID'],
  ['host_ipc', 'hostIPC'],
  ['host_ip', 'hostIP'],
  ['load_balancer_source_ranges', 'loadBalancerSourceRanges'],
])

/** Mappings whose keys are the user's own. */
const FREE: ReadonlySet<string> = new Set([
  'labels',
  'annotations',
  'selector',
  'match_labels',
  'limits',
  'requests',
  'data',
])

const DEEPEST = 40

/** A resource of Terraform's provider of Kubernetes as the manifest that it becomes. */
export const manifestNode = (node: YamlNode, depth = 0): YamlNode => {
  if (depth > DEEPEST) return node
  if (node.kind === 'list') return { ...node, items: node.items.map(item => manifestNode(item, depth + 1)) }
  if (node.kind !== 'map') return node
  const entries = new Map<string, YamlEntry>()
  for (const { key, line, value } of node.entries) {
    const [first = '', second = ''] = key.split(LABEL)
    const type = first === 'dynamic' ? second : first
    const inner = first === 'dynamic' ? (at(value, 'content') ?? value) : value
    const list = inner.kind === 'map' ? LISTS.get(type) : undefined
    if (FREE.has(type) && inner.kind === 'map' && type !== 'selector') {
      entries.set(type === 'match_labels' ? 'matchLabels' : type, { key: camel(type), line, value: inner })
    } else if (list) {
      const known = entries.get(list)?.value
      const items = known?.kind === 'list' ? known.items : []
      const item = manifestNode(inner, depth + 1)
      entries.set(list, { key: list, line, value: { kind: 'list', line, items: [...items, item] } })
    } else {
      const name = RENAMED.get(type) ?? camel(type)
      const plain = type === 'selector' ? inner : manifestNode(inner, depth + 1)
      entries.set(name, { key: name, line, value: plain })
    }
  }
  return { ...node, entries: [...entries.values()] }
}

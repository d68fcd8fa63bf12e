/** Kubernetes manifests: the objects of a file, each with its kind, name and labels. */
import { at, entriesAt, entryAt, itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import type { Sheet } from './sheet.ts'

export interface Manifest {
  readonly sheet: Sheet
  readonly node: YamlNode
  readonly group: string
  readonly kind: string
  readonly name: string
  readonly line: number
}

/** Objects of one file; a `List` in a `List` is followed this deep. */
const MOST = 5000
const DEEPEST = 4

/** Aliases may share one list among many. */
export const manifestsOf = (documents: readonly YamlNode[], sheet: Sheet): readonly Manifest[] => {
  const found: Manifest[] = []
  const seen = new Set<YamlNode>()
  const visit = (node: YamlNode, depth: number): void => {
    if (node.kind !== 'map' || seen.has(node) || found.length >= MOST) return
    seen.add(node)
    const kind = textAt(node, 'kind') ?? ''
    if (/List$/.test(kind) && at(node, 'items')) {
      if (depth < DEEPEST) for (const item of itemsAt(node, 'items')) visit(item, depth + 1)
      return
    }
    const group = (textAt(node, 'apiVersion') ?? '').split('/', 1)[0] ?? ''
    const name = textAt(node, 'metadata', 'name') ?? textAt(node, 'metadata', 'generateName') ?? ''
    const line = entryAt(node, 'kind')?.line ?? node.line
    if (kind && group) found.push({ sheet, node, group, kind, name, line })
  }
  for (const document of documents) visit(document, 0)
  return found
}

export const labelsAt = (
  node: YamlNode | undefined,
  ...path: readonly string[]
): ReadonlyMap<string, string> =>
  new Map(
    entriesAt(node, ...path).flatMap(({ key, value }) =>
      value.kind === 'scalar' ? [[key, value.value] as const] : [],
    ),
  )

/** Whether labels have all that a selector asks for; an empty selector chooses nothing here. */
export const selects = (
  selector: ReadonlyMap<string, string>,
  labels: ReadonlyMap<string, string>,
): boolean => selector.size > 0 && [...selector].every(([key, value]) => labels.get(key) === value)

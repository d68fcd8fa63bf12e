/** JSON patches (RFC 6902) on trees of YAML: what they add and replace, and what they take away. */
import { itemsAt, textAt, type YamlEntry, type YamlNode } from '../syntax/yaml.ts'

/** Operations of one patch, and steps of one path. */
const MOST = 200
const DEEPEST = 30

const steps = (pointer: string): readonly string[] =>
  pointer
    .slice(0, 1000)
    .split('/', DEEPEST + 1)
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const entryFor = (key: string, value: YamlNode): YamlEntry => ({ key, line: value.line, value })

/** @param value undefined: what stands there is taken away. */
const inMap = (
  node: YamlNode & { readonly kind: 'map' },
  [key = '', ...rest]: readonly string[],
  value: YamlNode | undefined,
  insert: boolean,
): YamlNode => {
  const before = node.entries.find(entry => entry.key === key)
  if (rest.length === 0) {
    const others = node.entries.filter(entry => entry.key !== key)
    return { ...node, entries: value ? [...others, entryFor(key, value)] : others }
  }
  if (!before) return node
  const changed = { ...before, value: put(before.value, rest, value, insert) }
  return { ...node, entries: node.entries.map(entry => (entry === before ? changed : entry)) }
}

const inList = (
  node: YamlNode & { readonly kind: 'list' },
  [step = '', ...rest]: readonly string[],
  value: YamlNode | undefined,
  insert: boolean,
): YamlNode => {
  const index = step === '-' ? node.items.length : Number(step)
  const before = node.items[index]
  if (!Number.isInteger(index) || index < 0 || index > node.items.length) return node
  const items = [...node.items]
  if (rest.length > 0) {
    if (before) items[index] = put(before, rest, value, insert)
  } else if (!value) items.splice(index, 1)
  else items.splice(index, insert ? 0 : 1, value)
  return { ...node, items }
}

const put = (
  node: YamlNode,
  path: readonly string[],
  value: YamlNode | undefined,
  insert: boolean,
): YamlNode => {
  if (path.length === 0) return value ?? node
  if (node.kind === 'map') return inMap(node, path, value, insert)
  return node.kind === 'list' ? inList(node, path, value, insert) : node
}

/** Whether a tree is a list of operations. */
export const isJsonPatch = (patch: YamlNode): boolean =>
  patch.kind === 'list' && patch.items.length > 0 && patch.items.every(one => textAt(one, 'op') !== undefined)

export const patched = (node: YamlNode, patch: YamlNode): YamlNode =>
  itemsAt(patch)
    .slice(0, MOST)
    .reduce((tree, operation) => {
      const [op, path] = [textAt(operation, 'op'), textAt(operation, 'path')]
      const value =
        operation.kind === 'map' ? operation.entries.find(({ key }) => key === 'value')?.value : undefined
      if (!path?.startsWith('/')) return tree
      if (op === 'remove') return put(tree, steps(path), undefined, false)
      return value && (op === 'add' || op === 'replace') ? put(tree, steps(path), value, op === 'add') : tree
    }, node)

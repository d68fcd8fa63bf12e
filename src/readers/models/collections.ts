/** Dictionaries and lists that are written out: their entries by key, and their items in loops. */
import { classOf } from './scopes.ts'
import { decoded, literalOf } from './strings.ts'
import { behind, bindingsOf, deeper, sliceOf, step, type Trail } from './trail.ts'
import { childrenOf, dottedPath, type Node } from './tree.ts'
import { lower, MOST, union, type Values } from './values.ts'

interface Collection {
  readonly node: Node
  readonly trail: Trail
}

/** `TABLE["a"]`, when that is a collection again. */
const nested = (node: Node, trail: Trail): Collection | undefined => {
  const [owner, key, ...more] = node.name === 'MemberExpression' ? childrenOf(node) : []
  if (!owner || key?.name !== 'String' || more.length > 0) return undefined
  const found = collection(owner, deeper(trail))
  if (found?.node.name !== 'DictionaryExpression') return undefined
  const { text } = trail.context
  const wanted = literalOf(key, text)
  if (!wanted) return undefined
  const chosen = entriesOf(found.node).find(([name]) => {
    const literal = name.name === 'String' ? literalOf(name, text) : undefined
    return literal !== undefined && decoded(text, literal) === decoded(text, wanted)
  })
  return chosen && collection(chosen[1], deeper(found.trail))
}

/** The expression itself, or the one value of the name that it is. */
const collection = (node: Node, trail: Trail): Collection | undefined => {
  if (/^(?:Dictionary|Array|Tuple|Set)Expression$/.test(node.name)) return { node, trail }
  if (!step(trail)) return undefined
  const path = dottedPath(node, trail.context.text)
  if (!path) return nested(node, trail)
  const [root = '', attribute = ''] = path
  const own = root === 'self' || root === 'cls' ? classOf(trail.scope)?.names : undefined
  const bindings =
    own?.get(['self', ...path.slice(1)].join('.')) ??
    own?.get(attribute) ??
    bindingsOf(path.join('.'), trail.scope)
  const [only] = bindings ?? []
  if (bindings?.length !== 1 || !only?.node || only.how === 'item') return undefined
  return collection(only.node, behind(trail, only.scope))
}

/** `key: value` pairs; the colons are children too, and `**other` stands without one. */
const entriesOf = (node: Node): readonly (readonly [key: Node, value: Node])[] => {
  const children = childrenOf(node)
  return children.flatMap((child, at): readonly (readonly [Node, Node])[] => {
    const [key, value] = [children[at - 1], children[at + 1]]
    return child.name === ':' && key && value ? [[key, value]] : []
  })
}

const everyOf = (nodes: readonly Node[], trail: Trail): Values =>
  lower(union(nodes.slice(0, MOST + 1).map(node => trail.context.resolve(node, trail))), 'constant')

/** `TABLE[key]`: the value of a key that is known, else every value. Undefined when the table is not. */
export const entry = (owner: Node, key: Node, trail: Trail): Values | undefined => {
  const found = collection(owner, trail)
  if (!found) return undefined
  const { node, trail: inside } = found
  if (node.name !== 'DictionaryExpression') {
    const items = childrenOf(node)
    const item = key.name === 'Number' ? items[Number(sliceOf(key, trail))] : undefined
    return everyOf(item ? [item] : items, inside)
  }
  const { text, resolve } = trail.context
  const keys = resolve(key, trail)
  const names = new Set(keys.candidates.map(candidate => candidate.text))
  const isNamed = (name: Node): boolean => {
    const literal = name.name === 'String' ? literalOf(name, text) : undefined
    return literal !== undefined && names.has(decoded(text, literal))
  }
  const entries = entriesOf(node)
  const named = names.size && !keys.open ? entries.filter(([name]) => isNamed(name)) : []
  // A key that is not among them was read wrongly, or stands for one that is.
  const chosen = named.length > 0 ? named : entries
  const values = everyOf(
    chosen.map(([, value]) => value),
    inside,
  )
  return chosen.length > MOST ? { ...values, open: true } : values
}

/** What a loop goes over, and where its names mean something; of pairs the part. */
export const loopItems = (
  node: Node,
  part: number | undefined,
  trail: Trail,
): { readonly items: readonly Node[]; readonly trail: Trail } | undefined => {
  const callee = node.name === 'CallExpression' ? node.firstChild : null
  const method = callee?.name === 'MemberExpression' ? callee.lastChild : null
  const view = method ? /^(?:items|keys|values)$/.exec(sliceOf(method, trail))?.[0] : undefined
  const owner = view ? callee?.firstChild : node
  const found = owner ? collection(owner, trail) : undefined
  if (!found) return undefined

  const { node: inner, trail: inside } = found
  if (inner.name === 'DictionaryExpression') {
    const wantsValue = view === 'values' || (view === 'items' && part === 1)
    const items = entriesOf(inner).map(([key, value]) => (wantsValue ? value : key))
    return { items, trail: inside }
  }
  if (view) return undefined
  const items = childrenOf(inner)
  if (part === undefined) return { items, trail: inside }
  return { items: items.slice(0, MOST + 1).flatMap(item => childrenOf(item)[part] ?? []), trail: inside }
}

/** Names and attributes to what they are bound to. */
import { loopItems } from './collections.ts'
import { type Binding, classOf } from './scopes.ts'
import { behind, bindingsOf, sliceOf, step, type Trail } from './trail.ts'
import type { Node } from './tree.ts'
import { lower, MOST, NONE, OPEN, union, type Values } from './values.ts'

/** Most bindings of one name that are followed. */
const MOST_BINDINGS = 16

/** Names of objects that hold settings, often filled by a library from the fields of a class. */
const CONFIG = /(?:arg|opt|conf|cfg|setting|param|flag|hps)/i

const follow = ({ how, node, scope, part }: Binding, trail: Trail): Values => {
  if (how === 'parameter') return NONE
  if (how === 'opaque' || !node) return OPEN
  const next = behind(trail, scope)
  if (!step(next)) return OPEN
  if (how !== 'item')
    return lower(trail.context.resolve(node, next), how === 'default' ? 'default' : 'constant')

  const loop = loopItems(node, part, next)
  if (!loop) return OPEN
  const items = loop.items.slice(0, MOST + 1).map(item => trail.context.resolve(item, loop.trail))
  return lower(union(items), 'constant')
}

const bound = (binding: Binding, trail: Trail): Values => {
  const { active } = trail.context
  if (active.has(binding)) return NONE
  active.add(binding)
  const found = follow(binding, trail)
  active.delete(binding)
  return found
}

const every = (bindings: readonly Binding[], trail: Trail): Values => {
  const found = union(bindings.slice(0, MOST_BINDINGS).map(binding => bound(binding, trail)))
  return bindings.length > MOST_BINDINGS ? { ...found, open: true } : found
}

/** The default of an option of the command line; somebody may always say otherwise. */
const optionDefault = (name: string, trail: Trail): Values | undefined => {
  const nodes = trail.context.file.options.get(name)?.slice(0, MOST_BINDINGS)
  if (!nodes) return undefined
  return lower(union(nodes.map(node => (node ? trail.context.resolve(node, trail) : OPEN))), 'default')
}

export const nameValues = (name: string, trail: Trail): Values => {
  const bindings = bindingsOf(name, trail.scope)
  if (!bindings) return OPEN
  const found = every(bindings, trail)
  // A parameter that a decorator, or a caller with the same word, takes from the command line.
  const asked = found.candidates.length === 0 && bindings.every(({ how }) => how === 'parameter')
  return asked ? { ...(optionDefault(name, trail) ?? found), open: false } : found
}

/** Fields of that name in any class of the file. */
const anyField = (name: string, trail: Trail): readonly Binding[] =>
  [...trail.context.file.classes.values()].flatMap(
    ({ names }) => names.get(name)?.filter(({ node }) => node) ?? [],
  )

const instanceField = (path: readonly string[], trail: Trail): readonly Binding[] | undefined => {
  const names = classOf(trail.scope)?.names
  return (
    names?.get(['self', ...path].join('.')) ?? (path.length === 1 ? names?.get(path[0] ?? '') : undefined)
  )
}

/** `args.model`, `config.model`: defaults of the command line, or of fields. */
const setting = (
  path: readonly string[],
  bindings: readonly Binding[] | undefined,
  trail: Trail,
): Values | undefined => {
  const isParsed = bindings?.some(({ node }) => node && /parse_(?:known_)?args/.test(sliceOf(node, trail)))
  if (!isParsed && !CONFIG.test(path.at(-2) ?? '')) return undefined
  const name = path.at(-1) ?? ''
  const option = optionDefault(name, trail)
  if (option?.candidates.length) return { ...option, open: false }
  const fields = anyField(name, trail)
  return fields.length ? lower(every(fields, trail), 'default') : undefined
}

export const attributeValues = (path: readonly string[], trail: Trail): Values => {
  const [root = '', ...rest] = path
  const own = root === 'self' || root === 'cls' ? instanceField(rest, trail) : undefined
  const field = rest.length === 1 ? trail.context.file.classes.get(root)?.names.get(rest[0] ?? '') : undefined
  const exact = own ?? bindingsOf(path.join('.'), trail.scope) ?? field
  if (exact) return every(exact, trail)

  const bindings = bindingsOf(root, trail.scope)
  const known = setting(path, bindings, trail)
  if (known) return known
  // What hangs on a plain parameter is decided by the caller, as the parameter is; an instance decides for itself.
  const isPlumbing = bindings?.every(({ how }) => how === 'parameter')
  return isPlumbing && root !== 'self' && root !== 'cls' ? NONE : OPEN
}

/** Bindings of a plain name, for those who do not want texts. */
export const plainBindings = (node: Node, trail: Trail): readonly Binding[] =>
  bindingsOf(sliceOf(node, trail), trail.scope)?.slice(0, MOST_BINDINGS) ?? []

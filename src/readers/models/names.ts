/** Names and attributes to what they are bound to. */
import { loopItems } from './collections.ts'
import { type Binding, classOf } from './scopes.ts'
import { behind, bindingsOf, callsOf, sliceOf, step, type Trail } from './trail.ts'
import { argumentsOf, dottedPath, type Node } from './tree.ts'
import { followed, lower, MOST, NONE, OPEN, union, type Values } from './values.ts'

/** Most bindings of one name that are followed. */
const MOST_BINDINGS = 16

/** Names of objects that hold settings, often filled by a library from the fields of a class. */
const CONFIG = /(?:arg|opt|conf|cfg|setting|param|flag|hps)/i

const follow = ({ how, node, scope, part }: Binding, trail: Trail): Values => {
  if (how === 'parameter') return NONE
  if (how === 'opaque' || !node) return OPEN
  const next = behind(trail, scope)
  if (!step(next)) return OPEN
  const { resolve, placeOf } = trail.context
  const stands = (at: number | undefined) => placeOf(at ?? node.from)
  if (how !== 'item') return followed(resolve(node, next), how === 'default' ? 'default' : 'constant', stands)

  const loop = loopItems(node, part, next)
  if (!loop) return OPEN
  const items = loop.items.slice(0, MOST + 1).map(item => resolve(item, loop.trail))
  return followed(union(items), 'constant', stands)
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
  const { resolve, placeOf } = trail.context
  return union(
    nodes.map(node =>
      node ? followed(resolve(node, trail), 'default', at => placeOf(at ?? node.from)) : OPEN,
    ),
  )
}

/** What the calls of this file give a parameter. What they leave open is theirs to say. */
const passed = (bindings: readonly Binding[], trail: Trail): Values => {
  const { text, resolve, placeOf } = trail.context
  const next = behind(trail, trail.scope)
  if (!step(next)) return NONE
  const found = bindings.flatMap(({ given }): readonly Values[] => {
    if (!given?.to) return []
    return callsOf(given.to, trail).flatMap(({ node, scope }) => {
      const { positional, named, spread } = argumentsOf(node, text)
      const value = named.get(given.name) ?? (spread ? undefined : positional[given.position])
      if (!value) return []
      return [followed(resolve(value, { ...next, scope }), 'constant', at => placeOf(at ?? value.from))]
    })
  })
  return { ...union(found), open: false }
}

/** An imported name of another module of the repository. */
const foreign = (path: readonly string[], trail: Trail): Values | undefined => {
  const { file, foreign: find } = trail.context
  if (!find) return undefined
  const [root = '', ...rest] = path
  const known = file.modules.get(root)
  if (!known) {
    if (bindingsOf(root, trail.scope)) return undefined
    for (const star of file.stars.slice(0, MOST_STARS)) {
      const found = find(star, path)
      if (found) return found
    }
    return undefined
  }
  const { module, name } = known
  if (name !== undefined) {
    const inside = module.endsWith('.') ? `${module}${name}` : `${module}.${name}`
    return find(module, [name, ...rest]) ?? (rest.length > 0 ? find(inside, rest) : undefined)
  }
  for (let cut = 0; cut < rest.length && cut < 4; cut++) {
    const found = find([module, ...rest.slice(0, cut)].join('.'), rest.slice(cut))
    if (found) return found
  }
  return undefined
}

/** Modules of which everything is imported, that are looked into. */
const MOST_STARS = 3

export const nameValues = (name: string, trail: Trail): Values => {
  const bindings = bindingsOf(name, trail.scope)
  if (!bindings) return foreign([name], trail) ?? OPEN
  const found = union([every(bindings, trail), passed(bindings, trail)])
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

/** A field of an object that was made in one place: as the call gives it, or as the class has it. */
const madeField = (
  bindings: readonly Binding[] | undefined,
  rest: readonly string[],
  trail: Trail,
): Values | undefined => {
  const [only] = bindings ?? []
  const [name = ''] = rest
  if (bindings?.length !== 1 || rest.length !== 1 || only?.node?.name !== 'CallExpression') return undefined
  if (only.how !== 'value' && only.how !== 'default') return undefined
  const { text, resolve, placeOf, file } = trail.context
  const next = behind(trail, only.scope)
  const callee = only.node.firstChild ? dottedPath(only.node.firstChild, text) : undefined
  const made = callee?.at(-1) ?? ''
  // What a function makes of its arguments is its own affair; a class of settings keeps them.
  const keeps = /^(?:[A-Z]|dict$|edict$)/.test(made)
  const given = keeps ? argumentsOf(only.node, text).named.get(name) : undefined
  if (given) return followed(resolve(given, next), 'constant', at => placeOf(at ?? given.from))
  if (!callee) return undefined
  const fields = file.classes.get(made)?.names
  const own = fields?.get(name) ?? fields?.get(`self.${name}`)
  if (own) return step(next) ? lower(every(own, next), 'default') : OPEN
  const theirs = foreign([...callee, name], trail)
  return theirs && lower(theirs, 'default')
}

export const attributeValues = (path: readonly string[], trail: Trail): Values => {
  const [root = '', ...rest] = path
  const own = root === 'self' || root === 'cls' ? instanceField(rest, trail) : undefined
  const field = rest.length === 1 ? trail.context.file.classes.get(root)?.names.get(rest[0] ?? '') : undefined
  const exact = own ?? bindingsOf(path.join('.'), trail.scope) ?? field
  if (exact) return every(exact, trail)

  const bindings = bindingsOf(root, trail.scope)
  const known = madeField(bindings, rest, trail) ?? setting(path, bindings, trail) ?? foreign(path, trail)
  if (known) return known
  // A member of an enumeration.
  if (path.length > 2 && rest.at(-1) === 'value' && step(trail))
    return attributeValues(path.slice(0, -1), trail)
  // What hangs on a plain parameter is decided by the caller, as the parameter is; an instance decides for itself.
  const isPlumbing = bindings?.every(({ how }) => how === 'parameter')
  return isPlumbing && root !== 'self' && root !== 'cls' ? NONE : OPEN
}

/** Bindings of a plain name, for those who do not want texts. */
export const plainBindings = (node: Node, trail: Trail): readonly Binding[] =>
  bindingsOf(sliceOf(node, trail), trail.scope)?.slice(0, MOST_BINDINGS) ?? []

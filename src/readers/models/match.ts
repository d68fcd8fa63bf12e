/** Which calls of a file load from the hub. */
import { SHAPES } from './calls.ts'
import { genericShape } from './generic.ts'
import { isHubLibrary, OTHER_HUBS } from './libraries.ts'
import type { FileScopes, Scope } from './scopes.ts'
import type { CallShape } from './shape.ts'
import { type Arguments, argumentsOf, dottedPath, type Node } from './tree.ts'

export interface Call {
  readonly node: Node
  readonly scope: Scope
  /** As written. */
  readonly callee: string
  readonly given: Arguments
  readonly shape: CallShape
}

/** Longest name of a function that is compared, in characters. */
const LONGEST_NAME = 60
const LONGEST_CALLEE = 120

/** The function that a call names: `d` of `a.b(c).d(…)`. */
export const functionOf = (call: Node, text: string): string => {
  const callee = call.firstChild
  const property = callee?.name === 'MemberExpression' ? callee.lastChild : callee
  return property && property.to - property.from <= LONGEST_NAME ? text.slice(property.from, property.to) : ''
}

/** The dotted names that a function may have been imported as; none when the file does not say. */
const importedAs = (path: readonly string[], { imports, stars, defined }: FileScopes): readonly string[] => {
  const [root = '', ...rest] = path
  const known = imports.get(root)
  if (known !== undefined) return [[known, ...rest].join('.')]
  return defined.has(root) ? [`.${path.join('.')}`] : stars.map(star => [star, ...path].join('.'))
}

/** Layers of torch that are filled from a tensor. */
const TENSOR_LAYER = /^Embedding(?:Bag)?$/

const isClass = (name: string): boolean => /^[A-Z]/.test(name)

interface Named {
  readonly path: readonly string[]
  /** Last part as written. */
  readonly last: string
  readonly origins: readonly string[]
}

interface Imports {
  readonly modules: readonly string[]
  readonly knowsHub: boolean
}

/** Names of classes that are short stand for too many things to be told without an import. */
const TELLING = 10

const isNamed = ({ names }: CallShape, name: string): boolean => ` ${names} `.includes(` ${name} `)

const fits = (
  shape: CallShape,
  { path, last, origins }: Named,
  given: Arguments,
  { modules, knowsHub }: Imports,
): boolean => {
  if (shape.from) {
    if (origins.some(origin => shape.from?.test(origin) && isNamed(shape, lastPart(origin)))) return true
    // A cell of a notebook may use a class that another one imports.
    return isNamed(shape, last) && isClass(last) && last.length >= TELLING && origins.length === 0
  }
  if (!isNamed(shape, last) && !origins.some(origin => isNamed(shape, lastPart(origin)))) return false
  const receiver = path.at(-2) ?? ''
  const known = origins[0]?.split('.').at(-2) ?? ''
  if (shape.receiver && !shape.receiver.test(receiver) && !shape.receiver.test(known)) return false
  if (shape.library) {
    const { library } = shape
    return origins.length > 0
      ? origins.some(name => library.test(name))
      : modules.some(name => library.test(name))
  }
  if (TENSOR_LAYER.test(receiver)) return false
  if (origins.some(origin => OTHER_HUBS.test(origin))) return given.named.has('from_hf_hub')
  // What a file imports, and calls so, loads: all libraries took the word over.
  const isImported = origins.length > 0 && !origins.some(origin => origin.startsWith('.'))
  return path.length < 2 || isClass(receiver) || knowsHub || isImported
}

const lastPart = (dotted: string): string => dotted.slice(dotted.lastIndexOf('.') + 1)

/** The path of a call's function, and the dotted names that it may have been imported as. */
export const originsOf = (
  call: Node,
  scopes: FileScopes,
  text: string,
): { readonly path: readonly string[]; readonly origins: readonly string[] } => {
  const path = (call.firstChild && dottedPath(call.firstChild, text)) ?? ['', functionOf(call, text)]
  return { path, origins: importedAs(path, scopes) }
}

/** The function of a call as it is written. */
export const calleeOf = (call: Node, text: string): string =>
  call.firstChild ? calleeText(call.firstChild, functionOf(call, text), text) : ''

/** Shortens white space; of a long chain of calls only the end is of interest. */
const calleeText = (callee: Node, last: string, text: string): string => {
  const written = text.slice(callee.from, Math.min(callee.to, callee.from + 400)).replace(/\s+/g, '')
  return written.length > LONGEST_CALLEE ? `….${last}` : written
}

/** The names of the file whose calls may load, whatever they are called there. */
const aliasesOf = ({ imports }: FileScopes): ReadonlyMap<string, readonly CallShape[]> =>
  new Map(
    [...imports].flatMap(([alias, name]) => {
      const shapes = SHAPES.get(lastPart(name))
      return shapes && alias !== lastPart(name) ? [[alias, shapes] as const] : []
    }),
  )

/** Matches the calls of one file. */
export const matcher = (
  scopes: FileScopes,
  text: string,
): ((node: Node, scope: Scope) => Call | undefined) => {
  const modules = [...scopes.imports.values(), ...scopes.stars]
  const knowsHub = modules.some(isHubLibrary)
  const aliases = aliasesOf(scopes)

  return (node, scope) => {
    const callee = node.firstChild
    const last = functionOf(node, text)
    if (!callee || !last) return undefined
    const shapes = [...(SHAPES.get(last) ?? []), ...(aliases.get(last) ?? [])]
    if (shapes.length === 0 && !knowsHub) return undefined

    const path = dottedPath(callee, text) ?? ['', last]
    const given = argumentsOf(node, text)
    const named = { path, last, origins: importedAs(path, scopes) }
    const found = shapes.find(each => fits(each, named, given, { modules, knowsHub }))
    const shape =
      found ??
      (knowsHub ? genericShape({ ...named, defined: scopes.defined.has(path[0] ?? '') }, given) : undefined)
    if (!shape) return undefined
    return { node, scope, shape, given, callee: calleeText(callee, last, text) }
  }
}

/** Which calls of a file load from the hub. */
import { type CallShape, isHubLibrary, OTHER_HUBS, SHAPES } from './calls.ts'
import type { FileScopes, Scope } from './scopes.ts'
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

const fits = (
  shape: CallShape,
  { path, last, origins }: Named,
  given: Arguments,
  knowsHub: boolean,
): boolean => {
  if (shape.from) {
    if (origins.some(origin => shape.from?.test(origin) && shape.name.test(lastPart(origin)))) return true
    // A cell of a notebook may use a class that another one imports.
    return shape.name.test(last) && isClass(last) && origins.length === 0
  }
  if (!shape.name.test(last) && !origins.some(origin => shape.name.test(lastPart(origin)))) return false
  const receiver = path.at(-2) ?? ''
  const known = origins[0]?.split('.').at(-2) ?? ''
  if (shape.receiver && !shape.receiver.test(receiver) && !shape.receiver.test(known)) return false
  if (TENSOR_LAYER.test(receiver)) return false
  if (origins.some(origin => OTHER_HUBS.test(origin))) return given.named.has('from_hf_hub')
  return path.length < 2 || isClass(receiver) || knowsHub
}

const lastPart = (dotted: string): string => dotted.slice(dotted.lastIndexOf('.') + 1)

/** Shortens white space; of a long chain of calls only the end is of interest. */
const calleeText = (callee: Node, last: string, text: string): string => {
  const written = text.slice(callee.from, Math.min(callee.to, callee.from + 400)).replace(/\s+/g, '')
  return written.length > LONGEST_CALLEE ? `….${last}` : written
}

/** Matches the calls of one file. */
export const matcher = (
  scopes: FileScopes,
  text: string,
): ((node: Node, scope: Scope) => Call | undefined) => {
  const imported = [...scopes.imports.values(), ...scopes.stars]
  const knowsHub = imported.some(isHubLibrary)
  const aliases = new Set(
    [...scopes.imports].flatMap(([alias, name]) =>
      SHAPES.some(shape => shape.name.test(lastPart(name))) ? [alias] : [],
    ),
  )

  return (node, scope) => {
    const callee = node.firstChild
    const last = functionOf(node, text)
    if (!callee || !last) return undefined
    if (!aliases.has(last) && !SHAPES.some(({ name }) => name.test(last))) return undefined

    const path = dottedPath(callee, text) ?? ['', last]
    const given = argumentsOf(node, text)
    const named = { path, last, origins: importedAs(path, scopes) }
    const shape = SHAPES.find(each => fits(each, named, given, knowsHub))
    return shape && { node, scope, shape, given, callee: calleeText(callee, last, text) }
  }
}

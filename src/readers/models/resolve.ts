/** An expression to the texts that it may stand for, by following names through the file. */
import { entry } from './collections.ts'
import { formatCall, formatString, joined, operands, percent } from './formats.ts'
import { attributeValues, nameValues, plainBindings } from './names.ts'
import type { FileScopes, Scope } from './scopes.ts'
import { decoded, literalOf } from './strings.ts'
import { behind, type Context, deeper, sliceOf, step, type Trail } from './trail.ts'
import { argumentsOf, childrenOf, dottedPath, type Node } from './tree.ts'
import { concat, literal, lower, NONE, OPEN, union, type Values } from './values.ts'

/** Functions that declare an option with its default. */
const DECLARATIONS = /^(?:Option|Argument|Field|field|Query|Body|Parameter)$/
/** Calls that make the thing itself, or a path of the machine: no name of a hub comes of them. */
const MAKES_OBJECT =
  /^(?:from_pretrained|from_config|from_single_file|Path|PurePath|join|abspath|expanduser|[A-Z]\w*)$/

const string = (node: Node, { context: { text } }: Trail): Values => {
  const found = literalOf(node, text)
  return found ? literal(decoded(text, found), node.from) : NONE
}

const binary = (node: Node, trail: Trail): Values => {
  const { resolve } = trail.context
  const [left, sign, right] = childrenOf(node)
  if (!left || !sign || !right) return NONE
  const operator = sliceOf(sign, trail)
  if (operator === '%') return percent(left, right, trail)
  if (operator !== 'or' && operator !== 'and' && operator !== '+') return NONE
  const values = operands(node, operator, trail).map(each => resolve(each, trail))
  return operator === '+' ? concat(values, node.from) : union(values)
}

const member = (node: Node, trail: Trail): Values => {
  const path = dottedPath(node, trail.context.text)
  if (path) return attributeValues(path, trail)
  const [owner, key, ...more] = childrenOf(node)
  // `a().b`, `a[1:2]`
  if (!owner || !key || key.name === '.' || more.length) return OPEN
  return entry(owner, key, trail) ?? OPEN
}

/** What a call returns, of the few functions whose answer can be told. */
const callValues = (node: Node, trail: Trail): Values => {
  const { text, resolve } = trail.context
  const callee = node.firstChild
  const property = callee?.name === 'MemberExpression' ? callee.lastChild : callee
  if (!callee || !property) return NONE

  const receiver = property === callee ? null : callee.firstChild
  const name = sliceOf(property, trail)
  const { positional, named } = argumentsOf(node, text)
  const [first, second, third] = positional
  const given = (value: Node | undefined, otherwise: Values): Values =>
    value ? lower(resolve(value, trail), 'default') : otherwise

  if (name === 'getenv') return given(second ?? named.get('default'), OPEN)
  if (name === 'getattr') return given(third, OPEN)
  if (name === 'get' && receiver && first) {
    const known = entry(receiver, first, trail)
    return known ? union([known, given(second, NONE)]) : given(second ?? named.get('default'), OPEN)
  }
  if (name === 'format' && receiver) return formatCall(receiver, { positional, named }, trail)
  if (name === 'join' && receiver?.name === 'String' && first) return joined(receiver, first, trail)
  if (name === 'strip' && receiver) return resolve(receiver, trail)
  if (name === 'str' && !receiver && first) return resolve(first, trail)
  if (DECLARATIONS.test(name)) {
    const value = named.get('default') ?? first
    return value?.name === 'Ellipsis' ? OPEN : given(value, NONE)
  }
  return MAKES_OBJECT.test(name) ? NONE : OPEN
}

const firstOf = ([first]: readonly Node[], trail: Trail): Values =>
  first ? trail.context.resolve(first, trail) : NONE

const FORMS: ReadonlyMap<string, (node: Node, trail: Trail) => Values> = new Map([
  ['String', string],
  ['FormatString', formatString],
  [
    'ContinuedString',
    (node, trail) =>
      concat(
        childrenOf(node).map(child => trail.context.resolve(child, trail)),
        node.from,
      ),
  ],
  ['VariableName', (node, trail) => nameValues(sliceOf(node, trail), trail)],
  ['MemberExpression', member],
  ['ParenthesizedExpression', (node, trail) => firstOf(childrenOf(node), trail)],
  [
    'ConditionalExpression',
    (node, trail) => {
      const [yes, , , , no] = childrenOf(node)
      return union([yes, no].map(branch => (branch ? trail.context.resolve(branch, trail) : NONE)))
    },
  ],
  ['NamedExpression', (node, trail) => firstOf(childrenOf(node).slice(2), trail)],
  ['BinaryExpression', binary],
  ['CallExpression', callValues],
])

const resolve = (node: Node, trail: Trail): Values => {
  const form = FORMS.get(node.name)
  // Numbers, lists, comprehensions and their like are no names.
  if (!form) return NONE
  return step(trail) ? form(node, deeper(trail)) : OPEN
}

export type Truth = 'true' | 'false' | 'unknown'

const truth = (node: Node, trail: Trail): Truth => {
  if (!step(trail)) return 'unknown'
  if (node.name === 'Boolean') return sliceOf(node, trail) === 'True' ? 'true' : 'false'
  if (node.name === 'None') return 'false'
  if (node.name !== 'VariableName') return 'unknown'
  const found = plainBindings(node, trail).map(({ how, node: value, scope }) =>
    (how === 'value' || how === 'default') && value ? truth(value, behind(trail, scope)) : 'unknown',
  )
  if (found.includes('true')) return 'true'
  return found.length > 0 && found.every(each => each === 'false') ? 'false' : 'unknown'
}

export interface Resolver {
  resolve(node: Node, scope: Scope): Values
  /** Whether an expression can be true; `unknown` when that is decided when the code runs. */
  truth(node: Node, scope: Scope): Truth
  /** What a dotted path of the file stands for; undefined: the file does not bind it. */
  path(path: readonly string[], scope: Scope): Values | undefined
}

export const resolver = (
  file: FileScopes,
  text: string,
  placeOf: Context['placeOf'],
  foreign?: Context['foreign'],
): Resolver => {
  const context: Context = { text, file, active: new Set(), steps: 0, resolve, placeOf, foreign }
  const start = (scope: Scope): Trail => ({ context, scope, hops: 0, depth: 0 })
  return {
    resolve: (node, scope) => resolve(node, start(scope)),
    truth: (node, scope) => truth(node, start(scope)),
    path: (path, scope) => {
      const [root = ''] = path
      if (!scope.names.has(root) && !file.classes.has(root) && !scope.names.has(path.join('.')))
        return undefined
      return path.length === 1 ? nameValues(root, start(scope)) : attributeValues(path, start(scope))
    },
  }
}

/** What names of a Python file are bound to, by scope; one pass over the tree. */
import { argumentsOf, childrenOf, dottedPath, type Node, type Tree } from './tree.ts'

/**
 * `value`: the node is its value. `default`: the node is what it has unless a caller says otherwise. `item`: one of
 * the items of the node, of each item the part at `part`. `parameter`: a caller decides. `opaque`: nothing can be said.
 */
export interface Binding {
  readonly how: 'value' | 'default' | 'item' | 'parameter' | 'opaque'
  readonly node?: Node
  readonly part?: number
  readonly scope: Scope
  /** Of a parameter: the function, or the class that it makes, and the position among its arguments. */
  readonly given?: { readonly to: string; readonly position: number; readonly name: string }
}

export interface Scope {
  readonly kind: 'module' | 'function' | 'class'
  readonly to: number
  readonly parent?: Scope
  readonly name?: string
  /** By name, and by dotted path for attributes; `self.` stands for the instance of the class. */
  readonly names: Map<string, Binding[]>
}

export interface FileScopes {
  readonly calls: readonly { readonly node: Node; readonly scope: Scope }[]
  /** Lists of words whose first one is a program that loads models. */
  readonly lists: readonly { readonly node: Node; readonly scope: Scope }[]
  readonly classes: ReadonlyMap<string, Scope>
  /** Functions and classes that the file defines itself. */
  readonly defined: ReadonlySet<string>
  /** Name in the file to the dotted name that it was imported as. */
  readonly imports: ReadonlyMap<string, string>
  /** The module of each imported name, with its leading dots, and the name in it; none: the module itself. */
  readonly modules: ReadonlyMap<string, { readonly module: string; readonly name?: string }>
  /** Modules of which everything is imported. */
  readonly stars: readonly string[]
  /** Options of the command line by the attribute that holds them; no node: there is no default. */
  readonly options: ReadonlyMap<string, readonly (Node | undefined)[]>
}

interface Collected extends FileScopes {
  readonly calls: { node: Node; scope: Scope }[]
  readonly lists: { node: Node; scope: Scope }[]
  readonly classes: Map<string, Scope>
  readonly defined: Set<string>
  readonly imports: Map<string, string>
  readonly modules: Map<string, { module: string; name?: string }>
  readonly stars: string[]
  readonly options: Map<string, (Node | undefined)[]>
  readonly text: string
}

const push = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The class around a scope, if there is one. */
export const classOf = (scope: Scope): Scope | undefined => {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.kind === 'class') return at
  return undefined
}

const INSTANCE: ReadonlySet<string> = new Set(['self', 'cls'])

/** Items of a tuple or list that is written out. */
const itemsOf = (node: Node | undefined): readonly Node[] | undefined =>
  node && /^(?:TupleExpression|ArrayExpression)$/.test(node.name) ? childrenOf(node) : undefined

const OPAQUE = { how: 'opaque' } as const

/** Tuples in tuples beyond this bind nothing that matters. */
const DEEPEST_TARGET = 5

const stringOf = (node: Node | undefined, text: string): string | undefined =>
  node?.name === 'String' ? /^["']([^"'\\]*)["']$/.exec(text.slice(node.from, node.to))?.[1] : undefined

/** `TABLE["key"]` as a path of its own, whose last part is the key in brackets. */
export const keyPath = (node: Node, text: string): readonly string[] | undefined => {
  const [owner, key, ...more] = node.name === 'MemberExpression' ? childrenOf(node) : []
  const name = more.length === 0 ? stringOf(key, text) : undefined
  const path = owner && name !== undefined ? dottedPath(owner, text) : undefined
  return path && [...path, `[${name}]`]
}

/** Names and attributes that an assignment binds. */
const bindTarget = (
  target: Node,
  binding: Omit<Binding, 'scope'>,
  scope: Scope,
  text: string,
  depth = 0,
): void => {
  if (/^(?:Tuple|Array|Parenthesized)Expression$/.test(target.name)) {
    if (depth >= DEEPEST_TARGET) return
    const values = binding.how === 'value' ? itemsOf(binding.node) : undefined
    for (const [part, child] of childrenOf(target).entries()) {
      const value = values?.[part]
      const own = value ? { how: 'value' as const, node: value } : OPAQUE
      bindTarget(child, binding.how === 'item' ? { ...binding, part } : own, scope, text, depth + 1)
    }
    return
  }
  const path = dottedPath(target, text) ?? keyPath(target, text)
  if (!path) return
  const [root = '', ...rest] = path
  const owner = rest.length && INSTANCE.has(root) ? classOf(scope) : undefined
  if (owner) push(owner.names, ['self', ...rest].join('.'), { ...binding, scope })
  else push(scope.names, path.join('.'), { ...binding, scope })
}

/** `a = b = value`, `a: T = value`, `a, b = x, y`. */
const assign = (node: Node, scope: Scope, { text }: Collected): void => {
  const groups: Node[][] = [[]]
  for (const child of childrenOf(node)) {
    if (child.name === 'AssignOp') groups.push([])
    else if (child.name !== 'TypeDef') groups.at(-1)?.push(child)
  }
  const values = groups.pop() ?? []
  for (const targets of groups) {
    const [only] = targets
    if (targets.length === 1 && only) {
      const [value] = values
      const whole = values.length === 1 && value ? { how: 'value' as const, node: value } : OPAQUE
      bindTarget(only, whole, scope, text)
      continue
    }
    const parts = values.length === 1 ? itemsOf(values[0]) : values
    for (const [at, target] of targets.entries()) {
      const value = parts?.length === targets.length ? parts[at] : undefined
      bindTarget(target, value ? { how: 'value', node: value } : OPAQUE, scope, text)
    }
  }
}

/** Parameters of a function or lambda; a default is what they hold unless a caller says otherwise. */
const parameters = (list: Node, scope: Scope, { text }: Collected): void => {
  const children = childrenOf(list)
  const owner = scope.parent?.kind === 'class' ? scope.parent : undefined
  const to = (scope.name === '__init__' ? owner?.name : scope.name) ?? ''
  let position = 0
  for (let at = 0; at < children.length; at++) {
    const child = children[at]
    if (child?.name !== 'VariableName') continue
    let next = at + 1
    if (children[next]?.name === 'TypeDef') next++
    const value = children[next]?.name === 'AssignOp' ? children[next + 1] : undefined
    const name = text.slice(child.from, child.to)
    const given = { to, position, name }
    // The instance is no argument of the call.
    if (!(owner && position === 0 && INSTANCE.has(name))) position++
    push(
      scope.names,
      name,
      value ? { how: 'default', node: value, scope, given } : { how: 'parameter', scope, given },
    )
    if (value) at = next + 1
  }
}

/** `for target in items` of loops and comprehensions. */
const loops = (node: Node, scope: Scope, { text }: Collected): void => {
  const children = childrenOf(node)
  for (const [at, child] of children.entries()) {
    if (child.name !== 'for') continue
    const end = children.findIndex((other, index) => index > at && other.name === 'in')
    const items = end < 0 ? undefined : children[end + 1]
    if (!items) return
    const targets = children.slice(at + 1, end)
    for (const [part, target] of targets.entries()) {
      bindTarget(target, { how: 'item', node: items, ...(targets.length > 1 ? { part } : {}) }, scope, text)
    }
  }
}

/** `import a.b as c`, `from x.y import a as b`, `from x import *`. */
const imported = (node: Node, { text, imports, stars, modules }: Collected): void => {
  const written = text
    .slice(node.from, Math.min(node.to, node.from + 20_000))
    .replace(/#[^\n]*/g, '')
    .replace(/[()\\\s]+/g, ' ')
  const [, module, names = ''] = /^ ?from ([.\w ]+?) import (.*)$/.exec(written) ?? []
  const list = module === undefined ? written.replace(/^ ?import /, '') : names
  for (const item of list.split(',')) {
    const [, name, alias] = /^ ?([\w.]+|\*)(?: as (\w+))? ?$/.exec(item) ?? []
    if (!name) continue
    const [first = name] = name.split('.', 1)
    const from = module?.replaceAll(' ', '')
    if (from === undefined) {
      imports.set(alias ?? first, alias ? name : first)
      modules.set(alias ?? first, { module: alias ? name : first })
    } else if (name === '*') stars.push(from)
    else {
      imports.set(alias ?? name, `${from}.${name}`)
      modules.set(alias ?? name, { module: from, name })
    }
  }
}

/** `parser.add_argument('--model-id', default=…)`; `@click.option('--model-id', default=…)` binds a parameter instead. */
const option = (call: Node, { text, options }: Collected): void => {
  const { positional, named } = argumentsOf(call, text)
  const names = positional.map(node => stringOf(node, text) ?? '')
  const long = names.find(name => name.startsWith('--')) ?? names.find(Boolean)
  const dest = stringOf(named.get('dest'), text) ?? long?.replace(/^-+/, '').replaceAll('-', '_')
  if (dest) push(options, dest, named.get('default'))
}

/** `flags.DEFINE_string('model', 'default', 'help')` */
const flag = (call: Node, { text, options }: Collected): void => {
  const { positional, named } = argumentsOf(call, text)
  const name = stringOf(positional[0], text)
  if (name) push(options, name, positional[1] ?? named.get('default'))
}

/** `parser.set_defaults(model='default')` */
const defaults = (call: Node, { text, options }: Collected): void => {
  for (const [name, value] of argumentsOf(call, text).named) push(options, name, value)
}

/** Programs that load models, and those that run a module which does. */
const PROGRAM =
  /^(?:vllm|sglang|ollama|hf|huggingface-cli|modelscope|text-[\w-]{1,30}|lmdeploy|llama-\w{1,20}|mlx_lm[\w.]{0,20}|docker|git|curl|wget|lm_eval|python[\d.]*|accelerate|torchrun|deepspeed)$/

const LOOPS = /^(?:ForStatement|\w*ComprehensionExpression)$/

const visit = (node: Node, scope: Scope, found: Collected): void => {
  const { text } = found
  if (node.name === 'CallExpression') {
    found.calls.push({ node, scope })
    const callee = node.firstChild?.lastChild ?? node.firstChild
    const name = callee ? text.slice(callee.from, Math.min(callee.to, callee.from + 40)) : ''
    if (name === 'add_argument') option(node, found)
    else if (/^DEFINE_(?:string|enum)$/.test(name)) flag(node, found)
    else if (name === 'set_defaults') defaults(node, found)
  } else if (node.name === 'Decorator') {
    const last = node.getChildren('VariableName').at(-1)
    if (last && text.slice(last.from, last.to) === 'option') option(node, found)
  } else if (node.name === 'AssignStatement') assign(node, scope, found)
  else if (node.name === 'ImportStatement') imported(node, found)
  else if (node.name === 'ArrayExpression') {
    const [first] = childrenOf(node).slice(0, 1)
    const program = first?.name === 'MemberExpression' ? 'python' : (stringOf(first, text) ?? '')
    if (PROGRAM.test(program)) found.lists.push({ node, scope })
  } else if (LOOPS.test(node.name)) loops(node, scope, found)
  else if (node.name === 'NamedExpression') {
    const [target, , value] = childrenOf(node)
    if (target && value) bindTarget(target, { how: 'value', node: value }, scope, text)
  } else if (node.name === 'UpdateStatement') {
    const [target] = childrenOf(node)
    if (target) bindTarget(target, OPAQUE, scope, text)
  }
}

const SCOPES = /^(?:FunctionDefinition|LambdaExpression|ClassDefinition)$/
const VISITED =
  /^(?:CallExpression|ArrayExpression|Decorator|AssignStatement|ImportStatement|ForStatement|NamedExpression|UpdateStatement|\w*ComprehensionExpression)$/

const enter = (node: Node, parent: Scope, found: Collected): Scope => {
  const kind = node.name === 'ClassDefinition' ? 'class' : 'function'
  const name = node.getChild('VariableName')
  const written = name ? found.text.slice(name.from, name.to) : ''
  const scope: Scope = { kind, to: node.to, parent, names: new Map(), ...(written ? { name: written } : {}) }
  if (name) {
    if (node.name !== 'LambdaExpression') found.defined.add(written)
    if (kind === 'class') found.classes.set(written, scope)
  }
  const list = node.getChild('ParamList')
  if (list) parameters(list, scope, found)
  return scope
}

/** Walks the tree once, without recursion. */
export const scopesOf = (tree: Tree, text: string): FileScopes & { readonly module: Scope } => {
  const module: Scope = { kind: 'module', to: text.length + 1, names: new Map() }
  const found: Collected = {
    calls: [],
    lists: [],
    classes: new Map(),
    defined: new Set(),
    imports: new Map(),
    modules: new Map(),
    stars: [],
    options: new Map(),
    text,
  }
  let scope = module
  tree.iterate({
    enter(reference) {
      while (scope.parent && reference.from >= scope.to) scope = scope.parent
      if (SCOPES.test(reference.name)) scope = enter(reference.node, scope, found)
      else if (VISITED.test(reference.name)) visit(reference.node, scope, found)
    },
  })
  return { ...found, module }
}

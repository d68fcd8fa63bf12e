/** Lists and tables of texts in a setup.py, as far as the file itself tells; nothing of it is run. */
import { type Resolver, resolver } from '../models/resolve.ts'
import { type FileScopes, type Scope, scopesOf } from '../models/scopes.ts'
import { argumentsOf, childrenOf, dottedPath, type Node, type Tree } from '../models/tree.ts'
import { HOLE } from '../models/values.ts'

/** One text with the offset at which it stands, a file whose lines are meant, or what is decided at run time. */
export type Item =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'file'; readonly path: string; readonly at: number }
  | { readonly kind: 'dynamic'; readonly what: string; readonly at: number }

const DEEPEST = 20
/** Expressions of one file that are looked at. */
const MOST_STEPS = 20_000
/** Names that stand for a list of requirements in a file of its own. */
const LIST = /^[^\n*]{1,200}\.(?:txt|in|pip)$/
/** Of a call that cannot be followed, so much of its text is searched for the name of a file. */
const LONGEST_CALL = 2000

export interface SetupFile {
  readonly text: string
  readonly scopes: FileScopes & { readonly module: Scope }
  readonly values: Resolver
  readonly functions: ReadonlyMap<string, Node>
  /** Values of `name += value`, by name. */
  readonly updates: ReadonlyMap<string, readonly Node[]>
  steps: number
}

/** A place in a file; a name that was followed once is not followed again, so that no list grows without end. */
export interface View {
  readonly scope: Scope
  readonly file: SetupFile
  readonly seen: Set<string>
  readonly depth: number
}

export const viewOf = (scope: Scope, file: SetupFile): View => ({ scope, file, seen: new Set(), depth: 0 })

const updatesOf = (tree: Tree, text: string): ReadonlyMap<string, readonly Node[]> => {
  const updates = new Map<string, Node[]>()
  tree.iterate({
    enter({ name, node }) {
      if (name !== 'UpdateStatement') return
      const [target, sign, value] = childrenOf(node)
      if (target?.name !== 'VariableName' || !sign || !value || text.slice(sign.from, sign.to) !== '+=')
        return
      const key = text.slice(target.from, target.to)
      const known = updates.get(key)
      if (known) known.push(value)
      else updates.set(key, [value])
    },
  })
  return updates
}

export const setupFile = (tree: Tree, text: string): SetupFile => {
  const scopes = scopesOf(tree, text)
  const functions = new Map<string, Node>()
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    const name = node.name === 'FunctionDefinition' ? node.getChild('VariableName') : null
    if (name) functions.set(text.slice(name.from, name.to), node)
  }
  return {
    text,
    scopes,
    values: resolver(scopes, text, () => ({ path: '', line: 1 })),
    functions,
    updates: updatesOf(tree, text),
    steps: 0,
  }
}

const sliceOf = (node: Node, { text }: SetupFile): string => text.slice(node.from, node.to)

const dynamic = (node: Node, file: SetupFile): Item => ({
  kind: 'dynamic',
  what: file.text.slice(node.from, Math.min(node.to, node.from + 200)),
  at: node.from,
})

const texts = (node: Node, scope: Scope, file: SetupFile): readonly Item[] => {
  const { candidates, open } = file.values.resolve(node, scope)
  const known = candidates.filter(({ text }) => !text.includes(HOLE))
  const items: Item[] = known.map(({ text, at = node.from }) => ({ kind: 'text', text, at }))
  return open || known.length < candidates.length || known.length === 0
    ? [...items, dynamic(node, file)]
    : items
}

/** Names of files in the text of an expression, and in the function of this file that it calls. */
const filesIn = (node: Node, file: SetupFile): readonly string[] => {
  const callee = node.name === 'CallExpression' ? node.firstChild : null
  const called = callee ? file.functions.get(sliceOf(callee, file)) : undefined
  const written = [node, ...(called ? [called] : [])]
    .map(one => file.text.slice(one.from, Math.min(one.to, one.from + LONGEST_CALL)))
    .join('\n')
  const literals = [...written.matchAll(/(["'])([^"'\n]{1,200})\1/g)].map(([, , text = '']) => text)
  return [...new Set(literals.filter(text => LIST.test(text)))]
}

const elsewhere = (node: Node, file: SetupFile): readonly Item[] => {
  const files = filesIn(node, file)
  return files.length
    ? files.map(path => ({ kind: 'file' as const, path, at: node.from }))
    : [dynamic(node, file)]
}

/** `name.append(…)`, `name.extend(…)`, `name += …` of a list that the file builds step by step. */
const added = (name: string, view: View): readonly Item[] => {
  const { file } = view
  const calls = file.scopes.calls.flatMap(({ node, scope }) => {
    const path = node.firstChild ? dottedPath(node.firstChild, file.text) : undefined
    if (path?.length !== 2 || path[0] !== name || !/^(?:append|extend|insert)$/.test(path[1] ?? '')) return []
    const value = argumentsOf(node, file.text).positional.at(-1)
    if (!value) return []
    return path[1] === 'extend' ? listOf(value, { ...view, scope }) : texts(value, scope, file)
  })
  return [...calls, ...(file.updates.get(name) ?? []).flatMap(value => listOf(value, view))]
}

const named = (node: Node, view: View): readonly Item[] => {
  const { scope, file, seen } = view
  const name = sliceOf(node, file)
  if (seen.has(name)) return []
  seen.add(name)
  const bindings = scope.names.get(name) ?? file.scopes.module.names.get(name) ?? []
  if (!bindings.length) return [dynamic(node, file)]
  const updates = file.updates.get(name)?.length ?? 0
  const opaque = bindings.filter(({ how }) => how === 'opaque' || how === 'item').length
  const known = bindings.flatMap(({ how, node: value, scope: own }) =>
    value && (how === 'value' || how === 'default') ? listOf(value, { ...view, scope: own }) : [],
  )
  return [...known, ...added(name, view), ...(opaque > updates ? [dynamic(node, file)] : [])]
}

const callItems = (node: Node, view: View): readonly Item[] => {
  const { file } = view
  const callee = node.firstChild ? sliceOf(node.firstChild, file) : ''
  const [first] = argumentsOf(node, file.text).positional
  return first && /^(?:list|tuple|set|sorted)$/.test(callee) ? listOf(first, view) : elsewhere(node, file)
}

const sum = (node: Node, view: View): readonly Item[] => {
  const [left, sign, right] = childrenOf(node)
  if (!left || !right || !sign || sliceOf(sign, view.file) !== '+') return [dynamic(node, view.file)]
  return [...listOf(left, view), ...listOf(right, view)]
}

const FORMS: ReadonlyMap<string, (node: Node, view: View) => readonly Item[]> = new Map([
  ['String', (node, { scope, file }) => texts(node, scope, file)],
  ['ContinuedString', (node, { scope, file }) => texts(node, scope, file)],
  ['FormatString', (node, { scope, file }) => texts(node, scope, file)],
  ['ParenthesizedExpression', (node, view) => childrenOf(node).flatMap(child => listOf(child, view))],
  ...['ArrayExpression', 'TupleExpression', 'SetExpression'].map(
    name =>
      [
        name,
        (node: Node, { scope, file }: View) => childrenOf(node).flatMap(child => texts(child, scope, file)),
      ] as const,
  ),
  ['VariableName', named],
  ['BinaryExpression', sum],
  ['CallExpression', callItems],
  ['None', () => []],
])

/** The texts of an expression that is a list, or one text with several lines. */
export const listOf = (node: Node, view: View): readonly Item[] => {
  const { file, depth } = view
  if (depth > DEEPEST || file.steps++ > MOST_STEPS) return [dynamic(node, file)]
  return (FORMS.get(node.name) ?? ((each: Node) => elsewhere(each, file)))(node, {
    ...view,
    depth: depth + 1,
  })
}

/** The values of a table by their keys; undefined when the expression is none that can be read. */
export const tableOf = (
  node: Node,
  scope: Scope,
  file: SetupFile,
  depth = 0,
): readonly (readonly [key: string, value: Node, scope: Scope])[] | undefined => {
  if (depth > DEEPEST) return undefined
  if (node.name === 'DictionaryExpression') {
    const children = childrenOf(node).filter(({ name }) => name !== ':')
    const pairs: [string, Node, Scope][] = []
    for (let at = 0; at + 1 < children.length; at += 2) {
      const [key, value] = [children[at], children[at + 1]]
      if (!key || !value || key.name === '**') return undefined
      pairs.push([file.values.resolve(key, scope).candidates[0]?.text ?? '', value, scope])
    }
    return pairs
  }
  if (node.name === 'CallExpression' && node.firstChild && sliceOf(node.firstChild, file) === 'dict') {
    const { named: values, spread } = argumentsOf(node, file.text)
    return spread ? undefined : [...values].map(([key, value]) => [key, value, scope] as const)
  }
  if (node.name !== 'VariableName') return undefined
  const bindings =
    scope.names.get(sliceOf(node, file)) ?? file.scopes.module.names.get(sliceOf(node, file)) ?? []
  const [only] = bindings
  return bindings.length === 1 && only?.node && only.how === 'value'
    ? tableOf(only.node, only.scope, file, depth + 1)
    : undefined
}

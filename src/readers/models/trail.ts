/** How names are followed through a file: where from, how far, and with which means. */
import type { Location } from '../../change.ts'
import type { Binding, FileScopes, Scope } from './scopes.ts'
import { LONGEST } from './strings.ts'
import type { Node } from './tree.ts'
import type { Values } from './values.ts'

export interface Context {
  readonly text: string
  readonly file: FileScopes
  /** Bindings that are being followed; one that leads back to itself says nothing. */
  readonly active: Set<Binding>
  /** Steps so far, for the whole file; hostile code could multiply them. */
  steps: number
  /** Calls of the file by name, once somebody asked. */
  calls?: ReadonlyMap<string, readonly { readonly node: Node; readonly scope: Scope }[]>
  readonly resolve: (node: Node, trail: Trail) => Values
  readonly placeOf: (offset: number) => Location
  /** What a dotted path of another module of the repository stands for; undefined: there is no such module or name. */
  readonly foreign?: ((module: string, path: readonly string[]) => Values | undefined) | undefined
}

export interface Trail {
  readonly context: Context
  /** Where the names of the expression are looked up. */
  readonly scope: Scope
  /** Names that were followed to come here. */
  readonly hops: number
  /** Expressions that stand around this one. */
  readonly depth: number
}

const MOST_HOPS = 5
const DEEPEST = 24
const MOST_STEPS = 50_000

/** Counts one step; false when it is one too many. */
export const step = ({ context, hops, depth }: Trail): boolean =>
  ++context.steps <= MOST_STEPS && hops <= MOST_HOPS && depth <= DEEPEST

export const deeper = (trail: Trail): Trail => ({ ...trail, depth: trail.depth + 1 })

/** The trail behind a name that is bound in `scope`. */
export const behind = (trail: Trail, scope: Scope): Trail => ({
  ...trail,
  scope,
  hops: trail.hops + 1,
  depth: trail.depth + 1,
})

export const sliceOf = (node: Node, { context: { text } }: Trail): string =>
  text.slice(node.from, Math.min(node.to, node.from + LONGEST))

/** What a name or dotted path is bound to: the innermost scope that binds it decides; functions do not see their class. */
export const bindingsOf = (name: string, from: Scope): readonly Binding[] | undefined => {
  for (let scope: Scope | undefined = from; scope; scope = scope.parent) {
    const found = scope === from || scope.kind !== 'class' ? scope.names.get(name) : undefined
    if (found) return found
  }
  return undefined
}

/** Calls of one function that are looked at. */
const MOST_CALLS = 16

/** The calls of a function or class of the file, by the last part of its name. */
export const callsOf = (name: string, { context }: Trail): readonly { node: Node; scope: Scope }[] => {
  if (!context.calls) {
    const found = new Map<string, { node: Node; scope: Scope }[]>()
    for (const call of context.file.calls) {
      const callee = call.node.firstChild?.lastChild ?? call.node.firstChild
      if (!callee || callee.to - callee.from > 100) continue
      // `torch.load(…)` is no call of the file's own `load`.
      const root = callee === call.node.firstChild ? undefined : call.node.firstChild?.firstChild
      if (root?.name === 'VariableName' && context.file.imports.has(context.text.slice(root.from, root.to)))
        continue
      const written = context.text.slice(callee.from, callee.to)
      const known = found.get(written)
      if (!known) found.set(written, [call])
      else if (known.length < MOST_CALLS) known.push(call)
    }
    context.calls = found
  }
  return context.calls.get(name) ?? []
}

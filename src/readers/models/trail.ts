/** How names are followed through a file: where from, how far, and with which means. */
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
  readonly resolve: (node: Node, trail: Trail) => Values
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

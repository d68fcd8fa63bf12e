/** Configurations as trees: JSON and YAML alike. Mappings are lists of entries, so doubled and hostile keys stay as they are. */

export interface Scalar {
  readonly kind: 'scalar'
  /** Without quotes, escapes resolved. */
  readonly text: string
  /** Written without quotes: a number, a word such as `true`, or in YAML any text. */
  readonly plain: boolean
  readonly tag?: string
  /** Place in the text, in characters. */
  readonly at: number
}

export interface Entry {
  readonly key: string
  readonly at: number
  readonly value: Node
}

export interface Mapping {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
  readonly tag?: string
  readonly at: number
}

export interface Sequence {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly tag?: string
  readonly at: number
}

export type Node = Scalar | Mapping | Sequence

/** The documents of a text. `fault`: what stands in the way of reading it. */
export interface Tree {
  readonly documents: readonly Node[]
  readonly fault?: string
}

/** Of a doubled key the last, as both Python's parsers take it. */
export const valueAt = (node: Node | undefined, key: string): Node | undefined =>
  node?.kind === 'map' ? node.entries.findLast(entry => entry.key === key)?.value : undefined

export const textOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' ? node.text : undefined

/** Every text in a value, whatever it is nested in; at most so many. */
export const textsIn = (root: Node, most = 200): readonly Scalar[] => {
  const found: Scalar[] = []
  const stack: Node[] = [root]
  for (let steps = 0; stack.length > 0 && found.length < most && steps < 10_000; steps++) {
    const node = stack.pop()
    if (node?.kind === 'scalar') found.push(node)
    else if (node?.kind === 'list') stack.push(...node.items.slice(0, most).toReversed())
    else if (node?.kind === 'map')
      stack.push(
        ...node.entries
          .slice(0, most)
          .map(({ value }) => value)
          .toReversed(),
      )
  }
  return found
}

/** Where a node stands: `model.encoder._target_`. */
export interface Trail {
  readonly above?: Trail
  readonly step: string
}

const MOST_STEPS = 12

export const trailText = (trail: Trail | undefined): string => {
  const steps: string[] = []
  for (let at = trail; at && steps.length < MOST_STEPS; at = at.above) steps.unshift(at.step.slice(0, 60))
  return steps.join('.').replace(/\p{C}/gu, ' ')
}

export interface Visited {
  readonly node: Node
  readonly trail: Trail | undefined
  readonly root: Node
}

/** Every node once, parents first, whatever aliases share. */
export function* walk(roots: readonly Node[]): Iterable<Visited> {
  const seen = new Set<Node>()
  const stack: Visited[] = roots.map(root => ({ node: root, trail: undefined, root })).toReversed()
  for (let visited = stack.pop(); visited; visited = stack.pop()) {
    const { node, trail, root } = visited
    if (seen.has(node)) continue
    seen.add(node)
    yield visited
    if (node.kind === 'scalar') continue
    const above = trail ? { above: trail } : {}
    const below =
      node.kind === 'map'
        ? node.entries.map(({ key, value }) => ({ node: value, trail: { ...above, step: key }, root }))
        : node.items.map((item, index) => ({ node: item, trail: { ...above, step: String(index) }, root }))
    for (const child of below.toReversed()) stack.push(child)
  }
}

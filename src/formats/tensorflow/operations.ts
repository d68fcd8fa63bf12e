import { computingOperations, type Reach, reachingOperations } from '../../data/tensorflow-operators.ts'

/** What an operation reaches beyond the graph. */
export interface Reaches {
  readonly reach: Reach
  /** Follows "…, which". */
  readonly does: string
  /** Inputs that are paths or addresses. */
  readonly inputs: readonly number[]
  /** Attributes that are. */
  readonly attributes: readonly string[]
}

const reaching = new Map<string, Reaches>()

for (const { does, reach, operations } of reachingOperations)
  for (const entry of operations.split(' ')) {
    const [, name = '', input, attribute] = /^(\w+)(?::(\d))?(?:@(\w+))?$/.exec(entry) ?? []
    const known = reaching.get(name)
    reaching.set(name, {
      reach,
      does,
      inputs: [...(known?.inputs ?? []), ...(input === undefined ? [] : [Number(input)])],
      attributes: [...(known?.attributes ?? []), ...(attribute === undefined ? [] : [attribute])],
    })
  }

const computing = new Set(computingOperations.split(' '))

/** What an operation reaches; undefined when it only computes, or is not known. */
export const reachOf = (operation: string): Reaches | undefined => reaching.get(operation)

export const isKnownOperation = (operation: string): boolean =>
  computing.has(operation) || reaching.has(operation)

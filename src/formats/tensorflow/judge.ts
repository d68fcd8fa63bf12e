import type { Observation } from '../../evidence.ts'
import type { Log } from '../pickle/log.ts'
import { type Flow, flowsOf, type Handed } from './flows.ts'
import { type Node, type Origin, originOf } from './nodes.ts'
import { isKnownOperation, type Reaches, reachOf } from './operations.ts'
import { leaves, scopeOf, shown } from './words.ts'

/** What is seen of all graphs and functions of one file. */
export interface Trial {
  readonly log: Log
  /** Functions of the file, which nodes may call like operations, with the names of their arguments. */
  readonly functions: Map<string, readonly string[]>
  /** Operations that are on no list, with where one stands. */
  readonly strange: Map<string, number>
  /** Calls of functions, and what in them depends on their arguments. */
  readonly flows: Flow[]
  readonly handed: Handed[]
}

/** Kinds of operations that are told when they are on no list, and calls that are followed. */
const MOST_STRANGE = 1000
const MOST_FLOWS = 50_000

/** Judges the nodes of one function, or of the graph, which has no name. */
export const judgeNodes = (trial: Trial, nodes: readonly Node[], scope: string | undefined): void => {
  let byName: Map<string, Node> | undefined
  const names = (): ReadonlyMap<string, Node> => {
    byName ??= new Map(nodes.map(node => [node.name, node]))
    return byName
  }
  for (const node of nodes) {
    const reaches = reachOf(node.operation)
    if (reaches) judgeNode(trial, names(), node, reaches, scope)
    const known = reaches !== undefined || isKnownOperation(node.operation)
    if (!known && trial.strange.size < MOST_STRANGE)
      trial.strange.set(node.operation, trial.strange.get(node.operation) ?? node.at)
    for (const callee of known ? node.calls : [node.operation, ...node.calls])
      if (trial.flows.length < MOST_FLOWS) trial.flows.push(...flowsOf(names(), node, scope, callee))
  }
}

/** Tells of operations that are neither known nor functions of the file. */
export const judgeStrange = ({ log, functions, strange }: Trial): void => {
  for (const [operation, at] of strange)
    if (!functions.has(operation))
      log.add({
        level: 'unknown',
        message: `The operation ${shown(operation)} is none of TensorFlow; a library of machine code must bring it.`,
        offset: at,
      })
}

const judgeNode = (
  { log, handed }: Trial,
  nodes: ReadonlyMap<string, Node>,
  node: Node,
  reaches: Reaches,
  scope: string | undefined,
): void => {
  const { inputs, attributes, does } = reaches
  const origins = inputs.map(index => originOf(nodes, node.inputs[index] ?? ''))
  if (attributes.length > 0) origins.push({ constants: node.texts, given: false, handed: [] })
  const pathless = origins.length === 0
  const tell = (origin: Origin): void => {
    const level = levelOf(reaches, origin)
    if (level === undefined) return
    const path = origin.given ? undefined : (origin.constants.find(leaves) ?? origin.constants[0])
    const where = origin.given
      ? ', at a path that the program hands in'
      : path === undefined
        ? ''
        : `: ${shown(path)}`
    const call = `${node.operation}(${path === undefined ? '…' : JSON.stringify(path.slice(0, 200))})`
    const message = `${scopeOf(scope)} runs ${node.operation}, which ${does}${pathless ? '' : where}.`
    log.add({ level, message, call, offset: node.at }, `${node.operation} ${level} ${path ?? ''}`)
  }
  for (const origin of pathless ? [{ constants: [], given: true, handed: [] }] : origins) tell(origin)
  const named = origins.flatMap(each => each.handed)
  if (scope !== undefined && named.length > 0 && handed.length < MOST_FLOWS)
    handed.push({ scope, operation: node.operation, does, handed: named, at: node.at })
}

const levelOf = ({ reach }: Reaches, origin: Origin): Observation['level'] | undefined => {
  const { given } = origin
  const constants = origin.constants.filter(text => text !== '')
  const outside = constants.some(leaves)
  switch (reach) {
    case 'code':
      return 'unknown'
    case 'stream':
      return constants.some(text => /^file:|^grpc:|^https?:/.test(text)) ? 'dangerous' : undefined
    case 'saver':
      // The path of a checkpoint is what the loader hands in, with parts of it put together here.
      return outside && !given ? 'dangerous' : undefined
    case 'vocabulary':
      return outside && !given ? 'dangerous' : 'note'
    case 'read':
      return outside && !given ? 'dangerous' : 'unknown'
    case 'write':
    case 'network':
      return constants.length > 0 && !given ? 'dangerous' : 'unknown'
  }
}

import type { Observation } from '../../evidence.ts'
import type { Log } from '../pickle/log.ts'
import { type Node, type Origin, originOf } from './nodes.ts'
import { isKnownOperation, type Reaches, reachOf } from './operations.ts'

/** What is seen of all graphs and functions of one file. */
export interface Trial {
  readonly log: Log
  /** Names of functions of the file, which nodes may call like operations. */
  readonly functions: Set<string>
  /** Operations that are on no list, with where one stands. */
  readonly strange: Map<string, number>
}

/** Kinds of operations that are told when they are on no list. */
const MOST_STRANGE = 1000

/** Judges the nodes of one graph, or of one function. */
export const judgeNodes = (trial: Trial, nodes: readonly Node[], scope: string): void => {
  let byName: Map<string, Node> | undefined
  for (const node of nodes) {
    const reaches = reachOf(node.operation)
    if (reaches) {
      byName ??= new Map(nodes.map(each => [each.name, each]))
      judgeNode(trial, byName, node, reaches, scope)
    } else if (!isKnownOperation(node.operation) && trial.strange.size < MOST_STRANGE)
      trial.strange.set(node.operation, trial.strange.get(node.operation) ?? node.at)
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
  { log }: Trial,
  nodes: ReadonlyMap<string, Node>,
  node: Node,
  reaches: Reaches,
  scope: string,
): void => {
  const origins = reaches.inputs.map(index => originOf(nodes, node.inputs[index] ?? ''))
  const origin: Origin = {
    constants: [...node.texts, ...origins.flatMap(({ constants }) => constants)],
    given: origins.some(({ given }) => given) || bare(reaches),
  }
  const level = levelOf(reaches, origin)
  if (level === undefined) return
  const path = origin.constants.find(leaves) ?? origin.constants[0]
  const call = `${node.operation}(${path === undefined || origin.given ? '…' : JSON.stringify(path.slice(0, 200))})`
  log.add(
    {
      level,
      message: `${scope} runs ${node.operation}, which ${reaches.does}${bare(reaches) ? '' : said(origin)}.`,
      call,
      offset: node.at,
    },
    `${node.operation} ${level} ${path ?? ''}`,
  )
}

/** It is given no path of its own. */
const bare = ({ inputs, attributes }: Reaches): boolean => inputs.length === 0 && attributes.length === 0

const said = ({ constants, given }: Origin): string => {
  const path = constants.find(leaves) ?? constants[0]
  if (given) return ', at a path that the program hands in'
  return path === undefined ? '' : `: ${shown(path)}`
}

/** Whether a path leads out of the folder of the model, or to another machine. */
const leaves = (path: string): boolean =>
  /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path)

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

const shown = (text: string): string => JSON.stringify(text.slice(0, 120))

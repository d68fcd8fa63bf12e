import type { Log } from '../pickle/log.ts'
import { type Node, originOf } from './nodes.ts'
import { leaves, scopeOf, shown } from './words.ts'

/** One argument of a call. */
export interface Flow {
  /** Undefined for the graph. */
  readonly caller: string | undefined
  readonly callee: string
  /** Which argument, from 0. */
  readonly index: number
  /** A path out of the model that stands in the graph. */
  readonly path: string | undefined
  /** Arguments of the caller that are handed on. */
  readonly handed: readonly string[]
}

/** An operation whose path is an argument of its function. */
export interface Handed {
  readonly scope: string
  readonly operation: string
  /** Follows "…, which". */
  readonly does: string
  /** Names of the arguments. */
  readonly handed: readonly string[]
  readonly at: number
}

export interface Flows {
  readonly log: Log
  /** Names of the functions of the file, with those of their arguments. */
  readonly functions: ReadonlyMap<string, readonly string[]>
  readonly flows: readonly Flow[]
  readonly handed: readonly Handed[]
}

/** Inputs of a call that are followed. */
const MOST_INPUTS = 64
/** The first input of these decides which function is called. */
const CHOOSES = new Set(['If', 'StatelessIf', '_If', 'Case', 'StatelessCase'])

/** The arguments of a call that are, or may become, a path out of the model. */
export const flowsOf = (
  nodes: ReadonlyMap<string, Node>,
  { operation, inputs }: Node,
  caller: string | undefined,
  callee: string,
): readonly Flow[] => {
  const flows: Flow[] = []
  const skipped = CHOOSES.has(operation) ? 1 : 0
  for (const [index, input] of inputs.slice(skipped, MOST_INPUTS).entries()) {
    const { constants, given, handed } = originOf(nodes, input)
    const path = given ? undefined : constants.find(leaves)
    if (path !== undefined || handed.length > 0) flows.push({ caller, callee, index, path, handed })
  }
  return flows
}

/** A path that a function is handed may stand in the graph after all, with the one that calls it. */
export const judgeFlows = ({ log, functions, flows, handed }: Flows): void => {
  if (handed.length === 0) return
  const paths = pathsInto(flows, functions)
  for (const { scope, operation, does, at, handed: names } of handed) {
    const path = names.map(name => paths.get(keyOf(scope, name))).find(found => found !== undefined)
    if (path === undefined) continue
    log.add({
      level: 'dangerous',
      message: `${scopeOf(scope)} runs ${operation}, which ${does}; the graph hands it ${shown(path)}.`,
      call: `${operation}(${JSON.stringify(path.slice(0, 200))})`,
      offset: at,
    })
  }
}

const keyOf = (scope: string, argument: string): string => `${scope}\0${argument}`

/** For each argument of a function a path that reaches it, through any number of calls. */
const pathsInto = (
  flows: readonly Flow[],
  functions: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> => {
  const paths = new Map<string, string>()
  const onward = new Map<string, string[]>()
  const open: string[] = []
  for (const { caller, callee, index, path, handed } of flows) {
    const name = functions.get(callee)?.[index]
    if (name === undefined) continue
    const target = keyOf(callee, name)
    if (path !== undefined && !paths.has(target)) {
      paths.set(target, path)
      open.push(target)
    }
    if (caller !== undefined)
      for (const argument of handed) {
        const source = keyOf(caller, argument)
        const targets = onward.get(source)
        if (targets) targets.push(target)
        else onward.set(source, [target])
      }
  }
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const target of onward.get(next) ?? []) {
      if (paths.has(target)) continue
      paths.set(target, paths.get(next) ?? '')
      open.push(target)
    }
  return paths
}

import { type Message, messagesOf, textOf, textsOf } from '../protobuf/shape.ts'
import { reachOf } from './operations.ts'

/** One node of a graph or function, as far as it matters. */
export interface Node {
  readonly name: string
  readonly operation: string
  readonly inputs: readonly string[]
  /** Texts of a constant, or of the attributes that are paths or addresses. */
  readonly texts: readonly string[]
  /** Functions that it may call. */
  readonly calls: readonly string[]
  /** Place in the file in bytes. */
  readonly at: number
}

/** Texts of one node that are kept. */
const MOST_TEXTS = 8
const NONE: readonly string[] = []

export const nodeOf = (message: Message<Node>): Node => {
  const operation = textOf(message, 'op')
  return {
    name: textOf(message, 'name'),
    operation,
    inputs: textsOf(message, 'input').slice(0, 64),
    texts: attributesOf(message, operation),
    calls: callsOf(message),
    at: message.at,
  }
}

const callsOf = (message: Message<Node>): readonly string[] => {
  let calls: string[] | undefined
  for (const entry of messagesOf(message, 'attr'))
    for (const value of messagesOf(entry, 'value'))
      for (const holder of [value, ...messagesOf(value, 'list')])
        for (const called of messagesOf(holder, 'func')) {
          calls ??= []
          calls.push(textOf(called, 'name'))
        }
  return calls?.slice(0, MOST_TEXTS) ?? NONE
}

const attributesOf = (message: Message<Node>, operation: string): readonly string[] => {
  const wanted = operation === 'Const' ? ['value'] : (reachOf(operation)?.attributes ?? NONE)
  if (wanted.length === 0) return NONE
  const texts: string[] = []
  for (const entry of messagesOf(message, 'attr')) {
    if (!wanted.includes(textOf(entry, 'key'))) continue
    for (const value of messagesOf(entry, 'value')) {
      texts.push(...textsOf(value, 's'))
      for (const inner of [...messagesOf(value, 'tensor'), ...messagesOf(value, 'list')])
        texts.push(...textsOf(inner, 'string_val'), ...textsOf(inner, 's'))
    }
  }
  return texts.slice(0, MOST_TEXTS)
}

/** Where a path comes from: texts in the graph, or the program that runs it. */
export interface Origin {
  readonly constants: readonly string[]
  /** It depends on what the program hands in. */
  readonly given: boolean
  /** Arguments of the function that it depends on. */
  readonly handed: readonly string[]
}

/** Nodes that are followed back from one. */
const MOST_STEPS = 200

/** Follows an input back to what it is made of. */
export const originOf = (nodes: ReadonlyMap<string, Node>, input: string): Origin => {
  const constants: string[] = []
  const handed: string[] = []
  let given = false
  const visited = new Set<string>()
  const open = [input]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    // `^name` only orders; `name:0` and `name:output:0` name one of the results.
    if (next.startsWith('^')) continue
    const name = next.split(':', 1)[0] ?? ''
    if (visited.has(name)) continue
    visited.add(name)
    const node = nodes.get(name)
    // What is no node of a function is one of its arguments.
    if (node === undefined) handed.push(name)
    else if (visited.size > MOST_STEPS) given = true
    else if (node.operation === 'Const') constants.push(...node.texts)
    else if (node.operation.startsWith('Placeholder') || node.inputs.length === 0) given = true
    else open.push(...node.inputs)
  }
  return { constants, given: given || handed.length > 0, handed }
}

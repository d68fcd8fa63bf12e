/** Variables that the instructions of a Dockerfile set. */
import { forEachChild, type SyntaxNode } from 'unbash'
import type { Instruction } from './dockerfile-instructions.ts'
import { cleared, type Lookup } from './expansion.ts'
import { tryParse } from './syntax.ts'
import { variables } from './variables.ts'

const NOTHING: Lookup = () => undefined

/** Nodes of the assignments in `ARG A=b` and `ENV A=b C="d"`; of the older `ENV A b` the rest of the line is the value. */
export const assigned = (body: string): readonly SyntaxNode[] => {
  const [, name, value] = /^\s*(\w+)[ \t]+([^\s=][\s\S]*)$/.exec(body) ?? []
  const text =
    name && value !== undefined && !/^\s*\w+=/.test(body) ? `${name}="${value.replace(/"/g, '')}"` : body
  const parsing = tryParse(cleared(text))
  if ('why' in parsing) return []
  const nodes: SyntaxNode[] = []
  const stack: SyntaxNode[] = [parsing.script]
  for (let node = stack.pop(); node; node = stack.pop()) {
    nodes.push(node)
    if (node.type !== 'Assignment') forEachChild(node, child => stack.push(child))
  }
  return nodes.filter(({ type }) => type === 'Assignment')
}

/** What ARG and ENV set anywhere in the file; an ARG without a default stays unknown. */
export const settings = (all: readonly Instruction[]): Lookup => {
  const nodes = all
    .filter(({ keyword, body }) => /^(?:ARG|ENV)$/.test(keyword) && body.length < 64 * 1024)
    .flatMap(({ body }) => assigned(body))
  return variables(nodes, NOTHING)
}

/** Shell text to a syntax tree, within bounds. */
import { forEachChild, type ParsedScript, parse, type SyntaxNode } from 'unbash'
import { HOLE } from './expansion.ts'

/** Largest shell text that is parsed, in characters; real scripts end far below. */
const LARGEST = 512 * 1024
/** Characters that substitutions and here-documents may make the parser pass over again, together. */
const MOST_WORK = 1_000_000_000

/** Deepest `${a:-${b:-…}}`. The parser looks for the end of each anew, and of nothing that a person writes is this much. */
const DEEPEST = 200

const isTooDeep = (text: string): boolean => {
  let depth = 0
  for (const [mark] of text.matchAll(/\$\{|\}/g)) {
    depth = mark === '}' ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}

export type Parsing = { readonly script: ParsedScript } | { readonly why: string }

export const tryParse = (text: string): Parsing => {
  if (text.length > LARGEST) return { why: `shell text of more than ${LARGEST / 1024} KiB is not read` }
  const openers = text.match(/[$<>]\(|<<|`/g)?.length ?? 0
  if (openers * text.length > MOST_WORK || isTooDeep(text))
    return { why: 'it nests too many substitutions to be read' }
  try {
    return { script: parse(text) }
  } catch {
    return { why: 'it is no shell text that can be parsed, or it nests too deeply' }
  }
}

/** Templates and workflow expressions become holes of the same length, so that each stays one word on its line. */
export const withoutTemplates = (text: string): string =>
  text.includes('{{') || text.includes('{%')
    ? text
        .replace(/\$?\{\{[^{}\n]{0,400}\}\}/g, found => HOLE.repeat(found.length))
        .replace(/\{%[^%\n]{0,400}%\}/g, found => ' '.repeat(found.length))
    : text

/** A decoded script of escaped backquotes, whose offsets count in a text of their own. */
interface Decoded {
  readonly source: string
  readonly at: number
}

interface Walked {
  readonly nodes: readonly SyntaxNode[]
  readonly decoded: readonly Decoded[]
}

/** Every node in source order; nothing recurses, since hostile scripts nest deeply. */
export const walk = (script: ParsedScript): Walked => {
  const nodes: SyntaxNode[] = []
  const decoded: Decoded[] = []
  const stack: SyntaxNode[] = [script]
  for (let node = stack.pop(); node; node = stack.pop()) {
    nodes.push(node)
    if ('script' in node && node.script?.source !== undefined) {
      decoded.push({ source: node.script.source, at: node.pos })
      continue
    }
    const children: SyntaxNode[] = []
    forEachChild(node, child => children.push(child))
    for (const child of children.reverse()) stack.push(child)
  }
  return { nodes, decoded }
}

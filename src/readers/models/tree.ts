/** Python to a syntax tree, within bounds, and the few things that are asked of its nodes. */
import { parser } from '@lezer/python'

export type Tree = ReturnType<typeof parser.parse>
export type Node = Tree['topNode']

/** Largest Python text that is parsed, in characters. */
const LARGEST = 1024 * 1024
/** Most steps of the parser. Code takes some 0.3 steps a character; only text that is no Python takes more than this. */
const MOST_STEPS = 250_000

/** Most brackets in one another; Python itself takes 200. On code that is wrong each step of the parser may copy all that are open. */
const DEEPEST = 12_000
const TOO_LONG = 'it takes too long to parse, as text that is no Python does'
const TOO_DEEP = 'it nests too deeply to be parsed'

/** Strings, of which one without an end ends with its line, and comments; brackets. */
const PIECES = /"{3}|'{3}|["'#([{)\]}]/g

/** Where the string ends that begins with these quotes before `from`. */
const endOf = (quotes: string, text: string, from: number): number => {
  const long = quotes.length === 3
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === 10 && !long) return at
    else if (code === quotes.charCodeAt(0) && text.startsWith(quotes, at)) return at + quotes.length
  }
  return text.length
}

const isTooDeep = (text: string): boolean => {
  const pieces = new RegExp(PIECES)
  let depth = 0
  for (let found = pieces.exec(text); found; found = pieces.exec(text)) {
    const [piece] = found
    if (piece === '#') {
      const end = text.indexOf('\n', pieces.lastIndex)
      if (end < 0) return false
      pieces.lastIndex = end
    } else if (/["']/.test(piece)) pieces.lastIndex = endOf(piece, text, pieces.lastIndex)
    else if (/[([{]/.test(piece)) depth++
    else depth = Math.max(0, depth - 1)
    if (depth > DEEPEST) return true
  }
  return false
}

/** Texts that took too long of late: several readers ask for the same file, and both sides may hold it. */
const tooLong = new Set<string>()
const MOST_KEPT = 8

const refused = (text: string): { readonly why: string } => {
  if (tooLong.size >= MOST_KEPT) tooLong.clear()
  tooLong.add(text)
  return { why: TOO_LONG }
}

export const parsePython = (text: string): { readonly tree: Tree } | { readonly why: string } => {
  if (text.length > LARGEST) return { why: 'Python code of more than 1 MiB is not read' }
  if (isTooDeep(text)) return { why: TOO_DEEP }
  if (tooLong.has(text)) return { why: TOO_LONG }
  try {
    const parse = parser.startParse(text)
    for (let step = 0; step < MOST_STEPS; step++) {
      const tree = parse.advance()
      if (tree) return { tree }
    }
    return refused(text)
  } catch {
    // Some ten thousand calls in one another are more than the stack holds.
    return { why: TOO_DEEP }
  }
}

type MakeTree = new (
  type: Tree['type'],
  children: readonly Tree[],
  positions: readonly number[],
  length: number,
) => Tree

const EMPTY = parser.parse('')

/** Trees of pieces as one tree, each at its offset in the text that the pieces make. */
export const joinTrees = (trees: readonly Tree[], starts: readonly number[], length: number): Tree => {
  const Made = EMPTY.constructor as MakeTree
  return new Made(EMPTY.type, trees, starts, length)
}

/** Children without comments and separators. */
export const childrenOf = (node: Node): readonly Node[] => {
  const children: Node[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!/^(?:Comment|[(),[\]{}])$/.test(child.name)) children.push(child)
  }
  return children
}

export interface Arguments {
  readonly positional: readonly Node[]
  readonly named: ReadonlyMap<string, Node>
  /** Whether `*` or `**` brings arguments that are not seen. */
  readonly spread: boolean
}

/** Arguments of a call. */
export const argumentsOf = (call: Node, text: string): Arguments => {
  const positional: Node[] = []
  const named = new Map<string, Node>()
  let spread = false
  const list = call.getChild('ArgList')
  const children = list ? childrenOf(list) : []
  for (let at = 0; at < children.length; at++) {
    const child = children[at]
    const value = children[at + 2]
    if (!child) break
    if (child.name === '*' || child.name === '**') {
      spread = true
      at++
    } else if (child.name === 'VariableName' && children[at + 1]?.name === 'AssignOp' && value) {
      // `name := value` gives the value by its position.
      if (text[children[at + 1]?.from ?? 0] === ':') positional.push(value)
      else named.set(text.slice(child.from, child.to), value)
      at += 2
    } else positional.push(child)
  }
  return { positional, named, spread }
}

/** Most parts of a dotted name that are looked at. */
const LONGEST_PATH = 20

/** `a.b.c` as parts; undefined when something other than names stands in it. */
export const dottedPath = (node: Node, text: string): readonly string[] | undefined => {
  const parts: string[] = []
  let current: Node | null = node
  while (current?.name === 'MemberExpression' && parts.length < LONGEST_PATH) {
    const property: Node | null = current.lastChild
    if (property?.name !== 'PropertyName') return undefined
    parts.push(text.slice(property.from, property.to))
    current = current.firstChild
  }
  if (current?.name !== 'VariableName') return undefined
  parts.push(text.slice(current.from, current.to))
  return parts.reverse()
}

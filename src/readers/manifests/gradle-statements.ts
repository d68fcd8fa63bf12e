/** Statements of a build.gradle with the blocks that they stand in. */
import { isMark } from '../syntax/calls.ts'
import type { Token } from '../syntax/tokens.ts'

export interface Statement {
  /** The last name of `a.b.c`, or a string that is called: `"implementation"("…")`. */
  readonly head: string
  /** Index of that name. */
  readonly at: number
  /** Heads of the blocks around it, the innermost last. */
  readonly blocks: readonly string[]
}

/** Blocks that decide whether and how often something happens, not what. */
const THROUGH = new Set([
  'if',
  'else',
  'for',
  'each',
  'forEach',
  'when',
  'try',
  'constraints',
  'exclusiveContent',
])
const MOST_THROUGH = 20

/** The block that a statement belongs to, conditions left out. */
export const blockOf = ({ blocks }: Statement): string => {
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - MOST_THROUGH); at--) {
    const block = blocks[at] ?? ''
    if (!THROUGH.has(block) && block !== 'forRepository') return block
  }
  return ''
}

/** Blocks deeper than this are left as they are; no build file has them. */
const DEEPEST = 30

/** Index of the last name of a chain that begins at an index. */
const lastOfChain = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (isMark(tokens[at + 1], '.') && tokens[at + 2]?.kind === 'word') at += 2
  return at
}

export function* statements(tokens: readonly Token[]): Iterable<Statement> {
  const blocks: string[] = []
  // Brackets that were open when each block began: what stands in them is no statement.
  const outer: number[] = []
  let [head, begins, brackets] = ['', true, 0]
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    if (token.kind === 'break') begins = !isMark(tokens[at - 1], ',')
    else if (isMark(token, '{')) {
      if (blocks.length < DEEPEST) blocks.push(head)
      outer.push(brackets)
      ;[head, begins, brackets] = ['', true, 0]
    } else if (isMark(token, '}')) {
      if (outer.length > 0 && outer.length <= DEEPEST) head = blocks.pop() ?? ''
      brackets = outer.pop() ?? 0
      begins = true
    } else if (isMark(token, '(') || isMark(token, '[')) {
      brackets++
      begins = false
    } else if (isMark(token, ')') || isMark(token, ']')) {
      brackets = Math.max(0, brackets - 1)
    } else if (begins && !brackets && (token.kind === 'word' || isMark(tokens[at + 1], '('))) {
      const last = lastOfChain(tokens, at)
      head = tokens[last]?.text ?? ''
      yield { head, at: last, blocks: [...blocks] }
      at = last
      begins = false
    } else begins = false
  }
}

/** `def x = 'a'`, `val x = "a"`, `ext.x = 'a'`: texts by name; those that are set twice tell nothing. */
export const variablesOf = (tokens: readonly Token[]): ReadonlyMap<string, string> => {
  const known = new Map<string, string | undefined>()
  tokens.forEach((token, at) => {
    const [before, value] = [tokens[at - 1], tokens[at + 2]]
    if (token.kind !== 'word' || !isMark(tokens[at + 1], '=')) return
    // An argument of a call, which is no variable.
    if (isMark(before, '(') || isMark(before, ',')) return
    const text = value?.kind === 'text' && !value.computed ? value.text : undefined
    known.set(token.text, known.has(token.text) && known.get(token.text) !== text ? undefined : text)
  })
  return new Map([...known].flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])))
}

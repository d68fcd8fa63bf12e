/** Variables of a script: every assignment anywhere in it counts, in whatever order it would run. */
import type { Assignment, SyntaxNode, Word } from 'unbash'
import { few, HOLE, type Lookup, valueTexts } from './expansion.ts'

/** How far one variable is followed into others. */
const DEEPEST = 5
/** A loop over more words than this is one list, not a choice. */
const MOST_CHOICES = 8

type Value = readonly Word[] | undefined

const wordsOf = ({ value }: Assignment): readonly Word[] =>
  value.type === 'ArrayValue' ? value.elements : [value]

/** `undefined` among the values: something sets the variable to what cannot be known. */
const collect = (nodes: readonly SyntaxNode[]): Map<string, Value[]> => {
  const values = new Map<string, Value[]>()
  const add = (name: string, value: Value): void => {
    const known = values.get(name)
    if (known) known.push(value)
    else values.set(name, [value])
  }
  // `A=b command` sets A for that command alone.
  const passing = new Set<SyntaxNode>(
    nodes.flatMap(node => (node.type === 'Command' && node.name ? node.prefix : [])),
  )
  for (const node of nodes) {
    if (passing.has(node)) continue
    if (node.type === 'Assignment') add(node.name, node.index ? undefined : wordsOf(node))
    else if (node.type === 'For' || node.type === 'Select') {
      const { wordlist } = node
      if (!wordlist || wordlist.length > MOST_CHOICES) add(node.name.value, wordlist)
      else for (const word of wordlist) add(node.name.value, [word])
    } else if (node.type === 'Command' && /^(?:read|mapfile|readarray)$/.test(node.name?.value ?? '')) {
      for (const word of node.args) if (word.type === 'Word') add(word.value, undefined)
    }
  }
  return values
}

/** Looks up the variables that these nodes set, and others in `outer`. */
export const variables = (nodes: readonly SyntaxNode[], outer: Lookup): Lookup => {
  const values = collect(nodes)
  const known = new Map<string, readonly string[]>()
  let depth = 0

  const lookup: Lookup = name => {
    const assigned = values.get(name)
    if (!assigned) return outer(name)
    const answered = known.get(name)
    if (answered) return answered
    if (depth >= DEEPEST) return [HOLE]

    depth++
    // `X=${X:-default}` asks for itself: what is set outside, or nothing.
    known.set(name, outer(name) ?? [''])
    const followed =
      assigned.length > MOST_CHOICES ? [...assigned.slice(0, MOST_CHOICES), undefined] : assigned
    const found = few(followed.flatMap(words => (words ? valueTexts(words, lookup) : [HOLE])))
    depth--
    known.set(name, found)
    return found
  }
  return lookup
}

/** Texts that are put together: f-strings, `+`, `%` and `.format`. */
import { decoded, literalOf } from './strings.ts'
import { sliceOf, type Trail } from './trail.ts'
import { type Arguments, childrenOf, type Node } from './tree.ts'
import { concat, literal, lower, NONE, OPEN, union, type Values } from './values.ts'

export const formatString = (node: Node, trail: Trail): Values => {
  const { text, resolve } = trail.context
  const found = literalOf(node, text)
  if (!found) return NONE
  const plain = (from: number, to: number): Values =>
    literal(
      decoded(text, { ...found, from, to })
        .replaceAll('{{', '{')
        .replaceAll('}}', '}'),
    )

  const parts: Values[] = []
  let from = found.from
  for (const child of childrenOf(node)) {
    if (child.name !== 'FormatReplacement') continue
    const [value] = childrenOf(child)
    parts.push(plain(from, child.from))
    parts.push(child.getChild('FormatSpec') || !value ? OPEN : resolve(value, trail))
    from = child.to
  }
  return concat([...parts, plain(from, found.to)], node.from)
}

/** Longest chain of operators that is followed. */
const MOST_OPERANDS = 64

/** Operands of `a + b + c`, however long: the left side nests, so this is a loop. */
export const operands = (node: Node, operator: string, trail: Trail): readonly Node[] => {
  const found: Node[] = []
  let current = node
  while (current.name === 'BinaryExpression' && found.length < MOST_OPERANDS) {
    const [left, sign, right] = childrenOf(current)
    if (!left || !right || !sign || sliceOf(sign, trail) !== operator) break
    found.push(right)
    current = left
  }
  return [current, ...found.toReversed()]
}

/** Values between the parts of a format, in their order. */
const filled = (
  formats: Values,
  parts: (format: string) => readonly string[],
  given: readonly Node[],
  trail: Trail,
): Values =>
  union(
    formats.candidates.map(({ text, by, at = 0 }) => {
      const pieces = parts(text).flatMap((part, position): readonly Values[] => {
        if (position === 0) return [literal(part)]
        const value = given[position - 1]
        return [value ? trail.context.resolve(value, trail) : OPEN, literal(part)]
      })
      return lower(concat(pieces, at), by)
    }),
  )

/** `'%s/%s' % (a, b)` */
export const percent = (left: Node, right: Node, trail: Trail): Values => {
  const given = right.name === 'TupleExpression' ? childrenOf(right) : [right]
  return filled(trail.context.resolve(left, trail), format => format.split(/%[-\d.]{0,8}[sdr]/), given, trail)
}

/** `'{}/{name}'.format(a, name=b)` */
export const formatCall = (
  receiver: Node,
  { positional, named }: Pick<Arguments, 'positional' | 'named'>,
  trail: Trail,
): Values => {
  const { resolve } = trail.context
  return union(
    resolve(receiver, trail).candidates.map(({ text, by, at = 0 }) => {
      const parts = text.split(/\{([^{}]{0,60})\}/)
      let next = 0
      // Every other part is what stood in braces.
      const pieces = parts.slice(0, 2 * MOST_FIELDS).map((part, index): Values => {
        if (index % 2 === 0) return literal(part)
        const field = /^[\w]*/.exec(part)?.[0] ?? ''
        const value = field === '' ? positional[next++] : (named.get(field) ?? positional[Number(field)])
        return value && !/[.[:!]/.test(part) ? resolve(value, trail) : OPEN
      })
      return lower(concat(pieces, at), by)
    }),
  )
}

/** Fields of one format that are filled. */
const MOST_FIELDS = 12

/** `'/'.join([a, b])` */
export const joined = (receiver: Node, list: Node, trail: Trail): Values => {
  if (!/^(?:Array|Tuple)Expression$/.test(list.name)) return OPEN
  const { resolve } = trail.context
  const separator = resolve(receiver, trail)
  const items = childrenOf(list)
  if (items.length > MOST_FIELDS) return OPEN
  const pieces = items.flatMap((item, at) =>
    at === 0 ? [resolve(item, trail)] : [separator, resolve(item, trail)],
  )
  return concat(pieces, receiver.from)
}

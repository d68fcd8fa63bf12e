import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import type { Entry, Mapping, Node, Sequence, Tree } from './node.ts'

/** The parser recurses; configurations end at some 30 levels. */
const DEEPEST = 200

const tooDeep = (text: string): boolean => {
  let [depth, quoted] = [0, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === 92) at++
      else if (code === 34) quoted = false
    } else if (code === 34) quoted = true
    else if (code === 123 || code === 91) {
      if (++depth > DEEPEST) return true
    } else if (code === 125 || code === 93) depth--
  }
  return false
}

interface Open {
  readonly node: Mapping | Sequence
  key?: { readonly text: string; readonly at: number }
}

const build = (text: string): Tree => {
  const documents: Node[] = []
  const stack: Open[] = []
  let fault: string | undefined
  const put = (node: Node): void => {
    const open = stack.at(-1)
    if (!open) documents.push(node)
    else if (open.node.kind === 'list') (open.node.items as Node[]).push(node)
    else if (open.key) {
      ;(open.node.entries as Entry[]).push({ key: open.key.text, at: open.key.at, value: node })
      delete open.key
    }
  }
  const begin = (node: Mapping | Sequence): void => {
    put(node)
    stack.push({ node })
  }
  visit(
    text,
    {
      onObjectBegin: at => begin({ kind: 'map', entries: [], at }),
      onArrayBegin: at => begin({ kind: 'list', items: [], at }),
      onObjectEnd: () => void stack.pop(),
      onArrayEnd: () => void stack.pop(),
      onObjectProperty: (key, at) => {
        const open = stack.at(-1)
        if (open) open.key = { text: key, at }
      },
      onLiteralValue: (value, at) =>
        put({ kind: 'scalar', text: String(value), plain: typeof value !== 'string', at }),
      onError: (code: ParseErrorCode) => {
        fault ??= printParseErrorCode(code)
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  )
  return fault === undefined && documents.length === 1
    ? { documents }
    : { documents, fault: 'it is no valid JSON' }
}

export const readJson = (text: string): Tree => {
  if (tooDeep(text)) return { documents: [], fault: `it is nested deeper than ${DEEPEST} levels` }
  try {
    return build(text)
  } catch {
    return { documents: [], fault: 'it is no valid JSON' }
  }
}

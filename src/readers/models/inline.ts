/** Addresses of the hub that stand inside other texts: `hf://` in a query, a path or a list. */
import type { ModelReference } from '../../reference.ts'
import { place } from '../locate.ts'
import { hubAddress, hubUrl, isCommit, modelId } from './hub.ts'
import { functionOf } from './match.ts'
import type { File } from './references.ts'
import { decoded, literalOf } from './strings.ts'
import { argumentsOf, childrenOf, type Node } from './tree.ts'

const ADDRESS = /hf:\/\/[\w@./*{}-]{3,300}/g
const WRITES =
  /^(?:to_|write|sink|save|push|upload|print|log|put|mkdir|delete|rm|copy_to|debug|info|warning|error|warn)/i
/** Addresses that are taken from one call. */
const MOST = 8

/** Texts among the arguments of a call, those in lists and dictionaries too. */
const textsOf = (call: Node, text: string): readonly Node[] => {
  const { positional, named } = argumentsOf(call, text)
  return [...positional, ...named.values()].flatMap(node =>
    /^(?:Array|Tuple|Dictionary|Set)Expression$/.test(node.name) ? childrenOf(node).slice(0, 100) : [node],
  )
}

/** Addresses in a call that names nothing otherwise. */
export function* inlineAddresses(call: Node, file: File): Iterable<ModelReference> {
  const { text, path, surface, lineOf } = file
  const callee = functionOf(call, text)
  if (WRITES.test(callee)) return
  let taken = 0
  for (const node of textsOf(call, text)) {
    const literal = node.name === 'String' ? literalOf(node, text) : undefined
    if (!literal) continue
    for (const [address] of decoded(text, literal).matchAll(ADDRESS)) {
      const name = hubAddress(address.replace(/[.*/{}]+$/, '')) ?? hubUrl(address)
      if (!name || taken++ >= MOST) continue
      yield {
        kind: 'model',
        id: modelId({ hub: 'huggingface', ...name }),
        hub: 'huggingface',
        ...name,
        pinned: isCommit(name.revision),
        resolvedBy: 'literal',
        callee,
        surface,
        at: place(path, lineOf(node.from)),
      }
    }
  }
}

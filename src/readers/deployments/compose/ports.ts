/** `ports` of a service: short and long form, ranges, addresses. */
import type { Port } from '../../../deployment.ts'
import { HOLE } from '../../commands/expansion.ts'
import { at, textAt, type YamlNode } from '../../syntax/yaml.ts'
import { interpolate } from '../interpolate.ts'
import { itemsOf, type Part, type Parts } from './parts.ts'

/** A range of more ports than this is one port of which the target is not told. */
const MOST = 20
const LONGEST = 300

interface Bound {
  readonly address?: string
  readonly published?: string
  readonly target?: string
}

/** `address:published:target`; an address of version 6 stands in brackets, or is all that stands before the last colons. */
const split = (text: string): Bound => {
  const parts = text.split(':')
  const target = parts.pop() ?? ''
  if (parts.length === 0) return { target }
  const published = parts.pop() ?? ''
  const address = parts.join(':').replace(/^\[|\]$/g, '')
  return { target, published, ...(address ? { address } : {}) }
}

/** Ports of a range; undefined when it is none, or too long to be told one by one. */
const targets = (text: string | undefined): readonly (number | undefined)[] => {
  const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text ?? '') ?? []
  if (!from) return [undefined]
  const [first, last] = [Number(from), Number(to)]
  const count = last - first + 1
  return count >= 1 && count <= MOST
    ? Array.from({ length: count }, (_, index) => first + index)
    : [undefined]
}

const shown = (text: string | undefined, written: string): string | undefined =>
  text?.includes(HOLE) ? written.slice(0, LONGEST) : text || undefined

function* portsOf(
  { address, published, target }: Bound,
  written: Bound,
  part: Part,
  line: number,
): Iterable<Port> {
  const host = shown(address, written.address ?? '')
  const out = shown(published, written.published ?? '')
  for (const one of targets(target)) {
    yield {
      how: 'published',
      ...(one === undefined ? {} : { target: one }),
      ...(out ? { published: out } : {}),
      ...(host ? { address: host } : {}),
      ...part.source.stand(line),
    }
  }
}

function* short(node: YamlNode, part: Part): Iterable<Port> {
  if (node.kind !== 'scalar' || node.value.length > LONGEST) return
  const text = interpolate(node.value, part.source.variables).text.trim()
  const [bound = '', protocol = 'tcp'] = text.split('/')
  if (!bound || protocol.toLowerCase() === 'udp') return
  const written = { address: node.value, published: node.value.replace(/:[^:]*$/, '') }
  yield* portsOf(split(bound), written, part, node.line)
}

function* long(node: YamlNode, part: Part): Iterable<Port> {
  const written = (key: string) => textAt(node, key)
  const known = (key: string): string | undefined => {
    const text = written(key)
    return text === undefined ? undefined : interpolate(text, part.source.variables).text.trim()
  }
  if (known('protocol')?.toLowerCase() === 'udp') return
  const [target, published, address] = [known('target'), known('published'), known('host_ip')]
  if (target === undefined && published === undefined) return
  const bound = {
    ...(target === undefined ? {} : { target }),
    ...(published ? { published } : {}),
    ...(address ? { address } : {}),
  }
  const line = (at(node, 'published') ?? at(node, 'target') ?? node).line
  const own = { address: written('host_ip') ?? '', published: written('published') ?? '' }
  yield* portsOf(bound, own, part, line)
}

/** Ports that the host publishes. */
export const publishedPorts = (parts: Parts): readonly Port[] =>
  itemsOf(parts, 'ports').flatMap(({ node, part }) => [
    ...(node.kind === 'map' ? long(node, part) : short(node, part)),
  ])

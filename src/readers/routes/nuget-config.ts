/** nuget.config: sources, and which names belong to which. */
import { childOf, childrenOf, isXml, readXml, type XmlNode } from '../syntax/xml.ts'
import type { Route, RouteReader } from './route.ts'

const attribute = (node: XmlNode, name: string): string | undefined => node.attributes.get(name)

/** Patterns by the key of their source. */
const mappingOf = (root: XmlNode): ReadonlyMap<string, readonly string[]> => {
  const mapping = childOf(root, 'packageSourceMapping')
  return new Map(
    (mapping ? childrenOf(mapping, 'packageSource') : []).map(source => [
      (attribute(source, 'key') ?? '').toLowerCase(),
      childrenOf(source, 'package').flatMap(({ attributes }) => attributes.get('pattern') ?? []),
    ]),
  )
}

/** Names that are bound to a source; a lone `*` stands for what no other source claims. */
const claims = (patterns: readonly string[]): Pick<Route, 'names' | 'all'> => {
  const names = patterns.filter(pattern => pattern !== '*')
  return {
    ...(names.length > 0 ? { names } : {}),
    ...(names.length < patterns.length ? { all: true } : {}),
  }
}

export const nugetConfig: RouteReader = {
  id: 'nuget-config',
  ecosystem: 'nuget',
  paths: ['nuget.config', 'NuGet.config', 'NuGet.Config', '.nuget/NuGet.Config'],

  *read({ text }) {
    const root = readXml(text)
    const sources = isXml(root) ? childOf(root, 'packageSources') : undefined
    if (!isXml(root) || !sources) return
    const mapping = mappingOf(root)
    const added = childrenOf(sources, 'add')
    // Without `clear` the sources of the machine are asked as well.
    const only = childOf(sources, 'clear') !== undefined && added.length === 1
    for (const node of added) {
      const [url, name = ''] = [attribute(node, 'value'), attribute(node, 'key')]
      if (!url || !/^https?:/i.test(url)) continue
      const claimed =
        mapping.size > 0 ? claims(mapping.get(name.toLowerCase()) ?? []) : only ? { all: true } : {}
      yield { url, line: node.line, name, ...(claimed as Pick<Route, 'names' | 'all'>) }
    }
  },
}

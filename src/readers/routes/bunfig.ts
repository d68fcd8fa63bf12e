import { at, entriesAt, readToml, type Toml } from '../syntax/toml.ts'
import type { Route, RouteReader } from './route.ts'

/** An address, or a table with one beside a token. */
function* addressOf(node: Toml | undefined): Iterable<Pick<Route, 'url' | 'line'>> {
  const url = node?.kind === 'table' ? at(node, 'url') : node
  if (url?.kind === 'string') yield { url: url.text, line: url.line }
}

export const bunfig: RouteReader = {
  id: 'bunfig',
  ecosystem: 'npm',
  paths: ['bunfig.toml'],

  *read({ text }) {
    const root = readToml(text)
    if (!('kind' in root)) return
    for (const found of addressOf(at(root, 'install', 'registry'))) yield { ...found, all: true }
    for (const [scope, node] of entriesAt(root, 'install', 'scopes')) {
      for (const found of addressOf(node))
        yield { ...found, names: [`${scope.startsWith('@') ? '' : '@'}${scope}/*`] }
    }
  },
}

/** Cargo's configuration: registries by name, and what replaces crates.io. */
import { at, entriesAt, readToml, type Toml, textAt } from '../syntax/toml.ts'
import type { RouteReader } from './route.ts'

/** The address of an index that is read over HTTP; one in git keeps its form, and nobody can be asked there. */
const plain = (url: string): string => url.replace(/^sparse\+/, '')

/** Sources may replace one another in a chain. */
const LONGEST_CHAIN = 10

const replacing = (root: Toml): string | undefined => {
  let name = textAt(root, 'source', 'crates-io', 'replace-with')
  for (let steps = 0; name !== undefined && steps < LONGEST_CHAIN; steps++) {
    const next: string | undefined = textAt(root, 'source', name, 'replace-with')
    if (next === undefined) return name
    name = next
  }
  return undefined
}

export const cargoConfig: RouteReader = {
  id: 'cargo-config',
  ecosystem: 'cargo',
  paths: ['.cargo/config.toml', '.cargo/config'],

  *read({ text }) {
    const root = readToml(text)
    if (!('kind' in root)) return
    const main = replacing(root)
    for (const [table, key] of [
      ['registries', 'index'],
      ['source', 'registry'],
    ] as const) {
      for (const [name, value] of entriesAt(root, table)) {
        const node = at(value, key)
        if (node?.kind !== 'string') continue
        yield { url: plain(node.text), line: node.line, name, ...(name === main ? { all: true } : {}) }
      }
    }
  },
}

/** `.yarnrc.yml` of later yarns, and the registries of pnpm-workspace.yaml. */
import { entryAt, isYaml, readYaml, type YamlNode } from '../syntax/yaml.ts'
import type { Route, RouteReader } from './route.ts'

const documentOf = (text: string): YamlNode | undefined => {
  const read = readYaml(text)
  return isYaml(read) ? read[0] : undefined
}

function* addressUnder(node: YamlNode | undefined, key: string): Iterable<Pick<Route, 'url' | 'line'>> {
  const entry = entryAt(node, key)
  if (entry?.value.kind === 'scalar' && entry.value.value) yield { url: entry.value.value, line: entry.line }
}

export const yarnrcYml: RouteReader = {
  id: 'yarnrc-yml',
  ecosystem: 'npm',
  paths: ['.yarnrc.yml'],

  *read({ text }) {
    const root = documentOf(text)
    for (const found of addressUnder(root, 'npmRegistryServer')) yield { ...found, all: true }
    const scopes = entryAt(root, 'npmScopes')?.value
    for (const { key, value } of scopes?.kind === 'map' ? scopes.entries : []) {
      for (const found of addressUnder(value, 'npmRegistryServer')) yield { ...found, names: [`@${key}/*`] }
    }
  },
}

export const pnpmWorkspace: RouteReader = {
  id: 'pnpm-workspace',
  ecosystem: 'npm',
  paths: ['pnpm-workspace.yaml'],

  *read({ text }) {
    const root = documentOf(text)
    for (const found of addressUnder(root, 'registry')) yield { ...found, all: true }
    const registries = entryAt(root, 'registries')?.value
    for (const { key } of registries?.kind === 'map' ? registries.entries : []) {
      for (const found of addressUnder(registries, key)) {
        yield key === 'default' ? { ...found, all: true } : { ...found, names: [`${key}/*`] }
      }
    }
  },
}

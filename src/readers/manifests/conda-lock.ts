/** conda-lock.yml: what conda and pip will install on each platform, with addresses and hashes. */
import { canonical } from '../identity.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import { pypiAddress } from '../pypi-requirement.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, entryAt, isYaml, itemsAt, readYaml, textAt, type YamlNode } from '../syntax/yaml.ts'
import { type LockEntry, lockReferences, type Scope } from './python-lock.ts'

/** `https://host/channel/linux-64/name-1.0-build.conda`: the part before the platform. */
const CHANNEL = /\/([^/]+)\/(?:noarch|(?:linux|osx|win|emscripten|wasi)-[\w]+)\/[^/]+$/

const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['main', 'runtime'],
  ['dev', 'dev'],
])

const hashesOf = (node: YamlNode): readonly string[] => {
  const [strong, weak] = [textAt(node, 'hash', 'sha256'), textAt(node, 'hash', 'md5')]
  if (strong) return [`sha256:${strong}`]
  return weak ? [`md5:${weak}`] : []
}

const entryOf = (node: YamlNode, name: string): LockEntry => {
  const [version, url] = [textAt(node, 'version'), textAt(node, 'url')]
  const conda = textAt(node, 'manager') !== 'pip'
  const channel = url && conda ? CHANNEL.exec(url.slice(0, 2000))?.[1] : undefined
  // pip's entries name an archive of the index, or a repository.
  const source = url && !conda && /^git\+/.test(url) ? pypiAddress(url) : { address: url }
  const lines = [entryAt(node, 'name')?.line ?? node.line, entryAt(node, 'version')?.line ?? 0]
  return {
    name,
    line: lines[0] ?? node.line,
    endLine: Math.max(...lines),
    ecosystem: conda ? 'conda' : 'pypi',
    parts: {
      version,
      ...source,
      ...(channel ? { registry: channel } : {}),
      integrity: hashesOf(node),
      scope: SCOPES.get(textAt(node, 'category') ?? '') ?? 'optional',
    },
    edges: entriesAt(node, 'dependencies').map(({ key }) => canonical('pypi', key)),
  }
}

/** One entry for a version, whatever the number of platforms: the hashes of all of them. */
const merged = (entries: readonly LockEntry[]): readonly LockEntry[] => {
  const first = new Map<
    string,
    { readonly entry: LockEntry; readonly integrity: string[]; readonly edges: string[] }
  >()
  for (const entry of entries) {
    const { parts } = entry
    const key = JSON.stringify([entry.ecosystem, entry.name, parts.version, parts.registry, parts.origin])
    const known = first.get(key)
    if (known) {
      known.integrity.push(...(parts.integrity ?? []))
      known.edges.push(...entry.edges)
    } else first.set(key, { entry, integrity: [...(parts.integrity ?? [])], edges: [...entry.edges] })
  }
  return [...first.values()].map(({ entry, integrity, edges }) => ({
    ...entry,
    parts: { ...entry.parts, integrity: [...new Set(integrity)] },
    edges: [...new Set(edges)],
  }))
}

export const condaLock: Reader = {
  id: 'conda-lock',

  *read({ path, text }): Iterable<Found> {
    const read = readYaml(text)
    if (!isYaml(read)) {
      yield unreadFile(path, read.line, lineAt(text, read.line), `no valid YAML: ${read.why}`, 'lockfile')
      return
    }
    const [root] = read
    if (at(root, 'package')?.kind !== 'list') {
      yield unreadFile(path, 1, lineAt(text, 1), 'expected a list "package"', 'lockfile')
      return
    }
    const entries: LockEntry[] = []
    for (const node of itemsAt(root, 'package')) {
      const name = textAt(node, 'name')
      if (name) entries.push(entryOf(node, name))
      else yield unread(place(path, node.line), 'package', 'expected an entry with a name', 'lockfile')
    }
    yield* lockReferences(path, merged(entries))
  },
}

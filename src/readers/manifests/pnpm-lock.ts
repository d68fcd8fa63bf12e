/** pnpm-lock.yaml, versions 5 to 9: `packages` say what is installed, `importers` and `snapshots` who asks for it. */
import type { PackageReference } from '../../reference.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, isYaml, readYaml, textAt, type YamlEntry, type YamlNode } from '../syntax/yaml.ts'
import { type Direct, type Node, pulledBy, scopesOf } from './npm-edges.ts'
import { npmPackage } from './npm-package.ts'
import { type Resolved, resolvedFrom } from './npm-resolved.ts'
import { pnpmKey, pnpmTargets } from './pnpm-lock-key.ts'

const KINDS = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  // What pnpm itself installs before it reads the rest.
  ['configDependencies', 'dev'],
  ['packageManagerDependencies', 'dev'],
] as const

interface Graph {
  readonly nodes: readonly Node[]
  readonly direct: readonly Direct[]
  /** What importers ask for and no entry holds. */
  readonly lost: readonly YamlEntry[]
}

const versionOf = (value: YamlNode): string | undefined =>
  value.kind === 'scalar' ? value.value : textAt(value, 'version')

/** Since version 9 edges stand in `snapshots`, under keys that end in the peers. */
const graphOf = (root: YamlNode, packages: readonly YamlEntry[], major: number): Graph => {
  const numbers = new Map(packages.map(({ key }, number) => [key, number]))
  const numberOf = (key: string): number | undefined => {
    const exact = numbers.get(key)
    if (exact !== undefined || major < 9) return exact
    const peers = key.indexOf('(')
    return peers < 0 ? undefined : numbers.get(key.slice(0, peers))
  }
  const find = (name: string, version: string | undefined): number | undefined => {
    if (version === undefined) return undefined
    for (const target of pnpmTargets(name, version, major)) {
      const found = numberOf(target)
      if (found !== undefined) return found
    }
    return undefined
  }
  const targets = (value: YamlNode, kind: string): readonly number[] =>
    entriesAt(value, kind).flatMap(({ key, value: version }) => find(key, versionOf(version)) ?? [])

  const nodes = packages.map((): { needs: number[]; optional: number[] } => ({ needs: [], optional: [] }))
  for (const { key, value } of major < 9 ? packages : entriesAt(root, 'snapshots')) {
    const node = nodes[numberOf(key) ?? -1]
    node?.needs.push(...targets(value, 'dependencies'))
    node?.optional.push(...targets(value, 'optionalDependencies'))
  }
  const importers = entriesAt(root, 'importers').map(({ value }) => value)
  const lost: YamlEntry[] = []
  const direct = [root, ...importers].flatMap(importer =>
    KINDS.flatMap(([kind, scope]) =>
      entriesAt(importer, kind).flatMap((entry): readonly Direct[] => {
        const { key: name, value } = entry
        const version = versionOf(value)
        const node = find(name, version)
        if (node === undefined && !/^(?:link|workspace):/.test(version ?? '')) lost.push(entry)
        return node === undefined ? [] : [{ node, name, scope }]
      }),
    ),
  )
  return { nodes, direct, lost }
}

/** Where an entry comes from; undefined when nothing but its key says so. */
const sourceOf = (value: YamlNode): Resolved | undefined => {
  const resolution = at(value, 'resolution')
  const [repository, commit] = [textAt(resolution, 'repo'), textAt(resolution, 'commit')]
  if (repository) {
    return { origin: 'git', address: `${repository}#${commit ?? ''}`, pinned: commit !== undefined }
  }
  const directory = textAt(resolution, 'directory')
  if (directory !== undefined) return { origin: 'path', address: directory, pinned: true }
  const tarball = textAt(resolution, 'tarball')
  return tarball === undefined ? undefined : resolvedFrom(tarball)
}

const isTrue = (value: YamlNode, key: string): boolean => textAt(value, key) === 'true'

/** Version 5 and 6 say it of each entry. */
const flagged = (value: YamlNode): PackageReference['scope'] =>
  isTrue(value, 'dev') ? 'dev' : isTrue(value, 'optional') ? 'optional' : 'runtime'

interface Place {
  /** Names under which importers install it. */
  readonly names: readonly string[]
  readonly relation: PackageReference['relation']
  readonly via: readonly string[] | undefined
  readonly scope: PackageReference['scope']
  readonly at: PackageReference['at']
}

/** Names of one package that are compared; more than one is rare. */
const MOST_NAMES = 20
const SEMVER = /^\d+\.\d+\.\d+/

const reference = ({ key, value }: YamlEntry, major: number, found: Place): PackageReference | undefined => {
  const { names, ...where } = found
  const named = pnpmKey(key, major)
  const name = named?.name ?? textAt(value, 'name')
  if (!name) return undefined
  const exact = named && SEMVER.test(named.version) ? named.version : undefined
  const from: Resolved =
    sourceOf(value) ??
    (named?.host
      ? { origin: 'registry', address: `https://${named.host}/${name}` }
      : exact
        ? { origin: 'registry' }
        : resolvedFrom(named?.version ?? key))
  const version = exact ?? textAt(value, 'version')
  const hash = textAt(value, 'resolution', 'integrity')
  const registry = from.origin === 'registry'
  return npmPackage({
    written: names.includes(name) ? name : (names[0] ?? name),
    name: from.name ?? textAt(value, 'name') ?? name,
    specifier: registry ? version : undefined,
    version,
    origin: from.origin,
    address: from.address,
    integrity: hash?.split(/\s+/).filter(Boolean),
    surface: 'lockfile',
    pinned: from.pinned || (registry ? version !== undefined : hash !== undefined),
    runsOnInstall: isTrue(value, 'requiresBuild') || undefined,
    ...where,
  })
}

function* lockfile(path: string, root: YamlNode, major: number): Iterable<Found> {
  const packages = entriesAt(root, 'packages')
  const { nodes, direct, lost } = graphOf(root, packages, major)
  const asked = new Map<number, string[]>()
  for (const { node, name } of direct)
    asked.set(node, [...(asked.get(node) ?? []).slice(0, MOST_NAMES), name])
  const [via, scopes] = [pulledBy(nodes, direct), major < 9 ? [] : scopesOf(nodes, direct)]
  for (const [number, entry] of packages.entries()) {
    const { key, line, value } = entry
    const names = asked.get(number) ?? []
    const isDirect = names.length > 0
    const found = reference(entry, major, {
      names,
      relation: isDirect ? 'direct' : 'transitive',
      via: isDirect ? undefined : via(number),
      scope: major < 9 ? flagged(value) : (scopes[number] ?? 'unknown'),
      at: place(path, line),
    })
    if (found) yield found
    else
      yield unread(place(path, line), `${JSON.stringify(key)}:`, 'expected a name and a version', 'lockfile')
  }
  for (const { key, line, value } of lost) {
    const what = `${key}: ${versionOf(value) ?? ''}`
    yield unread(place(path, line), what, 'expected an entry under `packages` for it', 'lockfile')
  }
}

export const pnpmLock: Reader = {
  id: 'pnpm-lock',

  *read({ path, text }) {
    const documents = readYaml(text)
    if (!isYaml(documents)) {
      const { line, why } = documents
      yield unreadFile(path, line, lineAt(text, line), `no valid lockfile: ${why}`, 'lockfile')
      return
    }
    // The first of two documents is what pnpm installs for itself.
    for (const root of documents) {
      const version = textAt(root, 'lockfileVersion')
      const major = Math.floor(Number(version))
      if (major >= 5 && major <= 9) yield* lockfile(path, root, major)
      else {
        const what = `lockfileVersion ${version ?? ''}`
        yield unreadFile(path, root.line, what, 'expected lockfileVersion 5 to 9', 'lockfile')
      }
    }
  },
}

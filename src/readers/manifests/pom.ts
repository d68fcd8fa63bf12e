/** pom.xml of Maven: dependencies, managed versions, plugins, extensions and the parent, also of profiles. */
import type { PackageIndex, PackageReference } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { childOf, childrenOf, isXml, readXml, textIn, type XmlNode } from '../syntax/xml.ts'
import { brokenFile } from './broken.ts'
import { inside } from './folder.ts'
import { isCoordinate, mavenVersion } from './maven-version.ts'
import { type Pom, pomOf } from './pom-properties.ts'

type Scope = PackageReference['scope']

interface Project extends Pom {
  readonly path: string
  /**
   * Whether the group is the project's own word; else the place of the parent that it is inherited from, which must then be
   * in the tree; undefined when that parent comes from a repository.
   */
  readonly kin: 'own' | { readonly parent: string } | undefined
  /** Repositories that are asked beside the central one. */
  readonly indexes: readonly PackageIndex[]
  readonly pluginIndexes: readonly PackageIndex[]
}

/** Group of a plugin that names none. */
const PLUGINS = 'org.apache.maven.plugins'

const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['compile', 'runtime'],
  ['runtime', 'runtime'],
  ['provided', 'build'],
  ['system', 'runtime'],
  ['test', 'dev'],
  ['import', 'unknown'],
])

/** A chain of elements by name. */
const within = (node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined =>
  names.reduce<XmlNode | undefined>((from, name) => from && childOf(from, name), node)

const scopeOf = (project: Project, node: XmlNode, usual: Scope): Scope => {
  if (textIn(node, 'optional') === 'true') return 'optional'
  const scope = project.fill(textIn(node, 'scope') ?? '').toLowerCase()
  return SCOPES.get(scope) ?? usual
}

/** The artifact that an element names with `groupId`, `artifactId` and `version`. */
const artifact = (
  project: Project,
  node: XmlNode,
  scope: Scope,
  indexes: readonly PackageIndex[],
  usualGroup?: string,
): Found => {
  const { path, fill } = project
  const [group = usualGroup, name] = ['groupId', 'artifactId'].map(key => {
    const text = textIn(node, key)
    return text === undefined ? undefined : fill(text)
  })
  const at = place(path, node.line)
  if (!isCoordinate(group) || !isCoordinate(name)) {
    const why = 'expected a groupId and an artifactId that this file spells out'
    return unread(at, `${node.name} ${group ?? ''}:${name ?? ''}`, why)
  }
  const written = textIn(node, 'version')
  const filled = written === undefined ? undefined : fill(written)
  // What another file declares stays as it is written.
  const version = mavenVersion(filled?.includes('${') ? written : filled)
  const common = { ecosystem: 'maven', written: `${group}:${name}`, scope, surface: 'manifest', at } as const
  const system = textIn(node, 'systemPath')
  if (system) return packageReference({ ...common, ...version, origin: 'path', address: system })
  // A module of the same build carries group and version of the whole.
  const { kin } = project
  if (kin && group === project.groupId && version.specifier && version.specifier === project.version) {
    const address = kin === 'own' ? undefined : kin.parent
    return packageReference({ ...common, ...version, specifier: written, origin: 'workspace', address })
  }
  return packageReference({ ...common, ...version, indexes })
}

/**
 * The parent. Without an empty `relativePath` Maven looks into the folder first, so one of the own group is a module of
 * this build; `address` says where it must then be.
 */
const parent = (project: Project, root: XmlNode, node: XmlNode): Found => {
  // Even when this project has inherited all that it is called, the parent is none of its modules.
  const found = artifact({ ...project, kin: undefined }, node, 'build', project.indexes)
  const address = parentPlace(project.path, root, node)
  if (found.kind !== 'package' || address === undefined) return found
  const { indexes: _, ...rest } = found
  return { ...rest, origin: 'workspace', address }
}

/** Where the parent must be if it is of this build; undefined when Maven takes it from a repository. */
const parentPlace = (path: string, root: XmlNode, node: XmlNode): string | undefined => {
  const relative = childOf(node, 'relativePath')
  if (relative && !relative.text) return undefined
  const own = textIn(root, 'groupId') ?? textIn(node, 'groupId')
  if (!relative && own !== textIn(node, 'groupId')) return undefined
  const place = inside(path, relative?.text ?? '../pom.xml')
  return place.endsWith('.xml') ? place : `${place}/pom.xml`
}

const kinOf = (path: string, root: XmlNode): Project['kin'] => {
  if (textIn(root, 'groupId') !== undefined) return 'own'
  const node = childOf(root, 'parent')
  const place = node && parentPlace(path, root, node)
  return place === undefined ? undefined : { parent: place }
}

function* dependencies(project: Project, list: XmlNode | undefined, usual: Scope): Iterable<Found> {
  for (const node of list ? childrenOf(list, 'dependency') : []) {
    yield artifact(project, node, scopeOf(project, node, usual), project.indexes)
  }
}

function* plugins(project: Project, list: XmlNode | undefined): Iterable<Found> {
  for (const node of list ? childrenOf(list, 'plugin') : []) {
    yield artifact(project, node, 'build', project.pluginIndexes, PLUGINS)
    for (const inner of childOf(node, 'dependencies')?.children ?? []) {
      yield artifact(project, inner, 'build', project.pluginIndexes)
    }
  }
}

/** What a project and each of its profiles may hold. */
function* section(project: Project, node: XmlNode): Iterable<Found> {
  yield* dependencies(project, childOf(node, 'dependencies'), 'runtime')
  yield* dependencies(project, within(node, 'dependencyManagement', 'dependencies'), 'unknown')
  yield* plugins(project, within(node, 'build', 'plugins'))
  yield* plugins(project, within(node, 'build', 'pluginManagement', 'plugins'))
  yield* plugins(project, within(node, 'reporting', 'plugins'))
  for (const extension of within(node, 'build', 'extensions')?.children ?? []) {
    yield artifact(project, extension, 'build', project.pluginIndexes)
  }
}

const indexesOf = (
  sections: readonly XmlNode[],
  list: string,
  one: string,
  { fill }: Pom,
): PackageIndex[] => {
  const urls = sections
    .flatMap(node => childrenOf(node, list))
    .flatMap(repositories => childrenOf(repositories, one))
    .map(repository => fill(textIn(repository, 'url') ?? ''))
  return [...new Set(urls)].filter(Boolean).map(url => ({ url, extra: true }))
}

export const pom: Reader = {
  id: 'pom',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const root = readXml(text)
    if (!isXml(root)) {
      yield brokenFile(file, root, 'pom.xml')
      return
    }
    if (root.name !== 'project' && root.name !== 'extensions') {
      yield brokenFile(file, { line: root.line, why: 'expected the element "project"' }, 'pom.xml')
      return
    }
    const known = pomOf(root)
    const sections = [root, ...(childOf(root, 'profiles')?.children ?? [])]
    const indexes = indexesOf(sections, 'repositories', 'repository', known)
    const pluginIndexes = indexesOf(sections, 'pluginRepositories', 'pluginRepository', known)
    const project: Project = { path, ...known, kin: kinOf(path, root), indexes, pluginIndexes }

    // `.mvn/extensions.xml`: what Maven itself loads.
    for (const node of root.name === 'extensions' ? childrenOf(root, 'extension') : []) {
      yield artifact(project, node, 'build', pluginIndexes)
    }
    for (const node of childrenOf(root, 'parent')) yield parent(project, root, node)
    for (const node of sections) yield* section(project, node)
  },
}

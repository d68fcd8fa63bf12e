/** The services that a Compose file starts, with what it extends, includes and lies over. */
import { posix } from 'node:path'
import type { Unread } from '../../../reference.ts'
import { HOLE } from '../../commands/expansion.ts'
import { place, unread } from '../../locate.ts'
import type { TextFile } from '../../reader.ts'
import { at, entriesAt, entryAt, textAt, type YamlNode } from '../../syntax/yaml.ts'
import { environmentFile } from '../environment-file.ts'
import { interpolate, type Variables } from '../interpolate.ts'
import { combined, flattened, type Parts, partsOf, type Source, scalarIn, sourceOf } from './parts.ts'
import { internalNetworks } from './privileges.ts'
import { documentsOf, resolved, type Tree } from './tree.ts'

export interface Service {
  readonly name: string
  readonly line: number
  readonly source: Source
  readonly parts: Parts
  /** Networks that lead nowhere. */
  readonly internal: ReadonlySet<string>
  /** Files of the document's `configs`, by name. */
  readonly configs: ReadonlyMap<string, string>
}

/** How deep files extend and include one another, and how many services one reading makes. */
const DEEPEST = 10
const MOST = 2000
const MOST_DOCUMENTS = 200
const TOO_MANY = `more than ${MOST.toLocaleString('en')} services are not read`

interface State {
  readonly tree: Tree
  readonly told: Unread[]
  /** Included files that were read. */
  readonly seen: Set<string>
  left: number
}

const isComposeName = (path: string): boolean => /compose[^/]*\.ya?ml$/i.test(path)

const variablesIn = (folder: string, tree: Tree): Variables => {
  const path = resolved(folder, '.env')
  const file = path === undefined ? undefined : tree.file(path)
  return file ? environmentFile(file) : new Map()
}

/** A file that another one names; what leads out of the repository is told at its place. */
const named = (path: string, line: number, source: Source, state: State): TextFile | undefined => {
  const text = interpolate(path, source.variables).text
  if (text.includes(HOLE)) return undefined
  const known = resolved(source.folder, text)
  if (known !== undefined) return state.tree.file(known)
  if (/^[a-z+]+:\/\/|^git@|^oci:/i.test(text)) {
    const why = 'services of a remote file are not read; expected a path within the repository'
    state.told.push(unread(place(source.file.path, line), path, why, 'config'))
  } else if (text.trim()) {
    const why = 'it lies outside of the repository; expected a path within it'
    state.told.push(unread(place(source.file.path, line), path, why, 'config'))
  }
  return undefined
}

const indexed = new WeakMap<TextFile, ReadonlyMap<string, YamlNode>>()

/** Services of a file by name; of a doubled name the last. */
const bodiesOf = (file: TextFile): ReadonlyMap<string, YamlNode> => {
  const known =
    indexed.get(file) ??
    new Map(
      documentsOf(file)
        .slice(0, MOST_DOCUMENTS)
        .flatMap(document => flattened(at(document, 'services')))
        .map(({ key, value }) => [key, value]),
    )
  indexed.set(file, known)
  return known
}

/** A service with all that it extends; a circle ends where it closes. */
const extended = (node: YamlNode, source: Source, state: State, trail: readonly string[]): Parts => {
  const own = partsOf(node, source)
  const extension = own.get('extends')?.at(-1)
  if (!extension || trail.length > DEEPEST) return own
  const { node: written, line } = extension
  const name =
    written.kind === 'scalar'
      ? written.value
      : (scalarIn(extension, at(written, 'service'), line)?.value ?? '')
  const path = written.kind === 'map' ? entryAt(written, 'file') : undefined
  const file = path?.value.kind === 'scalar' ? named(path.value.value, path.line, source, state) : source.file
  const key = `${file?.path}#${name}`
  const body = file && !trail.includes(key) ? bodiesOf(file).get(name) : undefined
  if (!file || !body) return own
  const from = file === source.file ? source : sourceOf(file, source.variables)
  return combined(extended(body, from, state, [...trail, key]), own)
}

const networksOf = (document: YamlNode, source: Source): Parts => {
  const networks = at(document, 'networks')
  return networks ? partsOf(networks, source) : new Map()
}

const configsIn = (document: YamlNode, { folder }: Source): ReadonlyMap<string, string> =>
  new Map(
    flattened(at(document, 'configs')).flatMap(({ key, value }) => {
      const path = resolved(folder, textAt(value, 'file') ?? '')
      return path === undefined ? [] : [[key, path] as const]
    }),
  )

/** Services of the file itself, without those that it includes. */
const ownServices = (file: TextFile, variables: Variables, state: State): readonly Service[] => {
  const source = sourceOf(file, variables)
  return documentsOf(file)
    .slice(0, MOST_DOCUMENTS)
    .flatMap(document => {
      const internal = internalNetworks([networksOf(document, source)])
      const configs = configsIn(document, source)
      const written = flattened(at(document, 'services'))
      const next = written[Math.max(0, state.left)]
      if (next) state.told.push(unread(source.stand(next.line).at, next.key, TOO_MANY, 'config'))
      return written.slice(0, Math.max(0, state.left)).flatMap(({ key: name, line, value }) => {
        state.left--
        if (value.kind !== 'map') return []
        const parts = extended(value, source, state, [`${file.path}#${name}`])
        return [{ name, line, source, parts, internal, configs }]
      })
    })
}

interface Inclusion {
  readonly paths: readonly { readonly path: string; readonly line: number }[]
  readonly files: readonly string[]
}

const texts = (node: YamlNode | undefined): readonly { path: string; line: number }[] => {
  if (node?.kind === 'scalar') return [{ path: node.value, line: node.line }]
  const items = node?.kind === 'list' ? node.items.slice(0, 100) : []
  return items.flatMap(item => (item.kind === 'scalar' ? [{ path: item.value, line: item.line }] : []))
}

const inclusions = (document: YamlNode): readonly Inclusion[] => {
  const list = at(document, 'include')
  const items = list?.kind === 'list' ? list.items.slice(0, 100) : []
  return items.map(item => {
    if (item.kind !== 'map') return { paths: texts(item), files: [] }
    return { paths: texts(at(item, 'path')), files: texts(at(item, 'env_file')).map(({ path }) => path) }
  })
}

/** Services of included files, of those that are not known by their own name. */
const included = (file: TextFile, variables: Variables, state: State, depth: number): readonly Service[] => {
  if (depth > DEEPEST) return []
  const source = sourceOf(file, variables)
  return documentsOf(file)
    .slice(0, MOST_DOCUMENTS)
    .flatMap(inclusions)
    .flatMap(({ paths, files }) =>
      paths.flatMap(({ path, line }) => {
        const found = named(path, line, source, state)
        if (!found || state.seen.has(found.path) || isComposeName(found.path)) return []
        state.seen.add(found.path)
        const folder = posix.dirname(found.path)
        const own = files.flatMap(one => {
          const known = resolved(source.folder, one)
          const text = known === undefined ? undefined : state.tree.file(known)
          return text ? [...environmentFile(text)] : []
        })
        const inner = new Map([...variablesIn(folder, state.tree), ...own, ...variables])
        return [...ownServices(found, inner, state), ...included(found, inner, state, depth + 1)]
      }),
    )
}

/** A service that says neither what it runs nor what it is built from lies over one of another file. */
const isOverlay = ({ parts }: Service): boolean =>
  !['image', 'build', 'extends', 'provider'].some(key => parts.has(key))

const basesOf = (path: string): readonly string[] => {
  const folder = posix.dirname(path)
  const name = posix.basename(path)
  const [, stem] = /^(.{1,200})\.override\.ya?ml$/i.exec(name) ?? []
  const stems = stem ? [stem] : ['compose', 'docker-compose']
  return stems
    .flatMap(one => [`${one}.yaml`, `${one}.yml`])
    .filter(one => one !== name)
    .map(one => posix.join(folder, one))
}

/** The services of the file that this one lies over. */
const baseServices = (file: TextFile, variables: Variables, state: State): ReadonlyMap<string, Service> => {
  for (const path of basesOf(file.path)) {
    const base = state.tree.file(path)
    if (base) return new Map(ownServices(base, variables, state).map(one => [one.name, one]))
  }
  return new Map()
}

const laidOver = (
  services: readonly Service[],
  file: TextFile,
  variables: Variables,
  state: State,
): readonly Service[] => {
  if (!/\.override\.ya?ml$/i.test(file.path) && !services.some(isOverlay)) return services
  const bases = baseServices(file, variables, state)
  return services.map(service => {
    const base = bases.get(service.name)
    if (!base) return service
    const internal = new Set([...base.internal, ...service.internal])
    const configs = new Map([...base.configs, ...service.configs])
    return { ...service, parts: combined(base.parts, service.parts), internal, configs }
  })
}

export const servicesOf = (
  file: TextFile,
  tree: Tree,
): { readonly services: readonly Service[]; readonly told: readonly Unread[] } => {
  const state: State = { tree, told: [], seen: new Set([file.path]), left: MOST }
  if (
    !documentsOf(file).some(document =>
      entriesAt(document).some(({ key }) => key === 'services' || key === 'include'),
    )
  ) {
    return { services: [], told: [] }
  }
  const variables = variablesIn(posix.dirname(file.path), tree)
  const own = laidOver(ownServices(file, variables, state), file, variables, state)
  return { services: [...own, ...included(file, variables, state, 0)], told: state.told }
}

/** package-lock.json and npm-shrinkwrap.json: what npm will install, with versions, addresses and hashes. */
import { lineAt, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import {
  get,
  isObject,
  type JsonFault,
  type JsonObject,
  type Member,
  membersOf,
  readJson,
  show,
} from '../syntax/json.ts'
import { skimJson } from '../syntax/json-skim.ts'
import { type Direct, type Node, pulledBy } from './npm-edges.ts'
import { FIELDS, type Fields, fieldsOf, noObject, reference } from './package-lock-entry.ts'
import { nestedPackages } from './package-lock-nested.ts'

const FOLDER = 'node_modules/'
/** Folders in which a dependency is looked for; real trees end at some twenty. */
const DEEPEST = 64
const KINDS = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
] as const

interface Placed {
  readonly member: Member
  readonly fields: Fields
  /** Where the name begins behind the last `node_modules/`; -1 for the project and its workspaces. */
  readonly cut: number
}

type Folders = ReadonlyMap<string, ReadonlyMap<string, number>>

/** For each folder with a `node_modules` in it, the entries there by name. The root is `''`, others end in a slash. */
const foldersOf = (placed: readonly Placed[]): Folders => {
  const folders = new Map<string, Map<string, number>>()
  for (const [at, { member, cut }] of placed.entries()) {
    if (cut < 0) continue
    const folder = member.key.slice(0, cut)
    const known = folders.get(folder)
    const name = member.key.slice(cut + FOLDER.length)
    if (known) known.set(name, at)
    else folders.set(folder, new Map([[name, at]]))
  }
  return folders
}

/** Where node looks for the modules of a folder: upwards. */
const chainOf = (key: string, folders: Folders): readonly ReadonlyMap<string, number>[] => {
  const chain: ReadonlyMap<string, number>[] = []
  for (let [end, steps] = [key.length, 0]; end > 0 && steps < DEEPEST; steps++) {
    const found = folders.get(`${key.slice(0, end)}/`)
    if (found) chain.push(found)
    end = key.lastIndexOf('/', end - 1)
  }
  const root = folders.get('')
  if (root) chain.push(root)
  return chain
}

const lookUp = (name: string, chain: readonly ReadonlyMap<string, number>[]): number | undefined => {
  for (const folder of chain) {
    const found = folder.get(name)
    if (found !== undefined) return found
  }
  return undefined
}

/** What every entry needs, and what the project's own manifests ask for. */
const edgesOf = (placed: readonly Placed[]): { readonly nodes: readonly Node[]; readonly direct: readonly Direct[] } => {
  const folders = foldersOf(placed)
  const direct: Direct[] = []
  const nodes = placed.map(({ member: { key }, fields, cut }): Node => {
    const chain = chainOf(key, folders)
    const needs: number[] = []
    for (const [kind, scope] of KINDS) {
      if (cut >= 0 && kind === 'devDependencies') continue
      for (const { key: name } of fields[kind] ?? []) {
        const node = lookUp(name, chain)
        if (node === undefined) continue
        if (cut < 0) direct.push({ node, name, scope })
        else needs.push(node)
      }
    }
    return { needs }
  })
  return { nodes, direct }
}

function* packages(path: string, entries: readonly Member[]): Iterable<Found> {
  const placed: Placed[] = []
  for (const member of entries) {
    if (!isObject(member.value)) yield noObject(path, member)
    else placed.push({ member, fields: fieldsOf(member.value), cut: member.key.lastIndexOf(FOLDER) })
  }
  const { nodes, direct } = edgesOf(placed)
  const asked = new Set(direct.map(({ node }) => node))
  const via = pulledBy(nodes, direct)
  for (const [at, { member, fields, cut }] of placed.entries()) {
    // The project itself and the packages of its workspace, and the links to them.
    if (cut < 0) continue
    const { name, version, resolved: address, link: linked } = fields
    if (linked && !address?.startsWith('../')) continue

    yield reference({
      path,
      line: member.line,
      installed: member.key.slice(cut + FOLDER.length),
      named: name,
      version,
      address: linked ? `file:${address}` : address,
      fields,
      relation: asked.has(at) ? 'direct' : 'transitive',
      via: asked.has(at) ? undefined : via[at],
    })
  }
}

const ROOT = new Set(['lockfileVersion', 'packages'])
const read = (text: string): JsonObject | JsonFault => {
  const flat = skimJson(text, (depth, key) => (depth === 0 ? ROOT.has(key) : depth !== 2 || FIELDS.has(key)))
  const version = flat && (get(flat, 'lockfileVersion') ?? 1)
  const nested =
    version === 1
      ? skimJson(text, (depth, key) => (depth === 0 ? key !== 'packages' : depth % 2 === 1 || FIELDS.has(key)))
      : undefined
  return nested ?? flat ?? readJson(text)
}

export const packageLock: Reader = {
  id: 'package-lock',

  *read({ path, text }) {
    const root = read(text)
    if (!('kind' in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid lockfile: ${root.why}`, 'lockfile')
      return
    }
    const version = get(root, 'lockfileVersion') ?? 1
    if (version === 1) {
      yield* nestedPackages(path, root)
    } else if ((version === 2 || version === 3) && isObject(get(root, 'packages'))) {
      yield* packages(path, membersOf(root, 'packages'))
    } else {
      const line = root.members.find(({ key }) => key === 'lockfileVersion')?.line ?? 1
      const why = 'expected lockfileVersion 1, or 2 or 3 with an object "packages"'
      yield unreadFile(path, line, `lockfileVersion ${show(version)}`, why, 'lockfile')
    }
  },
}

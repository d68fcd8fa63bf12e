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
import { pulledBy } from './npm-edges.ts'
import { edgesOf, type Placed } from './package-lock-edges.ts'
import { FIELDS, fieldsOf, noObject, reference } from './package-lock-entry.ts'
import { nestedPackages } from './package-lock-nested.ts'

const FOLDER = 'node_modules/'
const ROOT = new Set(['lockfileVersion', 'packages'])

function* packages(path: string, placed: readonly Placed[]): Iterable<Found> {
  const { nodes, direct } = edgesOf(placed)
  const asked = new Set(direct.map(({ node }) => node))
  const via = pulledBy(nodes, direct)
  for (const [at, { line, name: installed, cut, fields }] of placed.entries()) {
    // The project itself and the packages of its workspace, and the links to them.
    if (cut < 0) continue
    const { name: named, version, resolved: address, link: linked } = fields
    if (linked && !address?.startsWith('../')) continue

    yield reference({
      path,
      line,
      installed,
      named,
      version,
      address: linked ? `file:${address}` : address,
      fields,
      relation: asked.has(at) ? 'direct' : 'transitive',
      via: asked.has(at) ? undefined : via(at),
    })
  }
}

interface Read {
  readonly root: JsonObject
  readonly placed: readonly Placed[]
  /** Entries that are no objects. */
  readonly wrong: readonly Member[]
}

/** An entry is taken out of the text as soon as it is whole, so that there is never a tree of all. */
const read = (text: string): Read | JsonFault => {
  const [placed, wrong]: [Placed[], Member[]] = [[], []]
  const take = (member: Member): void => {
    const { key, line, value } = member
    const cut = key.lastIndexOf(FOLDER)
    const name = cut < 0 ? '' : key.slice(cut + FOLDER.length)
    if (isObject(value)) placed.push({ key, line, cut, name, fields: fieldsOf(value) })
    else wrong.push(member)
  }
  const skimmed = skimJson(text, {
    wants: (depth, key) => (depth === 0 ? ROOT.has(key) : depth !== 2 || FIELDS.has(key)),
    take: (depth, member) => {
      if (depth === 1) take(member)
      return depth === 1
    },
  })
  if (skimmed) return { root: skimmed, placed, wrong }
  placed.length = wrong.length = 0
  const root = readJson(text)
  if (!('kind' in root)) return root
  for (const member of membersOf(root, 'packages')) take(member)
  return { root, placed, wrong }
}

const readNested = (text: string): JsonObject | JsonFault =>
  skimJson(text, {
    wants: (depth, key) => (depth === 0 ? key !== 'packages' : depth % 2 === 1 || FIELDS.has(key)),
  }) ?? readJson(text)

export const packageLock: Reader = {
  id: 'package-lock',

  *read({ path, text }) {
    const found = read(text)
    const fault = (line: number, what: string, why: string) => unreadFile(path, line, what, why, 'lockfile')
    if (!('root' in found)) {
      yield fault(found.line, lineAt(text, found.line), `no valid lockfile: ${found.why}`)
      return
    }
    const { root, placed, wrong } = found
    const version = get(root, 'lockfileVersion') ?? 1
    if (version === 1) {
      const nested = readNested(text)
      if ('kind' in nested) yield* nestedPackages(path, nested)
    } else if ((version === 2 || version === 3) && isObject(get(root, 'packages'))) {
      yield* packages(path, placed)
      for (const member of wrong) yield noObject(path, member)
    } else {
      const line = root.members.find(({ key }) => key === 'lockfileVersion')?.line ?? 1
      const why = 'expected lockfileVersion 1, or 2 or 3 with an object "packages"'
      yield fault(line, `lockfileVersion ${show(version)}`, why)
    }
  },
}

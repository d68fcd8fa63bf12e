/** package-lock.json and npm-shrinkwrap.json: what npm will install, with versions, addresses and hashes. */
import { lineAt, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import {
  get,
  isObject,
  type JsonFault,
  type JsonObject,
  type JsonValue,
  type Member,
  membersOf,
  readJson,
  show,
} from '../syntax/json.ts'
import { skimJson } from '../syntax/json-skim.ts'
import { pulledBy } from './npm-edges.ts'
import { edgesOf, type Placed } from './package-lock-edges.ts'
import {
  FIELDS,
  type Fields,
  fieldsOf,
  type MutableFields,
  noObject,
  reference,
  set,
} from './package-lock-entry.ts'
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

/** What is told of while the text is passed: names in an entry's objects, then its fields, then the entry. */
const collector = () => {
  const [placed, wrong]: [Placed[], Member[]] = [[], []]
  let names: string[] = []
  let fields: MutableFields = {}
  const passNames = (): readonly string[] => {
    const passed = names
    names = []
    return passed
  }
  const entry = (key: string, value: JsonValue, line: number, found: Fields): void => {
    if (!isObject(value)) {
      wrong.push({ key, line, value })
      return
    }
    const cut = key.lastIndexOf(FOLDER)
    placed.push({ key, line, cut, name: cut < 0 ? '' : key.slice(cut + FOLDER.length), fields: found })
  }
  const take = (depth: number, key: string, value: JsonValue, line: number): boolean => {
    if (depth === 3) names.push(key)
    else if (depth === 2) {
      set(fields, key, value, passNames)
      if (names.length) names = []
    } else if (depth === 1) {
      entry(key, value, line, fields)
      fields = {}
    }
    return depth > 0
  }
  return { placed, wrong, entry, take }
}

/** An entry is taken out of the text piece by piece, so that there is never a tree of all. */
const read = (text: string): Read | JsonFault => {
  const { placed, wrong, take } = collector()
  const skimmed = skimJson(text, {
    wants: (depth, key) => (depth === 0 ? ROOT.has(key) : depth === 2 ? FIELDS.has(key) : depth < 4),
    take,
  })
  if (skimmed) return { root: skimmed, placed, wrong }
  const root = readJson(text)
  if (!('kind' in root)) return root
  const { entry, ...found } = collector()
  for (const { key, line, value } of membersOf(root, 'packages')) {
    entry(key, value, line, isObject(value) ? fieldsOf(value) : {})
  }
  return { root, placed: found.placed, wrong: found.wrong }
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

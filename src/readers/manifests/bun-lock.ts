/**
 * bun.lock, the text form. `packages` maps a place in the tree to a list whose first item is `name@version` or
 * `name@address`; what stands behind it depends on where the package comes from.
 */
import { npmSpecifier } from '../identity.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import {
  get,
  isList,
  isObject,
  type JsonObject,
  type JsonValue,
  type Member,
  membersOf,
  readJson,
  show,
} from '../syntax/json.ts'
import { skimJson } from '../syntax/json-skim.ts'
import { type Direct, type Node, pulledBy, scopesOf } from './npm-edges.ts'
import { npmPackage } from './npm-package.ts'
import { type Resolved, resolvedFrom } from './npm-resolved.ts'

const KINDS = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
] as const

/** Packages around one that are looked through; real trees end at some twenty. */
const DEEPEST = 64
const HASH = /^sha\d{1,3}-/

interface Placed {
  readonly member: Member
  /** `name@version` or `name@address`. */
  readonly written: string
  readonly items: readonly JsonValue[]
}

/** `outer/@scope/inner` → `outer`; undefined at the top. */
const outerOf = (key: string): string | undefined => {
  const last = key.lastIndexOf('/')
  const before = last > 0 ? key.lastIndexOf('/', last - 1) : -1
  const cut = key[before + 1] === '@' ? before : last
  return cut > 0 ? key.slice(0, cut) : undefined
}

/** Where a package finds what it needs: below itself, then below each that it stands in, then at the top. */
const lookUp = (keys: ReadonlyMap<string, number>, from: string, name: string): number | undefined => {
  let outer: string | undefined = from
  for (let step = 0; outer !== undefined && step < DEEPEST; step++) {
    const found = keys.get(`${outer}/${name}`)
    if (found !== undefined) return found
    outer = outerOf(outer)
  }
  return keys.get(name)
}

const names = (object: JsonObject | undefined, kind: string): readonly string[] =>
  object ? membersOf(object, kind).map(({ key }) => key) : []

const graphOf = (root: JsonObject, placed: readonly Placed[]) => {
  const keys = new Map(placed.map(({ member: { key } }, at) => [key, at]))
  const nodes = placed.map(({ member: { key }, items }): Node => {
    const info = items.find(isObject)
    const find = (kind: string) => names(info, kind).flatMap(name => lookUp(keys, key, name) ?? [])
    return {
      needs: [...find('dependencies'), ...find('peerDependencies')],
      optional: find('optionalDependencies'),
    }
  })
  const direct = membersOf(root, 'workspaces').flatMap(({ value }): readonly Direct[] => {
    if (!isObject(value)) return []
    const own = get(value, 'name')
    return KINDS.flatMap(([kind, scope]) =>
      names(value, kind).flatMap(name => {
        const node = lookUp(keys, typeof own === 'string' ? own : '', name)
        return node === undefined ? [] : [{ node, name, scope }]
      }),
    )
  })
  return { nodes, direct }
}

const split = (written: string): readonly [name: string, rest: string] => {
  const at = written.indexOf('@', 1)
  return at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at + 1)]
}

/** The second item of a package from a registry is its archive, empty for the usual one. */
const sourceOf = (rest: string, [, second]: readonly JsonValue[]): Resolved => {
  const spec = npmSpecifier(rest)
  if (spec.origin !== 'registry') return spec
  const from = typeof second === 'string' && second ? resolvedFrom(second) : { origin: 'registry' as const }
  return { ...from, origin: 'registry' }
}

const isOwn = (rest: string): boolean => /^(?:workspace|root):/.test(rest)

function* packages(path: string, root: JsonObject, placed: readonly Placed[]): Iterable<Found> {
  const { nodes, direct } = graphOf(root, placed)
  const asked = new Set(direct.map(({ node }) => node))
  const [via, scopes] = [pulledBy(nodes, direct), scopesOf(nodes, direct)]
  const trusted = get(root, 'trustedDependencies')
  const runs = new Set(isList(trusted) ? trusted.items.map(({ value }) => value) : [])
  for (const [at, { member, written, items }] of placed.entries()) {
    const [name, rest] = split(written)
    if (isOwn(rest)) continue
    const outer = outerOf(member.key)
    const installed = outer === undefined ? member.key : member.key.slice(outer.length + 1)
    const { origin, address, name: real = name, pinned } = sourceOf(rest, items)
    const version = origin === 'registry' ? npmSpecifier(rest).version : undefined
    const integrity = items.filter((item): item is string => typeof item === 'string' && HASH.test(item))
    yield npmPackage({
      written: installed,
      name: real,
      specifier: origin === 'registry' ? rest : undefined,
      version,
      origin,
      address,
      integrity,
      scope: scopes[at] ?? 'unknown',
      relation: asked.has(at) ? 'direct' : 'transitive',
      via: asked.has(at) ? undefined : via(at),
      surface: 'lockfile',
      pinned: pinned || (origin === 'registry' ? version !== undefined : integrity.length > 0),
      runsOnInstall: runs.has(installed) || undefined,
      at: place(path, member.line),
    })
  }
}

export const bunLock: Reader = {
  id: 'bun-lock',

  *read({ path, text }) {
    const root = skimJson(text, { wants: () => true }) ?? readJson(text)
    if (!('kind' in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid lockfile: ${root.why}`, 'lockfile')
      return
    }
    const version = get(root, 'lockfileVersion')
    if (
      (version !== 0 && version !== 1) ||
      !isObject(get(root, 'packages') ?? { kind: 'object', line: 1, members: [] })
    ) {
      const what = `lockfileVersion ${version === undefined ? '' : show(version)}`
      yield unreadFile(path, 1, what, 'expected lockfileVersion 0 or 1 with an object "packages"', 'lockfile')
      return
    }
    const placed: Placed[] = []
    for (const member of membersOf(root, 'packages')) {
      const { key, line, value } = member
      const items = isList(value) ? value.items.map(item => item.value) : []
      const [first] = items
      if (typeof first === 'string' && first) placed.push({ member, written: first, items })
      else {
        const what = `${JSON.stringify(key)}: ${show(value)}`
        yield unread(place(path, line), what, 'expected a list that begins with `name@version`', 'lockfile')
      }
    }
    yield* packages(path, root, placed)
  },
}

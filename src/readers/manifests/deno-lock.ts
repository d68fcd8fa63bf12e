/** deno.lock, versions 2 to 5: packages of npm and JSR, and modules from the web with their hashes. */
import { npmSpecifier } from '../identity.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import {
  get,
  isObject,
  type JsonObject,
  type Member,
  membersOf,
  readJson,
  show,
  textOf,
} from '../syntax/json.ts'
import { skimJson } from '../syntax/json-skim.ts'
import { webModule } from './deno-address.ts'
import { entriesOf, graphOf, partsOf } from './deno-lock-graph.ts'
import { denoPackage } from './deno-specifier.ts'
import { pulledBy } from './npm-edges.ts'
import { npmPackage } from './npm-package.ts'
import { type Resolved, resolvedFrom } from './npm-resolved.ts'

const wrong = (path: string, { key, line, value }: Member, expected: string): Found =>
  unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, `expected ${expected}`, 'lockfile')

/** Hashes of JSR and of the web stand as bare hexadecimal digits. */
const hash = (text: string): string => (/^[0-9a-f]{64}$/i.test(text) ? `sha256:${text}` : text)

function* packages(path: string, root: JsonObject): Iterable<Found> {
  const parts = partsOf(root)
  const entries = entriesOf(parts)
  const { nodes, direct } = graphOf(root, parts, entries)
  const asked = new Set(direct.map(({ node }) => node))
  const via = pulledBy(nodes, direct)
  for (const [at, { ecosystem, name, version, member }] of entries.entries()) {
    const { value, line } = member
    if (!isObject(value) || !name) {
      yield wrong(path, member, 'an object under a name and a version')
      continue
    }
    const integrity = textOf(value, 'integrity')
    const from: Resolved = resolvedFrom(textOf(value, 'tarball'))
    const exact = npmSpecifier(version).version
    yield npmPackage({
      ecosystem,
      written: name,
      name: from.name ?? name,
      specifier: version,
      version: exact,
      origin: from.origin,
      address: from.address,
      integrity: integrity ? integrity.split(/\s+/).map(hash) : undefined,
      relation: asked.has(at) ? 'direct' : 'transitive',
      via: asked.has(at) ? undefined : via(at),
      surface: 'lockfile',
      pinned: from.pinned || exact !== undefined,
      runsOnInstall: get(value, 'scripts') === true || undefined,
      at: place(path, line),
    })
  }
}

/** One reference for each module and version; the hashes of all its files belong to it. */
function* remote(path: string, members: readonly Member[]): Iterable<Found> {
  const modules = new Map<string, { readonly member: Member; readonly hashes: string[] }>()
  for (const member of members) {
    const module = typeof member.value === 'string' ? webModule(member.key) : undefined
    if (!module || typeof member.value !== 'string') {
      yield wrong(path, member, 'a web address and a hash')
      continue
    }
    const known = modules.get(module.prefix)
    if (known) known.hashes.push(hash(member.value))
    else modules.set(module.prefix, { member, hashes: [hash(member.value)] })
  }
  for (const [prefix, { member, hashes }] of modules) {
    const where = { scope: 'unknown', surface: 'lockfile', relation: 'unknown' } as const
    const at = place(path, member.line)
    const found = denoPackage(member.key, undefined, { ...where, integrity: hashes, at })
    if (found) yield { ...found, address: prefix }
  }
}

const VERSIONS = new Set(['2', '3', '4', '5'])

export const denoLock: Reader = {
  id: 'deno-lock',

  *read({ path, text }) {
    const root = skimJson(text, { wants: () => true }) ?? readJson(text)
    if (!('kind' in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid lockfile: ${root.why}`, 'lockfile')
      return
    }
    const version = get(root, 'version')
    if (typeof version !== 'string' || !VERSIONS.has(version)) {
      const what = `version ${version === undefined ? '' : show(version)}`
      yield unreadFile(path, 1, what, 'expected version "2" to "5"', 'lockfile')
      return
    }
    yield* packages(path, root)
    yield* remote(path, membersOf(root, 'remote'))
  },
}

/** yarn.lock: version 1 has lines of its own kind, yarn 2 and later write YAML. */
import { npmSpecifier } from '../identity.ts'
import { conflictLine, lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { isYaml, readYaml } from '../syntax/yaml.ts'
import { type Direct, type Node, pulledBy } from './npm-edges.ts'
import { npmPackage } from './npm-package.ts'
import { type Resolved, resolvedFrom } from './npm-resolved.ts'
import { type BerryEntry, berryEntries } from './yarn-lock-berry.ts'
import { type YarnEntry, yarnLines } from './yarn-lock-v1.ts'

/** `name@range`, where the name may be scoped. */
const split = (asked: string): readonly [name: string, range: string] => {
  const at = asked.indexOf('@', 1)
  return at < 0 ? [asked, ''] : [asked.slice(0, at), asked.slice(at + 1)]
}

/** Entries by what is asked for, and what each needs. */
const graphOf = (entries: readonly (YarnEntry | BerryEntry)[]): readonly Node[] => {
  const holders = new Map<string, number>()
  for (const [at, { asked }] of entries.entries()) {
    // Behind `::` stands for whom a path is meant.
    for (const one of asked) holders.set(one, at).set(one.split('::', 1)[0] ?? '', at)
  }
  // Older versions of yarn 2 leave `npm:` out of what an entry needs.
  const find = (name: string, range: string) =>
    holders.get(`${name}@${range}`) ?? holders.get(`${name}@npm:${range}`)
  return entries.map(({ needs }) => ({ needs: needs.flatMap(([name, range]) => find(name, range) ?? []) }))
}

/** `https://…/left-pad-1.0.0.tgz#<40 hexadecimal digits>`: the address and the hash. */
const addressOf = (resolved: string | undefined): { readonly address?: string; readonly sha1?: string } => {
  const [, address = '', hex = ''] = /^(https?:[^#]{1,4000})#([0-9a-f]{40})$/i.exec(resolved ?? '') ?? []
  // Behind the address of a repository the digits are a commit.
  if (!hex || resolvedFrom(resolved).origin === 'git') return resolved ? { address: resolved } : {}
  return { address, sha1: `sha1-${Buffer.from(hex, 'hex').toString('base64')}` }
}

const aliased = (range: string): string | undefined =>
  /^npm:/i.test(range) ? npmSpecifier(range).name : undefined

/**
 * Version 1 does not say what the project asks for: what no other entry needs must be asked for by a manifest; of the rest
 * nobody can tell.
 */
function* first(path: string, entries: readonly YarnEntry[]): Iterable<Found> {
  const nodes = graphOf(entries)
  const needed = new Set(entries.flatMap(({ needs }) => needs.map(([name, range]) => `${name}@${range}`)))
  const isDirect = ({ asked }: YarnEntry): boolean => asked.some(one => !needed.has(one))
  const direct = entries.flatMap((entry, node): Direct[] =>
    isDirect(entry) ? [{ node, name: split(entry.asked[0] ?? '')[0], scope: 'unknown' }] : [],
  )
  const via = pulledBy(nodes, direct)
  for (const [at, entry] of entries.entries()) {
    const { asked, version, resolved, line } = entry
    const [written, range] = split(asked[0] ?? '')
    const { address, sha1 } = addressOf(resolved)
    const unresolved = npmSpecifier(range)
    const from: Resolved =
      address === undefined && unresolved.origin !== 'registry' ? unresolved : resolvedFrom(address)
    const integrity = [...(entry.integrity?.split(/\s+/).filter(Boolean) ?? []), ...(sha1 ? [sha1] : [])]
    yield npmPackage({
      written,
      name: from.name ?? aliased(range) ?? written,
      specifier: from.origin === 'registry' ? version : undefined,
      version,
      origin: from.origin,
      address: from.address,
      integrity,
      relation: isDirect(entry) ? 'direct' : 'unknown',
      via: isDirect(entry) ? undefined : via(at),
      surface: 'lockfile',
      pinned: from.pinned || (from.origin === 'registry' ? version !== undefined : integrity.length > 0),
      at: place(path, line),
    })
  }
}

/** What `name@protocol:…` of a resolution says. */
const resolutionOf = (resolution: string): Resolved & { readonly name: string } => {
  const [name, rest] = split(resolution)
  const [reference = '', bindings = ''] = rest.split('::', 2)
  if (/^npm:/i.test(reference)) {
    const archive = /(?:^|&)__archiveUrl=([^&]{1,4000})/.exec(bindings)?.[1]
    const found = archive ? resolvedFrom(decode(archive)) : { origin: 'registry' as const }
    return { ...found, origin: 'registry', name: found.name ?? name }
  }
  const { name: patched, origin, address } = npmSpecifier(reference)
  if (origin === 'registry' || /^patch:/i.test(reference)) return { origin, name: patched ?? name }
  const commit = /#(?:.*&)?commit=([0-9a-f]{40}|[0-9a-f]{64})(?:&|$)/.test(reference)
  return {
    origin: commit ? 'git' : origin,
    name,
    address: address ?? reference,
    pinned: commit || origin === 'path',
  }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const isWorkspace = ({ resolution = '' }: BerryEntry): boolean =>
  split(resolution)[1].startsWith('workspace:')

function* berry(path: string, entries: readonly BerryEntry[]): Iterable<Found> {
  const nodes = graphOf(entries)
  const direct = entries.flatMap((entry, at): readonly Direct[] => {
    if (!isWorkspace(entry)) return []
    return (nodes[at]?.needs ?? []).map(node => {
      const name = split(entries[node]?.asked[0] ?? '')[0]
      return { node, name, scope: 'unknown' }
    })
  })
  const asked = new Set(direct.map(({ node }) => node))
  const via = pulledBy(nodes, direct)
  for (const [at, entry] of entries.entries()) {
    const { line, version, resolution, checksum } = entry
    const [written] = split(entry.asked[0] ?? '')
    if (isWorkspace(entry)) continue
    if (entry.wrong !== undefined || !resolution) {
      const what = `${JSON.stringify(entry.asked.join(', '))}: ${entry.wrong ?? '{…}'}`
      yield unread(place(path, line), what, 'expected a mapping with `resolution`', 'lockfile')
      continue
    }
    const { name, origin, address, pinned } = resolutionOf(resolution)
    yield npmPackage({
      written,
      name,
      specifier: origin === 'registry' ? version : undefined,
      version,
      origin,
      address,
      integrity: checksum ? [checksum] : undefined,
      relation: asked.has(at) ? 'direct' : 'transitive',
      via: asked.has(at) ? undefined : via(at),
      surface: 'lockfile',
      pinned: pinned || (origin === 'registry' ? version !== undefined : checksum !== undefined),
      at: place(path, line),
    })
  }
}

export const yarnLock: Reader = {
  id: 'yarn-lock',

  *read({ path, text }) {
    const lost = (line: number, why: string) =>
      unreadFile(path, line, lineAt(text, line), `no valid lockfile: ${why}`, 'lockfile')
    if (!/^__metadata:/m.test(text)) {
      const conflict = conflictLine(text)
      if (conflict) {
        yield lost(conflict, 'a merge conflict is not resolved')
        return
      }
      const { entries, faults } = yarnLines(text)
      yield* first(path, entries)
      for (const { line, what, why } of faults) yield unread(place(path, line), what, why, 'lockfile')
      return
    }
    const documents = readYaml(text)
    if (!isYaml(documents)) {
      yield lost(documents.line, documents.why)
      return
    }
    const [root] = documents
    if (root?.kind === 'map') yield* berry(path, berryEntries(root))
    else yield lost(1, 'expected a mapping')
  },
}

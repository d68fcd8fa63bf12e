/** Version 1 of npm's lockfile: entries nest as the folders do. */
import { npmSpecifier } from '../identity.ts'
import type { Found } from '../reader.ts'
import { isObject, type JsonObject, type Member, membersOf } from '../syntax/json.ts'
import { type Node, pulledBy } from './npm-edges.ts'
import { type Fields, fieldsOf, noObject, reference } from './package-lock-entry.ts'

/** The entries of one folder by name, and the folder around it. */
interface Folder {
  readonly entries: ReadonlyMap<string, number>
  readonly outer?: Folder | undefined
}

interface Placed {
  readonly member: Member
  readonly fields: Fields
  readonly top: boolean
  /** Where it looks for what it needs first. */
  readonly inner: Folder
}

/** Every entry in the order of the file, and what is none. */
const flatten = (
  root: JsonObject,
): { readonly placed: readonly Placed[]; readonly wrong: readonly Member[] } => {
  const placed: Placed[] = []
  const wrong: Member[] = []
  const visit = (
    members: readonly Member[],
    outer: Folder | undefined,
    folder: Map<string, number>,
  ): Folder => {
    const here: Folder = { entries: folder, outer }
    for (const member of members) {
      if (!isObject(member.value)) {
        wrong.push(member)
        continue
      }
      folder.set(member.key, placed.length)
      const fields = fieldsOf(member.value)
      const inner: Folder = { entries: new Map(), outer: here }
      placed.push({ member, fields, top: outer === undefined, inner })
      visit(membersOf(member.value, 'dependencies'), here, inner.entries as Map<string, number>)
    }
    return here
  }
  visit(membersOf(root, 'dependencies'), undefined, new Map())
  return { placed, wrong }
}

const lookUp = (name: string, from: Folder): number | undefined => {
  for (let folder: Folder | undefined = from; folder; folder = folder.outer) {
    const found = folder.entries.get(name)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * `version` holds an alias or an address where there is one. The file does not say what the project asks for: an entry
 * of the outermost folder that no other needs must be, for the others nobody can tell.
 */
export function* nestedPackages(path: string, root: JsonObject): Iterable<Found> {
  const { placed, wrong } = flatten(root)
  const nodes: readonly Node[] = placed.map(({ fields, inner }) => ({
    needs: (fields.requires ?? []).flatMap(name => lookUp(name, inner) ?? []),
  }))
  const needed = new Set(nodes.flatMap(({ needs }) => needs))
  const tells = placed.some(({ fields }) => fields.requires !== undefined)
  const isDirect = (at: number): boolean => tells && placed[at]?.top === true && !needed.has(at)
  const direct = placed.flatMap(({ member: { key } }, node) =>
    isDirect(node) ? [{ node, name: key, scope: 'unknown' as const }] : [],
  )
  const via = pulledBy(nodes, direct)
  for (const member of wrong) yield noObject(path, member)
  for (const [at, { member, fields, top }] of placed.entries()) {
    const { name, version, origin, address } = npmSpecifier(fields.version ?? '')
    yield reference({
      path,
      line: member.line,
      installed: member.key,
      named: name,
      version,
      address: origin === 'registry' ? fields.resolved : address,
      fields,
      relation: isDirect(at) ? 'direct' : top ? 'unknown' : 'transitive',
      via: isDirect(at) ? undefined : via(at),
    })
  }
}

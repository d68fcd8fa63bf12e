/** The packages of deno.lock and who needs whom, in versions 2 to 5 of the format. */
import {
  get,
  isList,
  isObject,
  type JsonObject,
  type JsonValue,
  type Member,
  membersOf,
} from '../syntax/json.ts'
import type { Direct, Node } from './npm-edges.ts'

export interface DenoEntry {
  readonly ecosystem: 'npm' | 'jsr'
  readonly name: string
  readonly version: string
  readonly member: Member
}

/** Where the parts stand; they moved to the top with version 4. */
export interface DenoParts {
  readonly specifiers: readonly Member[]
  readonly jsr: readonly Member[]
  readonly npm: readonly Member[]
}

export const partsOf = (root: JsonObject): DenoParts => {
  const inner = get(root, 'packages')
  const [npm, holder] = [get(root, 'npm'), isObject(inner) ? inner : root]
  const old = isObject(npm) && isObject(get(npm, 'packages')) ? npm : undefined
  return {
    specifiers: membersOf(old ?? holder, 'specifiers'),
    jsr: membersOf(holder, 'jsr'),
    npm: old ? membersOf(old, 'packages') : membersOf(holder, 'npm'),
  }
}

/** `name@version_peer@version`: name and version. */
const split = (key: string): readonly [name: string, version: string] => {
  const at = key.indexOf('@', 1)
  if (at < 0) return [key, '']
  const peers = key.indexOf('_', at)
  return [key.slice(0, at), key.slice(at + 1, peers < 0 ? undefined : peers)]
}

export const entriesOf = ({ jsr, npm }: DenoParts): readonly DenoEntry[] =>
  (['jsr', 'npm'] as const).flatMap(ecosystem =>
    (ecosystem === 'jsr' ? jsr : npm).map(member => {
      const [name, version] = split(member.key)
      return { ecosystem, name, version, member }
    }),
  )

const textsIn = (value: JsonValue | undefined): readonly string[] => {
  const values = isList(value) ? value.items : isObject(value) ? value.members : []
  return values.flatMap(item => (typeof item.value === 'string' ? [item.value] : []))
}

/** What an entry needs: a list, or in older versions names with what each leads to. */
const needsOf = ({ member: { value } }: DenoEntry): readonly string[] =>
  isObject(value)
    ? ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap(kind => textsIn(get(value, kind)))
    : []

/** Manifests of the workspace and its members; what they ask for. */
const askedBy = (root: JsonObject): readonly string[] => {
  const workspace = get(root, 'workspace')
  if (!isObject(workspace)) return []
  const members = membersOf(workspace, 'members').map(({ value }) => value)
  return [workspace, ...members].flatMap(value => {
    if (!isObject(value)) return []
    const packageJson = get(value, 'packageJson')
    return [
      ...textsIn(get(value, 'dependencies')),
      ...(isObject(packageJson) ? textsIn(get(packageJson, 'dependencies')) : []),
    ]
  })
}

/** What is asked for by no other package is asked for by the project: in a manifest or in code. */
export const graphOf = (root: JsonObject, parts: DenoParts, entries: readonly DenoEntry[]) => {
  const keys = new Map<string, number>()
  for (const [at, { ecosystem, name, version, member }] of entries.entries()) {
    // A name alone stands for the one version that there is.
    for (const key of [name, `${name}@${version}`, member.key]) keys.set(`${ecosystem}:${key}`, at)
  }
  const resolved = new Map<string, number>()
  for (const { key, value } of parts.specifiers) {
    if (typeof value !== 'string') continue
    const [scheme, rest] = /^(npm|jsr):([\s\S]*)$/.exec(key)?.slice(1) ?? ['npm', key]
    const [name] = split(rest ?? '')
    const full = value.replace(/^(?:npm|jsr):/, '')
    const at = keys.get(`${scheme}:${name}@${full}`) ?? keys.get(`${scheme}:${full}`)
    if (at !== undefined) resolved.set(/^(?:npm|jsr):/.test(key) ? key : `npm:${key}`, at)
  }
  const find = (need: string, ecosystem: string): number | undefined => {
    const key = /^(?:npm|jsr):/.test(need) ? need : `${ecosystem}:${need.replace(/^.*@npm:/s, '')}`
    return resolved.get(key) ?? keys.get(key)
  }
  const needed = new Set<string | number>()
  const nodes = entries.map((entry): Node => {
    const needs = needsOf(entry)
    const found = needs.flatMap(need => find(need, entry.ecosystem) ?? [])
    if (entry.ecosystem === 'npm') return { needs: found }
    // A package of JSR names specifiers; since version 4 the name alone where there is one version.
    for (const need of needs)
      needed.add(need.includes('@', need.indexOf(':') + 2) ? need : (find(need, 'jsr') ?? need))
    return { needs: found }
  })
  const unasked = [...resolved].flatMap(([key, at]) => (needed.has(key) || needed.has(at) ? [] : [key]))
  const asked = [...askedBy(root), ...unasked]
  const direct = asked.flatMap((key): readonly Direct[] => {
    const node = find(key, 'npm')
    return node === undefined ? [] : [{ node, name: entries[node]?.name ?? key, scope: 'unknown' }]
  })
  return { nodes, direct }
}

/** Both sides of a file: what the change adds or worsens, each with what stood in its place before. */
import type { AgentConfig, Deployment, LoaderCall, LockEntry, ModelReference, Unread } from '../reference.ts'
import { pairPackages } from './pair-packages.ts'
import type { Found, Include } from './reader.ts'

export type Placed = Exclude<Found, Include>

const modelKey = ({ hub, type, name, callee }: ModelReference): string =>
  JSON.stringify([hub, type, name.toLowerCase(), callee.slice(callee.lastIndexOf('.') + 1)])

const modelContent = (model: ModelReference): string =>
  JSON.stringify([
    model.revision,
    model.pinned,
    model.file,
    model.subfolder,
    model.endpoint,
    model.remoteCode !== undefined,
    model.onlySafetensors === true,
  ])

const worsensModel = (before: ModelReference, after: ModelReference): boolean =>
  before.revision !== after.revision ||
  (before.pinned && !after.pinned) ||
  before.file !== after.file ||
  before.subfolder !== after.subfolder ||
  before.endpoint !== after.endpoint ||
  (after.remoteCode !== undefined && before.remoteCode === undefined) ||
  (before.onlySafetensors === true && !after.onlySafetensors)

const likeness = (a: ModelReference, b: ModelReference): number =>
  [a.revision === b.revision, a.file === b.file, a.subfolder === b.subfolder, a.callee === b.callee].filter(
    Boolean,
  ).length

/** Calls with the same model that are compared; a real file has a handful. */
const MOST_CALLS = 50

/** The call that was edited: the one that shares most with what stands there now. */
const closest = (after: ModelReference, among: readonly ModelReference[]): ModelReference | undefined =>
  among
    .slice(0, MOST_CALLS)
    .reduce<ModelReference | undefined>(
      (best, before) => (best && likeness(best, after) >= likeness(before, after) ? best : before),
      undefined,
    )

const groupModels = (models: readonly ModelReference[]): ReadonlyMap<string, ModelReference[]> => {
  const groups = new Map<string, ModelReference[]>()
  for (const model of models) {
    const known = groups.get(modelKey(model))
    if (known) known.push(model)
    else groups.set(modelKey(model), [model])
  }
  return groups
}

const pairModels = (
  base: readonly ModelReference[],
  head: readonly ModelReference[],
): readonly ModelReference[] => {
  const before = groupModels(base)
  return [...groupModels(head)].flatMap(([key, models]) => {
    const had = before.get(key) ?? []
    const known = new Set(had.map(modelContent))
    return models
      .filter(model => !known.has(modelContent(model)))
      .flatMap(after => {
        const previous = closest(after, had)
        if (!previous) return [after]
        return worsensModel(previous, after) ? [{ ...after, previous }] : []
      })
  })
}

/** A file that is lost as a whole always shows; lines show when there are more of the same than before. */
const pairUnread = (base: readonly Unread[], head: readonly Unread[]): readonly Unread[] => {
  const key = ({ why, what }: Unread) => JSON.stringify([why, what])
  const left = new Map<string, number>()
  for (const one of base) left.set(key(one), (left.get(key(one)) ?? 0) + 1)
  const parsed = !base.some(({ broken }) => broken)
  return head.flatMap(({ broken, ...one }) => {
    if (broken) return [parsed ? { ...one, broken } : one]
    const count = left.get(key(one)) ?? 0
    left.set(key(one), count - 1)
    return count > 0 ? [] : [one]
  })
}

type Whole = LoaderCall | LockEntry | Deployment | AgentConfig

/** Where something stands is no part of what it is; of the id that is the path in it. */
const PLACES: ReadonlySet<string> = new Set(['at', 'line', 'bound', 'id', 'installed'])

/** The name within its file, so that a file that got another name holds what it held; of a service its own name. */
const nameOf = (one: Whole): string => {
  if (one.kind === 'deployment') return one.service
  return one.id.startsWith(one.at.path) ? one.id.slice(one.at.path.length) : one.id
}

const wholeContent = (one: Whole): string =>
  JSON.stringify(one, (key, value) => {
    if (PLACES.has(key)) return undefined
    return value instanceof Map || value instanceof Set ? [...value] : value
  })

/** Services that are gone, by component, where each component has lost one alone. */
const goneOf = <W extends Whole>(left: Iterable<readonly W[]>): Map<string, W> => {
  const gone = new Map<string, W>()
  const several = new Set<string>()
  for (const one of [...left].flat()) {
    if (one.kind !== 'deployment' || one.component === undefined) continue
    if (gone.has(one.component)) several.add(one.component)
    gone.set(one.component, one)
  }
  for (const component of several) gone.delete(component)
  return gone
}

/** A service that got another name is the one of its component that is gone. */
const renamed = <W extends Whole>(one: W, gone: Map<string, W>): W | undefined => {
  if (one.kind !== 'deployment' || one.component === undefined) return undefined
  const found = gone.get(one.component)
  gone.delete(one.component)
  return found
}

/** Those that are not as they were, each with what was there under its name; the order among namesakes decides. */
const pairWhole = <W extends Whole>(base: readonly W[], head: readonly W[]): readonly W[] => {
  const before = new Map<string, W[]>()
  for (const one of base) {
    const same = before.get(nameOf(one))
    if (same) same.push(one)
    else before.set(nameOf(one), [one])
  }
  const left = new Map([...before].map(([id, ones]) => [id, ones.map(wholeContent)]))
  const changed = head.filter(one => {
    const same = left.get(nameOf(one))
    const at = same?.indexOf(wholeContent(one)) ?? -1
    if (at < 0) return true
    same?.splice(at, 1)
    before.get(nameOf(one))?.splice(at, 1)
    return false
  })
  const paired = changed.map(one => [one, before.get(nameOf(one))?.shift()] as const)
  const gone = goneOf(before.values())
  return paired.map(([one, same]) => {
    const previous = same ?? renamed(one, gone)
    return previous ? { ...one, previous } : one
  })
}

const kindsOf = (found: readonly Placed[]) => ({
  packages: found.filter(one => one.kind === 'package'),
  models: found.filter(one => one.kind === 'model'),
  locks: found.filter(one => one.kind === 'lock'),
  loaders: found.filter(one => one.kind === 'loader'),
  deployments: found.filter(one => one.kind === 'deployment'),
  agents: found.filter(one => one.kind === 'agent'),
  unread: found.filter(one => one.kind === 'unread'),
})

/**
 * @param base undefined when the file is new, so that nothing of it could be read before.
 */
export const pair = (base: readonly Placed[] | undefined, head: readonly Placed[]): readonly Placed[] => {
  const [before, after] = [kindsOf(base ?? []), kindsOf(head)]
  const unread = pairUnread(before.unread, after.unread)
  return [
    ...pairPackages(before.packages, after.packages),
    ...pairModels(before.models, after.models),
    ...pairWhole(before.locks, after.locks),
    ...pairWhole(before.loaders, after.loaders),
    ...pairWhole(before.deployments, after.deployments),
    ...pairWhole(before.agents, after.agents),
    ...(base ? unread : unread.map(({ broken: _, ...one }) => one)),
  ]
}

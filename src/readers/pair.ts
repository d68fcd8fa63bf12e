/** Both sides of a file: what the change adds or worsens, each with what stood in its place before. */
import type { ModelReference, Unread } from '../reference.ts'
import { group } from './group.ts'
import { pairPackages } from './pair-packages.ts'
import { pairWhole } from './pair-whole.ts'
import type { Found, Include } from './reader.ts'

export type Placed = Exclude<Found, Include>

const modelKey = ({ hub, type, name, callee }: ModelReference): string =>
  JSON.stringify([hub, type, name.toLowerCase(), callee.slice(callee.lastIndexOf('.') + 1)])

const modelContent = (model: ModelReference): string =>
  JSON.stringify([
    model.revision,
    model.openRevision === true,
    model.pinned,
    model.file,
    model.subfolder,
    model.endpoint,
    model.remoteCode !== undefined,
    model.onlySafetensors === true,
  ])

const worsensModel = (before: ModelReference, after: ModelReference): boolean =>
  before.revision !== after.revision ||
  before.openRevision !== after.openRevision ||
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

const pairModels = (
  base: readonly ModelReference[],
  head: readonly ModelReference[],
): readonly ModelReference[] => {
  const before = group(base, modelKey)
  return [...group(head, modelKey)].flatMap(([key, models]) => {
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

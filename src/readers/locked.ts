/** What `ai-artifacts.lock` says of the models that a change refers to, at both sides. */
import { type ChangeSet, lfsPointer, type Side } from '../change.ts'
import type { LockedModel } from '../reference.ts'
import { LOCK_PATH, readLock } from './models/model-lock.ts'
import type { Placed } from './pair.ts'
import { decode, LARGEST_LOCKFILE, tooLarge } from './text.ts'

type Entries = ReadonlyMap<string, LockedModel>

/** A lockfile that cannot be read locks nothing; its own reader tells why when it changes. */
const entriesOf = async (change: ChangeSet, side: Side): Promise<Entries | undefined> => {
  const blob = await change.file(side, LOCK_PATH)
  if (blob?.kind !== 'file' || tooLarge(blob.size, LARGEST_LOCKFILE)) return undefined
  const bytes = await (await blob.bytes()).slice(0, blob.size)
  const decoded = lfsPointer(bytes) ? undefined : decode(bytes, LARGEST_LOCKFILE)
  if (!decoded || 'why' in decoded) return undefined
  return readLock({ path: LOCK_PATH, text: decoded.text }).entries
}

/** The models with their entries; `locked` is set wherever there is a lockfile at head, so that a rule sees what it lacks. */
export const withLocked = async (
  change: ChangeSet,
  placed: readonly Placed[],
): Promise<readonly Placed[]> => {
  const [base, head] = await Promise.all([entriesOf(change, 'base'), entriesOf(change, 'head')])
  if (!base && !head) return placed
  return placed.map(one => {
    if (one.kind !== 'model') return one
    const [before, now] = [base?.get(one.id), head?.get(one.id)]
    return { ...one, locked: { ...(before ? { base: before } : {}), ...(now ? { head: now } : {}) } }
  })
}

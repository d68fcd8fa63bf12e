import type { Evidence } from '../evidence.ts'
import type { Reference, WaiverState } from '../reference.ts'
import { DAY, dayOf, startOfDay } from './days.ts'
import { namesOf } from './exact.ts'
import { matcher } from './paths.ts'
import type { Policy, Waiver } from './policy.ts'

/** Days before its end from which on a waiver is announced to run out. */
const SOON = 14

interface Entry {
  readonly waiver: Waiver
  readonly covers: (path: string) => boolean
}

export interface Waivers {
  /** The waiver that accepts a rule's findings on a reference. Expired ones accept nothing. */
  find(rule: string, reference: Reference, evidence: Evidence): Waiver | undefined
  /** What is worth a word once all references are judged; `used`: the waivers that accepted something. */
  states(judged: Iterable<readonly [Reference, Evidence]>, used: ReadonlySet<Waiver>): readonly WaiverState[]
}

/** Days that a waiver still holds: 0 on its last day, negative afterwards. */
const daysLeft = ({ expires }: Waiver, now: Date): number =>
  ((dayOf(expires) ?? Number.NEGATIVE_INFINITY) - startOfDay(now)) / DAY

const stateOf = (waiver: Waiver, state: WaiverState['state'], path: string): WaiverState => ({
  kind: 'waiver',
  id: waiver.reference,
  rule: waiver.rule,
  state,
  expires: waiver.expires,
  owner: waiver.owner,
  surface: 'config',
  at: { path, line: waiver.line },
})

const grouped = (
  entries: readonly Entry[],
  key: (waiver: Waiver) => string,
): ReadonlyMap<string, Entry[]> => {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(key(entry.waiver))
    if (group) group.push(entry)
    else groups.set(key(entry.waiver), [entry])
  }
  return groups
}

/**
 * Waivers that this change should have used: it holds what they name, perhaps at another version, and yet the rule has
 * nothing to accept there. A waiver for something that the change does not touch is no news.
 */
const unusedOf = (
  entries: readonly Entry[],
  judged: Iterable<readonly [Reference, Evidence]>,
  used: ReadonlySet<Waiver>,
): ReadonlySet<Waiver> => {
  const byName = grouped(entries, ({ exact }) => exact.name)
  const unused = new Set<Waiver>()
  if (byName.size === 0) return unused
  for (const [reference, evidence] of judged) {
    for (const { waiver, covers } of byName.get(namesOf(reference, evidence)?.name ?? '') ?? []) {
      if (!used.has(waiver) && covers(reference.at.path)) unused.add(waiver)
    }
  }
  return unused
}

/** The waivers of a policy, ready to be matched against many references. */
export const waivers = (
  { waivers: all, path = '' }: Pick<Policy, 'waivers' | 'path'>,
  now: Date,
): Waivers => {
  const entries = all.map((waiver): Entry => {
    const covers = waiver.paths ? matcher(waiver.paths) : () => true
    return { waiver, covers }
  })
  const active = entries.filter(({ waiver }) => daysLeft(waiver, now) >= 0)
  const byKey = grouped(active, ({ rule, exact }) => `${rule} ${exact.key}`)

  return {
    find(rule, reference, evidence) {
      if (byKey.size === 0) return undefined
      const candidates = (namesOf(reference, evidence)?.keys ?? []).flatMap(
        key => byKey.get(`${rule} ${key}`) ?? [],
      )
      return candidates.find(({ covers }) => covers(reference.at.path))?.waiver
    },
    states(judged, used) {
      const unused = unusedOf(active, judged, used)
      return all.flatMap(waiver => {
        const left = daysLeft(waiver, now)
        if (left < 0) return [stateOf(waiver, 'expired', path)]
        return [
          ...(left <= SOON ? [stateOf(waiver, 'expiring', path)] : []),
          ...(unused.has(waiver) ? [stateOf(waiver, 'unused', path)] : []),
        ]
      })
    },
  }
}

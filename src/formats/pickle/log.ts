import type { Observation } from '../../evidence.ts'

/** Observations of one level that are told in full; more are counted. */
const MOST_TOLD = 50

type Level = Observation['level']

/** What was seen in one file: each thing once, the worst kept apart so that no flood of others can hide it. */
export interface Log {
  /** Gives the place of the observation, or -1 when it was only counted. Things with the same key are told once. */
  add(observation: Observation, key?: string): number
  /** Takes an observation back, because a larger one contains it. */
  drop(place: number): void
  /** Dangerous ones first, in the order of the file. */
  list(): readonly Observation[]
  /** How many things were seen so far. */
  count(): number
}

export const logOf = (most = MOST_TOLD): Log => {
  const entries: (Observation | undefined)[] = []
  const places = new Map<string, number>()
  const seen = { dangerous: 0, unknown: 0, note: 0 }
  const more = { dangerous: 0, unknown: 0, note: 0 }

  const add = (observation: Observation, key?: string): number => {
    const { level, message, call = '' } = observation
    const id = `${level} ${key ?? `${message} ${call}`}`
    const known = places.get(id)
    if (known !== undefined) return known
    if (seen[level] >= most) {
      more[level]++
      return -1
    }
    seen[level]++
    places.set(id, entries.length)
    return entries.push(observation) - 1
  }

  const of = (level: Level): Observation[] => {
    const told = entries.filter(entry => entry?.level === level) as Observation[]
    if (more[level] > 0) told.push({ level, message: `${more[level]} more of this kind are not listed.` })
    return told
  }

  return {
    add,
    drop: place => {
      if (entries[place] !== undefined) entries[place] = undefined
    },
    list: () => [...of('dangerous'), ...of('unknown'), ...of('note')],
    count: () => seen.dangerous + seen.unknown + seen.note + more.dangerous + more.unknown + more.note,
  }
}

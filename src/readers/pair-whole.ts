/** What is compared as a whole: calls that load, locked models, services, settings of agents. */
import type { AgentConfig, Deployment, LoaderCall, LockEntry } from '../reference.ts'
import { group } from './group.ts'

type Whole = LoaderCall | LockEntry | Deployment | AgentConfig

/** Where something stands is no part of what it is; of the id that is the path in it. */
const PLACES: ReadonlySet<string> = new Set(['at', 'line', 'bound', 'id', 'installed'])

/** The name within its file, so that a file that got another name holds what it held; of a service its own name. */
const nameOf = (one: Whole): string => {
  if (one.kind === 'deployment') return one.service
  return one.id.startsWith(one.at.path) ? one.id.slice(one.at.path.length) : one.id
}

const content = (one: Whole): string =>
  JSON.stringify(one, (key, value) => {
    if (PLACES.has(key)) return undefined
    return value instanceof Map || value instanceof Set ? [...value] : value
  })

/** Takes the values of a group one after the other, as a list that is cut at its head would in quadratic time. */
const taker = <T>(values: Iterable<T>, key: (value: T) => string): ((own: string) => T | undefined) => {
  const left = new Map([...group(values, key)].map(([own, same]) => [own, same.values()]))
  return own => left.get(own)?.next().value
}

/** Services that are gone, by component, where each component has lost one alone. */
const goneOf = <W extends Whole>(left: Iterable<W>): Map<string, W> => {
  const services = [...left].filter(one => one.kind === 'deployment' && one.component !== undefined)
  const lost = group(services, one => (one.kind === 'deployment' && one.component) || '')
  return new Map(
    [...lost].flatMap(([component, [one, another]]) => (one && !another ? [[component, one]] : [])),
  )
}

/** A service that got another name is the one of its component that is gone. */
const renamed = <W extends Whole>(one: W, gone: Map<string, W>): W | undefined => {
  if (one.kind !== 'deployment' || one.component === undefined) return undefined
  const found = gone.get(one.component)
  gone.delete(one.component)
  return found
}

/** Those that are not as they were, each with what was there under its name; the order among namesakes decides. */
export const pairWhole = <W extends Whole>(base: readonly W[], head: readonly W[]): readonly W[] => {
  const same = (one: W) => JSON.stringify([nameOf(one), content(one)])
  const left = new Set(base)
  const unchanged = taker(base, same)
  const changed = head.filter(one => {
    const before = unchanged(same(one))
    if (before) left.delete(before)
    return !before
  })
  const namesake = taker([...left], nameOf)
  const paired = changed.map(one => {
    const before = namesake(nameOf(one))
    if (before) left.delete(before)
    return [one, before] as const
  })
  const gone = goneOf(left)
  return paired.map(([one, before]) => {
    const previous = before ?? renamed(one, gone)
    return previous ? { ...one, previous } : one
  })
}

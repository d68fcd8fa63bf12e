/** Which places are known: the public registries, the policy's sources, and the routes of the base side. */
import { ecosystems, type ServiceName } from './ecosystem.ts'
import type { Services } from './policy/policy.ts'
import type { PackageReference, Reference } from './reference.ts'
import { isPublic } from './sources/endpoints.ts'
import type { SourceName } from './sources/source.ts'

export interface Places {
  readonly services: Services
  readonly overrides: ReadonlyMap<SourceName, string>
}

const hostOf = (address: string): string | undefined => {
  const plain = address.replace(/^(?:sparse|registry|git)\+/, '')
  return URL.canParse(plain) ? new URL(plain).host : undefined
}

const sourceOf = (service: ServiceName, { services, overrides }: Places): string | undefined =>
  overrides.get(service) ?? services[service]?.url

/** Plain HTTP is for servers on this machine alone. */
const mayAsk = (url: string): boolean =>
  /^https:/i.test(url) || /^http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/i.test(url)

/** A mirror stands back behind the policy's own address; what leads to the public registry is no route. */
const routeOf = (
  { route }: PackageReference,
  service: ServiceName,
  places: Places,
): PackageReference['route'] => {
  if (!route || isPublic(service, route.url)) return undefined
  if (route.own) return route
  return mayAsk(route.url) && sourceOf(service, places) === undefined ? route : undefined
}

/** The public index is only then nothing to speak of when no other one stands before it. */
const indexesOf = ({ indexes = [] }: PackageReference, service: ServiceName): PackageReference['indexes'] => {
  const isPlain = (url: string) => /^(?:sparse\+)?https:/i.test(url) && isPublic(service, url)
  const replaced = indexes.some(({ url, extra }) => !extra && !isPlain(url))
  return indexes.filter(({ url, extra }) => !isPlain(url) || (extra && replaced))
}

const marked = (one: PackageReference, places: Places): PackageReference => {
  const service = ecosystems[one.ecosystem].service
  const { indexes: _, route: __, ...rest } = one
  const [indexes = [], route] = [indexesOf(one, service), routeOf(one, service, places)]
  const host = one.origin === 'registry' && one.address !== undefined ? hostOf(one.address) : undefined
  const open = host !== undefined && isPublic(service, one.address ?? '')
  const own = [route?.url, sourceOf(service, places)].some(url => url !== undefined && hostOf(url) === host)
  return {
    ...rest,
    ...(indexes.length > 0 ? { indexes } : {}),
    ...(route ? { route } : {}),
    ...(host === undefined ? {} : { known: one.known === true || open || own }),
    ...(open ? { public: true } : {}),
    ...(one.previous ? { previous: marked(one.previous, places) } : {}),
  }
}

/** What a route binds is private; it is asked of that registry, when it may be asked at all. */
const isolated = (one: PackageReference): PackageReference =>
  one.route?.own && !one.private ? { ...one, private: { asked: mayAsk(one.route.url) } } : one

/** A package with what is known of its places; everything else as it is. */
export const placed = (one: Reference, places: Places): Reference =>
  one.kind === 'package' ? isolated(marked(one, places)) : one

/** Base addresses beside the endpoints that the routes of a run lead to, by service. */
export const routesOf = (
  references: readonly Reference[],
): Partial<Readonly<Record<SourceName, readonly string[]>>> => {
  const routes: Partial<Record<SourceName, readonly string[]>> = {}
  for (const one of references) {
    if (one.kind !== 'package' || !one.route || !mayAsk(one.route.url)) continue
    const { service } = ecosystems[one.ecosystem]
    const known = routes[service] ?? []
    if (!known.includes(one.route.url)) routes[service] = [...known, one.route.url]
  }
  return routes
}

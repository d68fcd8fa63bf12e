/** Opens the door to registries and hubs with the addresses and tokens that the policy allows. */
import { environment } from './environment.ts'
import { createHttp, type HttpSettings } from './http.ts'
import type { Service, Services } from './policy/policy.ts'
import { endpoints } from './sources/endpoints.ts'
import type { Http, SourceName } from './sources/source.ts'
import { VERSION } from './version.ts'

export interface Asking {
  readonly services: Services
  /** Addresses that the user gives on the command line; they stand above the policy's. */
  readonly overrides: ReadonlyMap<SourceName, string>
  readonly offline: boolean
  readonly secret: (name: string) => string | undefined
  /** Registries that the base side's configuration sends names to. */
  readonly routes?: NonNullable<HttpSettings['also']>
}

type Door = Http & { close(): void }

const NAMES = Object.keys(endpoints) as readonly SourceName[]

/** The hub's own variable is honoured at the hub's own address, as every client of it does. */
const DEFAULT_TOKEN: { readonly [S in SourceName]?: string } = { huggingface: 'HF_TOKEN' }

/** A token belongs to the address that the policy gives it; another address of the command line does not get it. */
const tokenOf = (name: SourceName, { services, overrides, secret }: Asking): string | undefined => {
  const service: Service | undefined = services[name]
  const override = overrides.get(name)
  const owner = service?.url ?? endpoints[name]
  if (override !== undefined && new URL(override).origin !== new URL(owner).origin) return undefined
  const variable = service ? service.tokenEnv : DEFAULT_TOKEN[name]
  return variable === undefined ? undefined : secret(variable)
}

const silent = (): Door => {
  const asked = new Date().toISOString()
  const none = (source: string) =>
    Promise.resolve({ state: 'unknown', source, asked, reason: 'offline, so nobody was asked' } as const)
  return {
    endpoint: (source, path) => `${source}:${path}`,
    others: () => [],
    json: url => none(url),
    text: url => none(url),
    head: url => none(url),
    range: url => none(url),
    now: () => asked,
    close: () => undefined,
  }
}

export const openHttp = (asking: Asking): Door => {
  if (asking.offline) return silent()
  const address = (name: SourceName) =>
    asking.overrides.get(name) ?? asking.services[name]?.url ?? endpoints[name]
  const tokens = NAMES.flatMap(name => {
    const value = tokenOf(name, asking)
    return value === undefined ? [] : [[name, { value }] as const]
  })
  return createHttp({
    endpoints: Object.fromEntries(NAMES.map(name => [name, address(name)])) as Record<SourceName, string>,
    also: asking.routes ?? {},
    tokens: Object.fromEntries(tokens),
    version: VERSION,
    environment,
  })
}

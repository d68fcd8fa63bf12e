/** Opens the door to registries and hubs with the addresses and tokens that the policy allows. */
import { environment } from './environment.ts'
import { type AnswerStore, createHttp, type HttpSettings, type HttpStats } from './http.ts'
import { isLoopback } from './http-address.ts'
import type { Service, Services } from './policy/policy.ts'
import { endpoints, imageHosts, intervals, mavenRepositories, most } from './sources/endpoints.ts'
import type { Http, SourceName } from './sources/source.ts'
import { VERSION } from './version.ts'

export interface Asking {
  readonly services: Services
  /** Addresses that the user gives on the command line; they stand above the policy's. */
  readonly overrides: ReadonlyMap<SourceName, string>
  /** The API of the GitHub that runs the job, an enterprise server's perhaps, and the job's token for it. */
  readonly github?: { readonly api: string; readonly token?: string; readonly repository?: string }
  readonly offline: boolean
  /** Answers of earlier runs. */
  readonly answers?: AnswerStore
  readonly now: Date
  readonly secret: (name: string) => string | undefined
  /** Registries that the base side's configuration sends names to. */
  readonly routes?: NonNullable<HttpSettings['also']>
}

type Door = Http & { close(): void; stats(): Pick<HttpStats, 'refused'> }

const NAMES = Object.keys(endpoints) as readonly SourceName[]

/**
 * Services whose answers are kept for later runs. Not among them: advisories, models and commits or images behind a name
 * that moves.
 */
const KEPT: readonly SourceName[] = [
  'npm',
  'jsr',
  'pypi',
  'conda',
  'cargo',
  'golang',
  'gem',
  'maven',
  'nuget',
  'composer',
  'pub',
  'hex',
]

/** The hub's own variable is honoured at the hub's own address, as every client of it does. */
const DEFAULT_TOKEN: { readonly [S in SourceName]?: string } = { huggingface: 'HF_TOKEN' }

const originOf = (address: string): string => new URL(address).origin

/** The public site unless the job runs elsewhere. */
const homeOf = (name: SourceName, { github }: Asking): string => {
  if (name === 'github' && github && URL.canParse(github.api)) return github.api
  const { repository = '' } = github ?? {}
  return name === 'lfs' && URL.canParse(repository) ? `${repository}.git/info/lfs` : endpoints[name]
}

const addressOf = (name: SourceName, asking: Asking): string =>
  asking.overrides.get(name) ?? asking.services[name]?.url ?? homeOf(name, asking)

/** A token belongs to the address that the policy gives it; another address of the command line does not get it. */
export const tokenOf = (name: SourceName, asking: Asking): string | undefined => {
  const { services, overrides, secret, github } = asking
  const service: Service | undefined = services[name]
  const override = overrides.get(name)
  const owner = service?.url ?? homeOf(name, asking)
  if (override !== undefined && originOf(override) !== originOf(owner)) return undefined
  const variable = service ? service.tokenEnv : DEFAULT_TOKEN[name]
  if (variable !== undefined) return secret(variable)
  // The job's own token is good at the job's own GitHub and nowhere else.
  if (originOf(owner) !== originOf(homeOf(name, asking))) return undefined
  if (name === 'lfs') return github?.token && `x-access-token:${github.token}`
  if (name !== 'github') return undefined
  return github ? github.token : terminalToken(secret)
}

/** In a terminal GITHUB_TOKEN is that of the public site, unless the environment says that it is another server's. */
const terminalToken = (secret: Asking['secret']): string | undefined => {
  const api = secret('GITHUB_API_URL')
  const elsewhere = api !== undefined && (!URL.canParse(api) || originOf(api) !== originOf(endpoints.github))
  return elsewhere ? undefined : secret('GITHUB_TOKEN')
}

const isPublic = (name: SourceName, asking: Asking): boolean =>
  originOf(addressOf(name, asking)) === originOf(endpoints[name])

/** What may be asked beside the endpoints. Nothing in here comes from the change. */
const alsoOf = (asking: Asking): HttpSettings['also'] => {
  const told = new Map(Object.entries(asking.routes ?? {}) as [SourceName, readonly string[]][])
  const more = (name: SourceName, addresses: readonly string[]) =>
    told.set(name, [...(told.get(name) ?? []), ...addresses])
  more(
    'docker',
    imageHosts.map(host => `https://${host}`),
  )
  if (isPublic('maven', asking)) more('maven', mavenRepositories)
  // An enterprise server runs the actions of the public site too. A policy that names an address means that one alone.
  const enterprise = addressOf('github', asking)
  const chosen = asking.overrides.has('github') || asking.services.github !== undefined
  if (!chosen && !isPublic('github', asking) && !isLoopback(new URL(enterprise)))
    more('github', [endpoints.github])
  return Object.fromEntries(told)
}

/** Registries of packages at their public address, or on this machine. Others hold what is not for every reader. */
const keptOf = (asking: Asking): ReadonlySet<SourceName> =>
  new Set(KEPT.filter(name => isPublic(name, asking) || isLoopback(new URL(addressOf(name, asking)))))

const silent = (): Door => {
  const asked = new Date().toISOString()
  const none = (source: string) =>
    Promise.resolve({
      state: 'unknown',
      source,
      asked,
      reason: 'the check ran offline, so nobody was asked',
      unasked: true,
    } as const)
  return {
    endpoint: (source, path) => `${source}:${path}`,
    others: () => [],
    json: url => none(url),
    text: url => none(url),
    head: url => none(url),
    range: url => none(url),
    now: () => asked,
    stats: () => ({ refused: [] }),
    close: () => undefined,
  }
}

export const openHttp = (asking: Asking): Door => {
  if (asking.offline) return silent()
  const tokens = NAMES.flatMap(name => {
    const value = tokenOf(name, asking)
    return value === undefined ? [] : [[name, { value }] as const]
  })
  const paced = Object.entries(intervals).filter(([name]) => isPublic(name as SourceName, asking))
  return createHttp({
    endpoints: Object.fromEntries(NAMES.map(name => [name, addressOf(name, asking)])) as Record<
      SourceName,
      string
    >,
    also: alsoOf(asking) ?? {},
    intervals: Object.fromEntries(paced),
    most,
    tokens: Object.fromEntries(tokens),
    version: VERSION,
    environment,
    ...(asking.answers ? { cache: { store: asking.answers, of: keptOf(asking), now: asking.now } } : {}),
  })
}

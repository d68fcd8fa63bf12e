/** What all questions of one run share: settings, services with their tokens, lanes, clock and counters. */
import type { CacheSettings } from './http-cache.ts'
import { createLane, type Lane } from './http-lane.ts'
import type { Outcome } from './http-outcome.ts'
import type { Limits, Line } from './http-try.ts'
import { type Environment, proxyFor } from './proxy.ts'
import type { Question, SourceName } from './sources/source.ts'

export interface HttpSettings {
  readonly endpoints: Readonly<Record<SourceName, string>>
  /** Further base addresses of a service that may be asked: routes of the base side's configuration, known image hosts. */
  readonly also?: Partial<Readonly<Record<SourceName, readonly string[]>>>
  /** `user:password` goes out as Basic, anything else as Bearer; to the origin of the service's endpoint alone. */
  readonly tokens?: { readonly [S in SourceName]?: { readonly value: string } }
  readonly version: string
  /** Answers of earlier runs. */
  readonly cache?: CacheSettings
  /** Where people who run a registry find out who asks. */
  readonly repository?: string
  /** Where `https_proxy` and its like are looked up. */
  readonly environment?: Environment
  /** Questions to one host at the same time. */
  readonly atOnce?: number
  /** Least milliseconds from the start of one question at a service's endpoint to the start of the next. */
  readonly intervals?: Partial<Readonly<Record<SourceName, number>>>
  /** Questions to a service in one run, beside ranges of files; further ones stay without an answer. */
  readonly most?: Partial<Readonly<Record<SourceName, number>>>
  /** Milliseconds of one try, headers and body. */
  readonly time?: number
  /** Milliseconds of all questions together, from the first one on. */
  readonly timeInAll?: number
  readonly tries?: number
  /** Milliseconds before the second try. */
  readonly backOff?: number
  /** Milliseconds that a service may ask to be left alone; a longer wish ends the question. */
  readonly patience?: number
  /** Bytes of one JSON answer, after decompression. */
  readonly answerSize?: number
  /** Bytes of one file that may be fetched by ranges. */
  readonly rangeSize?: number
  /** Bytes of all files together that may be fetched by ranges. */
  readonly rangeInAll?: number
}

export interface Service {
  /** Without user information, query and closing slash. */
  readonly base: string
  readonly origin: string
  /** Other bases that may be asked, in the same form. */
  readonly others: readonly string[]
  readonly authorization: string | undefined
}

const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`

const authorizationOf = (url: URL, token: string | undefined): string | undefined => {
  if (token) return token.includes(':') ? basic(token) : `Bearer ${token}`
  return url.username
    ? basic(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`)
    : undefined
}

const baseOf = (address: string): string => {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname.replace(/\/+$/, '')}`
}

const serviceOf = (endpoint: string, also: readonly string[], token: string | undefined): Service => {
  const url = new URL(endpoint)
  const others = also.filter(address => URL.canParse(address)).map(baseOf)
  return {
    base: baseOf(endpoint),
    origin: url.origin,
    others: [...new Set(others)],
    authorization: authorizationOf(url, token),
  }
}

/** By host, since it is the host that counts; of two services at one host the slower pace holds. */
const intervalsOf = ({ endpoints, intervals = {} }: HttpSettings): ReadonlyMap<string, number> => {
  const byHost = new Map<string, number>()
  for (const [name, interval] of Object.entries(intervals)) {
    const { host } = new URL(endpoints[name as SourceName])
    byHost.set(host, Math.max(interval, byHost.get(host) ?? 0))
  }
  return byHost
}

/** Counters, lanes and clock of one run. */
export interface Run {
  readonly stats: { questions: number; requests: number; bytes: number }
  readonly refused: Set<SourceName>
  /** Short-lived tokens of challenges, by service and place. */
  readonly passes: Map<string, Promise<Outcome<string>>>
  service(source: SourceName): Service
  /** Counts a question to a service; gives the reason when it is one too many. */
  spend(question: Pick<Question, 'source'>): string | undefined
  line(host: string): Line
  end(): void
}

export const createRun = (settings: HttpSettings): Run => {
  const {
    environment = {},
    atOnce = 8,
    time = 10_000,
    tries = 3,
    backOff = 500,
    patience = 20_000,
  } = settings
  const limits: Limits = { time, tries, backOff, patience }
  const lanes = new Map<string, Lane>()
  const services = new Map<SourceName, Service>()
  const asked = new Map<SourceName, number>()
  const stats = { questions: 0, requests: 0, bytes: 0 }
  let until: number | undefined
  const left = () => {
    until ??= Date.now() + (settings.timeInAll ?? 120_000)
    return until - Date.now()
  }
  const fetch = async (address: string) => (await proxyFor(address, environment)) ?? globalThis.fetch
  const sent = () => {
    stats.requests++
  }
  const intervals = intervalsOf(settings)
  return {
    stats,
    refused: new Set(),
    passes: new Map(),
    service: source => {
      const { endpoints, tokens, also } = settings
      const service =
        services.get(source) ?? serviceOf(endpoints[source], also?.[source] ?? [], tokens?.[source]?.value)
      services.set(source, service)
      return service
    },
    spend: ({ source }) => {
      const before = asked.get(source) ?? 0
      const most = settings.most?.[source]
      asked.set(source, before + 1)
      return most !== undefined && before >= most
        ? `the ${most} questions that one run asks of ${source} are spent`
        : undefined
    },
    line: host => {
      const lane = lanes.get(host) ?? createLane(atOnce, intervals.get(host))
      lanes.set(host, lane)
      return { limits, lane, fetch, left, sent }
    },
    end: () => {
      until = 0
    },
  }
}

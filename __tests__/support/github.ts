/** A stateful GitHub on 127.0.0.1 with the limits, rights and moods of the real one. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { READS } from './github/reads.ts'
import {
  type Call,
  repository as emptyRepository,
  type Identity,
  missing,
  type Reply,
  type Repository,
  type Route,
} from './github/state.ts'
import { graphql, WRITES } from './github/writes.ts'

export { type Identity, type Repository, reader, repository, writer } from './github/state.ts'

export interface Request {
  readonly method: string
  /** Path and query as they came. */
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Readonly<Record<string, unknown>>
}

/** A mood: how the next matching requests are answered instead of properly. */
export interface Mood {
  /** A part of what `calls` says of the request. */
  readonly on: string | RegExp
  /** How many requests; default one. */
  readonly times?: number
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  /** Milliseconds to wait before the proper answer. */
  readonly delay?: number
  /** The request is carried out, but its answer is this mood's. */
  readonly afterwards?: boolean
  /** Sends so many bytes of the answer, then breaks off. */
  readonly breakAfter?: number
}

export interface FakeGitHub {
  /** The REST root, to be given as `GITHUB_API_URL`. */
  readonly url: string
  readonly repository: Repository
  /** By token. */
  readonly identities: Map<string, Identity>
  readonly requests: readonly Request[]
  /** `METHOD /path` of every request; paths of the repository without `/repos/OWNER/NAME`. */
  calls(): readonly string[]
  mood(mood: Mood): void
  /** Moods that no request has met: a test that sets one means it to count. */
  unmet(): readonly Mood[]
  close(): Promise<void>
}

/** Ready moods. */
export const limited = (on: Mood['on'], seconds: number, times = 1): Mood => ({
  on,
  times,
  status: 429,
  headers: { 'retry-after': String(seconds) },
  json: { message: 'Too many requests' },
})
export const secondary = (on: Mood['on'], seconds: number, times = 1): Mood => ({
  on,
  times,
  status: 403,
  headers: { 'retry-after': String(seconds) },
  json: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' },
})
export const flaky = (on: Mood['on'], times = 1): Mood => ({
  on,
  times,
  status: 502,
  json: { message: 'Server Error' },
})

interface Options {
  readonly repository?: Repository
  readonly tokens?: Readonly<Record<string, Identity>>
  /** `/api/v3` of an Enterprise Server. */
  readonly prefix?: string
  /** Private repositories show nothing to those without a token. */
  readonly private?: boolean
}

export const startGitHub = async (options: Options = {}): Promise<FakeGitHub> => {
  const { repository = emptyRepository(), tokens = {}, prefix = '', private: hidden = false } = options
  const root = `${prefix}/repos/${repository.name}`
  const identities = new Map(Object.entries(tokens))
  const requests: Request[] = []
  const moods: { mood: Mood; left: number }[] = []

  const server = createServer((incoming, outgoing) => {
    void receive(incoming).then(async request => {
      requests.push(request)
      const mood = takeMood(moods, callOf(request, root))
      if (mood?.delay) await new Promise(resolve => setTimeout(resolve, mood.delay).unref())
      const instead = mood?.status !== undefined
      const proper =
        instead && !mood.afterwards ? missing : route(request, { repository, identities, prefix, hidden })
      const reply = instead ? { status: mood.status ?? 500, json: mood.json ?? { message: 'mood' } } : proper
      send(outgoing, request, reply, { ...mood?.headers }, mood?.breakAfter)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url: origin + prefix,
    repository,
    identities,
    requests,
    calls: () => requests.map(request => callOf(request, root)),
    mood: mood => void moods.push({ mood, left: mood.times ?? 1 }),
    unmet: () => moods.filter(({ mood, left }) => left === (mood.times ?? 1)).map(({ mood }) => mood),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const receive = async (incoming: IncomingMessage): Promise<Request> => {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString()
  const { method = '', url = '', headers } = incoming
  return { method, url, headers, body: text ? JSON.parse(text) : {} }
}

const callOf = ({ method, url }: Request, root: string): string => {
  const path = url.startsWith(root) ? url.slice(root.length) : url
  return `${method} ${path.split('?')[0]}`
}

const takeMood = (moods: { mood: Mood; left: number }[], call: string): Mood | undefined => {
  const fits = ({ on }: Mood) => (typeof on === 'string' ? call.includes(on) : on.test(call))
  const found = moods.find(({ mood, left }) => left > 0 && fits(mood))
  if (found) found.left--
  return found?.mood
}

interface World {
  readonly repository: Repository
  readonly identities: ReadonlyMap<string, Identity>
  readonly prefix: string
  readonly hidden: boolean
}

const route = (request: Request, world: World): Reply => {
  const { repository, identities, prefix, hidden } = world
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const me = token === undefined ? undefined : identities.get(token)
  if (token !== undefined && !me) return { status: 401, json: { message: 'Bad credentials' } }

  // On an Enterprise Server GraphQL stands beside the REST root, not below it.
  if (request.url === `${prefix.replace('/v3', '')}/graphql`) {
    if (!me) return { status: 401, json: { message: 'This endpoint requires you to be authenticated.' } }
    return { status: 200, json: graphql(repository, me, request.body) }
  }
  const url = new URL(request.url, 'http://127.0.0.1')
  const root = `${prefix}/repos/${repository.name}/`
  if (!url.pathname.startsWith(root) || (hidden && !me)) return missing

  for (const candidate of [...READS, ...WRITES]) {
    const path = candidate.method === request.method && match(candidate.at, url.pathname.slice(root.length))
    if (!path) continue
    const accept = String(request.headers.accept ?? '')
    const call = { repository, me, path, query: url.searchParams, body: request.body, accept }
    return guard(candidate, me) ?? candidate.answer(call)
  }
  return missing
}

const guard = ({ area, needs }: Route, me: Identity | undefined): Reply | undefined => {
  if (!me) return needs === 'read' ? undefined : { status: 401, json: { message: 'Requires authentication' } }
  const may = me.may[area]
  if (may === 'write' || may === needs) return undefined
  return { status: 403, json: { message: 'Resource not accessible by integration' } }
}

const match = (pattern: string, path: string): Call['path'] | undefined => {
  const source = pattern.replace(/\{(\w+)(\+?)\}/g, (_, name, rest) => `(?<${name}>${rest ? '.+' : '[^/]+'})`)
  const groups = new RegExp(`^${source}$`).exec(path)
  if (!groups) return undefined
  return Object.fromEntries(
    Object.entries(groups.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
  )
}

const send = (
  outgoing: ServerResponse,
  request: Request,
  reply: Reply,
  headers: Readonly<Record<string, string>>,
  breakAfter: number | undefined,
) => {
  const page = reply.rows ? pageOf(reply.rows, request) : undefined
  const bytes = reply.bytes ?? Buffer.from(JSON.stringify(page?.rows ?? reply.json ?? null))
  outgoing.writeHead(reply.status, {
    'content-type': reply.type ?? 'application/json; charset=utf-8',
    'content-length': bytes.length,
    ...(page?.link && { link: page.link }),
    ...headers,
  })
  if (breakAfter === undefined) return outgoing.end(bytes)
  outgoing.write(bytes.subarray(0, breakAfter), () => outgoing.destroy())
  return outgoing
}

const pageOf = (rows: readonly unknown[], { url, headers }: Request) => {
  const address = new URL(url, `http://${headers.host}`)
  const [size, page] = ['per_page', 'page'].map(name => Number(address.searchParams.get(name)))
  const each = Math.min(size || 30, 100)
  const current = page || 1
  const last = Math.max(1, Math.ceil(rows.length / each))
  const to = (number: number, rel: string) => {
    address.searchParams.set('page', String(number))
    return `<${address}>; rel="${rel}"`
  }
  const links = current < last ? [to(current + 1, 'next'), to(last, 'last')] : []
  return { rows: rows.slice((current - 1) * each, current * each), link: links.join(', ') }
}

/** GitHub's cache service, version 2, on 127.0.0.1: three questions as JSON, and the signed addresses that contents go to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const TWIRP = '/twirp/github.actions.results.api.v1.CacheService/'
const RUNTIME_TOKEN = 'runtime-0123456789abcdef'

interface Entry {
  readonly key: string
  readonly version: string
  readonly content: Buffer
}

/** Answers in the service's place; false leaves the answer to it. */
type Disturbance = (method: string, response: ServerResponse) => boolean

export interface CacheService {
  /** Youngest last. */
  readonly entries: Entry[]
  /** Methods of the three questions, and GET and PUT of contents, in their order. */
  readonly asked: readonly string[]
  /** What a runner tells the action's process of the service. */
  readonly environment: Readonly<Record<string, string>>
  disturb(by: Disturbance | undefined): void
  close(): Promise<void>
}

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

type Question = Readonly<Record<string, unknown>> & Pick<Entry, 'key' | 'version'>
type Answer = readonly [status: number, value: object]

export const startCacheService = async (): Promise<CacheService> => {
  const entries: Entry[] = []
  const asked: string[] = []
  const uploads = new Map<string, Buffer>()
  let disturbance: Disturbance | undefined
  let url = ''

  const nameOf = ({ key, version }: Pick<Entry, 'key' | 'version'>): string => `${key} ${version}`
  const signed = (name: string): string => `${url}/blobs/${encodeURIComponent(name)}?sig=s3cr3t`
  const answers: Readonly<Record<string, (question: Question) => Answer>> = {
    GetCacheEntryDownloadURL: ({ key, version, restore_keys: more }) => {
      const may = entries.filter(entry => entry.version === version)
      const starts = [key, ...(more as readonly string[])]
      const found = starts
        .map(start => may.findLast(entry => entry.key.startsWith(start)))
        .find(entry => entry !== undefined)
      if (!found) return [200, { ok: false }]
      return [200, { ok: true, signed_download_url: signed(nameOf(found)), matched_key: found.key }]
    },
    CreateCacheEntry: question =>
      entries.some(entry => nameOf(entry) === nameOf(question))
        ? [409, { code: 'already_exists', msg: 'an entry with this key exists' }]
        : [200, { ok: true, signed_upload_url: signed(nameOf(question)) }],
    FinalizeCacheEntryUpload: question => {
      const content = uploads.get(nameOf(question))
      if (String(content?.length) !== question['size_bytes']) return [200, { ok: false, message: 'size' }]
      entries.push({ key: question.key, version: question.version, content: content as Buffer })
      return [200, { ok: true, entry_id: String(entries.length) }]
    },
  }

  const blob = (method: string, name: string, body: Buffer, response: ServerResponse): void => {
    if (method === 'PUT') {
      uploads.set(name, body)
      response.writeHead(201).end()
      return
    }
    const found = entries.find(entry => nameOf(entry) === name)
    response
      .writeHead(found ? 200 : 404, { 'content-length': found?.content.length ?? 0 })
      .end(found?.content)
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://service.test')
    const body = await bytesOf(request)
    const { method = '' } = request
    const question = pathname.startsWith(TWIRP) ? pathname.slice(TWIRP.length) : method
    asked.push(question)
    if (disturbance?.(question, response)) return
    if (pathname.startsWith('/blobs/'))
      return blob(method, decodeURIComponent(pathname.slice('/blobs/'.length)), body, response)
    const mayAsk = request.headers.authorization === `Bearer ${RUNTIME_TOKEN}`
    const [status, value] = mayAsk
      ? (answers[question]?.(JSON.parse(body.toString())) ?? [404, { msg: 'no such method' }])
      : [401, { msg: 'no token' }]
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    entries,
    asked,
    environment: {
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
      ACTIONS_CACHE_SERVICE_V2: 'True',
      // Of a server that is neither the public site nor called localhost the toolkit expects version 1.
      GITHUB_SERVER_URL: 'http://gate.localhost',
    },
    disturb: by => {
      disturbance = by
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

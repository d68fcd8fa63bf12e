/**
 * Recorded answers of the demonstration: what registries and a hub say of the packages and the model in its change.
 * Names and states are real or follow real ones; the dates of young packages are set from the time of the run.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const DAY = 86_400_000
const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString()

const packument = (name: string, version: string, days: number, more: Record<string, unknown> = {}) => ({
  name,
  'dist-tags': { latest: version },
  modified: ago(days),
  time: { created: ago(days), modified: ago(days), [version]: ago(days) },
  versions: { [version]: { name, version, ...more } },
})

const project = (name: string, version: string, days: number) => ({
  meta: { 'api-version': '1.4' },
  name,
  versions: [version],
  files: [
    {
      filename: `${name}-${version}.tar.gz`,
      url: `${name}-${version}.tar.gz`,
      hashes: {},
      'upload-time': ago(days),
      yanked: false,
    },
  ],
})

const COMMIT = '5f3c1c2be0a14d4b9c7e0f6a8d2b3c4d5e6f7081'

const CONFIG = JSON.stringify({ model_type: 'bert', auto_map: { AutoModel: 'modeling_tiny.TinyModel' } })

const model = {
  _id: '664f1f0c8a1b2c3d4e5f6071',
  id: 'sentiment-labs/tiny-reviews',
  sha: COMMIT,
  author: 'sentiment-labs',
  createdAt: ago(12),
  lastModified: ago(2),
  private: false,
  gated: false,
  disabled: false,
  tags: ['custom_code', 'license:mit'],
  cardData: { license: 'mit' },
  securityRepoStatus: { scansDone: true, filesWithIssues: [] },
  config: { auto_map: { AutoModel: 'modeling_tiny.TinyModel' } },
  siblings: [
    { rfilename: 'config.json', size: CONFIG.length },
    { rfilename: 'modeling_tiny.py', size: 2048 },
  ],
}

const ANSWERS: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ['/npm/semver', () => packument('semver', '7.7.2', 400)],
  [
    '/npm/crossenv',
    () =>
      packument('crossenv', '0.0.2-security', 3000, {
        description: 'security holding package',
        repository: 'npm/security-holder',
      }),
  ],
  [
    '/npm/express-rate-guard',
    () => packument('express-rate-guard', '1.0.0', 2, { scripts: { postinstall: 'node setup.js' } }),
  ],
  [
    '/npm/@modelcontextprotocol%2Fserver-filesystem',
    () => packument('@modelcontextprotocol/server-filesystem', '2026.1.14', 300),
  ],
  ['/github/advisories', () => []],
  ['/pypi/simple/requests/', () => project('requests', '2.32.5', 300)],
  ['/huggingface/api/models/sentiment-labs/tiny-reviews/revision/main', () => model],
  ['/huggingface/api/models/sentiment-labs/tiny-reviews', () => model],
])

const IMAGES: ReadonlySet<string> = new Set([
  '/docker/v2/library/python/manifests/3.12',
  '/docker/v2/langflowai/langflow/manifests/1.2.0',
])
const BYTES = `/huggingface/sentiment-labs/tiny-reviews/resolve/${COMMIT}/config.json`
const DIGEST = `sha256:${'5f3c1c2be0a14d4b'.repeat(4)}`

const send = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

/** A part of the model's configuration, as hubs answer a question for one. */
const sendRange = ({ headers }: IncomingMessage, response: ServerResponse): void => {
  const [, from = '0', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
  const end = Math.min(Number(to || CONFIG.length) + 1, CONFIG.length)
  response.writeHead(206, { 'content-range': `bytes ${from}-${end - 1}/${CONFIG.length}` })
  response.end(CONFIG.slice(Number(from), end))
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Nothing in the demonstration has an advisory: one empty result for each question. */
const advisories = (body: string): unknown => {
  const { queries } = JSON.parse(body) as { queries: readonly unknown[] }
  return { results: queries.map(() => ({})) }
}

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
  if (path === '/osv/v1/querybatch') return send(response, 200, advisories(await bodyOf(request)))
  if (path === BYTES) return sendRange(request, response)
  if (IMAGES.has(path)) {
    const type = 'application/vnd.oci.image.index.v1+json'
    response.writeHead(200, { 'content-type': type, 'docker-content-digest': DIGEST }).end()
    return
  }
  const found = ANSWERS.get(path)
  send(response, found ? 200 : 404, found ? found() : { error: 'Not found' })
}

export interface Answers {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string
  close(): Promise<void>
}

export const serveAnswers = async (): Promise<Answers> => {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

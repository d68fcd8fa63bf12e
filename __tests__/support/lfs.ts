/** A Git LFS server as GitHub has it: the batch API on one host, the objects on another behind addresses of their own. */
import { createHash } from 'node:crypto'
import type { LfsPointer } from '../../src/change.ts'
import { type Handler, type Loopback, loopback, sendJson } from './loopback.ts'

export const pointerTo = (content: Uint8Array): LfsPointer => ({
  oid: createHash('sha256').update(content).digest('hex'),
  size: content.length,
})

export interface LfsServer {
  readonly api: Loopback
  readonly store: Loopback
  /** Base address of the batch API. */
  readonly base: string
  close(): Promise<void>
}

export interface LfsWays {
  /** The only permission that is answered. */
  readonly authorization?: string
  /** Where the objects are said to be, in place of the store. */
  readonly href?: (oid: string) => string
  /** Size that the batch API states. */
  readonly size?: number
  /** The store gives whole files only. */
  readonly whole?: boolean
}

const PERMISSION = 'RemoteAuth of-the-store'

const storeHandler =
  (objects: ReadonlyMap<string, Uint8Array>, { whole = false }: LfsWays): Handler =>
  ({ path, headers }, response) => {
    const content = objects.get(path.slice(1, 65))
    if (content === undefined || headers.authorization !== PERMISSION || headers['x-signed'] !== 'yes')
      return void response.writeHead(403).end()
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
    if (from === undefined || whole)
      return void response.writeHead(200, { 'content-length': content.length }).end(content)
    const end = Math.min(Number(to) + 1, content.length)
    response.writeHead(206, {
      etag: '"1"',
      'content-range': `bytes ${from}-${end - 1}/${content.length}`,
    })
    response.end(content.subarray(Number(from), end))
  }

const apiHandler =
  (objects: ReadonlyMap<string, Uint8Array>, store: string, ways: LfsWays): Handler =>
  ({ method, path, headers, body }, response) => {
    if (method !== 'POST' || path !== '/org/repo.git/info/lfs/objects/batch')
      return sendJson(response, 404, {})
    if (headers['content-type'] !== 'application/vnd.git-lfs+json') return sendJson(response, 406, {})
    if (ways.authorization !== undefined && headers.authorization !== ways.authorization)
      return sendJson(response, 401, { message: 'Credentials needed' })
    const asked = (JSON.parse(body) as { objects: readonly LfsPointer[] }).objects
    const answered = asked.map(({ oid, size }) =>
      objects.has(oid)
        ? {
            oid,
            size: ways.size ?? size,
            authenticated: true,
            actions: {
              download: {
                href: ways.href?.(oid) ?? `${store}/${oid}?signature=secret`,
                header: {
                  Authorization: PERMISSION,
                  'X-Signed': 'yes',
                  Host: 'elsewhere.example',
                  Range: 'bytes=0-0',
                },
                expires_in: 3600,
              },
            },
          }
        : { oid, size, error: { code: 404, message: 'Object does not\nexist' } },
    )
    return sendJson(response, 200, { transfer: 'basic', objects: answered })
  }

export const startLfs = async (contents: readonly Uint8Array[], ways: LfsWays = {}): Promise<LfsServer> => {
  const objects = new Map(contents.map(content => [pointerTo(content).oid, content]))
  const store = await loopback(storeHandler(objects, ways))
  const api = await loopback(apiHandler(objects, store.url, ways))
  return {
    api,
    store,
    base: `${api.url}/org/repo.git/info/lfs`,
    close: async () => {
      await Promise.all([api.close(), store.close()])
    },
  }
}

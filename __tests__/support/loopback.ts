/** A server on 127.0.0.1 that keeps what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly method: string
  /** With query, as it stood in the request line. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Answers a request, or leaves it open. */
export type Handler = (asked: Asked, response: ServerResponse) => void | Promise<void>

export interface Loopback {
  readonly url: string
  /** All requests in their order. */
  readonly asked: readonly Asked[]
  /** The most requests that were open at the same time. */
  mostAtOnce(): number
  close(): Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

export const loopback = async (handler: Handler): Promise<Loopback> => {
  const asked: Asked[] = []
  let [open, most] = [0, 0]
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++open)
    response.on('close', () => open--)
    // A client that goes away is no fault of the test.
    request.on('error', () => {})
    response.on('error', () => {})
    const { method = '', url: path = '', headers } = request
    const entry = { method, path, headers, body: await bodyOf(request) }
    asked.push(entry)
    await handler(entry, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    mostAtOnce: () => most,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const sendJson = (
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: object = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
}

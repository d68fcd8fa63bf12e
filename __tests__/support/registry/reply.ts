import type { ServerResponse } from 'node:http'

export interface Reply {
  readonly status: number
  /** Bytes and text go out as they are, anything else as JSON. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string | number>>
}

export const json = (body: unknown, status = 200, headers: Reply['headers'] = {}): Reply => ({
  status,
  body,
  headers,
})

export const send = (response: ServerResponse, { status, body = '', headers = {} }: Reply): void => {
  const raw = typeof body === 'string' || body instanceof Uint8Array
  response.writeHead(status, { ...(raw ? {} : { 'content-type': 'application/json' }), ...headers })
  response.end(raw ? body : JSON.stringify(body))
}

/** Serves real repositories over HTTP on 127.0.0.1, by git's own program for it, to those with the right header. */
import { execFileSync, spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ENVIRONMENT } from './clone.ts'

export interface GitServer {
  readonly url: string
  /** `METHOD /path` of every request. */
  readonly calls: readonly string[]
  close(): Promise<void>
}

const PROGRAM = join(execFileSync('git', ['--exec-path']).toString().trim(), 'git-http-backend')

const variables = (request: IncomingMessage, root: string) => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  return {
    ...ENVIRONMENT,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    // The repository belongs to whoever runs the tests.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    PATH_INFO: url.pathname,
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    REMOTE_ADDR: '127.0.0.1',
  }
}

/** The program speaks CGI: headers, an empty line, the body. */
const forward = (output: Buffer, response: ServerResponse): void => {
  const end = output.indexOf('\r\n\r\n')
  const headers = output
    .subarray(0, end)
    .toString()
    .split('\r\n')
    .map(line => line.split(/: (.*)/s).slice(0, 2) as [string, string])
  const status = headers.find(([name]) => name === 'Status')?.[1]
  response.writeHead(Number.parseInt(status ?? '200', 10), Object.fromEntries(headers))
  response.end(output.subarray(end + 4))
}

const serve = (request: IncomingMessage, response: ServerResponse, root: string): void => {
  const child = spawn(PROGRAM, { env: variables(request, root) })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => forward(Buffer.concat(chunks), response))
  request.pipe(child.stdin)
}

/** @param root Folder in which the repositories stand as `owner/name`. */
export const startGitServer = async (root: string, token: string): Promise<GitServer> => {
  const wanted = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const calls: string[] = []
  const server = createServer((request, response) => {
    calls.push(`${request.method} ${request.url}`)
    if (request.headers.authorization?.toLowerCase() === wanted.toLowerCase()) serve(request, response, root)
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

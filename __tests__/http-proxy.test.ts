import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { body, Numbered, npm, open, serve } from './support/door.ts'

const proxies: Server[] = []
afterEach(async () => {
  for (const proxy of proxies.splice(0)) {
    proxy.closeAllConnections()
    await new Promise(resolve => proxy.close(resolve))
  }
})

/** A proxy that opens tunnels to where it is told, or refuses them all. */
const startProxy = async (refuses = false) => {
  const tunnels: string[] = []
  const proxy = createServer((_, response) => response.writeHead(500).end())
  proxy.on('connect', (request, socket, head) => {
    tunnels.push(request.url ?? '')
    socket.on('error', () => {})
    if (refuses) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const { hostname, port } = new URL(`http://${request.url}`)
    const target = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      target.write(head)
      target.pipe(socket).pipe(target)
    })
    target.on('error', () => socket.destroy())
    socket.on('close', () => target.destroy())
    return undefined
  })
  proxies.push(proxy)
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  return { tunnels, url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` }
}

test('questions go through the proxy that the environment names', async () => {
  const [server, proxy] = [await serve(body('{"n":1}')), await startProxy()]
  const http = open(server.url, { environment: { http_proxy: proxy.url } })
  const fact = await http.json(http.endpoint('npm', 'x'), Numbered, npm)
  expect(fact).toMatchObject({ state: 'known', value: { n: 1 } })
  expect(proxy.tunnels).toEqual([new URL(server.url).host])
  expect(server.asked.map(({ path, headers }) => [path, headers['user-agent']])).toEqual([
    ['/x', 'ai-artifact-gate/1.2.3'],
  ])
})

test('a host that no_proxy names is asked directly', async () => {
  const [server, proxy] = [await serve(body('{"n":1}')), await startProxy()]
  const http = open(server.url, {
    environment: { HTTP_PROXY: proxy.url, no_proxy: 'example.org, 127.0.0.1' },
  })
  expect((await http.json(http.endpoint('npm', 'x'), Numbered, npm)).state).toBe('known')
  expect(proxy.tunnels).toEqual([])
})

test('a proxy that refuses leaves the question open, and shows no credentials', async () => {
  const [server, proxy] = [await serve(body('{"n":1}')), await startProxy(true)]
  const http = open(server.url, { environment: { http_proxy: proxy.url.replace('://', '://joe:hidden@') } })
  const fact = await http.json(http.endpoint('npm', 'x'), Numbered, npm)
  expect(fact).toMatchObject({ state: 'unknown', reason: 'the proxy refused the connection (HTTP 407)' })
  expect(JSON.stringify(fact)).not.toContain('hidden')
  expect(server.asked).toEqual([])
})

test('a proxy that nobody runs leaves the question open', async () => {
  const server = await serve(body('{"n":1}'))
  const http = open(server.url, { environment: { http_proxy: 'http://127.0.0.1:1' } })
  expect(await http.json(http.endpoint('npm', 'x'), Numbered, npm)).toMatchObject({
    state: 'unknown',
    reason: 'the connection was refused after 3 tries',
  })
})

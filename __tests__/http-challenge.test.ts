/** The token that an OCI registry wants: who is asked for it, with what, and how often. */
import { describe, expect, test } from '@jest/globals'
import type { HttpSettings } from '../src/http.ts'
import type { Question } from '../src/sources/source.ts'
import { Numbered, open, serve, timeless } from './support/door.ts'
import { type Handler, sendJson } from './support/loopback.ts'

const image: Question = { source: 'docker', challenge: true }

interface Scene {
  /** Where tokens are to be had; the registry itself by default. */
  readonly realm?: (registry: string) => string
  readonly give?: Handler
  readonly settings?: Partial<HttpSettings>
}

const GIVE: Handler = (_, response) => sendJson(response, 200, { token: 'short-lived' })

const registry = async ({ realm, give = GIVE, settings = {} }: Scene = {}) => {
  const server = await serve((asked, response) => {
    if (asked.path.startsWith('/token')) return give(asked, response)
    if (asked.headers.authorization === 'Bearer short-lived') return sendJson(response, 200, { n: 1 })
    const [, name = ''] = /^\/v2\/([^/]+)\//.exec(asked.path) ?? []
    const place = realm?.(server.url) ?? `${server.url}/token`
    response.writeHead(401, {
      'www-authenticate': `Bearer realm="${place}",service="registry.example",scope="repository:${name}:pull"`,
    })
    response.end()
  })
  const http = open(server.url, settings)
  const ask = (name: string, question = image) =>
    http.json(http.endpoint('docker', `v2/${name}/list`), Numbered, question)
  return { server, http, ask }
}

test('a token is fetched from the place that the registry names, without any other', async () => {
  const { server, ask } = await registry()
  expect(timeless(await ask('app'))).toEqual({
    state: 'known',
    value: { n: 1 },
    source: `${server.url}/v2/app/list`,
  })
  expect(server.asked.map(({ path, headers }) => [path, headers.authorization])).toEqual([
    ['/v2/app/list', undefined],
    ['/token?service=registry.example&scope=repository%3Aapp%3Apull', undefined],
    ['/v2/app/list', 'Bearer short-lived'],
  ])
})

test('one token for each scope, whoever asks and how often', async () => {
  const { server, http, ask } = await registry()
  const head = http.head(http.endpoint('docker', 'v2/app/list'), image)
  await Promise.all([ask('app'), head, ask('other')])
  expect(server.asked.filter(({ path }) => path.startsWith('/token')).length).toBe(2)
  expect(await head).toMatchObject({ state: 'known' })
})

test('the other name of the token is read as well', async () => {
  const { ask } = await registry({
    give: (_, response) => sendJson(response, 200, { access_token: 'short-lived' }),
  })
  expect(await ask('app')).toMatchObject({ state: 'known' })
})

test('a question that expects no challenge is not sent twice', async () => {
  const { server, ask } = await registry()
  expect(await ask('app', { source: 'docker' })).toMatchObject({
    state: 'unknown',
    reason: 'HTTP 401, asked without a token',
  })
  expect(server.asked.length).toBe(1)
})

describe("the service's own token", () => {
  const settings = { tokens: { docker: { value: 'me:secret' } } }

  test('goes to a place of the same origin', async () => {
    const { server, ask } = await registry({ settings })
    expect(await ask('app')).toMatchObject({ state: 'known' })
    const basic = `Basic ${Buffer.from('me:secret').toString('base64')}`
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([
      basic,
      basic,
      'Bearer short-lived',
    ])
  })

  test('goes to no other place', async () => {
    const far = await serve(GIVE)
    const { server, ask } = await registry({ settings, realm: () => `${far.url}/token` })
    expect(await ask('app')).toMatchObject({ state: 'known' })
    expect(far.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
    expect(server.asked.length).toBe(2)
  })

  test('is in no fact, and neither is the short-lived one', async () => {
    const { ask } = await registry({
      settings,
      give: (_, response) => sendJson(response, 200, { token: 'short lived\n' }),
    })
    const fact = await ask('app')
    expect(fact).toMatchObject({ state: 'unknown' })
    expect(JSON.stringify(fact)).not.toMatch(/secret|short.lived/)
  })
})

describe('a place that is not asked', () => {
  test.each([
    ['http://auth.example/token', 'tokens are to be had from http://auth.example, which is no https address'],
    ['file:///etc/passwd', 'tokens are to be had from file://, which is no https address'],
    ['https://10.0.0.8/token', 'tokens are to be had from 10.0.0.8, an address of an internal network'],
    [
      'https://169.254.169.254/x',
      'tokens are to be had from 169.254.169.254, an address of an internal network',
    ],
  ])('%s', async (place, reason) => {
    const { server, ask } = await registry({ realm: () => place })
    expect(await ask('app')).toMatchObject({ state: 'unknown', reason })
    expect(server.asked.length).toBe(1)
  })
})

describe('a challenge or token of no use leaves the question open', () => {
  const reason = async (scene: Scene) => {
    const { server, ask } = await registry(scene)
    const fact = await ask('app')
    return fact.state === 'unknown' ? fact.reason.replace(new URL(server.url).host, 'HOST') : fact.state
  }
  const answers: readonly (readonly [string, Handler, string])[] = [
    ['403', (_, r) => sendJson(r, 403, {}), 'no token from HOST: HTTP 403, asked without a token'],
    ['404', (_, r) => sendJson(r, 404, {}), 'no token from HOST: there is none'],
    [
      'nothing of use',
      (_, r) => sendJson(r, 200, { token: 7 }),
      'no token from HOST: the answer holds no token that a header can carry',
    ],
    ['a page', (_, r) => void r.end('<html>'), 'no token from HOST: answered with HTML, not JSON'],
    [
      'a long one',
      (_, r) => sendJson(r, 200, { token: 'x'.repeat(20_000) }),
      'no token from HOST: the answer holds no token that a header can carry',
    ],
    ['the wrong one', (_, r) => sendJson(r, 200, { token: 'wrong' }), 'HTTP 401, asked without a token'],
  ]
  test.each(answers)('%s', async (_, give, expected) => {
    expect(await reason({ give })).toBe(expected)
  })

  test('no realm', async () => {
    const server = await serve((_, response) => {
      response.writeHead(401, { 'www-authenticate': 'Bearer service="x"' }).end()
    })
    const http = open(server.url)
    expect(await http.json(http.endpoint('docker', 'v2/'), Numbered, image)).toMatchObject({
      reason: 'HTTP 401, asked without a token',
    })
    expect(server.asked.length).toBe(1)
  })
})

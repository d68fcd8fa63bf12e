import { describe, expect, test } from '@jest/globals'
import { createHttp } from '../src/http.ts'
import { amount, record } from '../src/schema.ts'
import type { Question } from '../src/sources/source.ts'
import {
  askOf,
  body,
  everywhere,
  hangUp,
  inTurn,
  Numbered,
  npm,
  open,
  serve,
  timeless,
} from './support/door.ts'
import { type Loopback, sendJson } from './support/loopback.ts'

test('an answer of the expected shape is known, and says who asked', async () => {
  const { fact, source, server, stats } = await askOf(
    (_, response) => sendJson(response, 200, { n: 1, more: true }),
    {
      repository: 'https://git.example/gate',
    },
  )
  expect(fact).toEqual({ state: 'known', value: { n: 1 }, source })
  expect(
    server.asked.map(({ method, path, headers }) => [method, path, headers.accept, headers['user-agent']]),
  ).toEqual([['GET', '/x', 'application/json', 'ai-artifact-gate/1.2.3 (+https://git.example/gate)']])
  expect(stats).toEqual({ questions: 1, requests: 1, bytes: 19, refused: [] })
})

describe('what is absent', () => {
  test.each([404, 410, 451])('HTTP %d', async status => {
    const { fact, source } = await askOf(body('', {}, status))
    expect(fact).toEqual({ state: 'absent', source })
  })

  test('the question may read a status in its own way', async () => {
    const read = (status: number) => (status === 404 ? { unknown: 'hidden' } : { absent: 'gone' })
    expect((await askOf(body('', {}, 404), {}, { ...npm, read })).fact).toMatchObject({
      state: 'unknown',
      reason: 'hidden',
    })
    expect((await askOf(body('', {}, 401), {}, { ...npm, read })).fact).toMatchObject({
      state: 'absent',
      detail: 'gone',
    })
  })
})

describe('tries', () => {
  const good = body('{"n":2}')
  test.each([
    ['503 then 200', body('', {}, 503)],
    ['429 with Retry-After then 200', body('', { 'retry-after': '1' }, 429)],
    ['a hang-up then 200', hangUp],
    ['half an answer then 200', body('{"n"')],
  ])('%s', async (_, first) => {
    const { fact, server } = await askOf(inTurn(first, good))
    expect(fact).toMatchObject({ state: 'known', value: { n: 2 } })
    expect(server.asked.length).toBe(2)
  })

  test('Retry-After is honoured, and holds for the whole host', async () => {
    const times: number[] = []
    const server = await serve((_, response) => {
      times.push(Date.now())
      if (times.length === 1) response.writeHead(429, { 'retry-after': '1' }).end()
      else sendJson(response, 200, { n: 1 })
    })
    const http = open(server.url, { atOnce: 1 })
    await Promise.all(['a', 'b'].map(name => http.json(http.endpoint('npm', name), Numbered, npm)))
    const [first = 0, ...later] = times
    expect(later.length).toBe(2)
    expect(Math.min(...later) - first).toBeGreaterThanOrEqual(990)
  })

  test('the time of the whole run ends every question, waiting or not', async () => {
    const server = await serve(() => {})
    const http = open(server.url, { time: 10_000, timeInAll: 300, atOnce: 2 })
    const begun = Date.now()
    const facts = await Promise.all(
      Array.from({ length: 20 }, (_, n) => http.json(http.endpoint('npm', `${n}`), Numbered, npm)),
    )
    expect(Date.now() - begun).toBeLessThan(3000)
    const reasons = facts.map(fact => (fact.state === 'unknown' ? fact.reason : fact.state))
    expect(reasons.slice(0, 2)).toEqual(['no answer within 0.3 s', 'no answer within 0.3 s'])
    expect(new Set(reasons.slice(2))).toEqual(new Set(['the time for all questions of the run is over']))
  })

  test('a host that never answers is not asked three times for each of many names', async () => {
    const server = await serve(hangUp)
    const http = open(server.url, { atOnce: 1 })
    for (let n = 0; n < 20; n++) await http.json(http.endpoint('npm', `${n}`), Numbered, npm)
    expect(server.asked.length).toBeLessThanOrEqual(8 * 3 + 12)
  })
})

describe('one question', () => {
  test('is asked once, whoever asks and whenever', async () => {
    const server = await serve((_, response) => sendJson(response, 200, { n: 1 }))
    const http = open(server.url)
    const url = http.endpoint('npm', 'x')
    const both = await Promise.all([http.json(url, Numbered, npm), http.json(url, Numbered, npm)])
    const later = await http.json(url, Numbered, npm)
    expect(both).toEqual([later, later])
    expect(server.asked.length).toBe(1)
  })

  test('differs by body, headers and shape', async () => {
    const server = await serve((_, response) => sendJson(response, 200, { n: 1 }))
    const http = open(server.url)
    const url = http.endpoint('npm', 'x')
    await Promise.all([
      http.json(url, Numbered, npm),
      http.json(url, Numbered, { ...npm, body: { a: 1 } }),
      http.json(url, Numbered, { ...npm, body: { a: 2 } }),
      http.json(url, Numbered, { ...npm, headers: { accept: 'x/y' } }),
      http.json(url, record(amount), npm),
    ])
    expect(server.asked.map(({ method, body, headers }) => [method, body, headers.accept]).sort()).toEqual([
      ['GET', '', 'application/json'],
      ['GET', '', 'application/json'],
      ['GET', '', 'x/y'],
      ['POST', '{"a":1}', 'application/json'],
      ['POST', '{"a":2}', 'application/json'],
    ])
    expect(http.stats().questions).toBe(5)
  })

  test('500 questions stay within the limit of one host', async () => {
    const server = await serve(async (_, response) => {
      await new Promise(resolve => setTimeout(resolve, 2))
      sendJson(response, 200, { n: 1 })
    })
    const http = open(server.url, { time: 10_000 })
    const facts = await Promise.all(
      Array.from({ length: 500 }, (_, n) => http.json(http.endpoint('npm', `${n}`), Numbered, npm)),
    )
    expect(facts.filter(({ state }) => state === 'known').length).toBe(500)
    expect(server.asked.length).toBe(500)
    expect(server.mostAtOnce()).toBe(8)
  })
})

describe('tokens and addresses', () => {
  test.each([
    ['secret', 'Bearer secret'],
    ['user:secret', `Basic ${Buffer.from('user:secret').toString('base64')}`],
  ])('%s goes out as %s, to its own service alone', async (value, header) => {
    const [own, other] = [await serve(body('{"n":1}')), await serve(body('{"n":1}'))]
    const http = createHttp({
      endpoints: { ...everywhere(other.url), npm: own.url },
      tokens: { npm: { value } },
      version: '1.2.3',
    })
    await http.json(http.endpoint('npm', 'x'), Numbered, npm)
    await http.json(http.endpoint('pypi', 'x'), Numbered, { source: 'pypi' })
    expect(own.asked.map(({ headers }) => headers.authorization)).toEqual([header])
    expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  test('user information of an endpoint becomes a header and shows nowhere', async () => {
    const server = await serve(body('', {}, 403))
    const http = open(server.url.replace('://', '://joe:s%65cret@'))
    const fact = await http.json(http.endpoint('npm', 'x'), Numbered, npm)
    expect(server.asked[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('joe:secret').toString('base64')}`,
    )
    expect(timeless(fact)).toEqual({
      state: 'unknown',
      source: `${server.url}/x`,
      reason: 'HTTP 403, asked with a token',
    })
  })

  test('a redirect to another origin gets no token, and no later hop gets it back', async () => {
    const far: Loopback = await serve(
      (_, response) => void response.writeHead(307, { location: `${near.url}/end` }).end(),
    )
    const near: Loopback = await serve((asked, response) => {
      if (asked.path === '/x') response.writeHead(307, { location: `${far.url}/y?sig=hidden` }).end()
      else sendJson(response, 200, { n: 1 })
    })
    const http = open(near.url, { tokens: { npm: { value: 'secret' } } })
    const fact = await http.json(http.endpoint('npm', 'x'), Numbered, npm)
    expect(timeless(fact)).toEqual({ state: 'known', value: { n: 1 }, source: `${near.url}/x` })
    expect(near.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret', undefined])
    expect(far.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  test('a redirect within the origin keeps the token', async () => {
    const { server, fact } = await askOf(
      inTurn((_, response) => void response.writeHead(301, { location: 'y' }).end(), body('{"n":1}')),
      { tokens: { npm: { value: 'secret' } } },
    )
    expect(fact.state).toBe('known')
    expect(server.asked.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/x', 'Bearer secret'],
      ['/y', 'Bearer secret'],
    ])
  })

  test('a posted question follows to no other host', async () => {
    const far = await serve(body('{"n":1}'))
    const { fact } = await askOf(body('', { location: far.url }, 307), {}, { ...npm, body: {} })
    expect(fact).toMatchObject({
      reason: `redirected to ${new URL(far.url).host}, where the question was not sent`,
    })
    expect(far.asked).toEqual([])
  })

  test('a refused token is put aside for the rest of the run', async () => {
    const server = await serve(({ headers }, response) => {
      if (headers.authorization) response.writeHead(401).end()
      else sendJson(response, 200, { n: 1 })
    })
    const http = open(server.url, { tokens: { huggingface: { value: 'old' } } })
    const read: Question['read'] = (_, __, token) => (token === 'sent' ? 'anonymous' : undefined)
    for (const name of ['a', 'b']) {
      const fact = await http.json(http.endpoint('huggingface', name), Numbered, {
        source: 'huggingface',
        read,
      })
      expect(fact.state).toBe('known')
    }
    expect(server.asked.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/a', 'Bearer old'],
      ['/a', undefined],
      ['/b', undefined],
    ])
    expect(http.stats().refused).toEqual(['huggingface'])
  })

  test.each([
    ['http://registry.example', 'x', 'the address is no https address'],
    [
      'http://127.0.0.1:9',
      '%2e%2E/secret',
      'the name holds a path segment of dots, which no address can carry',
    ],
    ['http://127.0.0.1:9', 'a/../b', 'the name holds a path segment of dots, which no address can carry'],
  ])('nothing is sent to %s for %s', async (endpoint, path, reason) => {
    const http = open(endpoint)
    const fact = await http.json(http.endpoint('npm', path), Numbered, npm)
    expect(fact).toMatchObject({ state: 'unknown', reason })
    expect(http.stats().requests).toBe(0)
  })

  test('nothing is sent to a host that is not the endpoint', async () => {
    const [own, other] = [await serve(body('{"n":1}')), await serve(body('{"n":1}'))]
    const http = open(own.url)
    const fact = await http.json(other.url.replace('://', '://a:b@'), Numbered, npm)
    expect(timeless(fact)).toEqual({
      state: 'unknown',
      source: other.url,
      reason: 'not an address of the service',
    })
    expect(other.asked).toEqual([])
  })

  test('a token that no header can carry is not sent', async () => {
    const { fact, server } = await askOf(body('{"n":1}'), { tokens: { npm: { value: 'se\ncret' } } })
    expect(fact).toMatchObject({
      state: 'unknown',
      reason: 'the token holds characters that no header can carry',
    })
    expect(server.asked).toEqual([])
  })
})

test('after close nothing is asked any more', async () => {
  const server = await serve(body('{"n":1}'))
  const http = open(server.url)
  http.close()
  expect(await http.json(http.endpoint('npm', 'x'), Numbered, npm)).toMatchObject({
    state: 'unknown',
    reason: 'the time for all questions of the run is over',
  })
  expect(server.asked).toEqual([])
})

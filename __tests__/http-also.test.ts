/** Other addresses of a service, and the pace at which an endpoint is asked. */
import { describe, expect, test } from '@jest/globals'
import { body, Numbered, npm, open, serve, timeless } from './support/door.ts'
import { sendJson } from './support/loopback.ts'

const good = body('{"n":1}')

describe('another address of a service', () => {
  test('is asked when the run was told it, and gets no token', async () => {
    const [home, mirror] = [await serve(good), await serve(good)]
    const http = open(home.url, {
      also: { npm: [`${mirror.url}/repo/`] },
      tokens: { npm: { value: 'secret' } },
    })
    const [at] = http.others('npm')
    expect(http.others('npm')).toEqual([`${mirror.url}/repo`])
    const url = http.endpoint('npm', 'x', at)
    expect(timeless(await http.json(url, Numbered, { ...npm, at: at ?? '' }))).toEqual({
      state: 'known',
      value: { n: 1 },
      source: `${mirror.url}/repo/x`,
    })
    expect(mirror.asked.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/repo/x', undefined],
    ])
    expect(home.asked).toEqual([])
  })

  test('gets the token when it has the origin of the endpoint', async () => {
    const server = await serve(good)
    const http = open(`${server.url}/a`, {
      also: { npm: [`${server.url}/b`] },
      tokens: { npm: { value: 'secret' } },
    })
    await http.json(http.endpoint('npm', 'x', `${server.url}/b`), Numbered, { ...npm, at: `${server.url}/b` })
    expect(server.asked.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/b/x', 'Bearer secret'],
    ])
  })

  test.each([
    ['one that the run was not told', (other: string) => ({ at: other, url: `${other}/x` })],
    [
      'one that is told of another service',
      (other: string) => ({ at: `${other}/pypi`, url: `${other}/pypi/x` }),
    ],
    ['no address', () => ({ at: 'registry', url: 'registry/x' })],
    [
      'a told one that the question does not go to',
      (other: string) => ({ at: 'https://told.example', url: `${other}/x` }),
    ],
  ])('%s is not asked', async (_, of) => {
    const [home, other] = [await serve(good), await serve(good)]
    const http = open(home.url, { also: { npm: ['https://told.example'], pypi: [`${other.url}/pypi`] } })
    const { at, url } = of(other.url)
    expect(await http.json(url, Numbered, { ...npm, at })).toMatchObject({ state: 'unknown' })
    expect([...home.asked, ...other.asked]).toEqual([])
  })

  test('says why it is not asked', async () => {
    const http = open('http://127.0.0.1:9')
    const at = 'https://elsewhere.example'
    expect(await http.json(`${at}/x`, Numbered, { ...npm, at })).toMatchObject({
      state: 'unknown',
      source: 'https://elsewhere.example/x',
      reason: 'not an address that this run may ask',
    })
  })

  test('an address without `at` is that of the endpoint alone', async () => {
    const [home, mirror] = [await serve(good), await serve(good)]
    const http = open(home.url, { also: { npm: [mirror.url] } })
    expect(await http.json(`${mirror.url}/x`, Numbered, npm)).toMatchObject({
      state: 'unknown',
      reason: 'not an address of the service',
    })
  })

  test('is another question than the same path at home', async () => {
    const server = await serve(good)
    const http = open(server.url, { also: { npm: [server.url] } })
    const url = http.endpoint('npm', 'x')
    await Promise.all([http.json(url, Numbered, npm), http.json(url, Numbered, { ...npm, at: server.url })])
    expect(http.stats().questions).toBe(2)
  })

  test('refuses the token for itself alone', async () => {
    const home = await serve((_, response) => sendJson(response, 401, {}))
    const mirror = await serve((_, response) => sendJson(response, 401, {}))
    const http = open(home.url, { also: { npm: [mirror.url] }, tokens: { npm: { value: 'secret' } } })
    const read = () => 'anonymous' as const
    const question = { ...npm, at: mirror.url, read }
    expect(await http.json(`${mirror.url}/x`, Numbered, question)).toMatchObject({
      state: 'unknown',
      reason: 'the service refused a question without a token',
    })
    expect(http.stats().refused).toEqual([])
    await http.json(`${home.url}/x`, Numbered, { ...npm, read })
    expect(home.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret', undefined])
  })
})

describe('pace', () => {
  const ask = async (count: number, settings: Parameters<typeof open>[1]) => {
    const times: number[] = []
    const server = await serve((_, response) => {
      times.push(Date.now())
      sendJson(response, 200, { n: 1 })
    })
    const http = open(server.url, settings)
    const begun = Date.now()
    const facts = await Promise.all(
      Array.from({ length: count }, (_, n) => http.json(http.endpoint('npm', `${n}`), Numbered, npm)),
    )
    return { times, facts, took: Date.now() - begun }
  }

  test('questions to one host start no sooner than its interval after one another', async () => {
    const { times } = await ask(6, { intervals: { npm: 60 } })
    expect(times.length).toBe(6)
    // A timer may fire a millisecond early, and a request takes its own time to arrive.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(5 * 60 - 25)
  })

  test('of two services at one host the slower pace holds', async () => {
    const { times } = await ask(3, { intervals: { npm: 1, hex: 80 } })
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(2 * 80 - 25)
  })

  test('ten thousand questions to a slow host end with the time of the run', async () => {
    const { times, facts, took } = await ask(10_000, { intervals: { npm: 40 }, timeInAll: 400 })
    expect(took).toBeLessThan(8000)
    const known = facts.filter(({ state }) => state === 'known').length
    expect(known).toBeGreaterThan(1)
    expect(known).toBeLessThanOrEqual(12)
    expect(times.length).toBeLessThanOrEqual(12)
    const open = facts.flatMap(fact => (fact.state === 'unknown' ? [fact.reason] : []))
    expect(open.length).toBe(10_000 - known)
    expect(new Set(open)).toContain('the time for all questions of the run is over')
  })
})

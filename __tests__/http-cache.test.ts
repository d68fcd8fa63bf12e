/** Answers of earlier runs: what is kept, for how long, and what is believed of it. */
import { describe, expect, test } from '@jest/globals'
import type { KeptAnswer } from '../src/http-cache.ts'
import { type AnswerStore, shapeOf } from '../src/http-cache.ts'
import { amount, answer, maybe, text } from '../src/schema.ts'
import type { Question, SourceName } from '../src/sources/source.ts'
import { Numbered, npm, open, serve } from './support/door.ts'
import { type Handler, sendJson } from './support/loopback.ts'

const HOUR = 3_600_000

const memory = () => {
  const entries = new Map<string, KeptAnswer>()
  const store: AnswerStore = { get: key => entries.get(key), put: (key, kept) => void entries.set(key, kept) }
  return { entries, store }
}

const counting = (): Handler => {
  let n = 0
  return (_, response) => sendJson(response, 200, { n: ++n })
}

interface Given {
  readonly handler?: Handler
  readonly of?: readonly SourceName[]
  readonly tokens?: object
}

const shop = async ({ handler = counting(), of = ['npm'], tokens = {} }: Given = {}) => {
  const server = await serve(handler)
  const { entries, store } = memory()
  /** One run, so many hours from now. */
  const run = (hours = 0) =>
    open(server.url, { tokens, cache: { store, of: new Set(of), now: new Date(Date.now() + hours * HOUR) } })
  const ask = (hours = 0, question: Question = npm) => {
    const http = run(hours)
    return http.json(http.endpoint('npm', 'x'), Numbered, question)
  }
  return { server, entries, run, ask }
}

test('what was there is not asked again for a day, and keeps the time at which it was asked', async () => {
  const { server, ask } = await shop()
  const first = await ask()
  expect(await ask(23)).toEqual(first)
  expect(first).toMatchObject({ state: 'known', value: { n: 1 } })
  expect(server.asked.length).toBe(1)
  expect(await ask(25)).toMatchObject({ value: { n: 2 } })
})

test('a time to come is believed as little as an old one', async () => {
  const { entries, ask } = await shop()
  await ask()
  const [key = ''] = [...entries.keys()]
  entries.set(key, { value: { n: 7 }, asked: new Date(Date.now() + HOUR).toISOString() })
  expect(await ask()).toMatchObject({ value: { n: 2 } })
  entries.set(key, { value: { n: 7 }, asked: 'yesterday' })
  expect(await ask()).toMatchObject({ value: { n: 3 } })
})

test('a value that does not fit is asked anew', async () => {
  const { entries, ask } = await shop()
  await ask()
  const [key = ''] = [...entries.keys()]
  entries.set(key, { value: { n: 'seven' }, asked: new Date().toISOString() })
  expect(await ask(0.1)).toMatchObject({ value: { n: 2 } })
})

test.each([404, 410, 401, 403, 503])('HTTP %d is not kept', async status => {
  const { server, entries, ask } = await shop({ handler: (_, response) => sendJson(response, status, {}) })
  await ask()
  const before = server.asked.length
  await ask(1)
  expect(server.asked.length).toBeGreaterThan(before)
  expect(entries.size).toBe(0)
})

test('text and headers are kept as well', async () => {
  const { server, run } = await shop({
    handler: (_, response) => void response.writeHead(200, { 'x-made': 'here' }).end('one\ntwo\n'),
  })
  for (const hours of [0, 1]) {
    const http = run(hours)
    const url = http.endpoint('npm', 'list')
    expect(await http.text(url, npm)).toMatchObject({ state: 'known', value: 'one\ntwo\n' })
    const head = await http.head(url, npm)
    expect(head.state === 'known' && head.value.get('x-made')).toBe('here')
  }
  expect(server.asked.map(({ method }) => method).sort()).toEqual(['GET', 'HEAD'])
})

describe('nothing is kept', () => {
  test.each([
    ['of another service', { of: ['pypi'] }, npm],
    ['that was asked with a token', { tokens: { npm: { value: 'secret' } } }, npm],
    ['that was posted', {}, { ...npm, body: { q: 1 } }],
  ] satisfies [string, Given, Question][])('%s', async (_, given, question) => {
    const { server, entries, ask } = await shop(given)
    await ask(0, question)
    await ask(0, question)
    expect([server.asked.length, entries.size]).toEqual([2, 0])
  })

  test('of another address of the service', async () => {
    const server = await serve(counting())
    const { entries, store } = memory()
    const cache = { store, of: new Set<SourceName>(['npm']), now: new Date() }
    const http = open('http://127.0.0.1:9', { also: { npm: [server.url] }, cache })
    await http.json(`${server.url}/x`, Numbered, { ...npm, at: server.url })
    expect([server.asked.length, entries.size]).toEqual([1, 0])
  })
})

test('the door past the kept answers asks, and renews what is kept', async () => {
  const { server, run, ask } = await shop()
  await ask()
  const http = run(1)
  const url = http.endpoint('npm', 'x')
  expect(await http.json(url, Numbered, npm)).toMatchObject({ value: { n: 1 } })
  expect(await http.fresh?.json(url, Numbered, npm)).toMatchObject({ value: { n: 2 } })
  expect(server.asked.length).toBe(2)
  expect(await ask(1)).toMatchObject({ value: { n: 2 } })
})

test('another shape, version or header is another question', async () => {
  const { server, entries, run } = await shop()
  const http = run()
  const url = http.endpoint('npm', 'x')
  await http.json(url, Numbered, npm)
  await http.json(url, answer({ n: amount, more: maybe(text) }), npm)
  await http.json(url, Numbered, { ...npm, headers: { accept: 'x/y' } })
  expect([server.asked.length, entries.size]).toEqual([3, 3])
})

test('a shape tells fields, their types and whether they may be missing', () => {
  const shapes = [
    answer({ n: amount }),
    answer({ n: text }),
    answer({ n: maybe(amount) }),
    answer({ m: amount }),
    amount,
  ].map(shapeOf)
  expect(new Set(shapes).size).toBe(shapes.length)
  expect(shapeOf(answer({ n: amount }))).toBe(shapes[0])
})

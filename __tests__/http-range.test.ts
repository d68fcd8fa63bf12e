import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { MalformedFile } from '../src/change.ts'
import type { HttpSettings } from '../src/http.ts'
import type { Question } from '../src/sources/source.ts'
import { body, inTurn, npm, open, serve, timeless } from './support/door.ts'
import type { Asked, Handler } from './support/loopback.ts'

const BLOCK = 16_384
const file = randomBytes(10 * BLOCK + 123)

interface Ways {
  readonly etag?: string
  readonly modified?: string
  readonly bytes?: Uint8Array
}

/** A server that knows ranges. */
const ranges =
  ({ etag, modified, bytes = file }: Ways = {}): Handler =>
  ({ headers }, response) => {
    const named = { ...(etag ? { etag } : {}), ...(modified ? { 'last-modified': modified } : {}) }
    const condition = headers['if-range']
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
    if (from === undefined || (condition !== undefined && condition !== etag && condition !== modified)) {
      response.writeHead(200, named).end(bytes)
      return
    }
    const end = Math.min(Number(to) + 1, bytes.length)
    response.writeHead(206, { ...named, 'content-range': `bytes ${from}-${end - 1}/${bytes.length}` })
    response.end(bytes.subarray(Number(from), end))
  }

const openFile = async (
  handler: Handler,
  size?: number,
  settings: Partial<HttpSettings> = {},
  question: Question = npm,
) => {
  const server = await serve(handler)
  const http = open(server.url, settings)
  const url = http.endpoint('npm', 'file')
  const fact = await http.range(url, size, question)
  const bytes = () => {
    if (fact.state !== 'known') throw new Error(`not known: ${JSON.stringify(fact)}`)
    return fact.value
  }
  return { fact, bytes, server, url }
}

const wanted = (asked: readonly Asked[]) => asked.map(({ headers }) => headers.range)
const reasonOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    error => (error instanceof MalformedFile ? error.message : `no MalformedFile: ${error}`),
  )

describe('a file behind ranges', () => {
  test('gives any slice of it, and fetches each block once', async () => {
    const { bytes, server } = await openFile(ranges({ etag: '"v1"' }))
    const { size, slice, read } = bytes()
    expect([size, read()]).toEqual([file.length, BLOCK])

    for (const [from, to] of [
      [0, 10],
      [BLOCK - 5, BLOCK + 5],
      [5 * BLOCK, 5 * BLOCK + 1],
      [0, file.length + 50],
      [7, 7],
      [9, 2],
    ] as const) {
      expect(Buffer.compare(await slice(from, to), file.subarray(from, Math.max(from, to)))).toBe(0)
    }
    expect(read()).toBe(file.length)
    expect(server.asked.map(({ headers }) => headers['if-range'])).toEqual([
      undefined,
      ...server.asked.slice(1).map(() => '"v1"'),
    ])
    expect(server.asked.every(({ headers }) => headers['accept-encoding'] === 'identity')).toBe(true)
  })

  test('slices at the same time share their blocks', async () => {
    const { bytes, server } = await openFile(ranges(), file.length)
    const { slice } = bytes()
    const parts = await Promise.all(Array.from({ length: 20 }, () => slice(3 * BLOCK, 4 * BLOCK)))
    expect(parts.every(part => Buffer.compare(part, file.subarray(3 * BLOCK, 4 * BLOCK)) === 0)).toBe(true)
    expect(wanted(server.asked)).toEqual([`bytes=0-${BLOCK - 1}`, `bytes=${3 * BLOCK}-${4 * BLOCK - 1}`])
  })

  test('reading on and on takes larger and larger steps', async () => {
    const { bytes, server } = await openFile(ranges(), file.length)
    const { slice } = bytes()
    for (let at = 0; at < file.length; at += 1000) await slice(at, at + 1000)
    expect(wanted(server.asked)).toEqual([
      `bytes=0-${BLOCK - 1}`,
      `bytes=${BLOCK}-${3 * BLOCK - 1}`,
      `bytes=${3 * BLOCK}-${7 * BLOCK - 1}`,
      `bytes=${7 * BLOCK}-${file.length - 1}`,
    ])
  })

  test('an empty file is known without a request', async () => {
    const { bytes, server } = await openFile(ranges(), 0)
    expect([bytes().size, (await bytes().slice(0, 5)).length, server.asked.length]).toEqual([0, 0, 0])
  })

  test('a small file may come whole', async () => {
    const { bytes } = await openFile(body('tiny', { 'content-length': '4' }))
    expect(Buffer.from(await bytes().slice(0, 10)).toString()).toBe('tiny')
  })

  test('a date is as good as a tag, a weak tag is not', async () => {
    const modified = 'Mon, 02 Nov 2026 10:00:00 GMT'
    const { bytes, server } = await openFile(ranges({ etag: 'W/"v1"', modified }))
    await bytes().slice(BLOCK, BLOCK + 1)
    expect(server.asked.map(({ headers }) => headers['if-range'])).toEqual([undefined, modified])
  })

  test('a later 503 is tried again', async () => {
    const { bytes } = await openFile(inTurn(ranges(), body('', {}, 503), ranges()))
    expect(Buffer.compare(await bytes().slice(BLOCK, BLOCK + 9), file.subarray(BLOCK, BLOCK + 9))).toBe(0)
  })
})

describe('redirects', () => {
  test('the other host gets no token, and later ranges go there directly', async () => {
    const far = await serve(ranges())
    const { bytes, server } = await openFile(
      body('', { location: `${far.url}/blob?signature=s` }, 302),
      file.length,
      { tokens: { npm: { value: 'secret' } } },
    )
    await bytes().slice(BLOCK, 2 * BLOCK)
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret'])
    expect(far.asked.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/blob?signature=s', undefined],
      ['/blob?signature=s', undefined],
    ])
  })

  test('an address that has expired is asked for anew', async () => {
    const far = await serve(inTurn(ranges(), body('', {}, 403), ranges()))
    const { bytes, server } = await openFile(body('', { location: `${far.url}/blob` }, 302), file.length)
    expect((await bytes().slice(BLOCK, 2 * BLOCK)).length).toBe(BLOCK)
    expect([server.asked.length, far.asked.length]).toEqual([2, 3])
  })
})

describe('a server that breaks its word', () => {
  const partial = (range: string, bytes = 'x', headers = {}): Handler =>
    body(bytes, { 'content-range': range, ...headers }, 206)
  const opening: readonly (readonly [string, Handler, string, number?])[] = [
    [
      'answers with the whole file',
      body(file),
      'the server answers no ranges, only whole files (asked for 16 KiB)',
    ],
    ['says no range', body('x', {}, 206), 'the server does not say which range it sends'],
    ['says no size', partial('bytes 0-0/*'), 'the server does not say which range it sends'],
    ['sends another range', partial('bytes 1-1/10'), 'the server sent another range than the one asked for'],
    [
      'sends a part of the range',
      partial('bytes 0-0/10'),
      'the server sent another range than the one asked for',
    ],
    ['has another size', ranges(), `the server has ${file.length} bytes where 5 were expected`, 5],
    ['sends more', partial('bytes 0-0/1', 'xy'), 'the server sent more bytes than it announced'],
    ['sends less', partial('bytes 0-3/4', 'xy'), 'the answer is cut off after 3 tries'],
    [
      'compresses',
      partial('bytes 0-0/1', 'x', { 'content-encoding': 'br' }),
      'the server compresses ranges, which makes them useless',
    ],
    ['refuses the range', body('', {}, 416), 'HTTP 416'],
  ]
  test.each(opening.map(([name, ...rest]) => [name, rest] as const))(
    'at first: %s',
    async (_, [handler, reason, size]) => {
      const { fact, url } = await openFile(handler, size)
      // Another try may mend an answer that is cut off, and an error that the server admits.
      const broken = /^HTTP|cut off/.test(reason) ? {} : { broken: true }
      expect(timeless(fact)).toEqual({ state: 'unknown', source: url, reason, ...broken })
    },
  )

  test('a file that is not there', async () => {
    const { fact, url } = await openFile(body('', {}, 404))
    expect(timeless(fact)).toEqual({ state: 'absent', source: url })
  })

  const later: readonly (readonly [string, Handler, string])[] = [
    ['another tag', ranges({ etag: '"v2"' }), 'the file changed while it was read'],
    [
      'another tag, and the range all the same',
      partial(`bytes ${BLOCK}-${3 * BLOCK - 1}/${file.length}`, 'x', { etag: '"v2"' }),
      'the file changed while it was read',
    ],
    [
      'another size',
      ranges({ etag: '"v1"', bytes: file.subarray(1) }),
      `the server has ${file.length - 1} bytes where ${file.length} were expected`,
    ],
    ['nothing', body('', {}, 404), 'the file vanished while it was read'],
    ['a fault', body('', {}, 500), 'HTTP 500 after 3 tries'],
  ]
  test.each(later)('later: %s', async (_, handler, reason) => {
    const { bytes } = await openFile(inTurn(ranges({ etag: '"v1"' }), handler))
    expect(await reasonOf(bytes().slice(BLOCK, BLOCK + 1))).toBe(reason)
  })

  test('the whole file instead of a range is not downloaded', async () => {
    let sent = 0
    const flood: Handler = async (_, response) => {
      response.writeHead(200, { 'content-length': 2 ** 40 })
      while (!response.destroyed) {
        response.write(Buffer.alloc(BLOCK))
        sent += BLOCK
        await new Promise(resolve => setTimeout(resolve, 1))
      }
    }
    const { fact } = await openFile(flood)
    expect(fact).toMatchObject({ state: 'unknown' })
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(sent).toBeLessThan(100 * BLOCK)
  })
})

test('the budget of a file is kept', async () => {
  const { bytes, server } = await openFile(ranges(), file.length, { rangeSize: 4 * BLOCK })
  const { slice, read } = bytes()
  await slice(2 * BLOCK, 4 * BLOCK)
  expect(await reasonOf(slice(5 * BLOCK, 7 * BLOCK))).toBe(
    'more than 64 KiB of the file would have to be fetched',
  )
  expect((await slice(3 * BLOCK, 4 * BLOCK)).length).toBe(BLOCK)
  expect(read()).toBeLessThanOrEqual(4 * BLOCK)
  expect(server.asked.length).toBe(2)
})

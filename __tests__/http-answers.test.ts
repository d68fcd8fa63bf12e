import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { HttpSettings } from '../src/http.ts'
import { askOf, body, hangUp, Numbered, npm, open, timeless } from './support/door.ts'
import { type Handler, loopback } from './support/loopback.ts'

describe('what is no answer', () => {
  const deep = (levels: number) => `{"n":1,"x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`
  const redirect = (location: string, status = 302): Handler => body('', { location }, status)
  const silent: Handler = () => {}
  const endless: Handler = async (_, response) => {
    response.writeHead(200)
    response.write('[')
    while (!response.destroyed) {
      response.write(' '.repeat(65_536))
      await new Promise(resolve => setTimeout(resolve, 1))
    }
  }
  const halfBody: Handler = (_, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('{"n":1', () => response.destroy())
  }
  const trickle: Handler = (_, response: ServerResponse) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(timer))
  }
  const cases: readonly (readonly [string, Handler, string, number, Partial<HttpSettings>?])[] = [
    ['401', body('', {}, 401), 'HTTP 401, asked without a token', 1],
    [
      '401 with a token',
      body('', {}, 401),
      'HTTP 401, asked with a token',
      1,
      { tokens: { npm: { value: 't' } } },
    ],
    ['403', body('', {}, 403), 'HTTP 403, asked without a token', 1],
    ['400', body('', {}, 400), 'HTTP 400', 1],
    ['304', body('', {}, 304), 'HTTP 304', 1],
    ['503', body('', {}, 503), 'HTTP 503 after 3 tries', 3],
    ['429', body('', {}, 429), 'HTTP 429 after 3 tries', 3],
    ['429 for long', body('', { 'retry-after': '300' }, 429), 'HTTP 429, to be asked again after 300 s', 1],
    [
      '429 of a window',
      body('', { ratelimit: '"api";r=0;t=77' }, 429),
      'HTTP 429, to be asked again after 77 s',
      1,
    ],
    ['silence', silent, 'no answer within 0.1 s after 3 tries', 3, { time: 100 }],
    ['a trickle', trickle, 'no answer within 0.1 s after 3 tries', 3, { time: 100 }],
    ['a hang-up', hangUp, 'the connection broke off after 3 tries', 3],
    [
      'HTML',
      body('\n <!doctype html>', { 'content-type': 'application/json' }),
      'answered with HTML, not JSON',
      1,
    ],
    ['words', body('OK'), 'answered with something that is no JSON', 1],
    ['a bare string', body('"{}"'), 'answered with something that is no JSON', 1],
    ['two documents', body('{} {}'), 'answered with something that is no JSON', 1],
    [
      'no UTF-8',
      body(Buffer.from('{"n":1,"x":"\xff"}', 'latin1')),
      'answered with something that is no JSON',
      1,
    ],
    ['nothing', body(''), 'the answer is empty after 3 tries', 3],
    ['half an answer', body('{"n":1'), 'the answer is cut off after 3 tries', 3],
    ['half a body', halfBody, 'the connection broke off after 3 tries', 3],
    [
      'another shape',
      body('{"n":"1"}'),
      'the answer is not of the expected shape (n: Invalid type: Expected number but received "1")',
      1,
    ],
    ['201 levels', body(deep(201)), 'the answer is nested deeper than 200 levels', 1],
    ['a million levels', body('['.repeat(1_000_000)), 'the answer is nested deeper than 200 levels', 1],
    ['an endless answer', endless, 'the answer is larger than 64 KiB', 1, { answerSize: 65_536 }],
    [
      'an announced size',
      body('{}', { 'content-length': '70000' }),
      'the answer is larger than 64 KiB',
      1,
      { answerSize: 65_536 },
    ],
    [
      'a bomb',
      body(gzipSync(Buffer.alloc(50_000_000, ' ')), { 'content-encoding': 'gzip' }),
      'the answer is larger than 1 MiB',
      1,
      { answerSize: 2 ** 20 },
    ],
    [
      'broken gzip',
      body('no gzip', { 'content-encoding': 'gzip' }),
      'the answer cannot be decoded (Z_DATA_ERROR)',
      1,
    ],
    ['a loop', redirect('/x'), 'redirected more than 5 times', 6],
    ['no address', redirect('http://['), 'redirected to something that is no address', 1],
    [
      'plain HTTP',
      redirect('http://registry.example/x'),
      'redirected to http://registry.example, which is no https address',
      1,
    ],
    ['a file', redirect('file:///etc/passwd'), 'redirected to file://, which is no https address', 1],
    [
      'cloud metadata',
      redirect('http://169.254.169.254/latest'),
      'redirected to http://169.254.169.254, which is no https address',
      1,
    ],
    [
      'metadata by https',
      redirect('https://169.254.169.254/'),
      'redirected to 169.254.169.254, an address of an internal network',
      1,
    ],
    [
      'decimal form',
      redirect('https://2852039166/'),
      'redirected to 169.254.169.254, an address of an internal network',
      1,
    ],
    [
      'hexadecimal form',
      redirect('https://0xa.0x1/'),
      'redirected to 10.0.0.1, an address of an internal network',
      1,
    ],
    [
      'mapped IPv6',
      redirect('https://[::ffff:10.0.0.1]/'),
      'redirected to [::ffff:a00:1], an address of an internal network',
      1,
    ],
    [
      'link-local IPv6',
      redirect('https://[fe80::1]/'),
      'redirected to [fe80::1], an address of an internal network',
      1,
    ],
    [
      'an internal name',
      redirect('https://metadata.google.internal/'),
      'redirected to metadata.google.internal, an address of an internal network',
      1,
    ],
  ]
  test.each(cases)('%s', async (_, handler, reason, requests, settings = {}) => {
    const { fact, source, server } = await askOf(handler, settings)
    expect(fact).toEqual({ state: 'unknown', source, reason })
    expect(server.asked.length).toBe(requests)
  })

  test('200 levels are still read', async () => {
    expect((await askOf(body(deep(200)))).fact.state).toBe('known')
  })

  test('brackets inside strings are no levels', async () => {
    const { fact } = await askOf(body(JSON.stringify({ n: 1, x: `\\"${'['.repeat(500)}` })))
    expect(fact.state).toBe('known')
  })

  test('a server that nobody runs', async () => {
    const { url, close } = await loopback(() => {})
    await close()
    const http = open(url)
    expect(timeless(await http.json(`${url}/x`, Numbered, npm))).toEqual({
      state: 'unknown',
      source: `${url}/x`,
      reason: 'the connection was refused after 3 tries',
    })
  })
})

import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/change.ts'
import { createClient } from '../../src/github/client.ts'
import { withGitHub } from '../support/github/client.ts'
import { flaky, limited, reader, repository, secondary } from '../support/github.ts'

const repo = repository()
repo.pulls.set(7, { number: 7, base: repo.commit({ a: '1' }), head: repo.commit({ a: '2' }) })
const options = { repository: repo, tokens: { t: reader }, token: 't' }
const question = { owner: 'acme', repo: 'shop', pull_number: 7 }

describe('a client', () => {
  test('sends its name and its token to the given address', async () => {
    await withGitHub({ ...options, token: ' t\n' }, async ({ github, client }) => {
      await client.rest.pulls.get(question)
      const [request] = github.requests
      expect(request?.url).toBe('/repos/acme/shop/pulls/7')
      expect(request?.headers.authorization).toBe('token t')
      expect(request?.headers['user-agent']).toMatch(/^ai-artifact-gate\/test /)
    })
  })

  test('without a token asks as nobody', async () => {
    const { token: _, ...nobody } = options
    await withGitHub(nobody, async ({ github, client }) => {
      await client.rest.pulls.get(question)
      expect(github.requests[0]?.headers.authorization).toBeUndefined()
    })
  })

  test('speaks to an Enterprise Server: REST below the prefix, GraphQL beside it', async () => {
    await withGitHub({ ...options, prefix: '/api/v3' }, async ({ github, client }) => {
      await client.rest.pulls.get(question)
      expect(await client.graphql('{ viewer { login } }')).toMatchObject({
        viewer: { login: 'github-actions[bot]' },
      })
      expect(github.requests.map(({ url }) => url)).toEqual([
        '/api/v3/repos/acme/shop/pulls/7',
        '/api/graphql',
      ])
    })
  })

  test.each(['a token', 'a\nb', 'tökën'])('refuses the token %j without quoting it', token => {
    const make = () =>
      createClient({ token, baseUrl: 'http://127.0.0.1', userAgent: 'x', onNotice: () => undefined })
    expect(make).toThrow(
      new InputError('The GitHub token holds characters that no token has; pass the secret itself.'),
    )
  })

  test.each(['', 'github.example', 'file:///etc'])('refuses the address %j', baseUrl => {
    const make = () => createClient({ baseUrl, userAgent: 'x', onNotice: () => undefined })
    expect(make).toThrow(/^GITHUB_API_URL is ".*": expected an http or https address\.$/)
  })
})

describe('patience', () => {
  test('tries again after a server error', async () => {
    await withGitHub(options, async ({ github, client, said }) => {
      github.mood(flaky('/pulls/7', 2))
      expect((await client.rest.pulls.get(question)).status).toBe(200)
      expect([github.requests.length, said]).toEqual([3, []])
    })
  })

  test('ends after three more tries', async () => {
    await withGitHub(options, async ({ github, client }) => {
      github.mood(flaky('/pulls/7', 100))
      await expect(client.rest.pulls.get(question)).rejects.toMatchObject({ status: 502 })
      expect(github.requests).toHaveLength(4)
    })
  })

  test.each([
    ['rate limit', limited],
    ['secondary rate limit', secondary],
  ])('waits as long as the %s asks for, and says so', async (name, mood) => {
    await withGitHub({ ...options, second: 20 }, async ({ github, client, said }) => {
      github.mood(mood('/pulls/7', 3))
      const start = performance.now()
      expect((await client.rest.pulls.get(question)).status).toBe(200)
      expect(performance.now() - start).toBeGreaterThanOrEqual(3 * 20 - 2)
      expect(said).toEqual([expect.stringMatching(`^GitHub's ${name} is reached; waiting [34] s\\.$`)])
    })
  })

  test.each([
    ['one limit', limited('/pulls/7', 61)],
    ['one secondary limit', secondary('/pulls/7', 61)],
  ])('gives up at once when %s alone is longer than the whole budget', async (_, mood) => {
    await withGitHub({ ...options, second: 1000 }, async ({ github, client, said }) => {
      github.mood(mood)
      await expect(client.rest.pulls.get(question)).rejects.toMatchObject({ status: mood.status })
      expect([github.requests.length, said]).toEqual([1, []])
    })
  })

  test('spends one budget over all requests', async () => {
    // Three waits of 1, 4 and 9 would fit in 15 once, not twice.
    await withGitHub({ ...options, second: 5, maxWait: 15 }, async ({ github, client }) => {
      github.mood(flaky('/pulls/7', 100))
      await expect(client.rest.pulls.get(question)).rejects.toMatchObject({ status: 502 })
      await expect(client.rest.pulls.get(question)).rejects.toMatchObject({ status: 502 })
      expect(github.requests).toHaveLength(4 + 2)
    })
  })

  test('ends a try that takes too long, and does not repeat it', async () => {
    await withGitHub({ ...options, timeout: 0.05 }, async ({ github, client }) => {
      github.mood({ on: '/pulls/7', delay: 10_000, times: 5 })
      await expect(client.rest.pulls.get(question)).rejects.toMatchObject({ status: 500 })
      expect(github.requests).toHaveLength(1)
    })
  })

  test('asks again when an answer breaks off', async () => {
    await withGitHub(options, async ({ github, client }) => {
      github.mood({ on: '/pulls/7', breakAfter: 10 })
      expect((await client.rest.pulls.get(question)).data.number).toBe(7)
      expect(github.requests).toHaveLength(2)
    })
  })

  test('says in one inert line that an interface is withdrawn', async () => {
    await withGitHub(options, async ({ github, client, said }) => {
      github.mood({
        on: '/pulls/7',
        status: 200,
        headers: { deprecation: 'x', sunset: 'so\x85on' },
        json: {},
      })
      await client.rest.pulls.get(question)
      expect(said).toEqual([
        `[@octokit/request] "GET ${github.url}/repos/acme/shop/pulls/7" is deprecated. It is scheduled to be removed on so\\u{85}on`,
      ])
    })
  })

  test('lets the first writes pass at once and spaces later ones', async () => {
    const { pulls: _, ...rest } = options.tokens.t.may
    const may = { ...rest, pulls: 'write' } as const
    const tokens = { t: { ...options.tokens.t, may } }
    await withGitHub({ ...options, tokens, second: 20 }, async ({ client }) => {
      const write = () =>
        client.rest.issues.updateComment({ owner: 'acme', repo: 'shop', comment_id: 1, body: 'x' })
      const start = performance.now()
      const took = await Promise.all(
        Array.from({ length: 11 }, async () => {
          await write().catch(() => undefined)
          return performance.now() - start
        }),
      )
      expect(Math.max(...took)).toBeGreaterThanOrEqual(3 * 20 - 2)
    })
  })
})

describe('a proxy', () => {
  const withProxy = async (act: (address: string, tunnels: readonly string[]) => Promise<void>) => {
    const tunnels: string[] = []
    const sockets = new Set<Socket>()
    const server = createServer()
    server.on('connect', ({ url = '' }, client: Socket) => {
      tunnels.push(url)
      const [host, port] = url.split(':')
      const upstream = connect(Number(port), host, () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n')
        upstream.pipe(client).pipe(upstream)
      })
      for (const socket of [client, upstream]) sockets.add(socket.on('error', () => socket.destroy()))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    try {
      await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, tunnels)
    } finally {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    }
  }

  test('of the environment carries every request', async () => {
    await withProxy(async (http_proxy, tunnels) => {
      await withGitHub({ ...options, environment: { http_proxy } }, async ({ github, client }) => {
        expect((await client.rest.pulls.get(question)).data.number).toBe(7)
        expect(tunnels).toEqual([new URL(github.url).host])
      })
    })
  })

  test('is passed by for exempted hosts', async () => {
    await withProxy(async (HTTP_PROXY, tunnels) => {
      await withGitHub(
        { ...options, environment: { HTTP_PROXY, NO_PROXY: 'x.example,127.0.0.1' } },
        async ({ client }) => {
          expect((await client.rest.pulls.get(question)).data.number).toBe(7)
          expect(tunnels).toEqual([])
        },
      )
    })
  })
})

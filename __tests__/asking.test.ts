/** Which addresses the door is opened with, and which token goes where. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { openHttp, tokenOf } from '../src/asking.ts'
import { anything } from '../src/schema.ts'
import { endpoints } from '../src/sources/endpoints.ts'
import type { SourceName } from '../src/sources/source.ts'
import { type Loopback, loopback, sendJson } from './support/loopback.ts'

type Asking = Parameters<typeof openHttp>[0]
const servers: Loopback[] = []
const serve = async (): Promise<Loopback> => {
  const server = await loopback((_, response) => sendJson(response, 200, {}))
  servers.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.close()))
})

const door = (given: Partial<Asking>) =>
  openHttp({
    services: {},
    overrides: new Map(),
    offline: false,
    now: new Date(),
    secret: name => (name === 'MINE' ? 'from-policy' : undefined),
    ...given,
  })

/** The Authorization header with which a service is asked. */
const authorization = async (server: Loopback, name: SourceName, given: Partial<Asking>) => {
  const http = door(given)
  await http.json(http.endpoint(name, 'x'), anything, { source: name })
  return server.asked.map(({ headers }) => headers.authorization)
}

describe("the job's GitHub", () => {
  test('is asked with the token of the job', async () => {
    const server = await serve()
    const github = { api: `${server.url}/api/v3`, token: 'job' }
    expect(await authorization(server, 'github', { github })).toEqual(['Bearer job'])
    expect(server.asked[0]?.path).toBe('/api/v3/x')
  })

  test("is left for the policy's address, which gets the token of the policy alone", async () => {
    const [home, other] = [await serve(), await serve()]
    const github = { api: home.url, token: 'job' }
    const plain = { github, services: { github: { url: other.url } } }
    expect(await authorization(other, 'github', plain)).toEqual([undefined])
    const named = { github, services: { github: { url: other.url, tokenEnv: 'MINE' } } }
    expect(await authorization(other, 'github', named)).toEqual([undefined, 'Bearer from-policy'])
    expect(home.asked).toEqual([])
  })

  test('its token does not follow an address of the command line', async () => {
    const [home, other] = [await serve(), await serve()]
    const github = { api: home.url, token: 'job' }
    const overrides = new Map([['github', other.url] as const])
    expect(await authorization(other, 'github', { github, overrides })).toEqual([undefined])
  })

  test('gives way to the public site where there is no job', () => {
    expect(door({ github: { api: '' } }).endpoint('github', '')).toBe(`${endpoints.github}/`)
  })
})

describe('in a terminal', () => {
  const tokenIn = (env: Readonly<Record<string, string>>, more: Partial<Asking> = {}) =>
    tokenOf('github', {
      services: {},
      overrides: new Map(),
      offline: false,
      now: new Date(),
      secret: name => env[name],
      ...more,
    })

  test('GITHUB_TOKEN is that of the public site, unless the environment says otherwise', () => {
    expect(tokenIn({ GITHUB_TOKEN: 'x' })).toBe('x')
    expect(tokenIn({ GITHUB_TOKEN: 'x', GITHUB_API_URL: endpoints.github })).toBe('x')
    expect(tokenIn({ GITHUB_TOKEN: 'x', GITHUB_API_URL: 'https://git.corp.example/api/v3' })).toBeUndefined()
    expect(tokenIn({ GITHUB_TOKEN: 'x', GITHUB_API_URL: 'no address' })).toBeUndefined()
    expect(tokenIn({})).toBeUndefined()
  })

  test('it does not follow another address', () => {
    const overrides = new Map([['github', 'https://git.corp.example'] as const])
    expect(tokenIn({ GITHUB_TOKEN: 'x' }, { overrides })).toBeUndefined()
    const services = { github: { url: 'https://git.corp.example' } }
    expect(tokenIn({ GITHUB_TOKEN: 'x' }, { services })).toBeUndefined()
  })
})

describe("the LFS server of the job's repository", () => {
  test('lies beside the repository and gets the token of the job as git sends it', async () => {
    const server = await serve()
    const github = { api: 'https://api.corp.example', token: 'job', repository: `${server.url}/org/repo` }
    expect(door({ github }).endpoint('lfs', 'objects/batch')).toBe(
      `${server.url}/org/repo.git/info/lfs/objects/batch`,
    )
    const basic = `Basic ${Buffer.from('x-access-token:job').toString('base64')}`
    expect(await authorization(server, 'lfs', { github })).toEqual([basic])
  })

  test("is the policy's where the policy names one, without the token of the job", async () => {
    const [home, other] = [await serve(), await serve()]
    const github = { api: '', token: 'job', repository: `${home.url}/org/repo` }
    expect(await authorization(other, 'lfs', { github, services: { lfs: { url: other.url } } })).toEqual([
      undefined,
    ])
    expect(home.asked).toEqual([])
  })

  test('is nowhere where the run knows no repository', () => {
    expect(door({}).endpoint('lfs', 'x')).toBe(`${endpoints.lfs}/x`)
  })
})

describe('what may be asked beside the endpoints', () => {
  test('an enterprise server leaves its public actions to the public site, a chosen address does not', () => {
    const github = { api: 'https://git.corp.example/api/v3', token: 'job' }
    expect(door({ github }).others('github')).toEqual([endpoints.github])
    expect(door({ github, services: { github: { url: github.api } } }).others('github')).toEqual([])
    expect(door({ github: { api: endpoints.github } }).others('github')).toEqual([])
  })

  test('known image hosts and the routes of the base side', () => {
    const routes = { npm: ['https://npm.corp.example/'] }
    const http = door({ routes })
    expect(http.others('npm')).toEqual(['https://npm.corp.example'])
    expect(http.others('docker')).toContain('https://ghcr.io')
    expect(http.others('pypi')).toEqual([])
  })
})

describe('answers of earlier runs', () => {
  const asked = async (given: Partial<Asking>, name: SourceName = 'npm') => {
    const keys: string[] = []
    const answers = { get: () => undefined, put: (key: string) => void keys.push(key) }
    const http = door({ ...given, answers })
    await http.json(http.endpoint(name, 'x'), anything, { source: name })
    return keys.length
  }

  test('are kept of a registry of packages without a token, and of no other service', async () => {
    const server = await serve()
    const at = (name: SourceName) => ({ overrides: new Map([[name, server.url] as const]) })
    expect(await asked(at('npm'))).toBe(1)
    expect(await asked(at('osv'), 'osv')).toBe(0)
    expect(await asked(at('huggingface'), 'huggingface')).toBe(0)
    expect(await asked(at('github'), 'github')).toBe(0)
    expect(await asked(at('docker'), 'docker')).toBe(0)
    expect(await asked({ services: { npm: { url: server.url, tokenEnv: 'MINE' } } })).toBe(0)
  })
})

test('offline nobody is asked, and the reason says so', async () => {
  const http = door({ offline: true })
  expect(await http.json(http.endpoint('npm', 'x'), anything, { source: 'npm' })).toMatchObject({
    state: 'unknown',
    reason: 'the check ran offline, so nobody was asked',
    unasked: true,
  })
  expect(http.fresh).toBeUndefined()
})

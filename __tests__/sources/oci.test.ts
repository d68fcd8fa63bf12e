import { describe, expect, test } from '@jest/globals'
import { oci } from '../../src/sources/oci.ts'
import { aPackage, known, scene, timeless } from '../support/asking.ts'
import { open } from '../support/door.ts'
import type { OciRepository } from '../support/registry/oci.ts'

const digest = (letter: string) => `sha256:${letter.repeat(64)}`
const nginx: OciRepository = { tags: { '1.27': digest('a'), latest: digest('b'), stable: digest('a') } }

const image = (name: string, fields: object = {}) => aPackage({ ecosystem: 'docker', name, ...fields })

const askOne = async (
  entry: OciRepository | undefined,
  fields: object = {},
  path = 'library/nginx',
  tokens = {},
) => {
  const { registry, http } = await scene({ tokens })
  if (entry) registry.docker.set(path, entry)
  const [fact] = await oci.ask([image(`docker.io/${path}`, fields)], http)
  return { fact, value: known<'release'>(fact), registry }
}

const found = { name: 'docker.io/library/nginx', versions: 0, recent: [] }

describe('an image', () => {
  test('with its tag is there, and stands for a digest', async () => {
    const { value, registry } = await askOne(nginx, { version: '1.27' })
    expect(value).toEqual({ ...found, match: 'exact', version: '1.27', digest: digest('a') })
    expect(registry.asked.map(({ method, path }) => [method, path])).toEqual([
      ['HEAD', '/docker/v2/library/nginx/manifests/1.27'],
      ['GET', '/docker/token?service=registry.example&scope=repository%3Alibrary%2Fnginx%3Apull'],
      ['HEAD', '/docker/v2/library/nginx/manifests/1.27'],
    ])
    expect(registry.asked[0]?.headers.accept).toContain('application/vnd.oci.image.index.v1+json')
  })

  test.each([
    ['a digest', { version: digest('b') }, { match: 'exact', version: digest('b'), digest: digest('b') }],
    [
      'a tag and a digest',
      { version: `1.27@${digest('b')}` },
      { match: 'exact', version: digest('b'), digest: digest('b') },
    ],
    [
      'a tag as specifier',
      { specifier: 'stable' },
      { match: 'exact', version: 'stable', digest: digest('a') },
    ],
    ['nothing', {}, { match: 'range', version: 'latest', digest: digest('b') }],
    [
      'a tag that is not there',
      { version: '9' },
      { versions: 3, recent: ['1.27', 'latest', 'stable'], match: 'none' },
    ],
    [
      'a digest that is not there',
      { version: digest('c') },
      { versions: 3, recent: ['1.27', 'latest', 'stable'], match: 'none' },
    ],
  ])('named by %s', async (_, fields, expected) => {
    expect((await askOne(nginx, fields)).value).toEqual({ ...found, ...expected })
  })

  test('without a tag, of a repository that has no latest', async () => {
    const { value } = await askOne({ tags: { '1.27': digest('a') } })
    expect(value).toEqual({ ...found, versions: 1, recent: ['1.27'], match: 'unspecified' })
  })

  test('without a digest in the answer is there all the same', async () => {
    const { value } = await askOne(nginx, { version: '1.27' })
    const blank = await askOne({ ...nginx, headers: { 'docker-content-digest': '' } }, { version: '1.27' })
    expect(value).toHaveProperty('digest')
    expect(blank.fact).toMatchObject({ state: 'unknown', reason: expect.stringContaining('no digest') })
  })
})

describe('no image', () => {
  test('on Docker Hub: what is missing looks like what is private', async () => {
    const { fact, registry } = await askOne(undefined, { version: '1' }, 'acme/ai-helper')
    expect(timeless(fact)).toEqual({
      state: 'absent',
      source: `${registry.url}/docker/v2/acme/ai-helper/manifests/1`,
      detail: 'absent or private, asked without a token',
    })
    expect(registry.asked.length).toBe(3)
  })

  test('on Docker Hub, private', async () => {
    const { fact } = await askOne({ ...nginx, token: 'mine' }, { version: '1.27' }, 'acme/inner')
    expect(fact).toMatchObject({ state: 'absent', detail: 'absent or private, asked without a token' })
  })

  test('in a registry that answers 404: asked once more, whether the repository is there', async () => {
    const { fact, registry } = await askOne(undefined, { version: '1' }, 'open/none')
    expect(fact).toMatchObject({ state: 'absent' })
    expect(registry.asked.map(({ path }) => path)).toEqual([
      '/docker/v2/open/none/manifests/1',
      '/docker/v2/open/none/tags/list?n=10',
    ])
  })

  test('a mirror that wants a login leaves the question open', async () => {
    const { registry, http } = await scene()
    registry.on('/docker/', (_, response) => {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="mirror"' }).end()
    })
    const [fact] = await oci.ask([image('docker.io/library/nginx', { version: '1' })], http)
    expect(fact).toMatchObject({
      state: 'unknown',
      reason: 'HTTP 401, asked without a token: the image is private or absent',
    })
  })

  test('a portal that answers everything proves nothing', async () => {
    const { registry, http } = await scene()
    registry.on('/docker/', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>')
    })
    const [fact] = await oci.ask([image('docker.io/library/nginx', { version: '1' })], http)
    expect(fact).toMatchObject({
      state: 'unknown',
      reason: 'the answer is not of the expected shape (no manifest but text/html)',
    })
  })

  test('another digest than the one asked for', async () => {
    const { fact } = await askOne(
      { ...nginx, headers: { 'docker-content-digest': digest('f') } },
      { version: digest('a') },
    )
    expect(fact).toMatchObject({ state: 'unknown', reason: expect.stringContaining('another digest') })
  })
})

describe('other registries', () => {
  test("the registry of the policy's own address is asked for images of its host", async () => {
    const { registry, http } = await scene()
    registry.docker.set('open/app', nginx)
    const { host } = new URL(registry.url)
    const [fact] = await oci.ask([image(`${host}/open/app`, { version: '1.27' })], http)
    expect(fact).toMatchObject({ state: 'known', value: { match: 'exact', digest: digest('a') } })
  })

  test('one that the run was told', async () => {
    const { registry } = await scene()
    registry.docker.set('open/app', nginx)
    const http = open('http://127.0.0.1:9', { also: { docker: [`${registry.url}/docker`] } })
    const { host } = new URL(registry.url)
    const [fact] = await oci.ask([image(`${host}/open/app`, { version: 'latest' })], http)
    expect(fact).toMatchObject({
      state: 'known',
      source: `${registry.url}/docker/v2/open/app/manifests/latest`,
    })
  })

  test('a known host has its own address, which is asked only when the run was told it', async () => {
    const { registry, http } = await scene()
    const [fact] = await oci.ask([image('ghcr.io/acme/app', { version: '1' })], http)
    expect(timeless(fact)).toEqual({
      state: 'unknown',
      source: 'https://ghcr.io/v2/acme/app/manifests/1',
      reason: 'not an address that this run may ask',
    })
    expect(registry.asked).toEqual([])
  })

  test.each(['evil.example/app', '169.254.169.254/latest', 'localhost:1/x', 'user@evil.example/x'])(
    '%s is not asked at all',
    async name => {
      const { registry, http } = await scene()
      const [fact] = await oci.ask([image(name, { version: '1' })], http)
      expect(timeless(fact)).toEqual({
        state: 'unknown',
        source: name.slice(0, name.indexOf('/')),
        reason: expect.stringContaining('name it under `sources.docker` in the policy'),
      })
      expect(registry.asked).toEqual([])
    },
  )
})

test.each(['../../token', '..', 'a?b', 'a#b', '\ud800', '__proto__', 'x'.repeat(5000)])(
  'the tag %j leads nowhere else',
  async version => {
    const { registry } = await askOne(nginx, { version })
    for (const { path } of registry.asked)
      expect(path).toMatch(/^\/docker\/(?:v2\/library\/nginx\/(?:manifests\/[^/?]+$|tags\/list\?)|token\?)/)
  },
)

import { describe, expect, test } from '@jest/globals'
import { createHttp } from '../../src/http.ts'
import type { PackageReference } from '../../src/reference.ts'
import { nuget } from '../../src/sources/nuget.ts'
import { aPackage, askAbout, daysAgo, scene, timeless } from '../support/asking.ts'
import type { NugetPackage } from '../support/registry/nuget.ts'

const T = (day: number) => `2024-01-0${day}T00:00:00.000Z`
const PATH = '/nuget/v3/registration5-gz-semver2/left.pad'

const ask = (found: NugetPackage | undefined, fields: Partial<PackageReference> = {}) =>
  askAbout(nuget, aPackage({ ecosystem: 'nuget', name: 'left.PAD', ...fields }), registry => {
    if (found) registry.nuget.push(found)
  })

const pad: NugetPackage = {
  id: 'Left.Pad',
  entries: [
    { version: '1.0.0', published: '2024-01-01T00:00:00+00:00', licenseExpression: 'MIT' },
    {
      version: '1.1.0+build',
      published: T(2),
      deprecation: { reasons: ['Legacy', 'CriticalBugs'], message: 'use right' },
      projectUrl: 'https://x.example',
      description: 'pads',
    },
    { version: '1.2.0', published: '1900-01-01T00:00:00+00:00', listed: false },
    { version: '2.0.0-rc.1', published: T(4) },
  ],
}

test('the registration gives versions, dates, deprecations and licences in one answer', async () => {
  const { value, paths } = await ask(pad, { version: '1.1' })
  expect(value).toEqual({
    name: 'Left.Pad',
    versions: 4,
    recent: ['2.0.0-rc.1', '1.2.0', '1.1.0', '1.0.0'],
    latest: '1.1.0',
    match: 'exact',
    version: '1.1.0',
    published: T(2),
    deprecated: 'Legacy, CriticalBugs: use right',
    repository: 'https://x.example',
    summary: 'pads',
    stub: false,
  })
  expect(paths).toEqual([`${PATH}/index.json`])
})

describe('what a version or range comes to', () => {
  test.each<[Partial<PackageReference>, string, string | undefined]>([
    [{ version: '1.0.0.0' }, 'exact', '1.0.0'],
    [{ version: '1.3' }, 'none', undefined],
    [{}, 'range', '1.1.0'],
    // The least version that will do is what NuGet takes.
    [{ specifier: '1.0' }, 'range', '1.0.0'],
    [{ specifier: '[1.0.5,2.0)' }, 'range', '1.1.0'],
    [{ specifier: '1.*' }, 'range', '1.1.0'],
    [{ specifier: '*-*' }, 'range', '2.0.0-rc.1'],
    [{ specifier: '[9,)' }, 'none', undefined],
    [{ specifier: '$(Version)' }, 'unspecified', undefined],
  ])('%j', async (fields, match, version) => {
    const { match: gave, version: came } = (await ask(pad, fields)).value as {
      match: string
      version?: string
    }
    expect([gave, came]).toEqual([match, version])
  })
})

test('an unlisted version says so and has no date', async () => {
  const { value } = await ask(pad, { version: '1.2.0' })
  expect(value).toMatchObject({ match: 'exact', yanked: 'unlisted' })
  expect(value).not.toHaveProperty('published')
})

describe('a package of many versions', () => {
  const many = (days: readonly number[]): NugetPackage => ({
    id: 'Left.Pad',
    pageSize: 2,
    entries: days.map((day, index) => ({ version: `1.${index}.0`, published: daysAgo(day) })),
  })

  test('is asked for the page of the version that is meant', async () => {
    const { value, paths } = await ask(many([900, 800, 700, 600, 500, 400]), { version: '1.2.0' })
    expect(value).toMatchObject({
      name: 'Left.Pad',
      versions: 6,
      latest: '1.5.0',
      match: 'exact',
      version: '1.2.0',
    })
    expect((value as { published: string }).published.slice(0, 10)).toBe(daysAgo(700).slice(0, 10))
    expect(value).not.toHaveProperty('firstPublished')
    expect(paths).toEqual([
      `${PATH}/index.json`,
      '/nuget/v3-flatcontainer/left.pad/index.json',
      `${PATH}/page/1.2.0/1.3.0.json`,
    ])
  })

  test('and for the first page when it may be young', async () => {
    const { value, paths } = await ask(many([20, 19, 3, 2]))
    expect(value).toMatchObject({ version: '1.3.0' })
    expect((value as { firstPublished: string }).firstPublished.slice(0, 10)).toBe(daysAgo(20).slice(0, 10))
    expect(paths.at(-1)).toBe(`${PATH}/page/1.0.0/1.1.0.json`)
  })

  test('is not known while its page is not', async () => {
    const { fact } = await askAbout(nuget, aPackage({ ecosystem: 'nuget', name: 'Left.Pad' }), registry => {
      registry.nuget.push(many([9, 8, 7]))
      registry.on(`${PATH}/page/`, (_, response) => void response.writeHead(403).end())
    })
    expect(fact).toMatchObject({ state: 'unknown' })
  })
})

test('no such package, and another one in the answer', async () => {
  const { fact, url } = await ask(undefined)
  expect(timeless(fact)).toEqual({ state: 'absent', source: `${url}${PATH}/index.json` })
  const other = { ...pad, entries: [{ version: '1.0.0', id: 'Right.Pad' }] }
  expect((await ask(other)).fact).toMatchObject({
    state: 'unknown',
    reason: 'the registry answered for another name, "Right.Pad"',
  })
})

describe('a feed of its own', () => {
  const feed = async (resources: (url: string) => readonly object[], id = 'Left.Pad') => {
    const { registry, http } = await scene()
    registry.nuget.push({ ...pad, id })
    registry.on(
      '/nuget/feed/index.json',
      (_, response) =>
        void response.writeHead(200).end(JSON.stringify({ resources: resources(registry.url) })),
    )
    const route = { url: `${registry.url}/nuget/feed/index.json`, by: 'nuget.config:3' }
    const [fact] = await nuget.ask(
      [aPackage({ ecosystem: 'nuget', name: 'Left.Pad', version: '1.0.0', route })],
      http,
    )
    return { fact, paths: registry.asked.map(({ path }) => path) }
  }

  test('is asked where its index says', async () => {
    const { fact, paths } = await feed(url => [
      { '@id': `${url}/nuget/feed/flat/`, '@type': 'PackageBaseAddress/3.0.0' },
      { '@id': `${url}/nuget/feed/reg/`, '@type': 'RegistrationsBaseUrl/3.6.0' },
    ])
    expect(fact).toMatchObject({ state: 'known', value: { version: '1.0.0', license: 'MIT' } })
    expect(paths).toEqual(['/nuget/feed/index.json', '/nuget/feed/reg/left.pad/index.json'])
  })

  test('may be what the policy names as the service', async () => {
    const { registry } = await scene()
    registry.nuget.push(pad)
    const resources = [
      { '@id': `${registry.url}/nuget/feed/flat/`, '@type': 'PackageBaseAddress/3.0.0' },
      { '@id': `${registry.url}/nuget/feed/reg/`, '@type': 'RegistrationsBaseUrl/Versioned' },
    ]
    registry.on(
      '/nuget/feed/index.json',
      (_, response) => void response.writeHead(200).end(JSON.stringify({ resources })),
    )
    const endpoints = { ...registry.endpoints, nuget: `${registry.url}/nuget/feed/index.json` }
    const http = createHttp({ endpoints, version: '1' })
    const [fact] = await nuget.ask([aPackage({ ecosystem: 'nuget', name: 'Left.Pad' })], http)
    expect(fact).toMatchObject({ state: 'known', value: { version: '1.1.0' } })
  })

  test.each<[string, (url: string) => readonly object[]]>([
    [
      'that leads elsewhere',
      () => [
        { '@id': 'https://elsewhere.example/flat/', '@type': 'PackageBaseAddress/3.0.0' },
        { '@id': 'https://elsewhere.example/reg/', '@type': 'RegistrationsBaseUrl/3.6.0' },
      ],
    ],
    [
      'without registrations',
      url => [{ '@id': `${url}/nuget/feed/flat/`, '@type': 'PackageBaseAddress/3.0.0' }],
    ],
    ['with no addresses', () => [{ '@id': 'x', '@type': 'RegistrationsBaseUrl/3.6.0' }]],
  ])('%s is not followed', async (_, resources) => {
    const { fact, paths } = await feed(resources)
    expect(fact).toMatchObject({ state: 'unknown', reason: expect.stringContaining('of its own host') })
    expect(paths).toEqual(['/nuget/feed/index.json'])
  })
})

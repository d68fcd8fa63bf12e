import { expect, test } from '@jest/globals'
import type { PackageReference } from '../../src/reference.ts'
import { gem } from '../../src/sources/gem.ts'
import { aPackage, askAbout, scene, timeless } from '../support/asking.ts'
import type { GemVersions } from '../support/registry/gem.ts'

const T = (day: number) => `2024-01-0${day}T00:00:00.000Z`

const ask = (versions: GemVersions | undefined, fields: Partial<PackageReference> = {}) =>
  askAbout(gem, aPackage({ ecosystem: 'gem', name: 'left-pad', ...fields }), registry => {
    if (versions) registry.gem.set('left-pad', versions)
  })

const pad: GemVersions = [
  { number: '2.0.0.rc1', created_at: T(5) },
  {
    number: '1.1.0',
    created_at: T(4),
    platform: 'java',
    licenses: ['MIT', 'Ruby'],
    summary: 'pads',
    metadata: { source_code_uri: 'https://git.example/pad', homepage_uri: 'https://x.example' },
  },
  {
    number: '1.1.0',
    created_at: T(3),
    licenses: ['MIT', 'Ruby'],
    summary: 'pads',
    metadata: { source_code_uri: 'https://git.example/pad' },
  },
  { number: '1.0', created_at: T(1), licenses: null, metadata: { homepage_uri: 'https://x.example' } },
]

test('one question gives versions, dates and licences', async () => {
  const { value, paths } = await ask(pad, { specifier: '~> 1.0' })
  expect(value).toEqual({
    name: 'left-pad',
    firstPublished: T(1),
    changed: T(5),
    versions: 3,
    recent: ['2.0.0.rc1', '1.1.0', '1.0'],
    latest: '1.1.0',
    match: 'range',
    version: '1.1.0',
    published: T(3),
    license: 'MIT OR Ruby',
    repository: 'https://git.example/pad',
    summary: 'pads',
    stub: false,
  })
  expect(paths).toEqual(['/gem/api/v1/versions/left-pad.json'])
})

test.each<[Partial<PackageReference>, string, string | undefined]>([
  [{ version: '1.0.0' }, 'exact', '1.0'],
  [{ version: '1.0.1' }, 'none', undefined],
  [{}, 'range', '1.1.0'],
  [{ specifier: '>= 0' }, 'range', '1.1.0'],
  [{ specifier: '>= 2.0.0.rc' }, 'range', '2.0.0.rc1'],
  [{ specifier: '~> 3' }, 'none', undefined],
  [{ specifier: '<< 3' }, 'unspecified', undefined],
])('%j', async (fields, match, version) => {
  const { match: gave, version: came } = (await ask(pad, fields)).value as { match: string; version?: string }
  expect([gave, came]).toEqual([match, version])
})

test('no such gem, and a list of nothing', async () => {
  const { fact, url } = await ask(undefined)
  expect(timeless(fact)).toEqual({ state: 'absent', source: `${url}/gem/api/v1/versions/left-pad.json` })
  expect((await ask([])).fact).toMatchObject({ state: 'unknown' })
})

test('a name with a route is asked of its own registry', async () => {
  const { fact } = await ask(undefined, { route: { url: 'https://gems.registry.example', by: 'Gemfile:1' } })
  expect(fact?.source).toBe('https://gems.registry.example/api/v1/versions/left-pad.json')
})

test.each([
  [200, 404, 'absent'],
  [200, 200, 'unknown'],
  [404, 404, 'unknown'],
])('a server of its own whose index answers %d and whose entry %d says %s', async (index, entry, state) => {
  const { registry, http } = await scene()
  registry.on('/own/versions', (_, response) => void response.writeHead(index).end())
  registry.on('/own/info/left-pad', (_, response) => void response.writeHead(entry).end())
  registry.on('/own/', (_, response) => void response.writeHead(404).end())
  const route = { url: `${registry.url}/own`, by: 'Gemfile:1' }
  const [fact] = await gem.ask([aPackage({ ecosystem: 'gem', name: 'left-pad', route })], http)
  expect(fact?.state).toBe(state)
})

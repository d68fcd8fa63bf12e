import { describe, expect, test } from '@jest/globals'
import type { PackageReference } from '../../src/reference.ts'
import { composer } from '../../src/sources/composer.ts'
import { aPackage, askAbout, scene, timeless } from '../support/asking.ts'
import type { ComposerPackage } from '../support/registry/composer.ts'

const T = (day: number) => `2024-01-0${day}T00:00:00.000Z`
const NAME = 'acme/left-pad'
const PATH = '/composer/p2/acme/left-pad.json'

const ask = (found: ComposerPackage | undefined, fields: Partial<PackageReference> = {}) =>
  askAbout(composer, aPackage({ ecosystem: 'composer', name: NAME, ...fields }), registry => {
    if (found) registry.composer.set(NAME, found)
  })

/** As Packagist sends it: each version says only what differs from the one before. */
const pad: ComposerPackage = {
  versions: [
    {
      name: NAME,
      description: 'pads',
      version: '2.0.0-RC1',
      time: '2024-01-05T00:00:00+00:00',
      type: 'library',
      license: ['MIT', 'GPL-2.0-or-later'],
      source: { type: 'git', url: 'https://git.example/pad.git' },
      abandoned: 'acme/right-pad',
    },
    { version: 'v1.1.0', time: T(4), type: 'composer-plugin', abandoned: '__unset' },
    {
      version: '1.0.0',
      time: T(1),
      license: '__unset',
      type: 'library',
      homepage: 'https://x.example',
      source: '__unset',
    },
  ],
  branches: [{ version: 'dev-main', time: T(6) }, { version: '1.x-dev' }],
}

test('the minified document is unfolded', async () => {
  const { value, paths } = await ask(pad, { specifier: '^1.0' })
  expect(value).toEqual({
    name: NAME,
    firstPublished: T(1),
    changed: T(5),
    versions: 3,
    recent: ['2.0.0-RC1', 'v1.1.0', '1.0.0'],
    latest: 'v1.1.0',
    match: 'range',
    version: 'v1.1.0',
    published: T(4),
    deprecated: 'abandoned, replaced by acme/right-pad',
    runsOnInstall: true,
    repository: 'https://git.example/pad.git',
    summary: 'pads',
    license: 'MIT OR GPL-2.0-or-later',
    stub: false,
  })
  expect(paths).toEqual([PATH])
})

test('what a version takes back is gone', async () => {
  const { value } = await ask(pad, { version: '1.0.0' })
  expect(value).toMatchObject({ published: T(1), runsOnInstall: false, repository: 'https://x.example' })
  expect(value).not.toHaveProperty('license')
})

describe('what a version or constraint comes to', () => {
  test.each<[Partial<PackageReference>, string, string | undefined]>([
    [{ version: '1.1.0' }, 'exact', 'v1.1.0'],
    [{ version: '1.2.0' }, 'none', undefined],
    [{}, 'range', 'v1.1.0'],
    [{ specifier: '*' }, 'range', 'v1.1.0'],
    [{ specifier: '^2.0@RC' }, 'range', '2.0.0-RC1'],
    [{ specifier: '^2.0' }, 'none', undefined],
    [{ specifier: '1.0.*' }, 'range', '1.0.0'],
    [{ specifier: 'self.version' }, 'unspecified', undefined],
  ])('%j', async (fields, match, version) => {
    const { match: gave, version: came } = (await ask(pad, fields)).value as {
      match: string
      version?: string
    }
    expect([gave, came]).toEqual([match, version])
  })
})

describe('branches', () => {
  test('stand in a document of their own', async () => {
    const { value, paths } = await ask(pad, { version: 'dev-main' })
    expect(value).toMatchObject({ match: 'exact', version: 'dev-main', published: T(6) })
    expect(paths).toEqual([PATH, '/composer/p2/acme/left-pad~dev.json'])
  })

  test('that are not there are no version', async () => {
    expect((await ask(pad, { version: 'dev-gone' })).value).toMatchObject({ match: 'none' })
    const { branches: _, ...without } = pad
    expect((await ask(without, { version: 'dev-main' })).value).toMatchObject({ match: 'none' })
  })
})

test('no such package, and one that stands for what others provide', async () => {
  const { fact, url } = await ask(undefined)
  expect(timeless(fact)).toEqual({ state: 'absent', source: `${url}${PATH}` })
  const virtual = await ask(undefined, { name: 'psr/log-implementation' })
  expect(virtual.fact).toMatchObject({
    state: 'unknown',
    reason: expect.stringContaining('other packages provide'),
  })
})

test.each([
  ['/p2/%package%.json', 'absent'],
  ['/old/p/%package%$%hash%.json', 'unknown'],
  [undefined, 'unknown'],
])('a repository of its own with documents at %s says %s', async (path, state) => {
  const { registry, http } = await scene()
  registry.on('/own/packages.json', (_, response) => {
    response.writeHead(200).end(JSON.stringify({ packages: [], 'metadata-url': path }))
  })
  registry.on('/own/', (_, response) => void response.writeHead(404).end())
  const route = { url: `${registry.url}/own`, by: 'composer.json:4' }
  const [fact] = await composer.ask([aPackage({ ecosystem: 'composer', name: NAME, route })], http)
  expect(fact?.state).toBe(state)
})

test.each<[string, string]>([
  ['{"packages":{"acme/other":[]}}', 'the package is missing'],
  ['{"packages":{"__proto__":[]}}', 'the package is missing'],
  ['{"packages":{"acme/left-pad":[{"version":1}]}}', 'packages.0: expected a version'],
])('%s is no answer', async (body, what) => {
  const { fact } = await askAbout(composer, aPackage({ ecosystem: 'composer', name: NAME }), registry =>
    registry.on('/composer/', (_, response) => void response.writeHead(200).end(body)),
  )
  expect(fact).toMatchObject({
    state: 'unknown',
    reason: `the answer is not of the expected shape (${what})`,
  })
})

test('keys of the answer stay keys', async () => {
  const body = `{"minified":"composer/2.0","packages":{"${NAME}":[{"version":"1.0.0","__proto__":{"time":"2024-01-01"}},{"version":"0.9.0"}]}}`
  const { value } = await askAbout(composer, aPackage({ ecosystem: 'composer', name: NAME }), registry =>
    registry.on('/composer/', (_, response) => void response.writeHead(200).end(body)),
  )
  expect(value).toMatchObject({ version: '1.0.0' })
  expect(value).not.toHaveProperty('published')
})

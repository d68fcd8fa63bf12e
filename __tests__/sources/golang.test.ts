import { describe, expect, test } from '@jest/globals'
import type { PackageReference } from '../../src/reference.ts'
import { golang } from '../../src/sources/golang.ts'
import { wordsOf } from '../../src/sources/golang-mod.ts'
import { aPackage, askAbout, daysAgo, scene, timeless } from '../support/asking.ts'
import type { GoModule } from '../support/registry/golang.ts'

const T = (day: number) => `2024-01-0${day}T00:00:00.000Z`
const NAME = 'github.com/Left/pad'
const PATH = '/golang/cached-only/github.com/!left/pad'
const PSEUDO = 'v0.0.0-20240105000000-daa7c04131f5'

const ask = (module: GoModule | undefined, fields: Partial<PackageReference> = {}) =>
  askAbout(golang, aPackage({ ecosystem: 'golang', name: NAME, ...fields }), registry => {
    if (module) registry.golang.set(NAME, module)
  })

const pad: GoModule = {
  versions: {
    'v1.0.0': T(1),
    'v1.1.0': T(2),
    'v1.2.0': T(3),
    'v1.3.0-rc.1': T(4),
    'v2.0.0+incompatible': T(5),
    [PSEUDO]: T(6),
  },
  refs: { main: PSEUDO },
  mod: `// Deprecated: use right
module ${NAME}

retract v1.1.0 // lost data
`,
}

test('the cache of the proxy gives versions, dates, retractions and deprecation', async () => {
  const { value, paths } = await ask(pad, { version: 'v1.1.0' })
  expect(value).toEqual({
    name: NAME,
    versions: 5,
    recent: ['v2.0.0+incompatible', 'v1.3.0-rc.1', 'v1.2.0', 'v1.1.0', 'v1.0.0'],
    latest: 'v1.2.0',
    match: 'exact',
    version: 'v1.1.0',
    published: T(2),
    deprecated: 'use right',
    yanked: 'lost data',
    runsOnInstall: false,
    stub: false,
  })
  expect(paths).toEqual([`${PATH}/@v/list`, `${PATH}/@v/v1.1.0.info`, `${PATH}/@v/v1.2.0.mod`])
})

describe('what a version or query comes to', () => {
  test.each<[Partial<PackageReference>, string, string | undefined]>([
    [{}, 'range', 'v1.2.0'],
    [{ specifier: 'latest' }, 'range', 'v1.2.0'],
    [{ specifier: 'v1' }, 'range', 'v1.2.0'],
    [{ specifier: 'v1.1' }, 'range', 'v1.1.0'],
    [{ specifier: 'main' }, 'range', PSEUDO],
    [{ version: PSEUDO }, 'exact', PSEUDO],
    [{ version: 'v2.0.0+incompatible' }, 'exact', 'v2.0.0+incompatible'],
    [{ version: 'v9.9.9' }, 'none', undefined],
    [{ specifier: 'no-such-branch' }, 'none', undefined],
    [{ version: '__proto__' }, 'none', undefined],
  ])('%j', async (fields, match, version) => {
    const { match: gave, version: came } = (await ask(pad, fields)).value as {
      match: string
      version?: string
    }
    expect([gave, came]).toEqual([match, version])
  })
})

describe('what the cache lacks', () => {
  test('is asked of the proxy itself, which alone can say that there is none', async () => {
    const { fact, paths, url } = await ask(undefined)
    expect(timeless(fact)).toEqual({ state: 'absent', source: `${url}/golang/github.com/!left/pad/@v/list` })
    expect(paths).toEqual([`${PATH}/@v/list`, '/golang/github.com/!left/pad/@v/list'])
  })

  test('may exist all the same', async () => {
    const { value } = await ask({ ...pad, uncached: true }, { version: 'v1.0.0' })
    expect(value).toMatchObject({ match: 'exact', version: 'v1.0.0', published: T(1) })
  })

  test('is asked of a mirror that has no such half', async () => {
    const { value, paths } = await askAbout(
      golang,
      aPackage({ ecosystem: 'golang', name: NAME, version: 'v1.0.0' }),
      registry => {
        registry.golang.set(NAME, pad)
        registry.on('/golang/cached-only/', (_, response) => void response.writeHead(400).end())
      },
    )
    expect(value).toMatchObject({ match: 'exact', published: T(1) })
    expect(paths).toContain('/golang/github.com/!left/pad/@v/list')
  })

  test('stays open when the proxy itself gives no answer', async () => {
    const { fact } = await askAbout(golang, aPackage({ ecosystem: 'golang', name: NAME }), registry =>
      registry.on('/golang/github.com/', (_, response) => void response.writeHead(403).end()),
    )
    expect(fact).toMatchObject({ state: 'unknown' })
  })
})

test('a module without tags has a pseudo-version as its latest', async () => {
  const { value, paths } = await ask({ versions: { [PSEUDO]: T(6) } })
  expect(value).toMatchObject({
    versions: 1,
    latest: PSEUDO,
    match: 'range',
    version: PSEUDO,
    published: T(6),
  })
  expect(paths.slice(0, 2)).toEqual([`${PATH}/@v/list`, `${PATH}/@latest`])
})

test('a module that may be young is asked for its first version', async () => {
  const { value, paths } = await ask({ versions: { 'v0.1.0': daysAgo(9), 'v0.2.0': daysAgo(2) } })
  expect(value).toMatchObject({ version: 'v0.2.0', stub: false })
  expect((value as { firstPublished: string }).firstPublished.slice(0, 10)).toBe(daysAgo(9).slice(0, 10))
  expect(paths).toContain(`${PATH}/@v/v0.1.0.info`)
  const first = await ask({ versions: { 'v0.1.0': daysAgo(2) } })
  expect(first.value).toMatchObject({ stub: true, firstPublished: expect.any(String) })
})

test('a listed version without a date is no answer', async () => {
  const { fact } = await askAbout(
    golang,
    aPackage({ ecosystem: 'golang', name: NAME, version: 'v1.0.0' }),
    registry => {
      registry.golang.set(NAME, pad)
      for (const path of [PATH, '/golang/github.com/!left/pad'])
        registry.on(`${path}/@v/v1.0.0.info`, (_, response) => void response.writeHead(404).end())
    },
  )
  expect(fact).toMatchObject({ state: 'unknown', reason: expect.stringContaining('listed and has no date') })
})

test('a proxy of its own is asked without the cache-only half', async () => {
  const { fact } = await ask(undefined, {
    route: { url: 'https://goproxy.registry.example', by: 'go.env:1' },
  })
  expect(fact?.source).toBe('https://goproxy.registry.example/github.com/!left/pad/@v/list')
})

test('names that no address can carry are not sent', async () => {
  const { registry, http } = await scene()
  const facts = await golang.ask(
    ['a/../../b', '..'].map(name => aPackage({ ecosystem: 'golang', name })),
    http,
  )
  expect(facts.map(({ state }) => state)).toEqual(['unknown', 'unknown'])
  expect(registry.asked).toEqual([])
})

describe('the words of a go.mod', () => {
  const words = wordsOf(`// A comment of the file.

// Deprecated: use example.com/new
// for everything.
module example.com/old // closing

retract (
	// published by accident
	v1.0.5
	[v1.1.0, v1.2.0] // broken
	v1.9.0
	nonsense
)
retract [v3.0.0, v3.1.0]
require example.com/other v1.0.0
`)

  test.each([
    ['v1.0.5', 'published by accident'],
    ['v1.1.0', 'broken'],
    ['v1.1.7', 'broken'],
    ['v1.2.1', undefined],
    ['v1.9.0', 'retracted'],
    ['v3.1.0', 'retracted'],
    ['v1.0.0', undefined],
    ['nonsense', undefined],
  ])('of %s', (version, why) => expect(words.retracted(version)).toBe(why))

  test('of the module', () => {
    expect(words.deprecated).toBe('use example.com/new')
    expect(wordsOf('// Deprecated: x\n\nmodule y').deprecated).toBeUndefined()
    expect(wordsOf('module y // Deprecated:').deprecated).toBe('deprecated')
    expect(wordsOf('').deprecated).toBeUndefined()
  })
})

import { describe, expect, test } from '@jest/globals'
import type { PackageReference } from '../../src/reference.ts'
import { cargo } from '../../src/sources/cargo.ts'
import { aPackage, askAbout, scene, timeless } from '../support/asking.ts'
import type { CargoCrate } from '../support/registry/cargo.ts'

const T = (day: number) => `2024-01-0${day}T00:00:00Z`
const iso = (day: number) => `2024-01-0${day}T00:00:00.000Z`

const ask = (crate: CargoCrate | undefined, fields: Partial<PackageReference> & { name: string }) =>
  askAbout(cargo, aPackage({ ecosystem: 'cargo', ...fields }), registry => {
    if (crate) registry.cargo.push(crate)
  })

const serde: CargoCrate = {
  name: 'Serde_Json',
  lines: [
    { vers: '1.0.0', pubtime: T(1) },
    { vers: '1.2.0', pubtime: T(2), yanked: true },
    { vers: '1.1.0', pubtime: T(3), links: 'z' },
    { vers: '2.0.0-beta.1', pubtime: T(4) },
  ],
}

test('the index gives versions, dates and yanks, under the registered spelling', async () => {
  const { value, paths } = await ask(serde, { name: 'serde_json', specifier: '1' })
  expect(value).toEqual({
    name: 'Serde_Json',
    firstPublished: iso(1),
    changed: iso(4),
    versions: 4,
    recent: ['2.0.0-beta.1', '1.1.0', '1.2.0', '1.0.0'],
    latest: '1.1.0',
    match: 'range',
    version: '1.1.0',
    published: iso(3),
    runsOnInstall: true,
    stub: false,
  })
  expect(paths).toEqual(['/cargo/se/rd/serde_json'])
})

test.each([
  ['a', '/cargo/1/a'],
  ['AB', '/cargo/2/ab'],
  ['abc', '/cargo/3/a/abc'],
  ['Left', '/cargo/le/ft/left'],
  ['odd?#', '/cargo/od/d%3F/odd%3F%23'],
])('the address of %s', async (name, path) => {
  expect((await ask(undefined, { name })).paths).toEqual([path])
})

describe('the other spelling', () => {
  test('is found, and its name is told', async () => {
    const { value, paths } = await ask(serde, { name: 'serde-json', version: '1.0.0' })
    expect(value).toMatchObject({ name: 'Serde_Json', match: 'exact', version: '1.0.0' })
    expect(paths).toEqual(['/cargo/se/rd/serde-json', '/cargo/se/rd/serde_json'])
  })

  test('is asked for before a name is called absent', async () => {
    const { fact, paths, url } = await ask(undefined, { name: 'a-b_c' })
    expect(timeless(fact)).toEqual({ state: 'absent', source: `${url}/cargo/a-/b_/a-b_c` })
    expect(paths).toEqual(['/cargo/a-/b_/a-b_c', '/cargo/a-/b-/a-b-c', '/cargo/a_/b_/a_b_c'])
  })
})

describe('what a version or requirement comes to', () => {
  test.each<[Partial<PackageReference>, string, string | undefined]>([
    [{ version: '1.2.0' }, 'exact', '1.2.0'],
    [{ version: '9.0.0' }, 'none', undefined],
    [{}, 'range', '1.1.0'],
    [{ specifier: '=1.0.0' }, 'range', '1.0.0'],
    [{ specifier: '~1.2' }, 'range', '1.2.0'],
    [{ specifier: '2' }, 'none', undefined],
    [{ specifier: '2.0.0-beta' }, 'range', '2.0.0-beta.1'],
    [{ specifier: 'nonsense' }, 'unspecified', undefined],
    [{ specifier: `>=${'1'.repeat(5000)}` }, 'unspecified', undefined],
  ])('%j', async (fields, match, version) => {
    const { match: gave, version: came } = (await ask(serde, { name: 'serde_json', ...fields })).value as {
      match: string
      version?: string
    }
    expect([gave, came]).toEqual([match, version])
  })
})

test('a yanked version says so; without dates nothing is said of them', async () => {
  const { value } = await ask(serde, { name: 'serde_json', version: '1.2.0' })
  expect(value).toMatchObject({ yanked: 'yanked', published: iso(2) })
  const undated = { name: 'x', lines: [{ vers: '0.1.0', pubtime: T(1) }, { vers: '0.2.0' }] }
  const other = (await ask(undated, { name: 'x' })).value
  expect(other).toMatchObject({ version: '0.2.0', versions: 2 })
  for (const field of ['firstPublished', 'changed', 'published', 'runsOnInstall']) {
    expect(other).not.toHaveProperty(field)
  }
})

test('a name that is one stub', async () => {
  const { value } = await ask({ name: 'x', lines: [{ vers: '0.1.0' }] }, { name: 'x' })
  expect(value).toMatchObject({ stub: true, versions: 1 })
})

test('an index that answers for another name is no answer', async () => {
  const { fact } = await ask({ name: 'left', lines: [{ vers: '1.0.0', name: 'lift' }] }, { name: 'left' })
  expect(fact).toMatchObject({ state: 'unknown', reason: 'the registry answered for another name, "lift"' })
})

test('a line that is none makes the whole answer none', async () => {
  const { fact } = await askAbout(cargo, aPackage({ name: 'left', ecosystem: 'cargo' }), registry =>
    registry.on('/cargo/', (_, response) => {
      response
        .writeHead(200)
        .end('{"name":"left","vers":"1.0.0"}\n{"__proto__":{"name":"left","vers":"2"}}\n')
    }),
  )
  expect(fact).toMatchObject({
    state: 'unknown',
    reason: 'the answer is not of the expected shape (line 2: expected an entry of the index)',
  })
})

test('a name with a route is asked of its own index', async () => {
  const { fact, paths } = await ask(undefined, {
    name: 'left',
    route: { url: 'https://index.registry.example/', by: '.cargo/config.toml:2' },
  })
  expect(fact?.source).toBe('https://index.registry.example/le/ft/left')
  expect(paths).toEqual([])
})

describe('an index of its own', () => {
  const routed = (config: boolean) =>
    scene().then(async ({ registry, http }) => {
      if (config)
        registry.on('/own/config.json', (_, response) => void response.writeHead(200).end('{"dl":"x"}'))
      registry.on('/own/', (_, response) => void response.writeHead(404).end())
      const route = { url: `${registry.url}/own/`, by: '.cargo/config.toml:2' }
      const [fact] = await cargo.ask([aPackage({ ecosystem: 'cargo', name: 'left', route })], http)
      return fact
    })

  test('that is sparse can say that there is none', async () => {
    expect((await routed(true))?.state).toBe('absent')
  })

  test('that is kept in git can not', async () => {
    expect(await routed(false)).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('is no sparse index'),
    })
  })
})

test('serves crates of a registry, nothing else', () => {
  expect(cargo.serves(aPackage({ name: 'x', ecosystem: 'cargo' }))).toBe(true)
  expect(cargo.serves(aPackage({ name: 'x' }))).toBe(false)
  expect(cargo.serves(aPackage({ name: 'x', ecosystem: 'cargo', origin: 'path' }))).toBe(false)
})

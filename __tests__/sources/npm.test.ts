import { describe, expect, test } from '@jest/globals'
import { npm } from '../../src/sources/npm.ts'
import { aPackage, daysAgo, known, scene, timeless } from '../support/asking.ts'
import type { NpmPackage } from '../support/registry/npm.ts'

const T = (day: number) => `2024-01-${String(day).padStart(2, '0')}T00:00:00.000Z`

const askOne = async (entry: NpmPackage | undefined, fields: object = {}) => {
  const { registry, http } = await scene()
  if (entry) registry.npm.set('left-padder', entry)
  const [fact] = await npm.ask([aPackage({ name: 'left-padder', ...fields })], http)
  return { fact, value: known<'release'>(fact), registry }
}

const three: NpmPackage = {
  versions: {
    '1.0.0': { at: T(1) },
    '2.0.0': { at: T(2), license: 'MIT', deprecated: 'use 3', scripts: { postinstall: 'node x', test: 'x' } },
    '1.1.0': { at: T(3), scripts: { prepare: 'x' } },
    '3.0.0-beta.1': { at: T(4), gypfile: true },
  },
  tags: { latest: '2.0.0', next: '3.0.0-beta.1' },
  description: 'pads',
  repository: { type: 'git', url: 'git+https://git.example/pad.git' },
}

test('the full document gives dates, versions and description', async () => {
  const { value, registry } = await askOne(three, { version: '2.0.0' })
  expect(value).toEqual({
    name: 'left-padder',
    firstPublished: T(1),
    changed: T(4),
    versions: 4,
    recent: ['3.0.0-beta.1', '1.1.0', '2.0.0', '1.0.0'],
    latest: '2.0.0',
    match: 'exact',
    version: '2.0.0',
    published: T(2),
    deprecated: 'use 3',
    runsOnInstall: true,
    repository: 'git+https://git.example/pad.git',
    summary: 'pads',
    license: 'MIT',
    stub: false,
  })
  expect(registry.asked.map(({ path, headers }) => [path, headers.accept])).toEqual([
    ['/npm/left-padder', 'application/json'],
  ])
})

describe('what a version or range comes to', () => {
  test.each([
    [{ version: '1.0.0' }, 'exact', '1.0.0'],
    [{ version: 'v1.0.0' }, 'exact', '1.0.0'],
    [{ version: '9.9.9' }, 'none', undefined],
    [{ version: '__proto__' }, 'none', undefined],
    [{ version: 'constructor' }, 'none', undefined],
    [{}, 'range', '2.0.0'],
    [{ specifier: '*' }, 'range', '2.0.0'],
    [{ specifier: '' }, 'range', '2.0.0'],
    [{ specifier: '=1.0.0' }, 'exact', '1.0.0'],
    [{ specifier: '1.5.0' }, 'none', undefined],
    [{ specifier: '^1.0.0' }, 'range', '1.1.0'],
    [{ specifier: '>=1' }, 'range', '2.0.0'],
    [{ specifier: '<1.1 || >2.5.0-0 <4' }, 'range', '1.0.0'],
    [{ specifier: '^7' }, 'none', undefined],
    [{ specifier: 'next' }, 'range', '3.0.0-beta.1'],
    [{ specifier: 'canary' }, 'none', undefined],
    [{ specifier: '__proto__' }, 'none', undefined],
    [{ specifier: 'catalog:react' }, 'unspecified', undefined],
    [{ specifier: `>=${'1'.repeat(5000)}` }, 'unspecified', undefined],
  ])('%j', async (fields, match, version) => {
    const { match: gave, version: came } = (await askOne(three, fields)).value as {
      match: string
      version?: string
    }
    expect([gave, came]).toEqual([match, version])
  })
})

test.each([
  ['2.0.0', true],
  ['1.0.0', false],
  ['1.1.0', false],
  ['3.0.0-beta.1', true],
])('whether %s runs code on install', async (version, expected) => {
  expect((await askOne(three, { version })).value).toMatchObject({ runsOnInstall: expected })
})

describe('states of a name', () => {
  test.each<[string, NpmPackage, object]>([
    [
      'a holding version',
      { versions: { '0.0.1-security': { at: T(1) } } },
      { held: 'security holding', stub: false },
    ],
    [
      'a later holding version',
      { versions: { '1.0.0': { at: T(1) }, '0.0.1-security.0': { at: T(2) } } },
      { held: 'security holding' },
    ],
    [
      "the holder's repository",
      { versions: { '1.0.0': { at: T(1) } }, repository: 'npm/security-holder' },
      { held: 'security holding' },
    ],
    [
      'all unpublished',
      { time: { unpublished: { time: T(3), versions: ['1.0.0'] } } },
      { held: 'unpublished', versions: 0, match: 'unspecified' },
    ],
    ['a stub', { versions: { '0.0.7': { at: T(1) } } }, { stub: true, versions: 1 }],
    ['a first real version', { versions: { '1.4.0': { at: T(1) } } }, { stub: false }],
    [
      'a security fix that is no holding',
      { versions: { '1.0.0-security-fix': { at: T(1) } } },
      { match: 'range' },
    ],
    [
      'deprecated without words',
      { versions: { '1.0.0': { at: T(1), deprecated: true } } },
      { deprecated: 'deprecated' },
    ],
    ['deprecation taken back', { versions: { '1.0.0': { at: T(1), deprecated: '' } } }, { stub: true }],
  ])('%s', async (_, entry, expected) => {
    const { value } = await askOne(entry)
    expect(value).toMatchObject(expected)
    const keys = ['held', 'deprecated'].filter(key => key in (value as object))
    expect(keys).toEqual(['held', 'deprecated'].filter(key => key in expected))
  })

  test('no such name', async () => {
    const { fact, registry } = await askOne(undefined)
    expect(timeless(fact)).toEqual({ state: 'absent', source: `${registry.url}/npm/left-padder` })
  })

  test('a document without versions is no answer', async () => {
    const { fact, registry } = await askOne({})
    expect(timeless(fact)).toEqual({
      state: 'unknown',
      source: `${registry.url}/npm/left-padder`,
      reason: 'the answer is not of the expected shape (versions: missing)',
    })
  })
})

describe('popular names', () => {
  const popular = async (modified: string, fail = false) => {
    const { registry, http } = await scene()
    registry.npm.set('semver', {
      versions: { '1.0.0': { at: T(1) }, '7.0.0': { at: modified, hasInstallScript: true } },
      description: 'x',
    })
    if (fail) {
      registry.on('/npm/semver', ({ headers }, response) => {
        const brief = headers.accept === 'application/vnd.npm.install-v1+json'
        response.writeHead(brief ? 200 : 403)
        response.end(
          JSON.stringify({
            name: 'semver',
            modified,
            versions: { '7.0.0': {} },
            'dist-tags': { latest: '7.0.0' },
          }),
        )
      })
    }
    const [fact] = await npm.ask([aPackage({ name: 'semver', specifier: '^7' })], http)
    return { value: known<'release'>(fact), accepts: registry.asked.map(({ headers }) => headers.accept) }
  }
  const brief = 'application/vnd.npm.install-v1+json'

  test('at rest are asked for the abbreviated document alone', async () => {
    const { value, accepts } = await popular(T(9))
    expect(accepts).toEqual([brief])
    expect(value).toEqual({
      name: 'semver',
      changed: T(9),
      versions: 2,
      recent: ['7.0.0', '1.0.0'],
      latest: '7.0.0',
      match: 'range',
      version: '7.0.0',
      runsOnInstall: true,
      stub: false,
    })
  })

  test('with a change of late are asked for the dates too', async () => {
    const at = daysAgo(1)
    const { value, accepts } = await popular(at)
    expect(accepts).toEqual([brief, 'application/json'])
    expect(value).toMatchObject({ published: at, firstPublished: T(1), summary: 'x' })
  })

  test('whose full document cannot be had are known without their dates', async () => {
    const at = daysAgo(1)
    const { value, accepts } = await popular(at, true)
    expect(accepts).toEqual([brief, 'application/json'])
    expect(value).toMatchObject({ changed: at, version: '7.0.0' })
    expect(value).not.toHaveProperty('published')
  })
})

test('a registry that answers for another name is no answer', async () => {
  const { registry, http } = await scene()
  registry.npm.set('other', { versions: { '1.0.0': { at: T(1) } } })
  registry.on('/npm/left', (_, response) => {
    response.writeHead(200).end(JSON.stringify({ name: 'other', versions: { '1.0.0': {} } }))
  })
  const [fact] = await npm.ask([aPackage({ name: 'left' })], http)
  expect(timeless(fact)).toEqual({
    state: 'unknown',
    source: `${registry.url}/npm/left`,
    reason: 'the registry answered for another name, "other"',
  })
})

describe('a document that is too large', () => {
  const large = async (brief: string) => {
    const { registry, http } = await scene({ answerSize: 1024 })
    registry.on('/npm/big', ({ headers }, response) => {
      const small = headers.accept === 'application/vnd.npm.install-v1+json'
      response.writeHead(200).end(small ? brief : JSON.stringify({ name: 'big', readme: 'x'.repeat(5000) }))
    })
    const [fact] = await npm.ask([aPackage({ name: 'big' })], http)
    return { fact, asked: registry.asked.length }
  }

  test('leaves the abbreviated one, which has no dates', async () => {
    const brief = { name: 'big', modified: T(9), versions: { '1.0.0': {} }, 'dist-tags': { latest: '1.0.0' } }
    const { fact, asked } = await large(JSON.stringify(brief))
    expect(known<'release'>(fact)).toMatchObject({ changed: T(9), version: '1.0.0', match: 'range' })
    expect(known<'release'>(fact)).not.toHaveProperty('firstPublished')
    expect(asked).toBe(2)
  })

  test('is no answer when that one is too large as well', async () => {
    const { fact } = await large(JSON.stringify({ name: 'big', versions: {}, x: 'x'.repeat(5000) }))
    expect(fact).toMatchObject({ state: 'unknown', reason: 'the answer is larger than 1 KiB' })
  })
})

test('a name with a route is asked of its own registry', async () => {
  const { registry, http } = await scene()
  registry.npm.set('x', { versions: { '1.0.0': { at: T(1) } } })
  const route = { url: `${registry.url}/elsewhere/`, by: '.npmrc:1' }
  const [fact] = await npm.ask([aPackage({ name: 'x', route })], http)
  expect(fact?.source).toBe(`${registry.url}/elsewhere/x`)
})

test.each([
  ['@scope/name', '/npm/@scope%2Fname'],
  ['odd name?#', '/npm/odd%20name%3F%23'],
  ['__proto__', '/npm/__proto__'],
])('the address of %s', async (name, path) => {
  const { registry, http } = await scene()
  const [fact] = await npm.ask([aPackage({ name })], http)
  expect(fact?.state).toBe('absent')
  expect(registry.asked.map(asked => asked.path)).toEqual([path])
})

test('names that no address can carry are not sent', async () => {
  const { registry, http } = await scene()
  const facts = await npm.ask(
    ['..', '\ud800', 'a/../../x'].map(name => aPackage({ name })),
    http,
  )
  expect(facts.map(({ state }) => state)).toEqual(['unknown', 'absent', 'absent'])
  expect(registry.asked.map(({ path }) => path).sort()).toEqual(['/npm/%EF%BF%BD', '/npm/a%2F..%2F..%2Fx'])
})

test('hostile keys stay keys', async () => {
  const { registry, http } = await scene()
  registry.on('/npm/', (_, response) => {
    response
      .writeHead(200)
      .end(
        '{"name":"x","dist-tags":{"latest":"1.0.0","__proto__":"9"},"versions":{"1.0.0":{"__proto__":{"deprecated":"x"}},"__proto__":{}},"time":{"__proto__":{"unpublished":1},"1.0.0":5},"repository":{"__proto__":{"url":"u"}}}',
      )
  })
  const [fact] = await npm.ask([aPackage({ name: 'x' })], http)
  expect(known<'release'>(fact)).toEqual({
    name: 'x',
    versions: 1,
    recent: ['1.0.0'],
    latest: '1.0.0',
    match: 'range',
    version: '1.0.0',
    runsOnInstall: false,
    stub: true,
  })
})

test('serves npm packages of a registry, nothing else', () => {
  expect(npm.serves(aPackage({ name: 'x' }))).toBe(true)
  expect(npm.serves(aPackage({ name: 'x', ecosystem: 'pypi' }))).toBe(false)
  expect(npm.serves(aPackage({ name: 'x', origin: 'git' }))).toBe(false)
})

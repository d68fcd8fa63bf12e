import { describe, expect, test } from '@jest/globals'
import { github } from '../../src/sources/github.ts'
import { aPackage, known, scene, timeless } from '../support/asking.ts'
import { open } from '../support/door.ts'
import { sendJson } from '../support/loopback.ts'
import type { GitHubRepository } from '../support/registry/github.ts'

/** A full commit id out of one digit. */
const id = (digit: string) => digit.repeat(40)

/** main: 1 ← 2 ← 3; releases/v1: 1 ← 4 ← 5; a fork: 3 ← 6; a history of its own: 7. */
const action: GitHubRepository = {
  commits: {
    [id('1')]: [],
    [id('2')]: [id('1')],
    [id('3')]: [id('2')],
    [id('4')]: [id('1')],
    [id('5')]: [id('4')],
    [id('6')]: [id('3')],
    [id('7')]: [],
  },
  branches: { main: id('3'), 'releases/v1': id('5'), 'feature/x': id('2') },
  tags: { v2: id('a'), 'v2.0.1': id('a'), 'v2.0.0': id('2'), 'v1.9.0': id('1') },
  annotated: { [id('a')]: id('3') },
  info: {
    created_at: '2020-01-02T03:04:05Z',
    archived: false,
    disabled: false,
    description: 'sets things up',
    html_url: 'https://git.example/acme/setup',
    license: { spdx_id: 'MIT' },
  },
}

const askOne = async (entry: GitHubRepository | undefined, fields: object = {}, settings = {}) => {
  const { registry, http } = await scene(settings)
  if (entry) registry.github.set('acme/setup', entry)
  const reference = aPackage({ ecosystem: 'githubactions', name: 'acme/setup', ...fields })
  const [fact] = await github.ask([reference], http)
  const paths = registry.asked.map(({ path }) => path.replace('/github/repos/acme/setup', ''))
  return { fact, value: known<'release'>(fact), registry, paths }
}

test('a repository and its tag: two questions', async () => {
  const { value, paths } = await askOne(action, { version: 'v2' })
  expect(value).toEqual({
    name: 'acme/setup',
    firstPublished: '2020-01-02T03:04:05Z',
    versions: 4,
    recent: ['v2.0.1', 'v2.0.0', 'v1.9.0', 'v2'],
    latest: 'v2.0.1',
    match: 'exact',
    version: 'v2',
    digest: id('3'),
    repository: 'https://git.example/acme/setup',
    summary: 'sets things up',
    license: 'MIT',
  })
  expect(paths).toEqual(['', '/tags?per_page=100'])
})

describe('what a ref stands for', () => {
  const many: GitHubRepository = {
    ...action,
    tags: {
      ...Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`v3.0.${n}`, id('3')])),
      ...action.tags,
    },
  }
  test.each([
    ['a tag', action, { version: 'v2.0.0' }, { match: 'exact', digest: id('2') }],
    ['an annotated tag', action, { version: 'v2.0.1' }, { match: 'exact', digest: id('3') }],
    ['a branch', action, { version: 'releases/v1' }, { match: 'exact', digest: id('5') }],
    ['a specifier', action, { specifier: 'main' }, { match: 'exact', digest: id('3'), version: 'main' }],
    ['a tag beyond the listed ones', many, { version: 'v2.0.0' }, { match: 'exact', digest: id('2') }],
    ['an annotated one beyond', many, { version: 'v2.0.1' }, { match: 'exact', digest: id('3') }],
    ['a tag that is not there', action, { version: 'v9' }, { match: 'none' }],
    ['one that is not there among many', many, { version: 'v9' }, { match: 'none' }],
    ['a tag in full', action, { version: 'refs/tags/v2.0.0' }, { match: 'exact', digest: id('2') }],
    ['a branch in full', action, { version: 'refs/heads/main' }, { match: 'exact', digest: id('3') }],
    ['a branch that is called a tag', action, { version: 'refs/tags/main' }, { match: 'none' }],
    ['a commit in capitals', action, { version: id('a').toUpperCase() }, { match: 'exact', digest: id('3') }],
    ['a shortened commit', action, { version: id('2').slice(0, 7) }, { match: 'none' }],
    ['a property of objects', action, { version: 'constructor' }, { match: 'none' }],
    ['nothing', action, {}, { match: 'range', version: 'main' }],
  ])('%s', async (_, entry, fields, expected) => {
    expect((await askOne(entry, fields)).value).toMatchObject(expected)
  })
})

describe('a pinned commit', () => {
  const TAGGED = ['', '/tags?per_page=100']
  test.each([
    ['that a tag names', '2', {}, TAGGED],
    [
      'in the default branch',
      '1',
      { ...action, tags: {} },
      [...TAGGED, '/git/commits/1', '/compare/main...1'],
    ],
    [
      'at the tip of another branch',
      '5',
      {},
      [...TAGGED, '/git/commits/5', '/compare/main...5', '/branches?per_page=100'],
    ],
    [
      'in the history of another branch',
      '4',
      {},
      [...TAGGED, '/git/commits/4', '/compare/main...4', '/branches?per_page=100', '/compare/5...4'],
    ],
  ])('%s is of the repository', async (_, digit, entry, expected) => {
    const { value, paths } = await askOne({ ...action, ...entry }, { version: id(digit) })
    expect(value).toMatchObject({ match: 'exact', version: id(digit), digest: id(digit) })
    expect(value).not.toHaveProperty('foreignCommit')
    expect(
      paths.map(path => path.replace(/([0-9a-f])\1{39}/g, '$1').replace('?per_page=1&page=2', '')),
    ).toEqual(expected)
  })

  test.each([
    ['on top of the default branch', '6'],
    ['without any history in common', '7'],
  ])('that only a fork has is told, %s', async (_, digit) => {
    const { value } = await askOne(action, { version: id(digit) })
    expect(value).toMatchObject({ match: 'exact', version: id(digit), foreignCommit: true })
  })

  test('that nobody has does not exist', async () => {
    expect((await askOne(action, { version: id('9') })).value).toMatchObject({ match: 'none' })
  })

  test('may be the object of an annotated tag', async () => {
    const { value } = await askOne(action, { version: id('a') })
    expect(value).toMatchObject({ match: 'exact', version: id('a'), digest: id('3') })
  })

  test('of a repository with too many branches to search stays open, after a few questions', async () => {
    const branches = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`b${n}`, id('2')]))
    const { fact, paths } = await askOne(
      { ...action, branches: { main: id('3'), ...branches } },
      { version: id('6') },
    )
    expect(fact).toMatchObject({
      state: 'unknown',
      reason: expect.stringMatching(
        /^the commit 6{40} is in none of the 13 branches and tags that were searched/,
      ),
    })
    expect(paths.length).toBeLessThanOrEqual(5 + 13)
  })
})

describe('the state of a repository', () => {
  test('archived, disabled, another licence', async () => {
    const info = { ...action.info, archived: true, disabled: true, license: { spdx_id: 'NOASSERTION' } }
    const { value } = await askOne({ ...action, info }, { version: 'v2' })
    expect(value).toMatchObject({ deprecated: 'archived', held: 'disabled' })
    expect(value).not.toHaveProperty('license')
  })

  test('renamed: further questions go to the new name', async () => {
    const { registry, http } = await scene({ tokens: { github: { value: 'secret' } } })
    registry.github.set('acme/setup', { ...action, movedTo: 'new/place' })
    registry.github.set('new/place', action)
    const reference = aPackage({ ecosystem: 'githubactions', name: 'acme/setup', version: 'v2' })
    const [fact] = await github.ask([reference], http)
    expect(fact).toMatchObject({ state: 'known', value: { name: 'acme/setup', renamed: 'new/place' } })
    expect(registry.asked.map(({ path }) => path)).toEqual([
      '/github/repos/acme/setup',
      '/github/repos/new/place',
      '/github/repos/new/place/tags?per_page=100',
    ])
    expect(registry.asked.every(({ headers }) => headers.authorization === 'Bearer secret')).toBe(true)
  })

  test('the case of a name does not count', async () => {
    const { value } = await askOne(action, { name: 'ACME/Setup', version: 'v2' })
    expect(value).not.toHaveProperty('renamed')
  })

  test('a repository that is not there', async () => {
    const { fact, registry } = await askOne(undefined, { version: 'v1' })
    expect(timeless(fact)).toEqual({
      state: 'absent',
      source: `${registry.url}/github/repos/acme/setup`,
      detail: 'absent or private, asked without a token',
    })
  })
})

test.each([403, 429])('a used-up limit, HTTP %d, is no answer', async status => {
  const { registry, http } = await scene()
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1790000000' }
  registry.on('/github/', (_, response) => sendJson(response, status, {}, headers))
  const [fact] = await github.ask(
    [aPackage({ ecosystem: 'githubactions', name: 'a/b', version: 'v1' })],
    http,
  )
  expect(fact).toMatchObject({
    state: 'unknown',
    reason:
      "the limit of GitHub's API is used up until 14:13 UTC, asked without a token; with a token there are more",
  })
})

test('once the limit is used up, nothing more is asked', async () => {
  const { registry, http } = await scene()
  registry.on('/github/', (_, response) => sendJson(response, 403, {}, { 'x-ratelimit-remaining': '0' }))
  const references = Array.from({ length: 500 }, (_, n) =>
    aPackage({ ecosystem: 'githubactions', name: `a/b${n}`, version: 'v1' }),
  )
  const facts = await github.ask(references, http)
  const reasons = new Set(facts.map(fact => (fact.state === 'unknown' ? fact.reason : fact.state)))
  expect([...reasons]).toEqual([
    "the limit of GitHub's API is used up, asked without a token; with a token there are more",
  ])
  expect(registry.asked.length).toBeLessThanOrEqual(8)
})

test('a limit that is used up half way leaves everything open', async () => {
  const { registry, http } = await scene()
  registry.github.set('a/b', action)
  registry.on('/github/repos/a/b/tags', (_, response) =>
    sendJson(response, 403, {}, { 'x-ratelimit-remaining': '0' }),
  )
  const [fact] = await github.ask(
    [aPackage({ ecosystem: 'githubactions', name: 'a/b', version: 'v1' })],
    http,
  )
  expect(fact).toMatchObject({ state: 'unknown' })
})

describe('Swift packages', () => {
  const package_: GitHubRepository = {
    ...action,
    tags: { '1.0.0': id('1'), 'v1.2.0': id('2'), '2.0.0-beta.1': id('3') },
  }
  test.each([
    [{ version: '1.2.0' }, { match: 'exact', version: '1.2.0', digest: id('2') }],
    [{ specifier: '^1.0.0' }, { match: 'range', version: 'v1.2.0', digest: id('2') }],
    [{ specifier: '>=1.0.0 <1.1.0' }, { match: 'range', version: '1.0.0' }],
    [{ specifier: '>=3' }, { match: 'none' }],
    [{ version: '7.0.0' }, { match: 'none' }],
    [{ specifier: 'main' }, { match: 'exact', version: 'main' }],
  ])('%j', async (fields, expected) => {
    const { registry, http } = await scene()
    registry.github.set('apple/swift-log', package_)
    const reference = aPackage({ ecosystem: 'swift', name: 'github.com/apple/swift-log', ...fields })
    const [fact] = await github.ask([reference], http)
    expect(known<'release'>(fact)).toMatchObject({ name: 'github.com/apple/swift-log', ...expected })
  })

  test('of another server are not asked about', async () => {
    const { registry, http } = await scene()
    const [fact] = await github.ask([aPackage({ ecosystem: 'swift', name: 'git.example/a/b' })], http)
    expect(fact).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('only repositories on GitHub are asked about'),
    })
    expect(registry.asked).toEqual([])
  })
})

test('an enterprise server is asked first, then the other address that the run was told', async () => {
  const [enterprise, open_] = [(await scene()).registry, (await scene()).registry]
  open_.github.set('acme/setup', action)
  const http = open(enterprise.endpoints.github, {
    also: { github: [open_.endpoints.github] },
    tokens: { github: { value: 'secret' } },
  })
  const reference = aPackage({ ecosystem: 'githubactions', name: 'acme/setup', version: 'v2' })
  const [fact] = await github.ask([reference], http)
  expect(fact).toMatchObject({ state: 'known', value: { digest: id('3') } })
  expect(enterprise.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret'])
  expect(open_.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined])
})

test.each(['a', 'a/b/c', 'a/b?x', 'a/../c', '/b', 'a/', '__proto__', `a/${'x'.repeat(200)}`])(
  'a name that is no repository, %j, is not asked about',
  async name => {
    const { fact, registry } = await askOne(undefined, { name, version: 'v1' })
    expect(fact).toMatchObject({
      state: 'unknown',
      reason: 'the name is not that of a repository, owner/name',
    })
    expect(registry.asked).toEqual([])
  },
)

test.each(['../../user', 'a?b', 'a#b', 'a b', '\ud800', 'x'.repeat(5000)])(
  'the ref %j leads nowhere else',
  async version => {
    const { registry } = await askOne(action, { version })
    for (const { path } of registry.asked)
      expect(path).toMatch(/^\/github\/repos\/acme\/setup(?:\/[\w/%.]+|$)/)
  },
)

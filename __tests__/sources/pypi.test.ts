import { describe, expect, test } from '@jest/globals'
import { createHttp } from '../../src/http.ts'
import { pypi } from '../../src/sources/pypi.ts'
import { aPackage, daysAgo, known, scene, timeless } from '../support/asking.ts'
import type { PypiProject } from '../support/registry/pypi.ts'

const T = (day: number) => `2024-01-${String(day).padStart(2, '0')}T00:00:00.000000Z`
const file = (filename: string, day: number, yanked: boolean | string = false) => ({
  filename,
  'upload-time': T(day),
  yanked,
})

const askOne = async (entry: PypiProject | undefined, fields: object = {}, name = 'left-padder') => {
  const { registry, http } = await scene()
  if (entry) registry.pypi.set(name, entry)
  const [fact] = await pypi.ask([aPackage({ name, ecosystem: 'pypi', ...fields })], http)
  return { fact, value: known<'release'>(fact), registry }
}

const several: PypiProject = {
  versions: ['1.0', '1.1.0', '2.0.0', '2.1.0', '3.0rc1'],
  files: [
    file('left-padder-1.0.tar.gz', 2),
    file('left_padder-1.0-py3-none-any.whl', 1),
    file('left.padder-1.1.0.zip', 3),
    file('left_padder-2.0.0-py3-none-any.whl', 4),
    file('left_padder-2.1.0-py3-none-any.whl', 5, 'broken metadata'),
    file('left_padder-3.0rc1-py3-none-any.whl', 6),
  ],
}

test('the index gives versions, dates and files, and no second question is asked of an old project', async () => {
  const { value, registry } = await askOne(several, { version: '1.1' })
  expect(value).toEqual({
    name: 'left-padder',
    firstPublished: T(1),
    changed: T(6),
    versions: 5,
    recent: ['3.0rc1', '2.1.0', '2.0.0', '1.1.0', '1.0'],
    latest: '2.0.0',
    match: 'exact',
    version: '1.1.0',
    published: T(3),
    runsOnInstall: true,
    stub: false,
  })
  expect(registry.asked.map(({ path, headers }) => [path, headers.accept])).toEqual([
    ['/pypi/simple/left-padder/', 'application/vnd.pypi.simple.v1+json'],
  ])
})

describe('what a version or range comes to', () => {
  test.each([
    [{ version: '2.0' }, 'exact', '2.0.0'],
    [{ version: 'v1.0.0' }, 'exact', '1.0'],
    [{ version: '3.0.RC-1' }, 'exact', '3.0rc1'],
    [{ version: '2.1.0' }, 'exact', '2.1.0'],
    [{ version: '1.2' }, 'none', undefined],
    [{ version: '2.0.0+cu118' }, 'none', undefined],
    [{ version: 'banana' }, 'none', undefined],
    [{}, 'range', '2.0.0'],
    [{ specifier: '==1.*' }, 'range', '1.1.0'],
    [{ specifier: '>=1,<2.1' }, 'range', '2.0.0'],
    [{ specifier: '~=1.0' }, 'range', '1.1.0'],
    [{ specifier: '>=2.0.1' }, 'range', '3.0rc1'],
    [{ specifier: '>=2.0.1,<3.0rc1' }, 'none', undefined],
    [{ specifier: '!=2.0.0' }, 'range', '1.1.0'],
    [{ specifier: '^1.0' }, 'range', '1.1.0'],
    [{ specifier: '^0.3' }, 'none', undefined],
    [{ specifier: '~1.0' }, 'range', '1.0'],
    [{ specifier: '~1' }, 'range', '1.1.0'],
    [{ specifier: '*' }, 'range', '2.0.0'],
    [{ specifier: '1.1' }, 'range', '1.1.0'],
    [{ specifier: '=1.1' }, 'range', '1.1.0'],
    [{ specifier: '>= 1.0 < 2' }, 'range', '1.1.0'],
    [{ specifier: '^9 || ^1.0' }, 'range', '1.1.0'],
    [{ specifier: '>=not' }, 'unspecified', undefined],
    [{ specifier: `>=${'1.'.repeat(3000)}` }, 'unspecified', undefined],
  ])('%j', async (fields, match, version) => {
    const { value } = await askOne(several, fields)
    const { match: gave, version: came } = value as { match: string; version?: string }
    expect([gave, came]).toEqual([match, version])
  })

  test('the local versions of another index answer the public one', async () => {
    const torch: PypiProject = { versions: ['2.0.0+cpu', '2.0.0+cu118'], files: [] }
    expect((await askOne(torch, { version: '2.0.0+cu118' })).value).toMatchObject({
      match: 'exact',
      version: '2.0.0+cu118',
    })
    expect((await askOne(torch, { version: '2.0.0' })).value).toMatchObject({
      match: 'exact',
      version: '2.0.0+cu118',
    })
  })
})

describe('states', () => {
  test.each<[string, Partial<PypiProject>, object]>([
    [
      'quarantined, as the public index says it',
      { files: [], 'project-status': { status: 'quarantined' } },
      { held: 'quarantined' },
    ],
    [
      'quarantined, as the standard says it',
      { files: [], 'project-status': { state: 'quarantined' } },
      { held: 'quarantined' },
    ],
    ['quarantined, in one word', { files: [], 'project-status': 'quarantined' }, { held: 'quarantined' }],
    [
      'quarantined, among the metadata',
      { files: [], meta: { 'project-status': 'quarantined' } },
      { held: 'quarantined' },
    ],
    [
      'archived',
      { 'project-status': { status: 'archived', reason: 'use right' } },
      { deprecated: 'archived: use right' },
    ],
    ['deprecated', { 'project-status': { status: 'deprecated' } }, { deprecated: 'deprecated' }],
    ['active', { 'project-status': { status: 'active' } }, {}],
    ['of a strange shape', { 'project-status': ['quarantined'] }, {}],
    ['without versions or files', { versions: [], files: [] }, { versions: 0, match: 'unspecified' }],
  ])('%s', async (_, fields, expected) => {
    const { value } = await askOne({ ...several, ...fields })
    expect(value).toMatchObject(expected)
    const keys = ['held', 'deprecated'].filter(key => key in (value as object))
    expect(keys).toEqual(['held', 'deprecated'].filter(key => key in expected))
  })

  test('a yanked version says why, a wheel runs nothing', async () => {
    const { value } = await askOne(several, { version: '2.1.0' })
    expect(value).toMatchObject({ match: 'exact', yanked: 'broken metadata', runsOnInstall: false })
  })

  test('a version is yanked when all of its files are', async () => {
    const files = [file('x-1.0.tar.gz', 1, true), file('x-1.0-py3-none-any.whl', 1)]
    expect((await askOne({ files }, { version: '1.0' }, 'x')).value).not.toHaveProperty('yanked')
    expect((await askOne({ files: files.slice(0, 1) }, { version: '1.0' }, 'x')).value).toMatchObject({
      yanked: 'yanked',
    })
  })

  test('an older index without a list of versions names them in its files', async () => {
    const { versions: _, ...older } = several
    expect((await askOne(older, { version: '2' })).value).toMatchObject({
      versions: 5,
      match: 'exact',
      version: '2.0.0',
    })
  })

  test('no such name', async () => {
    const { fact, registry } = await askOne(undefined)
    expect(timeless(fact)).toEqual({ state: 'absent', source: `${registry.url}/pypi/simple/left-padder/` })
  })
})

describe('suspects are looked at closely', () => {
  const young: PypiProject = {
    versions: ['0.1.0'],
    files: [{ filename: 'left_padder-0.1.0.tar.gz', 'upload-time': daysAgo(3) }],
    info: {
      summary: 'A placeholder',
      project_urls: { Homepage: 'https://x.example', Source: 'https://git.example/x' },
    },
  }

  test('a young project with one release', async () => {
    const { value, registry } = await askOne(young)
    expect(value).toMatchObject({ stub: true, summary: 'A placeholder', repository: 'https://git.example/x' })
    expect(registry.asked.map(({ path }) => path)).toEqual([
      '/pypi/simple/left-padder/',
      '/pypi/pypi/left-padder/json',
    ])
  })

  test.each<[object, string | undefined]>([
    [
      {
        project_urls: {
          Docs: 'https://x.example',
          Bugs: 'https://bugs.example/x',
          Home: 'https://gitlab.com/x/y',
        },
      },
      'https://gitlab.com/x/y',
    ],
    [{ project_urls: null, home_page: 'https://x.example' }, 'https://x.example'],
    [{ project_urls: null, home_page: '' }, undefined],
  ])('%j', async (info, repository) => {
    const { value } = await askOne({ ...young, info })
    expect((value as { repository?: string }).repository).toBe(repository)
  })

  test('a second question without an answer leaves the first one standing', async () => {
    const { registry, http } = await scene()
    registry.pypi.set('x', young)
    registry.on('/pypi/pypi/x/json', (_, response) => void response.writeHead(503).end())
    const [fact] = await pypi.ask([aPackage({ name: 'x', ecosystem: 'pypi' })], http)
    expect(known<'release'>(fact)).toMatchObject({ versions: 1 })
    expect(known<'release'>(fact)).not.toHaveProperty('summary')
  })

  test('popular names are no suspects', async () => {
    const { registry } = await askOne(young, {}, 'requests')
    expect(registry.count('/pypi/pypi/')).toBe(0)
  })
})

test('an index that answers for another name is no answer', async () => {
  const { registry, http } = await scene()
  registry.on('/pypi/', (_, response) => {
    response.writeHead(200).end(JSON.stringify({ name: 'other', versions: ['1'], files: [] }))
  })
  const [fact] = await pypi.ask([aPackage({ name: 'left', ecosystem: 'pypi' })], http)
  expect(fact).toMatchObject({
    state: 'unknown',
    reason: 'the registry answered for another name, "other"',
  })
})

test('other spellings of the name are the same name', async () => {
  const { registry, http } = await scene()
  registry.on('/pypi/', (_, response) => {
    response.writeHead(200).end(JSON.stringify({ name: 'Left_Padder', ...several }))
  })
  const [fact] = await pypi.ask([aPackage({ name: 'left-padder', ecosystem: 'pypi' })], http)
  expect(fact).toMatchObject({ state: 'known', value: { name: 'left-padder' } })
})

test('a name with a route is asked of its own index, both documents', async () => {
  const { registry, http } = await scene()
  const route = { url: `${registry.url}/elsewhere/simple/`, by: 'pip.conf:1' }
  registry.on('/elsewhere/', (_, response) => {
    response.writeHead(200).end(JSON.stringify({ name: 'x', versions: ['0.1.0'], files: [], info: {} }))
  })
  await pypi.ask([aPackage({ name: 'x', ecosystem: 'pypi', route })], http)
  expect(registry.asked.map(({ path }) => path)).toEqual(['/elsewhere/simple/x/', '/elsewhere/pypi/x/json'])
})

test('an index whose address ends in /simple is asked at the same place', async () => {
  const { registry } = await scene()
  registry.pypi.set('x', several)
  const endpoints = { ...registry.endpoints, pypi: `${registry.url}/pypi/simple/` }
  const http = createHttp({ endpoints, version: '1' })
  await pypi.ask(
    [aPackage({ name: 'x', ecosystem: 'pypi' }), aPackage({ name: 'y', ecosystem: 'pypi' })],
    http,
  )
  expect(registry.asked.map(({ path }) => path).sort()).toEqual(['/pypi/simple/x/', '/pypi/simple/y/'])
})

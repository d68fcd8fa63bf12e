import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/readers/index.ts'
import { routeReaders } from '../../src/readers/routes/table.ts'
import { HOSTILE } from '../rules/samples.ts'
import { fixture } from './manifests/row.ts'
import { changeOf, type Tree } from './memory.ts'

const row = (id: string, text: string): readonly string[] => {
  const reader = routeReaders.find(one => one.id === id)
  return [...(reader?.read({ path: 'x', text }) ?? [])].map(({ url, line, name, names, all }) =>
    [`${line}: ${url}`, name && `as ${name}`, names && `for ${names.join(' ')}`, all && 'for all']
      .filter(Boolean)
      .join(' | '),
  )
}

test.each<[string, string, readonly string[]]>([
  [
    'npmrc',
    'npmrc',
    [
      '2: https://npm.acme.example/ | for all',
      '3: https://user:secret@private.acme.example/npm/ | for @acme/*',
      '5: ${REGISTRY} | for @broken/*',
    ],
  ],
  [
    'yarnrc',
    'yarnrc',
    ['2: https://npm.acme.example | for all', '3: https://private.acme.example/npm | for @acme/*'],
  ],
  [
    'yarnrc-yml',
    'yarnrc.yml',
    ['2: https://npm.acme.example | for all', '5: https://private.acme.example/npm | for @acme/*'],
  ],
  [
    'pnpm-workspace',
    'pnpm-workspace.yaml',
    ['3: https://npm.acme.example/ | for all', '4: https://private.acme.example/npm/ | for @acme/*'],
  ],
  [
    'bunfig',
    'bunfig.toml',
    [
      '2: https://npm.acme.example | for all',
      '5: https://private.acme.example/npm | for @acme/*',
      '6: https://tools.acme.example | for @tools/*',
    ],
  ],
  [
    'pip',
    'pip.conf',
    [
      '3: https://pypi.acme.example/simple | for all',
      '5: https://extra.acme.example/simple?a=b',
      '6: https://more.acme.example/simple',
    ],
  ],
  [
    'uv-toml',
    'uv.toml',
    [
      '3: https://private.acme.example/simple | as acme',
      '8: https://pypi.acme.example/simple | for all',
      '1: https://extra.acme.example/simple',
    ],
  ],
  [
    'pyproject-routes',
    'pyproject.toml',
    [
      '4: https://private.acme.example/simple | as acme | for acme-core',
      '14: https://vault.acme.example/simple | as vault | for acme-vault acme-test',
    ],
  ],
  [
    'pipfile-routes',
    'pipfile.toml',
    [
      '1: https://pypi.acme.example/simple | as main | for all',
      '5: https://private.acme.example/simple | as private | for acme-core',
    ],
  ],
  [
    'cargo-config',
    'cargo-config.toml',
    [
      '2: https://crates.acme.example/index/ | as acme',
      '12: https://mirror.acme.example/crates/ | as mirror | for all',
    ],
  ],
  [
    'nuget-config',
    'nuget.xml',
    [
      '5: https://nuget.example/v3/index.json | as Public | for all',
      '6: https://nuget.acme.example/v3/index.json | as Acme | for Acme.* Shop.Core',
    ],
  ],
  [
    'maven-settings',
    'maven-settings.xml',
    [
      '4: https://maven.acme.example/all | as acme | for all',
      '9: https://maven.acme.example/other | as other',
    ],
  ],
  ['composer-repositories', 'composer-json.json', ['3: https://php.acme.example | for acme/* shop/core']],
  ['conda-config', 'condarc.yml', ['2: https://conda.acme.example/ | for all']],
])('%s', (id, file, expected) => {
  expect(row(id, fixture(`routes/${file}`))).toEqual(expected)
})

test('a single source after clear takes every name, a single repository without Packagist too', () => {
  const sources = '<add key="a" value="https://a.example/" />'
  const nuget = (inner: string) =>
    row('nuget-config', `<configuration><packageSources>${inner}</packageSources></configuration>`)
  expect(nuget(`<clear/>${sources}`)).toEqual(['1: https://a.example/ | as a | for all'])
  expect(nuget(sources)).toEqual(['1: https://a.example/ | as a'])
  const composer = { repositories: { a: { type: 'composer', url: 'https://a.example' }, packagist: false } }
  expect(row('composer-repositories', JSON.stringify(composer))).toEqual(['1: https://a.example | for all'])
})

test.each(routeReaders.map(reader => [reader.id, reader] as const))('%s survives any text', (_, reader) => {
  const texts = [
    ...HOSTILE,
    '['.repeat(20_000),
    '<a>'.repeat(20_000),
    `@a:registry=${'x'.repeat(100_000)}`,
    '{"repositories":[{"type":"composer"}]}',
    '[source.a]\nreplace-with="b"\n[source.b]\nreplace-with="a"\n[source.crates-io]\nreplace-with="a"',
    'npmScopes: &a\n  a: *a\nregistries: *a',
  ]
  for (const text of texts)
    expect([...reader.read({ path: 'x', text })].every(({ line }) => line > 0)).toBe(true)
})

describe('references', () => {
  const manifest = (...names: string[]) =>
    JSON.stringify({ dependencies: Object.fromEntries(names.map(name => [name, '1.0.0'])) })

  const routes = async (base: Tree, head: Tree) => {
    const { references } = await extract(changeOf(base, { ...base, ...head }), { ignored: () => false })
    return references.map(one => [one.kind === 'package' ? one.name : one.id, 'route' in one && one.route])
  }
  const npmrc = fixture('routes/npmrc')

  test('a scope is bound, every other name goes to the mirror, and secrets are dropped', async () => {
    const main = { url: 'https://npm.acme.example/', by: '.npmrc:2' }
    expect(
      await routes({ '.npmrc': npmrc }, { 'web/package.json': manifest('@acme/x', '@broken/y', 'z') }),
    ).toEqual([
      ['@acme/x', { url: 'https://private.acme.example/npm/', by: '.npmrc:3', own: true }],
      ['@broken/y', main],
      ['z', main],
    ])
  })

  test('the nearest folder decides, and another folder does not', async () => {
    const base = { 'a/.npmrc': 'registry=https://a.example', 'a/b/.npmrc': 'registry=https://b.example' }
    const head = {
      'a/b/package.json': manifest('x'),
      'a/package.json': manifest('x'),
      'package.json': manifest('x'),
    }
    expect(await routes(base, head)).toEqual([
      ['x', { url: 'https://b.example/', by: 'a/b/.npmrc:1' }],
      ['x', { url: 'https://a.example/', by: 'a/.npmrc:1' }],
      ['x', false],
    ])
  })

  test('what the change itself writes into the configuration counts for nothing', async () => {
    expect(await routes({}, { '.npmrc': npmrc, 'package.json': manifest('@acme/x') })).toEqual([
      ['@acme/x', false],
    ])
  })

  test('a name of another spelling is bound all the same, and one that names a known index too', async () => {
    const pyproject = fixture('routes/pyproject.toml')
    const added = 'Acme_Core==1\nacme-corex==1\n'
    expect(await routes({ 'pyproject.toml': pyproject }, { 'requirements.txt': added })).toEqual([
      ['acme-core', { url: 'https://private.acme.example/simple', by: 'pyproject.toml:4', own: true }],
      ['acme-corex', false],
    ])
    const changed = pyproject.replace('acme-core = {', 'acme-next = { index = "acme" }\nacme-core = {')
    const more = changed.replace('name = "shop"', 'name = "shop"\ndependencies = ["acme-next==1"]')
    expect(await routes({ 'pyproject.toml': pyproject }, { 'pyproject.toml': more })).toContainEqual([
      'acme-next',
      { url: 'https://private.acme.example/simple', by: 'pyproject.toml:4', own: true },
    ])
  })

  test('each file is looked up once, for the ecosystems of the change alone', async () => {
    const change = changeOf({}, { 'a/package.json': manifest('x', 'y'), 'b/package.json': manifest('z') })
    const asked: string[] = []
    const file: typeof change.file = async (side, path) => {
      asked.push(`${side}:${path}`)
      return change.file(side, path)
    }
    await extract({ ...change, file }, { ignored: () => false })
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.filter(path => path.endsWith('.npmrc')).sort()).toEqual([
      'base:.npmrc',
      'base:a/.npmrc',
      'base:b/.npmrc',
    ])
    expect(asked.some(path => path.includes('pip'))).toBe(false)
  })
})

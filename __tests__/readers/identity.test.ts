import { describe, expect, test } from '@jest/globals'
import {
  canonical,
  npmArgument,
  npmSpecifier,
  packageId,
  packageReference,
  pypiRequirement,
} from '../../src/readers/identity.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

describe('packageId', () => {
  test.each([
    ['npm', 'left-pad', '1.0.0', 'pkg:npm/left-pad@1.0.0'],
    ['npm', '@scope/name', undefined, 'pkg:npm/%40scope/name'],
    // Two packages of the registry: purl alone would make them one.
    ['npm', 'JSONStream', '1.3.5', 'pkg:npm/JSONStream@1.3.5'],
    ['npm', 'jsonstream', '1.3.5', 'pkg:npm/jsonstream@1.3.5'],
    ['npm', '__proto__', '1.0.0', 'pkg:npm/__proto__@1.0.0'],
    ['npm', '', '1.0.0', 'pkg:npm/@1.0.0'],
    ['npm', ' a', undefined, 'pkg:npm/%20a'],
    ['npm', '../a', undefined, 'pkg:npm/..%2Fa'],
    ['npm', '\ud800', undefined, 'pkg:npm/%EF%BF%BD'],
    ['pypi', 'zope.interface', '1.0+cu118', 'pkg:pypi/zope.interface@1.0+cu118'],
  ] as const)('%s %j %j is %s', (ecosystem, name, version, id) => {
    expect(packageId(ecosystem, name, version)).toBe(id)
  })

  test('names of PyPI meet in their canonical form, names of npm are exact', () => {
    expect(canonical('pypi', 'A.b--C__d')).toBe('a-b-c-d')
    expect(canonical('npm', 'A.b--C__d')).toBe('A.b--C__d')
  })
})

describe('packageReference', () => {
  test('fills defaults and leaves out what has no value', () => {
    const at = { path: 'Dockerfile', line: 3 }
    expect(packageReference({ ecosystem: 'pypi', written: 'Foo_Bar', surface: 'command', at })).toEqual({
      kind: 'package',
      id: 'pkg:pypi/foo-bar',
      ecosystem: 'pypi',
      name: 'foo-bar',
      written: 'Foo_Bar',
      origin: 'registry',
      scope: 'unknown',
      relation: 'direct',
      surface: 'command',
      pinned: false,
      at,
    })
  })

  test('cuts names of any length', () => {
    const { name } = packageReference({
      ecosystem: 'npm',
      written: 'a'.repeat(5000),
      surface: 'command',
      at: { path: 'a', line: 1 },
    })
    expect(name).toBe(`${'a'.repeat(1000)}…`)
  })
})

describe('npmSpecifier', () => {
  const registry = (specifier: string) => ({ origin: 'registry', specifier, pinned: false })
  const exact = (specifier: string, version: string) => ({
    origin: 'registry',
    specifier,
    version,
    pinned: true,
  })

  test.each([
    ['^1.2.0', registry('^1.2.0')],
    ['1.x || >=2', registry('1.x || >=2')],
    ['latest', registry('latest')],
    ['', { origin: 'registry', pinned: false }],
    ['1.2.3', exact('1.2.3', '1.2.3')],
    [' =v1.2.3 ', exact('=v1.2.3', '1.2.3')],
    ['1.2.3-rc.1', exact('1.2.3-rc.1', '1.2.3-rc.1')],
    ['npm:real@1.0.0', { ...exact('1.0.0', '1.0.0'), name: 'real' }],
    ['npm:@s/real', { origin: 'registry', pinned: false, name: '@s/real' }],
    ['npm:^1.0.0', registry('^1.0.0')],
    ['patch:a@npm%3A1.0.0#./a.patch', { ...exact('1.0.0', '1.0.0'), name: 'a' }],
    ['owner/name', { origin: 'git', address: 'owner/name', pinned: false }],
    [
      `owner/name#${COMMIT}`,
      { origin: 'git', address: `owner/name#${COMMIT}`, specifier: COMMIT, pinned: true },
    ],
    ['gist:abc', { origin: 'git', address: 'gist:abc', pinned: false }],
    ['bitbucket:a/b', { origin: 'git', address: 'bitbucket:a/b', pinned: false }],
    ['git@git.example:a/b.git', { origin: 'git', address: 'git@git.example:a/b.git', pinned: false }],
    ['https://github.com/a/b', { origin: 'git', address: 'https://github.com/a/b', pinned: false }],
    [
      'https://github.com/a/b/archive/c.tgz',
      { origin: 'url', address: 'https://github.com/a/b/archive/c.tgz', pinned: false },
    ],
    ['https://files.example/a.tgz', { origin: 'url', address: 'https://files.example/a.tgz', pinned: false }],
    ['jsr:@a/b@1', { origin: 'url', address: 'jsr:@a/b@1', pinned: false }],
    ['file:../a', { origin: 'path', address: 'file:../a', pinned: true }],
    ['a.tgz', { origin: 'path', address: 'a.tgz', pinned: true }],
    ['~/a', { origin: 'path', address: '~/a', pinned: true }],
    ['C:\\a', { origin: 'path', address: 'C:\\a', pinned: true }],
    ['workspace:^', { origin: 'workspace', specifier: 'workspace:^', pinned: true }],
    ['catalog:next', { origin: 'workspace', specifier: 'catalog:next', pinned: false }],
  ])('%j', (text, expected) => {
    expect(npmSpecifier(text)).toEqual(expected)
  })
})

describe('npmArgument', () => {
  test.each([
    ['left-pad', { name: 'left-pad', origin: 'registry', pinned: false }],
    [
      'left-pad@1.0.0',
      { name: 'left-pad', origin: 'registry', specifier: '1.0.0', version: '1.0.0', pinned: true },
    ],
    ['@s/a', { name: '@s/a', origin: 'registry', pinned: false }],
    ['@s/a@next', { name: '@s/a', origin: 'registry', specifier: 'next', pinned: false }],
    ['a@npm:b@1', { name: 'b', alias: 'a', origin: 'registry', specifier: '1', pinned: false }],
    ['a@github:b/c', { name: 'a', origin: 'git', address: 'github:b/c', pinned: false }],
    ['b/c', { origin: 'git', address: 'b/c', pinned: false }],
    ['.', { origin: 'path', address: '.', pinned: true }],
    ['https://files.example/a.tgz', { origin: 'url', address: 'https://files.example/a.tgz', pinned: false }],
  ])('%j', (text, expected) => {
    expect(npmArgument(text)).toEqual(expected)
  })
})

describe('pypiRequirement', () => {
  const registry = { extras: [], origin: 'registry', pinned: false }

  test.each([
    ['a', { name: 'a', ...registry }],
    ['a==1.0', { name: 'a', ...registry, specifier: '==1.0', version: '1.0', pinned: true }],
    ['a == 1.0 , > 0', { name: 'a', ...registry, specifier: '== 1.0 , > 0', version: '1.0', pinned: true }],
    ['a==1.*', { name: 'a', ...registry, specifier: '==1.*' }],
    ['a===any', { name: 'a', ...registry, specifier: '===any', version: 'any', pinned: true }],
    ['a (>=1)', { name: 'a', ...registry, specifier: '>=1' }],
    ['a>=1,', { name: 'a', ...registry, specifier: '>=1,' }],
    ['A.b[c, d]~=1.0;m', { name: 'A.b', ...registry, extras: ['c', 'd'], specifier: '~=1.0', marker: 'm' }],
    [
      'a @ https://f.example/a;b ; m',
      { name: 'a', extras: [], origin: 'url', address: 'https://f.example/a;b', marker: 'm', pinned: false },
    ],
    [
      `a@git+https://g.example/a@${COMMIT}`,
      { name: 'a', extras: [], origin: 'git', address: `git+https://g.example/a@${COMMIT}`, pinned: true },
    ],
  ])('%j', (text, expected) => {
    expect(pypiRequirement(text)).toEqual(expected)
  })

  test.each([
    ['', 'expected the name of a package'],
    ['-a', 'expected the name of a package'],
    ['a b', 'expected a version clause such as ">=1.0" after a, found "b"'],
    ['a>=', 'expected a version clause such as ">=1.0" after a, found ">="'],
    ['a=1', 'expected a version clause such as ">=1.0" after a, found "=1"'],
    ['a[b', 'expected "]" after the extras of a'],
    ['a @ ', 'expected one URL after "a @"'],
    ['a'.repeat(20_001), 'a requirement of more than 20,000 characters'],
  ])('%j is refused', (text, why) => {
    expect(pypiRequirement(text)).toEqual({ why })
  })
})

import { describe, expect, test } from '@jest/globals'
import { pnpmLock } from '../../../src/readers/manifests/pnpm-lock.ts'
import { fixture, rows } from './row.ts'

describe('pnpm-lock', () => {
  test('reads version 5', () => {
    expect(rows(pnpmLock, 'pnpm-lock.yaml', fixture('pnpm-lock/v5.yaml'))).toEqual([
      '29: pkg:npm/%40scope/tool@1.2.3 | wants 1.2.3 | runtime | direct | lockfile | pinned | #sha512-dG9vbA==',
      '41: pkg:npm/deep@1.0.0 | wants 1.0.0 | runtime | transitive | lockfile | pinned | script | #sha512-ZGVlcA== | via @scope/tool',
      '46: pkg:npm/left@1.3.0 | wants 1.3.0 | runtime | direct | lockfile | pinned | #sha512-bGVmdA==',
      '51: pkg:npm/maybe@3.1.0 | wants 3.1.0 | optional | transitive | lockfile | pinned | #sha512-bWF5YmU= | via @scope/tool',
      '56: pkg:npm/real@4.5.6 | as renamed | wants 4.5.6 | runtime | direct | lockfile | pinned | #sha512-cmVhbA==',
      '60: pkg:npm/local@1.0.0 | path | from local | runtime | direct | lockfile | pinned',
      '66: pkg:npm/fromgit@2.0.0 | git | from https://codeload.github.com/owner/fromgit/tar.gz/0123456789abcdef0123456789abcdef01234567 | runtime | direct | lockfile | pinned',
      '72: pkg:npm/hosted@1.0.0 | wants 1.0.0 | from https://registry.example/hosted/-/hosted-1.0.0.tgz | dev | direct | lockfile | pinned | #sha512-aG9zdGVk',
    ])
  })

  test('reads version 6', () => {
    expect(rows(pnpmLock, 'pnpm-lock.yaml', fixture('pnpm-lock/v6.yaml'))).toEqual([
      '28: pkg:npm/%40scope/tool@1.2.3 | wants 1.2.3 | runtime | direct | lockfile | pinned | #sha512-dG9vbA==',
      '37: pkg:npm/left@1.3.0 | wants 1.3.0 | from http://evil.example/left/-/left-1.3.0.tgz | runtime | direct | lockfile | pinned | script | #sha512-bGVmdA==',
      '42: pkg:npm/other@5.0.0 | wants 5.0.0 | runtime | transitive | lockfile | pinned | #sha512-b3RoZXI= | via @scope/tool',
      '46: pkg:npm/real@4.5.6 | as renamed | wants 4.5.6 | runtime | direct | lockfile | pinned | #sha512-cmVhbA==',
      '50: pkg:npm/fromurl@1.0.0 | url | from https://files.example/fromurl-1.0.0.tgz | dev | direct | lockfile',
      '56: pkg:npm/fromgit@2.0.0 | git | from git@git.example:owner/fromgit.git#0123456789abcdef0123456789abcdef01234567 | dev | direct | lockfile | pinned',
    ])
  })

  test('reads version 9 in two documents', () => {
    expect(rows(pnpmLock, 'pnpm-lock.yaml', fixture('pnpm-lock/v9.yaml'))).toEqual([
      '15: pkg:npm/pnpm@11.0.0 | wants 11.0.0 | dev | direct | lockfile | pinned | #sha512-cG5wbQ==',
      '77: pkg:jsr/%40std/path@1.0.8 | wants 1.0.8 | from https://npm.registry.example/~/11/@jsr/std__path/1.0.8.tgz | dev | direct | lockfile | pinned | #sha512-c3Rk',
      '80: pkg:npm/%40scope/tool@1.2.3 | wants 1.2.3 | runtime | direct | lockfile | pinned | #sha512-dG9vbA==',
      '85: pkg:npm/deep@1.0.0 | wants 1.0.0 | runtime | transitive | lockfile | pinned | #sha512-ZGVlcA== | via @scope/tool, linter',
      '88: pkg:npm/fromgit@2.0.0 | git | from https://codeload.github.com/owner/fromgit/tar.gz/0123456789abcdef0123456789abcdef01234567 | runtime | direct | lockfile | pinned',
      '92: pkg:npm/left@1.3.0 | wants 1.3.0 | runtime | direct | lockfile | pinned | #sha512-bGVmdA==',
      '95: pkg:npm/linter@9.1.0 | wants 9.1.0 | dev | direct | lockfile | pinned | #sha512-bGludA==',
      '99: pkg:npm/local@1.0.0 | path | from file:local.tgz | runtime | direct | lockfile | pinned | #sha512-bG9jYWw=',
      '103: pkg:npm/maybe@3.1.0 | wants 3.1.0 | optional | transitive | lockfile | pinned | #sha512-bWF5YmU= | via @scope/tool',
      '106: pkg:npm/node@24.1.0 | url | from runtime:24.1.0 | optional | direct | lockfile',
      '113: pkg:npm/other@5.0.0 | wants 5.0.0 | runtime | transitive | lockfile | pinned | #sha512-b3RoZXI= | via @scope/tool, linter',
      '116: pkg:npm/real@4.5.6 | as renamed | wants 4.5.6 | runtime | direct | lockfile | pinned | #sha512-cmVhbA==',
    ])
  })

  test('reads what is hostile', () => {
    expect(rows(pnpmLock, 'pnpm-lock.yaml', fixture('pnpm-lock/hostile.yaml'))).toEqual([
      '17: pkg:npm/__proto__@1.0.0 | wants 1.0.0 | runtime | direct | lockfile | pinned | #sha512-cHJvdG8=',
      '19: pkg:npm/other@1.0.0 | as hidden | wants 1.0.0 | from https://registry.example/other/-/other-1.0.0.tgz | runtime | direct | lockfile | pinned | #sha512-aGlkZGVu',
      '21: pkg:npm/twice@1.0.0 | wants 1.0.0 | unknown | transitive | lockfile | pinned | #sha512-Zmlyc3Q=',
      '23: pkg:npm/twice@1.0.0 | wants 1.0.0 | runtime | transitive | lockfile | pinned | #sha512-c2Vjb25k | via __proto__',
      '25: pkg:npm/loop@1.0.0 | wants 1.0.0 | runtime | transitive | lockfile | pinned | via __proto__',
      '26: unread ""nothing":": expected a name and a version',
      '27: unread """:": expected a name and a version',
      '12: unread "missing: 1.0.0": expected an entry under `packages` for it',
    ])
  })

  test.each([
    ['lockfileVersion: 3\n', '1: BROKEN "lockfileVersion 3": expected lockfileVersion 5 to 9'],
    ['a: 1\n', '1: BROKEN "lockfileVersion": expected lockfileVersion 5 to 9'],
    [
      'lockfileVersion: 9\n<<<<<<< HEAD\n',
      '2: BROKEN "<<<<<<< HEAD": no valid lockfile: a merge conflict is not resolved',
    ],
  ])('reports %j as a whole', (text, expected) => {
    expect(rows(pnpmLock, 'pnpm-lock.yaml', text)).toEqual([expected])
  })

  test('names at most three of many direct packages', () => {
    const names = Array.from({ length: 1000 }, (_, at) => `name-${at}`)
    const text = [
      "lockfileVersion: '9.0'",
      'importers:',
      '  .:',
      '    dependencies:',
      ...names.map(name => `      ${name}: {specifier: '1', version: 1.0.0}`),
      'packages:',
      ...[...names, 'shared'].map(name => `  ${name}@1.0.0: {}`),
      'snapshots:',
      ...names.map(name => `  ${name}@1.0.0: {dependencies: {shared: 1.0.0}}`),
    ].join('\n')
    expect(rows(pnpmLock, 'pnpm-lock.yaml', text).at(-1)).toBe(
      '2006: pkg:npm/shared@1.0.0 | wants 1.0.0 | runtime | transitive | lockfile | pinned | via name-0, name-1, name-2',
    )
  })

  test('reads 40,000 entries that need one another in well under ten seconds', () => {
    const key = (at: number) => `name-${at % 40_000}@1.0.0`
    const entries = Array.from({ length: 40_000 }, (_, at) => at)
    const text = [
      "lockfileVersion: '9.0'",
      'packages:',
      ...entries.map(at => `  ${key(at)}: {}`),
      'snapshots:',
      ...entries.map(at => `  ${key(at)}: {dependencies: {name-${(at + 1) % 40_000}: 1.0.0}}`),
    ].join('\n')
    const start = performance.now()
    expect([...pnpmLock.read({ path: 'pnpm-lock.yaml', text })]).toHaveLength(40_000)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

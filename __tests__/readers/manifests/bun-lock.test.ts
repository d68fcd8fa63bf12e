import { describe, expect, test } from '@jest/globals'
import { bunLock } from '../../../src/readers/manifests/bun-lock.ts'
import { fixture, rows } from './row.ts'

describe('bun-lock', () => {
  test('reads version 1', () => {
    expect(rows(bunLock, 'bun.lock', fixture('bun-lock/v1.lock'))).toEqual([
      '36: pkg:npm/%40scope/tool@1.2.3 | wants 1.2.3 | runtime | direct | lockfile | pinned | #sha512-dG9vbA==',
      '38: pkg:npm/left@0.9.0 | wants 0.9.0 | runtime | transitive | lockfile | pinned | #sha512-b2xk | via @scope/tool',
      '40: pkg:npm/deep@1.0.0 | wants 1.0.0 | from https://mirror.example/deep/-/deep-1.0.0.tgz | runtime | transitive | lockfile | pinned | #sha512-ZGVlcA== | via @scope/tool, linter',
      '42: pkg:npm/extra@1.0.0 | wants 1.0.0 | optional | transitive | lockfile | pinned | #sha512-ZXh0cmE= | via @scope/tool',
      '44: pkg:npm/fromgit | git | from github:owner/fromgit#0123456 | runtime | direct | lockfile | pinned | #sha512-Z2l0',
      '46: pkg:npm/left@1.3.0 | wants 1.3.0 | runtime | direct | lockfile | pinned | #sha512-bGVmdA==',
      '48: pkg:npm/linter@9.1.0 | wants 9.1.0 | dev | direct | lockfile | pinned | #sha512-bGludA==',
      '50: pkg:npm/local | path | from ../../local.tgz | runtime | direct | lockfile | pinned | #sha512-bG9jYWw=',
      '52: pkg:npm/maybe@3.1.0 | wants 3.1.0 | optional | direct | lockfile | pinned | script | #sha512-bWF5YmU=',
      '56: pkg:npm/real@4.5.6 | as renamed | wants 4.5.6 | runtime | direct | lockfile | pinned | #sha512-cmVhbA==',
    ])
  })

  test('reads version 0', () => {
    expect(rows(bunLock, 'bun.lock', fixture('bun-lock/v0.lock'))).toEqual([
      '14: pkg:npm/fromgit | git | from git+ssh://git@git.example/owner/fromgit.git#0123456789abcdef0123456789abcdef01234567 | runtime | direct | lockfile | pinned',
      '15: pkg:npm/fromurl | url | from https://files.example/fromurl-1.0.0.tgz | runtime | direct | lockfile',
      '16: pkg:npm/host@1.0.0 | wants 1.0.0 | peer | direct | lockfile | pinned | #sha512-aG9zdA==',
      '17: pkg:npm/left@1.3.0 | wants 1.3.0 | runtime | transitive | lockfile | pinned | #sha512-bGVmdA== | via fromurl',
      '18: pkg:npm/linked | path | from link:linked | runtime | direct | lockfile | pinned',
    ])
  })

  test('reads what is hostile', () => {
    expect(rows(bunLock, 'bun.lock', fixture('bun-lock/hostile.lock'))).toEqual([
      '11: unread ""empty": […]": expected a list that begins with `name@version`',
      '12: unread ""text": "text@1.0.0"": expected a list that begins with `name@version`',
      '5: pkg:npm/__proto__@1.0.0 | wants 1.0.0 | runtime | direct | lockfile | pinned | #sha512-cHJvdG8=',
      '6: pkg:npm/constructor@1.0.0 | wants 1.0.0 | unknown | transitive | lockfile | pinned | #sha512-Y29u',
      '7: pkg:npm/other@1.0.0 | as hidden | wants 1.0.0 | from http://evil.example/other/-/other-1.0.0.tgz | runtime | direct | lockfile | pinned | #sha512-aGlkZGVu',
      '8: pkg:npm/loop@1.0.0 | wants 1.0.0 | runtime | transitive | lockfile | pinned | via __proto__',
      '9: pkg:npm/twice@1.0.0 | wants 1.0.0 | unknown | transitive | lockfile | pinned | #sha512-Zmlyc3Q=',
      '10: pkg:npm/twice@2.0.0 | wants 2.0.0 | unknown | transitive | lockfile | pinned | #sha512-c2Vjb25k',
      '13: pkg:npm/range | wants ^1.0.0 | unknown | transitive | lockfile',
    ])
  })

  test.each([
    [
      '{"lockfileVersion": 2, "packages": {}}',
      '1: BROKEN "lockfileVersion 2": expected lockfileVersion 0 or 1 with an object "packages"',
    ],
    [
      '{"lockfileVersion": 1, "packages": []}',
      '1: BROKEN "lockfileVersion 1": expected lockfileVersion 0 or 1 with an object "packages"',
    ],
    [
      '{\n  "lockfileVersion": 1,\n  "packages": {',
      '3: BROKEN ""packages": {": no valid lockfile: expected "}"',
    ],
    ['{\n<<<<<<< HEAD\n}', '2: BROKEN "<<<<<<< HEAD": no valid lockfile: a merge conflict is not resolved'],
  ])('reports %j as a whole', (text, expected) => {
    expect(rows(bunLock, 'bun.lock', text)).toEqual([expected])
  })

  test('reads 40,000 entries that need one another in well under ten seconds', () => {
    const entries = Array.from(
      { length: 40_000 },
      (_, at) =>
        `"name-${at}": ["name-${at}@1.0.0", "", {"dependencies": {"name-${(at + 1) % 40_000}": "1"}}, ""]`,
    )
    const text = `{"lockfileVersion": 1, "packages": {${entries.join(',\n')}}}`
    const start = performance.now()
    expect([...bunLock.read({ path: 'bun.lock', text })]).toHaveLength(40_000)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

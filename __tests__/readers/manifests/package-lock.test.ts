import { describe, expect, test } from '@jest/globals'
import { packageLock } from '../../../src/readers/manifests/package-lock.ts'
import { fixture, rows } from './row.ts'

describe('package-lock', () => {
  test('reads the nested tree of version 1', () => {
    expect(rows(packageLock, 'package-lock.json', fixture('package-lock/v1.json'))).toEqual([
      '40: unread ""wrong": "1.0.0"": expected an object',
      '6: pkg:npm/left@1.0.0 | wants 1.0.0 | from https://registry.example/left/-/left-1.0.0.tgz | runtime | direct | lockfile | pinned | #sha512-bGVmdA==',
      '12: pkg:npm/right@2.0.0 | wants 2.0.0 | from https://registry.example/right/-/right-2.0.0.tgz | dev | transitive | lockfile | pinned | #sha1-cmlnaHQ= | via left',
      '20: pkg:npm/%40scope/real@4.5.6 | as renamed | wants 4.5.6 | from https://registry.example/@scope/real/-/real-4.5.6.tgz | optional | direct | lockfile | pinned',
      '25: pkg:npm/fromgit | git | from git+ssh://git@git.example/owner/repository.git#0123456789abcdef0123456789abcdef01234567 | runtime | direct | lockfile | pinned',
      '29: pkg:npm/fromfile | path | from file:packages/fromfile | runtime | direct | lockfile | pinned',
      '32: pkg:npm/fromurl | url | from https://files.example/fromurl-1.0.0.tgz | runtime | direct | lockfile | pinned | #sha512-dXJs',
      '36: pkg:npm/bundled@3.0.0 | wants 3.0.0 | runtime | direct | lockfile | pinned',
    ])
  })

  test('reads the first tree of version 2 and not the second', () => {
    expect(rows(packageLock, 'package-lock.json', fixture('package-lock/v2.json'))).toEqual([
      '4: pkg:npm/left@1.0.0 | wants 1.0.0 | runtime | transitive | lockfile | pinned',
    ])
  })

  test('reads version 3', () => {
    expect(rows(packageLock, 'npm-shrinkwrap.json', fixture('package-lock/v3.json'))).toEqual([
      '11: pkg:npm/left@1.0.0 | wants 1.0.0 | from https://registry.example/left/-/left-1.0.0.tgz | runtime | direct | lockfile | pinned | script | #sha512-bGVmdA==',
      '18: pkg:npm/%40scope/right@2.0.0 | wants 2.0.0 | from https://registry.example/@scope%2fright/-/right-2.0.0.tgz | peer | transitive | lockfile | pinned | #sha1-cmlnaHQ= | #sha512-cmlnaHQ=',
      '24: pkg:npm/real@4.5.6 | as renamed | wants 4.5.6 | from https://registry.example/real/-/real-4.5.6.tgz | runtime | direct | lockfile | pinned | #sha512-cmVhbA==',
      '30: pkg:npm/other@1.0.0 | as swapped | wants 1.0.0 | from https://registry.example/other/-/other-1.0.0.tgz | runtime | transitive | lockfile | pinned | #sha512-b3RoZXI=',
      '35: pkg:npm/%40owner/tool@1.1.0 | as tool | wants 1.1.0 | from https://npm.pkg.example/download/@owner/tool/1.1.0/abcdef | dev | direct | lockfile | pinned',
      '40: pkg:npm/fromgit@1.0.0 | git | from git+ssh://git@git.example/owner/repository.git#0123456789abcdef0123456789abcdef01234567 | optional | transitive | lockfile | pinned',
      '45: pkg:npm/fromurl@1.0.0 | url | from https://files.example/fromurl-1.0.0.tgz | runtime | transitive | lockfile',
      '49: pkg:npm/fromfile@1.0.0 | path | from file:vendor/fromfile.tgz | runtime | transitive | lockfile | pinned | #sha512-ZmlsZQ==',
      '54: pkg:npm/bundled@3.0.0 | wants 3.0.0 | runtime | transitive | lockfile | pinned',
      '58: pkg:npm/empty | runtime | transitive | lockfile',
      '65: pkg:npm/outer | path | from file:../outer | runtime | transitive | lockfile | pinned',
      '74: pkg:npm/own@1.2.0 | wants 1.2.0 | from https://registry.example/own/-/own-1.2.0.tgz | runtime | direct | lockfile | pinned | #sha512-b3du',
      '69: unread ""node_modules/wrong": 7": expected an object',
    ])
  })

  test('reads what is hostile', () => {
    expect(rows(packageLock, 'package-lock.json', fixture('package-lock/hostile.json'))).toEqual([
      '6: pkg:npm/__proto__@1.0.0 | wants 1.0.0 | from http://registry.example/__proto__/-/__proto__-1.0.0.tgz | runtime | direct | lockfile | pinned',
      '7: pkg:npm/constructor@1.0.0 | wants 1.0.0 | from https://evil.example/constructor/-/constructor-1.0.0.tgz | runtime | transitive | lockfile | pinned | via __proto__',
      '8: pkg:npm/other@1.0.0 | as hidden | wants 1.0.0 | from https://registry.example/other/-/other-1.0.0.tgz | runtime | direct | lockfile | pinned',
      '9: pkg:npm/nested@2.0.0 | wants 2.0.0 | runtime | transitive | lockfile | pinned | via hidden',
      '10: pkg:npm/loop@1.0.0 | wants 1.0.0 | from https://last.example/loop/-/loop-1.0.0.tgz | runtime | direct | lockfile | pinned',
      '11: pkg:npm/nested@1.0.0 | wants 1.0.0 | runtime | direct | lockfile | pinned',
      '12: pkg:npm/twice@1.0.0 | wants 1.0.0 | runtime | transitive | lockfile | pinned',
      '13: pkg:npm/twice@2.0.0 | wants 2.0.0 | runtime | transitive | lockfile | pinned',
      '14: pkg:npm/escaped@1.0.0 | wants 1.0.0 | runtime | transitive | lockfile | pinned | #sha512-a',
      '15: pkg:npm/loose | runtime | transitive | lockfile',
    ])
  })

  test('reads the same with comments, which only the slower way understands', () => {
    const plain = fixture('package-lock/hostile.json')
    const commented = plain.replace('"lockfileVersion"', '/* a comment */ "lockfileVersion"')
    expect(rows(packageLock, 'package-lock.json', commented)).toEqual(
      rows(packageLock, 'package-lock.json', plain),
    )
  })

  test.each([
    [
      '{"lockfileVersion": 3, "packages": {\n<<<<<<< HEAD\n',
      '2: BROKEN "<<<<<<< HEAD": no valid lockfile: a merge conflict is not resolved',
    ],
    [
      '{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1',
      '1: BROKEN "{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1": no valid lockfile: the string has no closing quote on its line',
    ],
  ])('reports %j as a whole', (text, expected) => {
    expect(rows(packageLock, 'package-lock.json', text)).toEqual([expected])
  })

  test.each([
    ['version 1', 1],
    ['version 3', 3],
  ])('names the nearest direct packages of a chain of 20,000, %s', (_, version) => {
    const names = Array.from({ length: 20_000 }, (_, at) => `name-${at}`)
    const entry = (at: number) =>
      version === 1
        ? `"name-${at}": {"version": "1.0.0", "requires": {"name-${at + 1}": "1"}}`
        : `"node_modules/name-${at}": {"version": "1.0.0", "dependencies": {"name-${at + 1}": "1"}}`
    const entries = names.map((_, at) => entry(at)).join(',\n')
    const text =
      version === 1
        ? `{"lockfileVersion": 1, "dependencies": {${entries}}}`
        : `{"lockfileVersion": 3, "packages": {"": {"dependencies": {"name-0": "1"}},\n${entries}}}`
    const found = rows(packageLock, 'package-lock.json', text)
    expect(found).toHaveLength(20_000)
    expect(found[0]).toContain('| direct |')
    expect(found.at(-1)).toMatch(/\| via name-0$/)
  })

  test.each([
    ['lockfileVersion 4', '{"lockfileVersion": 4, "packages": {}}', 'lockfileVersion 4'],
    ['version 3 without packages', '{"lockfileVersion": 3}', 'lockfileVersion 3'],
    ['a version that is no number', '{"lockfileVersion": "3", "packages": {}}', 'lockfileVersion "3"'],
  ])('reports %s as a whole', (_, text, what) => {
    const why = 'expected lockfileVersion 1, or 2 or 3 with an object "packages"'
    expect(rows(packageLock, 'package-lock.json', text)).toEqual([`1: BROKEN "${what}": ${why}`])
  })

  test('reads 40,000 entries in well under two seconds', () => {
    const entries = Array.from({ length: 40_000 }, (_, at) => {
      const resolved = `https://registry.example/name-${at}/-/name-${at}-1.0.0.tgz`
      return `"node_modules/name-${at}": {"version": "1.0.0", "resolved": "${resolved}", "integrity": "sha512-${at}"}`
    })
    const text = `{"lockfileVersion": 3, "packages": {${entries.join(',\n')}}}`
    const start = performance.now()
    expect([...packageLock.read({ path: 'package-lock.json', text })]).toHaveLength(40_000)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

import { describe, expect, test } from '@jest/globals'
import { yarnLock } from '../../../src/readers/manifests/yarn-lock.ts'
import { fixture, rows } from './row.ts'

describe('yarn-lock', () => {
  test('reads version 1', () => {
    expect(rows(yarnLock, 'yarn.lock', fixture('yarn-lock/v1.lock'))).toEqual([
      '5: pkg:npm/%40scope/tool@1.2.3 | wants 1.2.3 | from https://registry.example/@scope/tool/-/tool-1.2.3.tgz | unknown | direct | lockfile | pinned | #sha512-dG9vbA== | #sha1-ASNFZ4mrze8BI0VniavN7wEjRWc=',
      '13: pkg:npm/fromgit@0.1.0 | git | from git+ssh://git@git.example/owner/fromgit.git#0123456789abcdef0123456789abcdef01234567 | unknown | direct | lockfile | pinned',
      '17: pkg:npm/fromgithub@0.2.0 | git | from https://codeload.github.com/owner/fromgithub/tar.gz/0123456789abcdef0123456789abcdef01234567 | unknown | direct | lockfile | pinned',
      '21: pkg:npm/fromfile@1.0.0 | path | from file:./vendor/fromfile | unknown | direct | lockfile | pinned',
      '24: pkg:npm/fromurl@1.0.0 | url | from https://files.example/fromurl-1.0.0.tgz | unknown | direct | lockfile | pinned | #sha1-ASNFZ4mrze8BI0VniavN7wEjRWc=',
      '28: pkg:npm/left@1.3.0 | wants 1.3.0 | from http://mirror.example/left/-/left-1.3.0.tgz | unknown | direct | lockfile | pinned | #sha1-bGVmdA== | #sha512-bGVmdA== | #sha1-ASNFZ4mrze8BI0VniavN7wEjRWc=',
      '35: pkg:npm/real@4.5.6 | as real-alias | wants 4.5.6 | from https://registry.example/real/-/real-4.5.6.tgz | unknown | unknown | lockfile | pinned | #sha512-cmVhbA== | via @scope/tool',
      '40: pkg:npm/right@2.0.0 | wants 2.0.0 | from https://registry.example/right/-/right-2.0.0.tgz | unknown | unknown | lockfile | pinned | via left, @scope/tool',
    ])
  })

  test('reads version 1 that is hostile or torn', () => {
    expect(rows(yarnLock, 'yarn.lock', fixture('yarn-lock/hostile-v1.lock'))).toEqual([
      '3: pkg:npm/__proto__@1.0.0 | wants 1.0.0 | from https://registry.example/__proto__/-/__proto__-1.0.0.tgz | unknown | unknown | lockfile | pinned',
      '9: pkg:npm/constructor@1.0.0 | wants 1.0.0 | from https://registry.example/constructor/-/constructor-1.0.0.tgz | unknown | unknown | lockfile | pinned',
      '15: pkg:npm/other@1.0.0 | as hidden | wants 1.0.0 | from http://evil.example/other/-/other-1.0.0.tgz | unknown | direct | lockfile | pinned',
      '19: pkg:npm/twice@1.0.0 | wants 1.0.0 | unknown | direct | lockfile | pinned',
      '22: pkg:npm/twice@2.0.0 | wants 2.0.0 | unknown | direct | lockfile | pinned',
      '25: pkg:npm/nothing | unknown | direct | lockfile',
      '27: unread "not a key": expected a key such as `name@^1.0.0:`',
      '28: unread "version": expected a name and a value',
      '29: unread "orphan:": expected a name and a value',
      '30: unread "deep "1"": expected it to stand under `dependencies:`',
      '31: unread ""half@^1": expected a key such as `name@^1.0.0:`',
    ])
  })

  test('reads yarn 4', () => {
    expect(rows(yarnLock, 'yarn.lock', fixture('yarn-lock/berry.lock'))).toEqual([
      '8: pkg:npm/%40scope/tool@1.2.3 | wants 1.2.3 | unknown | direct | lockfile | pinned | #yarn10c0-aaaa',
      '41: pkg:jsr/%40std/path@1.0.8 | wants 1.0.8 | from https://npm.registry.example/~/11/@jsr/std__path/1.0.8.tgz | unknown | direct | lockfile | pinned | #yarn10c0-bbbb',
      '48: pkg:npm/fromgit@1.0.0 | git | from https://github.com/owner/fromgit.git#commit=0123456789abcdef0123456789abcdef01234567 | unknown | direct | lockfile | pinned | #yarn10c0-cccc',
      '55: pkg:npm/fromportal@0.0.0-use.local | path | from portal:../fromportal | unknown | direct | lockfile | pinned',
      '61: pkg:npm/left@1.3.0 | wants 1.3.0 | unknown | transitive | lockfile | pinned | #yarn10c0-dddd | via @scope/tool',
      '68: pkg:npm/local@1.0.0 | path | from file:./local.tgz#./local.tgz | unknown | direct | lockfile | pinned | #yarn10c0-eeee',
      '75: pkg:npm/patched@2.1.0 | wants 2.1.0 | unknown | transitive | lockfile | pinned | #yarn10c0-ffff | via patched',
      '82: pkg:npm/patched@2.1.0 | wants 2.1.0 | unknown | direct | lockfile | pinned | #yarn10c0-0000',
      '89: pkg:npm/other@1.0.0 | as private | wants 1.0.0 | from https://evil.example/other/-/other-1.0.0.tgz | unknown | direct | lockfile | pinned',
      '95: pkg:npm/real@4.5.6 | as renamed | wants 4.5.6 | unknown | transitive | lockfile | pinned | #yarn10c0-1111 | via @scope/tool',
      '102: pkg:npm/tarball@1.0.0 | url | from https://files.example/tarball-1.0.0.tgz | unknown | direct | lockfile | pinned | #yarn10c0-2222',
    ])
  })

  test('reads yarn 3, which leaves out protocols', () => {
    expect(rows(yarnLock, 'yarn.lock', fixture('yarn-lock/berry-6.lock'))).toEqual([
      '16: pkg:npm/__proto__@1.0.0 | wants 1.0.0 | unknown | transitive | lockfile | pinned | #yarn8-3333 | via left',
      '23: pkg:npm/left@1.10 | wants 1.10 | unknown | direct | lockfile | pinned | #yarn8-4444',
      '33: unread ""wrong@npm:^1.0.0": text": expected a mapping with `resolution`',
      '35: unread ""empty@npm:^1.0.0": {…}": expected a mapping with `resolution`',
    ])
  })

  test('reads keys of any length', () => {
    const asked = Array.from({ length: 500 }, (_, at) => `left@npm:^1.${at}.0`)
    const text = `__metadata:\n  version: 8\n\n"${asked.join(', ')}":\n  version: 1.900.0\n  resolution: "left@npm:1.900.0"\n`
    expect(rows(yarnLock, 'yarn.lock', text)).toEqual([
      '4: pkg:npm/left@1.900.0 | wants 1.900.0 | unknown | transitive | lockfile | pinned',
    ])
  })

  test.each([
    [
      '<<<<<<< HEAD\na@1:\n  version "1"\n',
      '1: BROKEN "<<<<<<< HEAD": no valid lockfile: a merge conflict is not resolved',
    ],
    [
      '__metadata:\n  version: 8\n>>>>>>> main\n',
      '3: BROKEN ">>>>>>> main": no valid lockfile: a merge conflict is not resolved',
    ],
    [
      '- a\n__metadata: 1\n',
      '2: BROKEN "__metadata: 1": no valid lockfile: end of the stream or a document separator is expected',
    ],
  ])('reports %j as a whole', (text, expected) => {
    expect(rows(yarnLock, 'yarn.lock', text)).toEqual([expected])
  })

  test.each(['v1', 'berry'])(
    'reads 40,000 entries of %s that need one another in well under ten seconds',
    kind => {
      const entries = Array.from({ length: 40_000 }, (_, at) =>
        kind === 'v1'
          ? `name-${at}@^1:\n  version "1.0.0"\n  dependencies:\n    name-${(at + 1) % 40_000} "^1"\n`
          : `"name-${at}@npm:^1":\n  version: 1.0.0\n  resolution: "name-${at}@npm:1.0.0"\n  dependencies:\n    name-${(at + 1) % 40_000}: "npm:^1"\n`,
      )
      const start = performance.now()
      const text = `${kind === 'v1' ? '' : '__metadata:\n  version: 8\n\n'}${entries.join('\n')}`
      expect([...yarnLock.read({ path: 'yarn.lock', text })]).toHaveLength(40_000)
      expect(performance.now() - start).toBeLessThan(10_000)
    },
  )
})

import { describe, expect, test } from '@jest/globals'
import { pubspecLock } from '../../../src/readers/manifests/pubspec-lock.ts'
import { fixture, rows } from './row.ts'

describe('pubspec-lock', () => {
  test('reads packages with places and hashes', () => {
    expect(rows(pubspecLock, 'pubspec.lock', fixture('pubspec-lock/pubspec.lock'))).toEqual([
      '4: pkg:pub/async@2.11.0 | wants 2.11.0 | from https://registry.example | unknown | transitive | lockfile | pinned | #sha256:947bfcf187f74dbc5e146c9eb9c0f10c9f8b30743e341481c1e2ed3ecc18c20c',
      '17: pkg:pub/from_git@1.0.0 | wants 0123456789abcdef0123456789abcdef01234567 | git | from https://git.example/owner/from_git.git | runtime | direct | lockfile | pinned',
      '26: pkg:pub/from_path@0.1.0 | path | from ../from_path | unknown | direct | lockfile | pinned',
      '33: pkg:pub/test@1.25.2 | wants 1.25.2 | from https://registry.example | dev | direct | lockfile | pinned',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(pubspecLock, 'pubspec.lock', fixture('pubspec-lock/odd.yaml'))).toEqual([
      '2: pkg:pub/other@1.10 | as __proto__ | wants 1.10 | from https://registry.example | unknown | unknown | lockfile | pinned',
      '6: unread "no_source": expected a package whose source is hosted, git, path or sdk',
      '8: unread "text": expected a package whose source is hosted, git, path or sdk',
      '9: pkg:pub/moving | wants main | git | from https://git.example/moving.git | unknown | unknown | lockfile',
    ])
  })

  test('reads a file that is cut off as a whole', () => {
    expect(rows(pubspecLock, 'pubspec.lock', fixture('pubspec-lock/truncated.yaml'))).toEqual([
      '4: BROKEN "broken": no valid pubspec.lock: expected \':\' after a mapping key',
    ])
  })

  test.each([
    [
      'a file without packages',
      'sdks:\n  dart: any\n',
      ['1: BROKEN "sdks:": no valid pubspec.lock: expected a mapping "packages"'],
    ],
    ['an empty file', '', []],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(pubspecLock, 'pubspec.lock', text)).toEqual(expected)
  })
})

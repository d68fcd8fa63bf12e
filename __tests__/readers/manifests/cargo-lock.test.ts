import { describe, expect, test } from '@jest/globals'
import { cargoLock } from '../../../src/readers/manifests/cargo-lock.ts'
import { fixture, rows } from './row.ts'

describe('cargo-lock', () => {
  test('reads version 4, with sources, hashes and lines of descent', () => {
    expect(rows(cargoLock, 'Cargo.lock', fixture('cargo-lock/v4.lock'))).toEqual([
      '22: pkg:cargo/left@1.0.0 | wants 1.0.0 | from https://github.com/rust-lang/crates.io-index | unknown | direct | lockfile | pinned | #sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '32: pkg:cargo/right@0.2.0-rc.1 | wants 0.2.0-rc.1 | from https://registry.example/index/ | unknown | transitive | lockfile | pinned | #sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef | via left',
      '41: pkg:cargo/twice@1.0.0 | wants 1.0.0 | from https://github.com/rust-lang/crates.io-index | unknown | direct | lockfile | pinned | #sha256:1111111111111111111111111111111111111111111111111111111111111111',
      '47: pkg:cargo/twice@2.0.0 | wants 2.0.0 | from https://github.com/rust-lang/crates.io-index | unknown | transitive | lockfile | pinned | #sha256:2222222222222222222222222222222222222222222222222222222222222222 | via left, inner',
      '53: pkg:cargo/inner@0.6.0 | wants 0.6.0 | git | from git+https://github.com/owner/inner?tag=v0.6.0#0123456789abcdef0123456789abcdef01234567 | unknown | direct | lockfile | pinned',
    ])
  })

  test('reads version 1, whose hashes stand apart', () => {
    expect(rows(cargoLock, 'Cargo.lock', fixture('cargo-lock/v1.lock'))).toEqual([
      '9: pkg:cargo/libc@0.2.80 | wants 0.2.80 | from https://github.com/rust-lang/crates.io-index | unknown | direct | lockfile | pinned | #sha256:3333333333333333333333333333333333333333333333333333333333333333',
    ])
  })

  test('names what it cannot place, and stands packages that need themselves', () => {
    expect(rows(cargoLock, 'Cargo.lock', fixture('cargo-lock/odd.lock'))).toEqual([
      '9: unread "package": expected a name and a version as text',
      '12: unread "package": expected a name and a version as text',
      '4: pkg:cargo/__proto__@1.0.0 | wants 1.0.0 | from https://github.com/rust-lang/crates.io-index | unknown | transitive | lockfile | pinned',
      '17: pkg:cargo/itself@1.0.0 | wants 1.0.0 | git | from git+ssh://git@git.example/owner/itself.git#main | unknown | transitive | lockfile',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      'version = 3\n<<<<<<< HEAD\n',
      ['2: BROKEN "<<<<<<< HEAD": no valid Cargo.lock: a merge conflict is not resolved'],
    ],
    [
      'a file that is cut off',
      '[[package]]\nname = "a',
      ['2: BROKEN "name = "a": no valid Cargo.lock: Unterminated string constant'],
    ],
    [
      'a package that is no list',
      '[package]\nname = "a"\nversion = "1"\n',
      ['1: unread "package": expected an array of tables'],
    ],
    ['a lockfile without packages', 'version = 3\n', []],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(cargoLock, 'Cargo.lock', text)).toEqual(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { mixLock } from '../../../src/readers/manifests/mix-lock.ts'
import { fixture, rows } from './row.ts'

describe('mix-lock', () => {
  test('reads packages with hashes, places and lines of descent', () => {
    expect(rows(mixLock, 'mix.lock', fixture('mix-lock/mix.lock'))).toEqual([
      '2: pkg:hex/castore@1.0.7 | wants 1.0.7 | unknown | unknown | lockfile | pinned | #sha256:b651241514e5f6956028147fe6637f7ac13802537e895a724f90bf3e36ddd1dd | #sha256:da7785a4b0d2a021cd1292a60875a784b6caef71e76bf4917bdee1f390455cf5 | via phoenix',
      '3: pkg:hex/heroicons | wants 88ab3a0d790e6a47404cba02800a6b25d2afae50 | git | from https://github.com/tailwindlabs/heroicons.git | unknown | unknown | lockfile | pinned',
      '4: pkg:hex/phoenix@1.7.14 | wants 1.7.14 | unknown | unknown | lockfile | pinned | #sha256:a7d0b3f1bc95987044ddada111e77bd7f75646a08518942c72a8440278ae7825 | #sha256:c7859bc56cc5dfef19ecfc240775dae358cbaa530231118a9e014df392ace61a',
      '5: pkg:hex/plug@1.16.0 | wants 1.16.0 | unknown | unknown | lockfile | pinned | #sha256:1d07d50cb9bb05097fdf187b31cf087c7297aafc3fed8299aac79c128a707e47 | #sha256:cbf53aa1f5c4d758a7559c0bd6d59e286c2be0c6a1fac8cc3eee2f638243b93e | via phoenix',
      '6: pkg:hex/private@1.0.0 | wants 1.0.0 | from hexpm:company | unknown | unknown | lockfile | pinned | #sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef | #sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      '7: pkg:hex/real_name@1.0.0 | as renamed | wants 1.0.0 | unknown | unknown | lockfile | pinned | #sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      '8: pkg:hex/telemetry@1.2.1 | wants 1.2.1 | unknown | unknown | lockfile | pinned | #sha256:68fdfe8d8f05a8428483a97d7aab2f268aaff24b49e0f599faa091f1d4e7f61c | #sha256:dad9ce9d8effc621708f99eac538ef1cbe05d6a874dd741de2e689c47feafed5 | via phoenix',
    ])
  })

  test('reads the format of old versions', () => {
    expect(rows(mixLock, 'mix.lock', fixture('mix-lock/old.lock'))).toEqual([
      '1: pkg:hex/poison@3.1.0 | wants 3.1.0 | unknown | unknown | lockfile | pinned | #sha256:d9eb636610e096f86f25d9a46f35a9facac35609a7591b3be3326e99a0484665',
      '2: pkg:hex/moving | wants main | git | from https://git.example/moving.git | unknown | unknown | lockfile',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(mixLock, 'mix.lock', fixture('mix-lock/odd.lock'))).toEqual([
      '6: unread "text": expected "name": {:hex, …} or {:git, …}',
      '6: unread "1.0.0": expected "name": {:hex, …} or {:git, …}',
      '7: unread "number": expected "name": {:hex, …} or {:git, …}',
      '8: unread "cut": expected "name": {:hex, …} or {:git, …}',
      '8: unread "1.0.": expected "name": {:hex, …} or {:git, …}',
      '3: pkg:hex/__proto__@1.0.0 | wants 1.0.0 | unknown | unknown | lockfile | pinned',
      '4: unread "no_version": expected {:hex, :name, "version", …} or {:git, "url", "commit", …}',
      '5: unread "other": expected {:hex, :name, "version", …} or {:git, "url", "commit", …}',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      '%{\n<<<<<<< HEAD\n}',
      ['2: BROKEN "<<<<<<< HEAD": no valid mix.lock: a merge conflict is not resolved'],
    ],
    ['an empty file', '', []],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(mixLock, 'mix.lock', text)).toEqual(expected)
  })
})

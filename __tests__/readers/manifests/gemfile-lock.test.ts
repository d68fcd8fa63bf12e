import { describe, expect, test } from '@jest/globals'
import { gemfileLock } from '../../../src/readers/manifests/gemfile-lock.ts'
import { fixture, rows } from './row.ts'

describe('gemfile-lock', () => {
  test('reads sources, hashes, platforms and lines of descent', () => {
    expect(rows(gemfileLock, 'Gemfile.lock', fixture('gemfile-lock/Gemfile.lock'))).toEqual([
      '6: pkg:gem/from-git@0.5.0 | wants 0123456789abcdef0123456789abcdef01234567 | git | from https://github.com/owner/from-git.git | unknown | direct | lockfile | pinned',
      '18: pkg:gem/part@1.0.0 | wants 1.0.0 | path | from components/part | unknown | direct | lockfile | pinned',
      '24: pkg:gem/faraday@2.9.2 | wants 2.9.2 | from https://registry.example/ | unknown | direct | lockfile | pinned | #sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '26: pkg:gem/faraday-net_http@3.1.0 | wants 3.1.0 | from https://registry.example/ | unknown | transitive | lockfile | pinned | via faraday',
      '28: pkg:gem/json@2.7.2 | wants 2.7.2 | from https://registry.example/ | unknown | transitive | lockfile | pinned | via part',
      '29: pkg:gem/net-http@0.4.1 | wants 0.4.1 | from https://registry.example/ | unknown | transitive | lockfile | pinned | via faraday',
      '31: pkg:gem/nokogiri@1.16.6 | wants 1.16.6-x86_64-linux | from https://registry.example/ | unknown | direct | lockfile | pinned | #sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      '33: pkg:gem/nokogiri@1.16.6 | wants 1.16.6-arm64-darwin | from https://registry.example/ | unknown | direct | lockfile | pinned',
      '35: pkg:gem/racc@1.8.0 | wants 1.8.0 | from https://registry.example/ | unknown | transitive | lockfile | pinned | via nokogiri',
      '36: pkg:gem/rack@3.1.4 | wants 3.1.4 | from https://registry.example/ | unknown | transitive | lockfile | pinned | via from-git',
      '37: pkg:gem/rake@13.2.1.pre | wants 13.2.1.pre | from https://registry.example/ | unknown | direct | lockfile | pinned',
      '38: pkg:gem/uri@0.13.0 | wants 0.13.0 | from https://registry.example/ | unknown | transitive | lockfile | pinned | via faraday',
    ])
  })

  test('reads several remotes of one source, and a source of a plugin', () => {
    expect(rows(gemfileLock, 'gems.locked', fixture('gemfile-lock/old.lock'))).toEqual([
      '5: pkg:gem/rack@1.6.0 | wants 1.6.0 | from https://registry.example/ | unknown | direct | lockfile | pinned | also https://second.example/',
      '11: pkg:gem/plugged@1.0 | git | from https://plugin.example | unknown | transitive | lockfile',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(gemfileLock, 'Gemfile.lock', fixture('gemfile-lock/odd.lock'))).toEqual([
      '6: unread "no-version": expected a section of Gemfile.lock or a line of one',
      '7: unread "in valid (1.0)": expected a section of Gemfile.lock or a line of one',
      '8: unread "odd-indent (1.0)": expected a section of Gemfile.lock or a line of one',
      '9: unread "UNHEARD OF": expected a section of Gemfile.lock or a line of one',
      '14: unread "(none)": expected a section of Gemfile.lock or a line of one',
      '4: pkg:gem/__proto__@1.0 | wants 1.0 | from https://registry.example/ | unknown | direct | lockfile | pinned',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      'GEM\n<<<<<<< HEAD\n',
      ['2: BROKEN "<<<<<<< HEAD": no valid Gemfile.lock: a merge conflict is not resolved'],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(gemfileLock, 'Gemfile.lock', text)).toEqual(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { composerLock } from '../../../src/readers/manifests/composer-lock.ts'
import { fixture, rows } from './row.ts'

describe('composer-lock', () => {
  test('reads packages with places, commits, hashes and lines of descent', () => {
    expect(rows(composerLock, 'composer.lock', fixture('composer-lock/composer.lock'))).toEqual([
      '6: pkg:composer/laravel/framework@v11.9.2 | wants v11.9.2 | from https://files.example/laravel/framework/zipball/0123456789abcdef0123456789abcdef01234567 | runtime | direct | lockfile | pinned | #git:0123456789abcdef0123456789abcdef01234567',
      '27: pkg:composer/monolog/monolog@3.6.0 | wants 3.6.0 | from https://files.example/monolog.zip | runtime | unknown | lockfile | pinned | #sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709 | #git:1111111111111111111111111111111111111111 | via laravel/framework',
      '41: pkg:composer/psr/log@3.0.0 | wants 3.0.0 | runtime | unknown | lockfile | pinned | via laravel/framework',
      '46: pkg:composer/owner/branch@dev-main | wants dev-main | git | from https://github.com/owner/branch.git | runtime | direct | lockfile | pinned',
      '55: pkg:composer/owner/local@1.0.0 | wants 1.0.0 | path | from ../packages/local | runtime | direct | lockfile | pinned | #git:3333',
      '62: pkg:composer/phpunit/phpunit@11.2.5 | wants 11.2.5 | from https://github.com/sebastianbergmann/phpunit.git | dev | direct | lockfile | pinned | #git:4444444444444444444444444444444444444444',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(composerLock, 'composer.lock', fixture('composer-lock/odd.json'))).toEqual([
      '4: unread "{…}": expected a package with a name',
      '5: unread ""text"": expected a package with a name',
      '1: unread "packages-dev: {…}": expected a list of packages',
      '3: pkg:composer/__proto__/__proto__@1.0.0 | wants 1.0.0 | runtime | direct | lockfile | pinned',
      '6: pkg:composer/no/version | runtime | direct | lockfile',
      '7: pkg:composer/from/url@1.0.0 | wants 1.0.0 | url | from https://files.example/x.zip | runtime | direct | lockfile',
    ])
  })

  test('reads a file that is cut off as a whole', () => {
    expect(rows(composerLock, 'composer.lock', fixture('composer-lock/truncated.json'))).toEqual([
      '3: BROKEN "{ "name": "a/b", "version": "1.0": no valid composer.lock: the string has no closing quote on its line',
    ])
  })
})

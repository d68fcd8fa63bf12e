import { describe, expect, test } from '@jest/globals'
import { composerJson } from '../../../src/readers/manifests/composer-json.ts'
import { fixture, rows } from './row.ts'

describe('composer-json', () => {
  test('reads requirements, repositories and packages that the file describes itself', () => {
    expect(rows(composerJson, 'composer.json', fixture('composer-json/composer.json'))).toEqual([
      '8: pkg:composer/laravel/framework | wants ^11.9 | runtime | direct | manifest | also https://registry.example/composer | also https://github.com/owner/branch',
      '9: pkg:composer/openai-php/client@0.10.1 | wants 0.10.1 | runtime | direct | manifest | pinned | also https://registry.example/composer | also https://github.com/owner/branch',
      '10: pkg:composer/monolog/monolog@3.6.0-beta1 | as Monolog/Monolog | wants 3.6.0-beta1 | runtime | direct | manifest | pinned | also https://registry.example/composer | also https://github.com/owner/branch',
      '11: pkg:composer/owner/branch | wants dev-main | runtime | direct | manifest | also https://registry.example/composer | also https://github.com/owner/branch',
      '12: pkg:composer/owner/commit | wants dev-main#0123456789abcdef0123456789abcdef01234567 | runtime | direct | manifest | pinned | also https://registry.example/composer | also https://github.com/owner/branch',
      '13: pkg:composer/owner/alias | wants dev-fix as 1.2.x-dev | runtime | direct | manifest | also https://registry.example/composer | also https://github.com/owner/branch',
      '14: pkg:composer/owner/or | wants ^1.0 || ^2.0 | runtime | direct | manifest | also https://registry.example/composer | also https://github.com/owner/branch',
      '15: pkg:composer/owner/wild | wants 2.* | runtime | direct | manifest | also https://registry.example/composer | also https://github.com/owner/branch',
      '16: pkg:composer/owner/one | wants 2 | runtime | direct | manifest | also https://registry.example/composer | also https://github.com/owner/branch',
      '17: pkg:composer/owner/stability | wants @dev | runtime | direct | manifest | also https://registry.example/composer | also https://github.com/owner/branch',
      '20: pkg:composer/phpunit/phpunit@11.2.5 | wants =11.2.5 | dev | direct | manifest | pinned | also https://registry.example/composer | also https://github.com/owner/branch',
      '34: pkg:composer/smarty/smarty | wants 3.1.7 | url | from https://files.example/Smarty-3.1.7.zip | unknown | direct | manifest | pinned | #sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709',
      '48: pkg:composer/from/source | wants 1.0.0 | git | from https://git.example/source.git | unknown | direct | manifest',
      '49: unread "no/place": expected a package with a name and the address of its dist or source',
    ])
  })

  test('reads a file that leaves the public registry out', () => {
    expect(rows(composerJson, 'composer.json', fixture('composer-json/private.json'))).toEqual([
      '2: pkg:composer/company/inner | wants ~1.4 | runtime | direct | manifest | index https://registry.example/private',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(composerJson, 'composer.json', fixture('composer-json/odd.json'))).toEqual([
      '4: unread ""__proto__": "1.0"": expected "vendor/name" and a version as text',
      '5: pkg:composer/__proto__/constructor@1.0 | wants 1.0 | runtime | direct | manifest | pinned',
      '6: unread ""no-vendor": "1.0"": expected "vendor/name" and a version as text',
      '7: unread ""a/b/c": "1.0"": expected "vendor/name" and a version as text',
      '8: unread ""owner/number": 1": expected "vendor/name" and a version as text',
      '9: pkg:composer/owner/empty | runtime | direct | manifest',
      '10: pkg:composer/ext-json/fake@1.0 | wants 1.0 | runtime | direct | manifest | pinned',
      '12: unread "require: […]": expected an object of packages',
      '13: unread ""owner/tab\\tbed": "1.0"": expected "vendor/name" and a version as text',
      '14: unread ""https://registry.example"": expected a repository with type and url',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      '{\n<<<<<<< HEAD\n}',
      ['2: BROKEN "<<<<<<< HEAD": no valid composer.json: a merge conflict is not resolved'],
    ],
    [
      'a file that is cut off',
      '{"require": {"a/b": ',
      ['1: BROKEN "{"require": {"a/b":": no valid composer.json: expected a value'],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(composerJson, 'composer.json', text)).toEqual(expected)
  })
})

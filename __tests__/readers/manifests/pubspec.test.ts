import { describe, expect, test } from '@jest/globals'
import { pubspec } from '../../../src/readers/manifests/pubspec.ts'
import { fixture, rows } from './row.ts'

describe('pubspec', () => {
  test('reads dependencies of every kind', () => {
    expect(rows(pubspec, 'pubspec.yaml', fixture('pubspec/pubspec.yaml'))).toEqual([
      '13: pkg:pub/http | wants ^1.2.1 | runtime | direct | manifest',
      '14: pkg:pub/exact@1.2.3 | wants 1.2.3 | runtime | direct | manifest | pinned',
      '15: pkg:pub/pre@1.0.0-dev.1+2 | wants 1.0.0-dev.1+2 | runtime | direct | manifest | pinned',
      '16: pkg:pub/anything | wants any | runtime | direct | manifest',
      '17: pkg:pub/nothing | runtime | direct | manifest',
      '18: pkg:pub/ranged | wants >=1.0.0 <2.0.0 | runtime | direct | manifest',
      '20: pkg:pub/google_generative_ai | wants ^0.4.3 | runtime | direct | manifest',
      '21: pkg:pub/hosted_short | wants ^1.4.0 | runtime | direct | manifest | index https://registry.example',
      '24: pkg:pub/real_name@2.0.0 | as hosted_long | wants 2.0.0 | runtime | direct | manifest | pinned | index https://registry.example/pub',
      '29: pkg:pub/from_git | git | from https://git.example/owner/from_git.git | runtime | direct | manifest',
      '31: pkg:pub/from_ref | wants 0123456789abcdef0123456789abcdef01234567 | git | from git@github.com:owner/from_ref.git | runtime | direct | manifest | pinned',
      '36: pkg:pub/from_path | path | from ../from_path | runtime | direct | manifest | pinned',
      '38: pkg:pub/versioned | wants ^3.0.0 | runtime | direct | manifest',
      '42: pkg:pub/test | wants ^1.25.0 | dev | direct | manifest',
      '46: pkg:pub/http@1.1.0 | wants 1.1.0 | unknown | direct | manifest | pinned',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(pubspec, 'pubspec.yaml', fixture('pubspec/odd.yaml'))).toEqual([
      '2: pkg:pub/__proto__ | wants ^1.0.0 | runtime | direct | manifest',
      '3: pkg:pub/quoted@1.0.0 | wants 1.0.0 | runtime | direct | manifest | pinned',
      '4: unread "empty_map": expected a version, or one of hosted, git, path and sdk',
      '5: unread "list": expected a version, or one of hosted, git, path and sdk',
      '6: unread "unknown": expected a version, or one of hosted, git, path and sdk',
      '8: pkg:pub/aliased | wants ^2.0.0 | runtime | direct | manifest',
      '9: pkg:pub/again | wants ^2.0.0 | runtime | direct | manifest',
      '10: pkg:pub/%E6%97%A5%E6%9C%AC | wants ^1.0.0 | runtime | direct | manifest',
      '11: unread "dev_dependencies": expected a mapping of packages',
    ])
  })

  test('reads a file that is cut off as a whole', () => {
    expect(rows(pubspec, 'pubspec.yaml', fixture('pubspec/truncated.yaml'))).toEqual([
      '4: BROKEN "": no valid pubspec.yaml: deficient indentation',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      'dependencies:\n<<<<<<< HEAD\n',
      ['2: BROKEN "<<<<<<< HEAD": no valid pubspec.yaml: a merge conflict is not resolved'],
    ],
    ['an empty file', '', []],
    ['a list as a whole', '- a\n', ['1: BROKEN "- a": no valid pubspec.yaml: expected a mapping']],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(pubspec, 'pubspec.yaml', text)).toEqual(expected)
  })
})

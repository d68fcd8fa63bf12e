import { describe, expect, test } from '@jest/globals'
import { packagesLockJson } from '../../../src/readers/manifests/packages-lock-json.ts'
import { fixture, rows } from './row.ts'

describe('packages-lock-json', () => {
  test('reads packages of each framework with hashes and lines of descent', () => {
    expect(
      rows(packagesLockJson, 'packages.lock.json', fixture('packages-lock-json/packages.lock.json')),
    ).toEqual([
      '5: pkg:nuget/Microsoft.SemanticKernel@1.15.1 | wants [1.15.1, ) | unknown | direct | lockfile | pinned | #sha512-a2VybmVs',
      '14: pkg:nuget/Serilog@4.0.0 | wants [4.0.0, 4.0.0] | unknown | direct | lockfile | pinned | #sha512-c2VyaWxvZw==',
      '20: pkg:nuget/Microsoft.SemanticKernel.Core@1.15.1 | wants 1.15.1 | unknown | transitive | lockfile | pinned | #sha512-Y29yZQ== | via Microsoft.SemanticKernel',
      '29: pkg:nuget/System.Text.Json@8.0.4 | wants [8.0.4, ) | unknown | transitive | lockfile | pinned | #sha512-anNvbg== | via Microsoft.SemanticKernel',
      '43: pkg:nuget/System.Text.Json@8.0.4 | wants 8.0.4 | unknown | transitive | lockfile | pinned | #sha512-anNvbg==',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(packagesLockJson, 'packages.lock.json', fixture('packages-lock-json/odd.json'))).toEqual([
      '6: pkg:nuget/__proto__@1.0 | wants [1.0, ) | unknown | direct | lockfile | pinned',
      '7: unread ""No.Type": {…}": expected an object with a type such as "Direct"',
      '8: unread ""Text": "1.0"": expected an object with a type such as "Direct"',
      '9: pkg:nuget/Not.Resolved | unknown | transitive | lockfile',
      '11: unread "net7.0": expected an object of packages',
    ])
  })

  test('reads a file that is cut off as a whole', () => {
    expect(
      rows(packagesLockJson, 'packages.lock.json', fixture('packages-lock-json/truncated.json')),
    ).toEqual([
      '1: BROKEN "{"version": 1, "dependencies": {"net6.0": {"A": {"type": "Direct"": no valid packages.lock.json: expected "}"',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      '{\n<<<<<<< HEAD\n}',
      ['2: BROKEN "<<<<<<< HEAD": no valid packages.lock.json: a merge conflict is not resolved'],
    ],
    [
      'a file without dependencies',
      '{"version": 1}',
      ['1: BROKEN "{"version": 1}": no valid packages.lock.json: expected an object "dependencies"'],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(packagesLockJson, 'packages.lock.json', text)).toEqual(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { packageResolved } from '../../../src/readers/manifests/package-resolved.ts'
import { fixture, rows } from './row.ts'

describe('package-resolved', () => {
  test('reads versions 2 and 3', () => {
    expect(rows(packageResolved, 'Package.resolved', fixture('package-resolved/v3.json'))).toEqual([
      '4: pkg:swift/github.com/vapor/vapor@4.102.0 | wants 4.102.0 | from https://github.com/vapor/vapor.git | unknown | unknown | lockfile | pinned | #git:0123456789abcdef0123456789abcdef01234567',
      '13: pkg:swift/git.example/owner/private | wants main | git | from git@git.example:owner/private.git | unknown | unknown | lockfile | pinned',
      '22: pkg:swift/mona.linkedlist@1.1.0 | wants 1.1.0 | unknown | unknown | lockfile | pinned',
      '30: pkg:swift//users/somebody/local@1.0.0 | as /Users/somebody/local | wants 1.0.0 | path | from /Users/somebody/local | unknown | unknown | lockfile | pinned | #git:2222222222222222222222222222222222222222',
    ])
  })

  test('reads version 1', () => {
    expect(
      rows(
        packageResolved,
        'App.xcodeproj/project.xcworkspace/xcshareddata/swiftpm/Package.resolved',
        fixture('package-resolved/v1.json'),
      ),
    ).toEqual([
      '4: pkg:swift/github.com/alamofire/alamofire@5.9.1 | as github.com/Alamofire/Alamofire | wants 5.9.1 | from https://github.com/Alamofire/Alamofire | unknown | unknown | lockfile | pinned | #git:3333333333333333333333333333333333333333',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(packageResolved, 'Package.resolved', fixture('package-resolved/odd.json'))).toEqual([
      '3: unread ""text"": expected a pin with an identity and a state',
      '4: unread "{…}": expected a pin with an identity and a state',
      '5: pkg:swift/github.com/owner/__proto__@1.0.0 | wants 1.0.0 | from https://github.com/owner/__proto__ | unknown | unknown | lockfile | #git:main',
      '6: unread "{…}": expected a pin with an identity and a state',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      '{\n<<<<<<< HEAD\n}',
      ['2: BROKEN "<<<<<<< HEAD": no valid Package.resolved: a merge conflict is not resolved'],
    ],
    [
      'a file without pins',
      '{"version": 2}',
      ['1: BROKEN "{"version": 2}": no valid Package.resolved: expected a list "pins"'],
    ],
    [
      'a file that is cut off',
      '{"pins": [{"identity": ',
      ['1: BROKEN "{"pins": [{"identity":": no valid Package.resolved: expected a value'],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(packageResolved, 'Package.resolved', text)).toEqual(expected)
  })
})

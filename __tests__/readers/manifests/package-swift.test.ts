import { describe, expect, test } from '@jest/globals'
import { packageSwift } from '../../../src/readers/manifests/package-swift.ts'
import { fixture, rows } from './row.ts'

describe('package-swift', () => {
  test('reads packages with their requirements, and binary targets', () => {
    expect(rows(packageSwift, 'Package.swift', fixture('package-swift/Package.swift'))).toEqual([
      '11: pkg:swift/github.com/vapor/vapor | wants from 4.102.0 | runtime | direct | manifest',
      '12: pkg:swift/github.com/apple/swift-nio@2.68.0 | wants 2.68.0 | runtime | direct | manifest | pinned',
      '13: pkg:swift/github.com/owner/private | wants main | runtime | direct | manifest',
      '14: pkg:swift/github.com/owner/commit | wants 0123456789abcdef0123456789abcdef01234567 | runtime | direct | manifest | pinned',
      '15: pkg:swift/github.com/owner/minor | wants upToNextMinor 1.2.0 | runtime | direct | manifest',
      '16: pkg:swift/github.com/owner/old@1.0.0 | wants 1.0.0 | runtime | direct | manifest | pinned',
      '17: pkg:swift/github.com/owner/range | wants 1.0.0..<2.0.0 | runtime | direct | manifest',
      '18: pkg:swift/git.example/owner/elsewhere | wants develop | git | from https://git.example/owner/elsewhere.git | runtime | direct | manifest',
      '19-22: pkg:swift/github.com/macpaw/openai | as github.com/MacPaw/OpenAI | wants from 0.2.9 | runtime | direct | manifest',
      '23: pkg:swift/../local | as ../Local | path | from ../Local | runtime | direct | manifest | pinned',
      '24: pkg:swift/mona.linkedlist | as mona.LinkedList | wants from 1.1.0 | runtime | direct | manifest',
      '25: pkg:swift/github.com/owner/long | wants from 3.0.0 | runtime | direct | manifest',
      '37-41: pkg:swift/binary | as Binary | url | from https://files.example/Binary.xcframework.zip | runtime | direct | manifest | pinned | #sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    ])
  })

  test('names what is computed, and takes nothing from texts', () => {
    expect(rows(packageSwift, 'Package.swift', fixture('package-swift/odd.swift'))).toEqual([
      '7: unread "package ( url : host + "/owner/joined" , from : "1.0.0" )": expected url, id or path as a plain string',
      '8: unread "package ( url : "\\\\(host)/owner/interpolated" , from : "1.0.0" )": expected url, id or path as a plain string',
      '9: pkg:swift/github.com/owner/version | runtime | direct | manifest',
      '10: pkg:swift/github.com/owner/__proto__ | wants 1 | runtime | direct | manifest',
      '11: pkg:swift/owner/name | wants from 1.0.0 | path | from owner/name | runtime | direct | manifest | pinned',
      '12: pkg:swift/github.com/owner | wants from 1.0.0 | git | from https://github.com/owner | runtime | direct | manifest',
      '13: pkg:swift/github.com/owner/tabbed | wants from 1.0.0 | runtime | direct | manifest',
      '15: unread "binaryTarget ( name : "Computed" , url : host )": expected name and url as plain strings',
      '17: pkg:swift/github.com/owner/appended | wants from 1.0.0 | runtime | direct | manifest',
      '18: unread "package": expected a call that comes to an end',
      '19: unread "package": expected a call that comes to an end',
      '19: unread "(": expected its partner: what follows may be meant otherwise',
    ])
  })

  test('reads a file that is cut off as far as it goes', () => {
    expect(rows(packageSwift, 'Package.swift', fixture('package-swift/truncated.swift'))).toEqual([
      '3: pkg:swift/github.com/owner/cut | wants from 1.0.0 | runtime | direct | manifest',
      '4: unread "package": expected a call that comes to an end',
      '4: unread "(": expected its partner: what follows may be meant otherwise',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      'let package = Package(\n<<<<<<< HEAD\n)',
      ['2: BROKEN "<<<<<<< HEAD": no valid Package.swift: a merge conflict is not resolved'],
    ],
    ['an empty file', '', []],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(packageSwift, 'Package.swift', text)).toEqual(expected)
  })
})

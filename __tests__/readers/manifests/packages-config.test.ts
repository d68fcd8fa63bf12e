import { describe, expect, test } from '@jest/globals'
import { packagesConfig } from '../../../src/readers/manifests/packages-config.ts'
import { fixture, rows } from './row.ts'

describe('packages-config', () => {
  test('reads packages of an old project', () => {
    expect(rows(packagesConfig, 'packages.config', fixture('packages-config/packages.config'))).toEqual([
      '3: pkg:nuget/EntityFramework@6.4.4 | wants 6.4.4 | runtime | unknown | manifest | pinned',
      '4: pkg:nuget/NUnit@3.14.0 | wants 3.14.0 | dev | unknown | manifest | pinned',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(packagesConfig, 'packages.config', fixture('packages-config/odd.config'))).toEqual([
      '3: unread "package No.Version": expected a package with id and version',
      '4: unread "package": expected a package with id and version',
      '5: pkg:nuget/__proto__@1.0 | wants 1.0 | runtime | unknown | manifest | pinned',
      '6: unread "package in valid": expected a package with id and version',
    ])
  })

  test('reads a file that is cut off as a whole', () => {
    expect(rows(packagesConfig, 'packages.config', fixture('packages-config/truncated.config'))).toEqual([
      '2: BROKEN "<package id="a" version="1.0"": no valid packages.config: Unclosed start tag for element `package` (line 2, column 32)',
    ])
  })
})

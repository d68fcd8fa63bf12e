import { describe, expect, test } from '@jest/globals'
import { dotnetTools } from '../../../src/readers/manifests/dotnet-tools.ts'
import { fixture, rows } from './row.ts'

describe('dotnet-tools', () => {
  test('reads local tools', () => {
    expect(rows(dotnetTools, '.config/dotnet-tools.json', fixture('dotnet-tools/dotnet-tools.json'))).toEqual(
      [
        '5: pkg:nuget/dotnet-ef@8.0.6 | wants 8.0.6 | build | direct | manifest | pinned',
        '10: pkg:nuget/csharpier@0.28.2 | wants 0.28.2 | build | direct | manifest | pinned',
      ],
    )
  })

  test('reads SDKs of the build', () => {
    expect(rows(dotnetTools, 'global.json', fixture('dotnet-tools/global.json'))).toEqual([
      '4: pkg:nuget/Microsoft.Build.Traversal@4.1.0 | wants 4.1.0 | build | direct | manifest | pinned',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(dotnetTools, 'global.json', fixture('dotnet-tools/odd.json'))).toEqual([
      '3: pkg:nuget/__proto__@1.0.0 | wants 1.0.0 | build | direct | manifest | pinned',
      '4: unread ""no-version": {…}": expected the id of a package and its version',
      '5: unread ""not an id": {…}": expected the id of a package and its version',
      '6: pkg:nuget/text@1.0.0 | wants 1.0.0 | build | direct | manifest | pinned',
      '8: unread "msbuild-sdks: […]": expected an object',
    ])
  })

  test.each([
    [
      'a file that is cut off',
      '{"tools": {',
      ['1: BROKEN "{"tools": {": no valid JSON file of .NET: expected "}"'],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(dotnetTools, '.config/dotnet-tools.json', text)).toEqual(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { csproj } from '../../../src/readers/manifests/csproj.ts'
import { fixture, rows } from './row.ts'

describe('csproj', () => {
  test('reads references, SDKs, tools and properties of a project', () => {
    expect(rows(csproj, 'service.csproj', fixture('csproj/service.csproj'))).toEqual([
      '1: pkg:nuget/Company.Sdk@2.1.0 | wants 2.1.0 | build | direct | manifest',
      '3: pkg:nuget/Extra.Sdk@1.0.0 | wants 1.0.0 | build | direct | manifest',
      '14: pkg:nuget/Microsoft.SemanticKernel@1.15.1 | wants 1.15.1 | runtime | direct | manifest',
      '15: pkg:nuget/Newtonsoft.Json@13.0.3 | wants [13.0.3] | runtime | direct | manifest | pinned',
      '16: pkg:nuget/Ranged | wants [1.0,2.0) | runtime | direct | manifest',
      '17: pkg:nuget/Floating | wants 8.* | runtime | direct | manifest',
      '18: pkg:nuget/Managed.Centrally | runtime | direct | manifest',
      '19: pkg:nuget/Overridden@3.1.0 | wants 3.1.0 | runtime | direct | manifest',
      '20: pkg:nuget/Elsewhere | wants $(SetElsewhere) | runtime | direct | manifest',
      '21: pkg:nuget/Unsure | wants $(Twice) | runtime | direct | manifest',
      '22: pkg:nuget/Updated@4.0.0 | wants 4.0.0 | runtime | direct | manifest',
      '24: pkg:nuget/StyleCop.Analyzers@1.2.0-beta.556 | wants 1.2.0-beta.556 | dev | direct | manifest',
      '28: pkg:nuget/Nested@5.0.0 | wants 5.0.0 | runtime | direct | manifest',
      '31: pkg:nuget/First@1.0.0 | wants 1.0.0 | runtime | direct | manifest',
      '31: pkg:nuget/Second@1.0.0 | wants 1.0.0 | runtime | direct | manifest',
      '32: pkg:nuget/Downloaded@6.0.0 | wants [6.0.0] | build | direct | manifest | pinned',
      '33: pkg:nuget/dotnet-old@2.0.0 | wants 2.0.0 | build | direct | manifest',
      '38: pkg:nuget/Conditional@1.0 | wants 1.0 | runtime | direct | manifest',
      '44: pkg:nuget/Chosen@1.0 | wants 1.0 | runtime | direct | manifest',
      '48: pkg:nuget/Imported.Sdk@3.0.0 | wants 3.0.0 | build | direct | manifest',
    ])
  })

  test('reads versions that are managed in one place', () => {
    expect(rows(csproj, 'Directory.Packages.props', fixture('csproj/Directory.Packages.props'))).toEqual([
      '6: pkg:nuget/Serilog@4.0.0 | wants 4.0.0 | unknown | direct | manifest',
      '7: pkg:nuget/Azure.AI.OpenAI@2.0.0-beta.2 | wants 2.0.0-beta.2 | unknown | direct | manifest',
      '8: pkg:nuget/Nerdbank.GitVersioning@3.6.139 | wants 3.6.139 | dev | direct | manifest',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(csproj, 'odd.targets', fixture('csproj/odd.targets'))).toEqual([
      '4: pkg:nuget/Inside.Target@1.0 | wants 1.0 | runtime | direct | manifest',
      '5: unread "PackageReference": expected "Include" with the id of a package',
      '6: unread "PackageReference $(Computed)": expected the id of a package that this file spells out',
      '7: unread "PackageReference @(Others)": expected the id of a package that this file spells out',
      '8: pkg:nuget/__proto__@1.0 | wants 1.0 | runtime | direct | manifest',
      '9: unread "PackageReference not an id": expected the id of a package that this file spells out',
      '11: pkg:nuget/No.Version | runtime | direct | manifest',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      '<Project>\n<<<<<<< HEAD\n</Project>',
      ['2: BROKEN "<<<<<<< HEAD": no valid project file: a merge conflict is not resolved'],
    ],
    [
      'a file that is cut off',
      '<Project>\n  <ItemGroup>\n',
      [
        '2: BROKEN "<ItemGroup>": no valid project file: Missing end tag for element ItemGroup (line 2, column 14)',
      ],
    ],
    [
      'a property that grows',
      '<Project><PropertyGroup><A>$(A)$(A)</A></PropertyGroup><ItemGroup><PackageReference Include="B" Version="$(A)"/></ItemGroup></Project>',
      ['1: pkg:nuget/B | wants $(A) | runtime | direct | manifest'],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(csproj, 'a.csproj', text)).toEqual(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { gemfile } from '../../../src/readers/manifests/gemfile.ts'
import { fixture, rows } from './row.ts'

describe('gemfile', () => {
  test('reads gems with their groups, places and sources', () => {
    expect(rows(gemfile, 'Gemfile', fixture('gemfile/Gemfile'))).toEqual([
      '12: pkg:gem/rails | wants ~> 7.1.3 | runtime | direct | manifest | index https://registry.example/gems | also https://second.example',
      '13: pkg:gem/pg | wants >= 1.1, < 2.0 | runtime | direct | manifest | index https://registry.example/gems | also https://second.example',
      '14: pkg:gem/exact@1.2.3 | wants 1.2.3 | runtime | direct | manifest | pinned | index https://registry.example/gems | also https://second.example',
      '15: pkg:gem/equal@2.0 | wants = 2.0 | runtime | direct | manifest | pinned | index https://registry.example/gems | also https://second.example',
      '16: pkg:gem/bracketed | wants ~> 1.0 | runtime | direct | manifest | index https://registry.example/gems | also https://second.example',
      '17: pkg:gem/openai | runtime | direct | manifest | index https://registry.example/gems | also https://second.example',
      '18-20: pkg:gem/puma | wants >= 5.0 | runtime | direct | manifest | index https://registry.example/gems | also https://second.example',
      '21: pkg:gem/from-git | wants 0123456789abcdef0123456789abcdef01234567 | git | from https://git.example/owner/from-git.git | runtime | direct | manifest | pinned',
      '22: pkg:gem/from-hub | wants main | git | from https://github.com/owner/from-hub | runtime | direct | manifest',
      '23: pkg:gem/short | git | from https://github.com/short/short | runtime | direct | manifest',
      '24: pkg:gem/own | git | from company:owner/own | runtime | direct | manifest',
      '25: pkg:gem/from-path | path | from vendor/from-path | runtime | direct | manifest | pinned',
      '26: pkg:gem/listed | wants ~> 1.0, >= 1.0.5 | runtime | direct | manifest | index https://registry.example/gems | also https://second.example',
      '27: pkg:gem/other-source@1.0 | wants 1.0 | runtime | direct | manifest | pinned | index https://private.example',
      '28: pkg:gem/hash-rocket | wants v1 | git | from git://git.example/rocket.git | runtime | direct | manifest',
      '31: pkg:gem/debug | dev | direct | manifest | index https://registry.example/gems | also https://second.example',
      '33: pkg:gem/rspec-rails | dev | direct | manifest | index https://registry.example/gems | also https://second.example',
      '35: pkg:gem/rubocop | dev | direct | manifest | index https://registry.example/gems | also https://second.example',
      '39: pkg:gem/redis | wants ~> 5.0 | runtime | direct | manifest | index https://registry.example/gems | also https://second.example',
      '43: pkg:gem/inside | runtime | direct | manifest | index https://block.example',
      '47: pkg:gem/mono-a | wants v2 | git | from https://git.example/mono.git | runtime | direct | manifest',
      '48: pkg:gem/mono-b | wants v2 | git | from https://git.example/mono.git | runtime | direct | manifest',
      '52: pkg:gem/component | path | from components | runtime | direct | manifest | pinned',
      '55: pkg:gem/tested | dev | direct | manifest | index https://registry.example/gems | also https://second.example',
      '56: pkg:gem/both | runtime | direct | manifest | index https://registry.example/gems | also https://second.example',
      '57: pkg:gem/bundler-audit@0.9.1 | wants 0.9.1 | build | direct | manifest | pinned | index https://registry.example/gems | also https://second.example',
      '58: include gemfiles/shared.rb (requirements)',
    ])
  })

  test('names what is computed, and takes nothing from comments and texts', () => {
    expect(rows(gemfile, 'Gemfile', fixture('gemfile/odd.gemfile'))).toEqual([
      '4: unread "source ENV [ "GEM_SOURCE" ]": expected the address of a source as a plain string',
      '5: unread "gem name": expected the name of a gem as a plain string',
      '6: unread "gem "placeless" , git : ENV [ "GIT" ]": version or place are computed; expected plain strings',
      '7: unread "gem "rails-#{version}"": expected the name of a gem as a plain string',
      '8: unread "gem "computed" , ENV [ "V" ] | | "7.0"": version or place are computed; expected plain strings',
      '8: pkg:gem/computed | runtime | direct | manifest',
      '9: unread "gem each": expected the name of a gem as a plain string',
      '10: unread "gem "not a name"": expected the name of a gem as a plain string',
      '11: pkg:gem/__proto__ | runtime | direct | manifest',
      '12: pkg:gem/tabbed@1.0 | wants 1.0 | runtime | direct | manifest | pinned',
      '13: pkg:gem/conditional@1.0 | wants 1.0 | runtime | direct | manifest | pinned',
      '14: pkg:gem/x | runtime | direct | manifest',
      '14: pkg:gem/behind-pattern | runtime | direct | manifest',
      '15: unread "gem "apostrophe\'s"": expected the name of a gem as a plain string',
      '19-21: unread "gem "after-heredoc" , "" "\\n 1.0\\n"": version or place are computed; expected plain strings',
      '19-21: pkg:gem/after-heredoc | runtime | direct | manifest',
      '23: unread "gem "placeless" , git : ENV [ "GIT" ]": version or place are computed; expected plain strings',
      '26: pkg:gem/in-block | runtime | direct | manifest | index https://block.example',
      '28: unread "gem "日本"": expected the name of a gem as a plain string',
      '29: unread "gem "lost"": expected the name of a gem as a plain string',
      '30: pkg:gem/next | runtime | direct | manifest',
      '16-18: unread "gem "fake-heredoc"": a call stands in a text, where it may be code; expected it outside of quotes',
    ])
  })

  test('reads a file that is cut off as far as it goes', () => {
    expect(rows(gemfile, 'Gemfile', fixture('gemfile/truncated.gemfile'))).toEqual([
      '2: pkg:gem/a | runtime | direct | manifest | index https://registry.example',
      '3: unread "gem": expected a call that comes to an end',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      '<<<<<<< HEAD\ngem "a"\n',
      ['1: BROKEN "<<<<<<< HEAD": no valid Gemfile: a merge conflict is not resolved'],
    ],
    ['an empty file', '', []],
    [
      'a shift that looks like a text',
      'x = []\nx <<A\ngem "hidden"\nA\n',
      [
        '2-4: unread "gem "hidden"": a call stands in a text, where it may be code; expected it outside of quotes',
      ],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(gemfile, 'Gemfile', text)).toEqual(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { gemspec } from '../../../src/readers/manifests/gemspec.ts'
import { fixture, rows } from './row.ts'

describe('gemspec', () => {
  test('reads dependencies of a gem', () => {
    expect(rows(gemspec, 'library.gemspec', fixture('gemspec/library.gemspec'))).toEqual([
      '14: pkg:gem/faraday | wants >= 2.0, < 3 | runtime | direct | manifest',
      '15: pkg:gem/json@2.7.2 | wants = 2.7.2 | runtime | direct | manifest | pinned',
      '16: pkg:gem/rspec | wants ~> 3.13 | dev | direct | manifest',
    ])
  })

  test('reads what RubyGems itself writes', () => {
    expect(rows(gemspec, 'old.gemspec', fixture('gemspec/generated.gemspec'))).toEqual([
      '5: pkg:gem/rack | wants >= 1.0, < 3.0 | runtime | direct | manifest',
      '6: pkg:gem/rake | wants ~> 13.0 | dev | direct | manifest',
      '7: pkg:gem/any | wants >= 0 | runtime | direct | manifest',
    ])
  })

  test('names what is computed or hidden', () => {
    expect(rows(gemspec, 'odd.gemspec', fixture('gemspec/odd.gemspec'))).toEqual([
      '2: unread "add_dependency name , version": expected the name of a gem as a plain string',
      '3: unread "add_dependency "computed" , Library :: VERSION": the version is computed; expected plain strings',
      '3: pkg:gem/computed | runtime | direct | manifest',
      '4: pkg:gem/__proto__ | runtime | direct | manifest',
      '6: unread "add_dependency": expected the name of a gem as a plain string',
      '10: unread "add_dependency": expected a call that comes to an end',
      '7-9: unread "s.add_dependency "hidden"": a call stands in a text, where it may be code; expected it outside of quotes',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      '>>>>>>> main\n',
      ['1: BROKEN ">>>>>>> main": no valid gemspec: a merge conflict is not resolved'],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(gemspec, 'a.gemspec', text)).toEqual(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { mixExs } from '../../../src/readers/manifests/mix-exs.ts'
import { fixture, rows } from './row.ts'

describe('mix-exs', () => {
  test('reads dependencies with their places and scopes', () => {
    expect(rows(mixExs, 'mix.exs', fixture('mix-exs/mix.exs'))).toEqual([
      '25: pkg:hex/phoenix | wants ~> 1.7.14 | runtime | direct | manifest',
      '26: pkg:hex/exact@1.2.3 | wants 1.2.3 | runtime | direct | manifest | pinned',
      '27: pkg:hex/equal@2.0.0 | wants == 2.0.0 | runtime | direct | manifest | pinned',
      '28: pkg:hex/half | wants == 2.0 | runtime | direct | manifest',
      '29: pkg:hex/phoenix_live_reload | wants ~> 1.2 | dev | direct | manifest',
      '30: pkg:hex/credo | wants ~> 1.7 | dev | direct | manifest',
      '31: pkg:hex/ranged | wants >= 1.0.0 and < 2.0.0 | optional | direct | manifest',
      '32: pkg:hex/any | wants >= 0.0.0 | runtime | direct | manifest',
      '33-39: pkg:hex/heroicons | wants v2.1.1 | git | from https://github.com/tailwindlabs/heroicons | runtime | direct | manifest',
      '40: pkg:hex/from_git | wants 0123456789abcdef0123456789abcdef01234567 | git | from https://git.example/from_git.git | runtime | direct | manifest | pinned',
      '41: pkg:hex/from_git_branch | wants main | git | from https://git.example/other.git | runtime | direct | manifest',
      '42: pkg:hex/from_path | path | from ../from_path | runtime | direct | manifest | pinned',
      '43: pkg:hex/sibling | workspace | runtime | direct | manifest | pinned',
      '44: pkg:hex/real_name | as renamed | wants ~> 1.0 | runtime | direct | manifest',
      '45: pkg:hex/private | wants ~> 1.0 | runtime | direct | manifest | index company',
      '46: pkg:hex/bracketed | wants ~> 3.0 | dev | direct | manifest',
      '47: pkg:hex/openai_ex | wants ~> 0.8 | runtime | direct | manifest',
    ])
  })

  test('reads what is installed by a script, and a list within the project', () => {
    expect(rows(mixExs, 'mix.exs', fixture('mix-exs/inline.exs'))).toEqual([
      '2: pkg:hex/req | wants ~> 0.5.0 | runtime | direct | manifest',
      '3: pkg:hex/kino | git | from https://github.com/livebook-dev/kino | runtime | direct | manifest',
      '10: pkg:hex/jason | wants ~> 1.4 | runtime | direct | manifest',
      '10: unread "{:plug , version ( )}": version or place are computed; expected plain strings',
      '10: pkg:hex/plug | runtime | direct | manifest',
    ])
  })

  test('names what is computed, and takes nothing from comments and texts', () => {
    expect(rows(mixExs, 'mix.exs', fixture('mix-exs/odd.exs'))).toEqual([
      '9: unread "{name ( ) , "~> 1.0"}": expected a dependency such as {:name, "~> 1.0"}',
      '10: unread "{:computed , version ( )}": version or place are computed; expected plain strings',
      '10: pkg:hex/computed | runtime | direct | manifest',
      '11: unread "{:interpolated , "~> #{@v}"}": version or place are computed; expected plain strings',
      '11: pkg:hex/interpolated | runtime | direct | manifest',
      '12: unread "{:from_env , path : System . get_env ( "PATH_TO" )}": version or place are computed; expected plain strings',
      '13: unread "{"text" , "~> 1.0"}": expected a dependency such as {:name, "~> 1.0"}',
      '14: pkg:hex/__proto__ | wants ~> 1.0 | runtime | direct | manifest',
      '15: unread "{:Upper , "~> 1.0"}": expected a dependency such as {:name, "~> 1.0"}',
      '16: pkg:hex/no_requirement | runtime | direct | manifest',
      '17: pkg:hex/tabbed | wants ~> 1.0 | runtime | direct | manifest',
      '18: pkg:hex/nested | wants ~> 1.0 | runtime | direct | manifest',
      '19: pkg:hex/conditional | wants ~> 1.0 | runtime | direct | manifest',
      '21: pkg:hex/one_line | wants ~> 2.0 | runtime | direct | manifest',
      '24: unread "{": expected a tuple that comes to an end',
      '24: unread "{": expected its partner: what follows may be meant otherwise',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      'defp deps do\n<<<<<<< HEAD\n',
      ['2: BROKEN "<<<<<<< HEAD": no valid mix.exs: a merge conflict is not resolved'],
    ],
    ['an empty file', '', []],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(mixExs, 'mix.exs', text)).toEqual(expected)
  })
})

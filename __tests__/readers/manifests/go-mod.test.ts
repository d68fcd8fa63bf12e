import { describe, expect, test } from '@jest/globals'
import { goMod } from '../../../src/readers/manifests/go-mod.ts'
import { fixture, rows } from './row.ts'

describe('go-mod', () => {
  test('reads requirements and replacements', () => {
    expect(rows(goMod, 'go.mod', fixture('go-mod/service.mod'))).toEqual([
      '8: pkg:golang/github.com/gin-gonic/gin@v1.10.0 | wants v1.10.0 | runtime | direct | manifest | pinned',
      '9: pkg:golang/github.com/ollama/ollama@v0.1.48 | wants v0.1.48 | runtime | direct | manifest | pinned',
      '10: pkg:golang/gopkg.in/yaml.v3@v3.0.1 | wants v3.0.1 | runtime | transitive | manifest | pinned',
      '11: pkg:golang/golang.org/x/text@v0.0.0-20240101000000-0123456789ab | wants v0.0.0-20240101000000-0123456789ab | runtime | transitive | manifest | pinned',
      '12: pkg:golang/github.com/docker/docker@v26.1.3+incompatible | wants v26.1.3+incompatible | runtime | direct | manifest | pinned',
      '15: pkg:golang/github.com/BurntSushi/toml@v1.4.0 | wants v1.4.0 | runtime | direct | manifest | pinned',
      '21: pkg:golang/github.com/once/only@v1.2.0 | wants v1.2.0 | runtime | direct | manifest | pinned',
      '34: pkg:golang/k8s.io/api | path | from ./staging/src/k8s.io/api | runtime | direct | manifest | pinned',
      '35: pkg:golang/github.com/owner/lib@v1.0.1-0.20240101000000-0123456789ab | as github.com/forked/lib | wants v1.0.1-0.20240101000000-0123456789ab | runtime | direct | manifest | pinned',
      '36: pkg:golang/github.com/once/only@v1.1.1 | wants v1.1.1 | runtime | direct | manifest | pinned',
      '39: pkg:golang/github.com/not/required | path | from ../elsewhere | runtime | direct | manifest | pinned',
    ])
  })

  test('reads odd spellings, and names what it cannot place', () => {
    expect(rows(goMod, 'go.mod', fixture('go-mod/odd.mod'))).toEqual([
      '4: pkg:golang/github.com/quoted/name@v1.0.0 | wants v1.0.0 | runtime | direct | manifest | pinned',
      '5: pkg:golang/github.com/back/quoted@v2.0.0+incompatible | wants v2.0.0+incompatible | runtime | direct | manifest | pinned',
      '6: pkg:golang/github.com/no/space@v1.0.0 | wants v1.0.0 | runtime | transitive | manifest | pinned',
      '7: pkg:golang/github.com/branch/name | wants master | runtime | direct | manifest',
      '8: unread "require github.com/no/version": expected a module and a version',
      '9: unread "require github.com/too/many v1.0.0 v2.0.0": expected a module and a version',
      '13: pkg:golang/github.com/tabs/tabs@v1.0.0 | wants v1.0.0 | runtime | direct | manifest | pinned',
      '14: pkg:golang/__proto__@v1.0.0 | wants v1.0.0 | runtime | direct | manifest | pinned',
      '19: unread "unheard github.com/of/it v1.0.0": expected a directive of go.mod',
      '20: unread "require "github.com/open/quote v1.0.0": expected words, each without a quote or within a pair of them',
      '15: unread "replace github.com/half =>": expected "module => other version" or "module => ./folder"',
      '16: unread "replace github.com/a/b = github.com/c/d v1": expected "module => other version" or "module => ./folder"',
      '17: pkg:golang/github.com/other/target | as github.com/branch/target | wants main | runtime | direct | manifest',
      '18: pkg:golang/C:%5Cx | path | from C:\\y | runtime | direct | manifest | pinned',
    ])
  })

  test('reads a file that is cut off as far as it goes', () => {
    expect(rows(goMod, 'go.mod', fixture('go-mod/truncated.mod'))).toEqual([
      '4: pkg:golang/github.com/a/b@v1.0.0 | wants v1.0.0 | runtime | direct | manifest | pinned',
      '5: unread "github.com/c": expected a module and a version',
      '3: unread "require (": the block has no ")" at its end',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      'module a\n<<<<<<< HEAD\nrequire b v1.0.0\n',
      ['2: BROKEN "<<<<<<< HEAD": no valid go.mod: a merge conflict is not resolved'],
    ],
    ['an empty file', '', []],
    [
      'a bracket at the end of nothing',
      ')\nrequire a v1.0.0\n',
      ['2: pkg:golang/a@v1.0.0 | wants v1.0.0 | runtime | direct | manifest | pinned'],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(goMod, 'go.mod', text)).toEqual(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { goSum } from '../../../src/readers/manifests/go-sum.ts'
import { fixture, rows } from './row.ts'

describe('go-sum', () => {
  test('reads modules with their hashes, and no manifests', () => {
    expect(rows(goSum, 'go.sum', fixture('go-sum/ordinary.sum'))).toEqual([
      '1: pkg:golang/github.com/BurntSushi/toml@v1.4.0 | wants v1.4.0 | unknown | unknown | lockfile | pinned | #h1:kuoIxZQy2WRRk1pttg9asf+WVv6tWQuBNVmK8+nqPr0=',
      '3: pkg:golang/github.com/docker/docker@v26.1.3+incompatible | wants v26.1.3+incompatible | unknown | unknown | lockfile | pinned | #h1:lLCzRbrVZrljpVNobJu1J2FHk8V0s4BawoZippkc+xo=',
      '4: pkg:golang/golang.org/x/text@v0.0.0-20240101000000-0123456789ab | wants v0.0.0-20240101000000-0123456789ab | unknown | unknown | lockfile | pinned | #h1:a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0c1d=',
    ])
  })

  test('reads the sums of a workspace', () => {
    expect(rows(goSum, 'go.work.sum', fixture('go-sum/work.sum'))).toEqual([
      '3: pkg:golang/gopkg.in/yaml.v3@v3.0.1 | wants v3.0.1 | unknown | unknown | lockfile | pinned | #h1:fxVm/GzAzEWqLHuvctI91KS9hhNmmWOoWu0XTYJS7CA=',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(goSum, 'go.sum', fixture('go-sum/odd.sum'))).toEqual([
      '1: unread "github.com/no/hash v1.0.0": expected a module, a version and a hash',
      '2: unread "github.com/no/version h1:abc=": expected a module, a version and a hash',
      '3: pkg:golang/github.com/indented/name@v1.0.0 | wants v1.0.0 | unknown | unknown | lockfile | pinned | #h1:aW5kZW50ZWQ=',
      '4: unread "// a comment is none here": expected a module, a version and a hash',
      '5: pkg:golang/__proto__@v1.0.0 | wants v1.0.0 | unknown | unknown | lockfile | pinned | #h1:cHJvdG8=',
      '6: pkg:golang/github.com/other/hash@v1.0.0 | wants v1.0.0 | unknown | unknown | lockfile | pinned | #h2:bm90IHlldA==',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      '<<<<<<< HEAD\na v1.0.0 h1:a=\n',
      ['1: BROKEN "<<<<<<< HEAD": no valid go.sum: a merge conflict is not resolved'],
    ],
    ['an empty file', '', []],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(goSum, 'go.sum', text)).toEqual(expected)
  })
})

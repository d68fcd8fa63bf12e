import { describe, expect, test } from '@jest/globals'
import { goWork } from '../../../src/readers/manifests/go-work.ts'
import { fixture, rows } from './row.ts'

describe('go-work', () => {
  test('reads replacements, and no folders', () => {
    expect(rows(goWork, 'go.work', fixture('go-work/ordinary.work'))).toEqual([
      '12: pkg:golang/github.com/owner/lib@v1.0.1 | as github.com/forked/lib | wants v1.0.1 | runtime | direct | manifest | pinned',
      '13: pkg:golang/github.com/local/lib | path | from ../lib | runtime | direct | manifest | pinned',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(goWork, 'go.work', fixture('go-work/odd.work'))).toEqual([
      '3: unread "require github.com/not/here v1.0.0": expected a directive of go.work',
      '5: pkg:golang/b@v1.0.0 | as a | wants v1.0.0 | runtime | direct | manifest | pinned',
      '6: unread "=> c v1.0.0": expected "module => other version" or "module => ./folder"',
      '4: unread "replace (": the block has no ")" at its end',
    ])
  })

  test('reads a merge conflict as a whole', () => {
    expect(rows(goWork, 'go.work', fixture('go-work/conflict.work'))).toEqual([
      '2: BROKEN "<<<<<<< HEAD": no valid go.work: a merge conflict is not resolved',
    ])
  })
})

import { describe, expect, test } from '@jest/globals'
import { gradleLanguage } from '../../../src/readers/manifests/languages.ts'
import { rubyLanguage } from '../../../src/readers/manifests/ruby-language.ts'
import { callAt, literal, lostBracket, shown } from '../../../src/readers/syntax/calls.ts'
import { type Language, type Token, tokensOf } from '../../../src/readers/syntax/tokens.ts'

const tokens = (text: string, language: Language = rubyLanguage): readonly Token[] => {
  const read = tokensOf(text, language)
  return 'why' in read ? [] : read
}

/** The arguments of the call that a text begins with, and what stands behind it. */
const read = (text: string, language?: Language) => {
  const all = tokens(text, language)
  const call = callAt(all, 0)
  return (
    call && {
      values: call.arguments.map(({ key, value }) =>
        key === undefined ? shown(value) : `${key} = ${shown(value)}`,
      ),
      lines: `${call.line}-${call.endLine}`,
      next: all[call.next]?.text,
    }
  )
}

describe('callAt', () => {
  test.each([
    ['gem "a", "b"\nc', { values: ['"a"', '"b"'], lines: '1-1', next: '\n' }],
    ['gem "a",\n  "b" if c', { values: ['"a"', '"b"'], lines: '1-2', next: 'if' }],
    ['gem("a", [1, 2])\nc', { values: ['"a"', '[ 1 , 2 ]'], lines: '1-1', next: '\n' }],
    [
      'gem "a", :git => "b", ref: "c"',
      { values: ['"a"', 'git = "b"', 'ref = "c"'], lines: '1-1', next: undefined },
    ],
    ['gem "a", { b: 1 }', { values: ['"a"', '{ b : 1 }'], lines: '1-1', next: undefined }],
    ['group :a do', { values: [':a'], lines: '1-1', next: 'do' }],
    ['gem "a", \\\n "b"\nc', { values: ['"a"', '"b"'], lines: '1-2', next: '\n' }],
    ['gem', { values: [], lines: '1-1', next: undefined }],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('reads named arguments of Kotlin', () => {
    expect(read('f(group = "a", name = "b")', gradleLanguage)?.values).toEqual(['group = "a"', 'name = "b"'])
  })

  test.each(['gem("a", "b"', `gem(${'a, '.repeat(300)})`])('leaves a call without an end', text => {
    expect(read(text)).toBeUndefined()
  })
})

describe('lostBracket', () => {
  test.each([
    ['a(b[c]{})', undefined],
    ['a(b\nc', '1 ('],
    ['a(b]', '1 ]'],
    ['a\n)', '2 )'],
  ])('finds the one in %j', (text, expected) => {
    const lost = lostBracket(tokens(text))
    expect(lost && `${lost.line} ${lost.text}`).toBe(expected)
  })
})

describe('literal', () => {
  test.each([
    ['"a"', 'a'],
    ['"a".freeze', 'a'],
    ['"a" + b', undefined],
    ['"#{a}"', undefined],
    ['a', undefined],
  ])('of %s', (text, expected) => {
    expect(literal(tokens(text))).toBe(expected)
  })
})

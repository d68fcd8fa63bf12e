import { describe, expect, test } from '@jest/globals'
import { digitsAlone, slipOf, staysWord } from '../../../src/rules/package/slip.ts'

describe('slipOf', () => {
  test.each([
    ['lodash', 'lodahs', 'by two swapped letters', true],
    ['lodash', 'lodasg', 'by a neighbouring key (g for h)', true],
    ['lodash', 'lodaxh', 'by a neighbouring key (x for s)', true],
    ['lodash', 'lodaph', 'by one letter', false],
    ['express', 'expresss', 'by a doubled letter (ss)', true],
    ['express', 'exprespx', 'by one added letter', false],
    ['express', 'expres', 'by a letter that is not doubled (s)', true],
    ['express', 'expess', 'by one letter left out', false],
    ['a', '', 'by one letter left out', false],
    ['', '', 'by one letter', false],
  ])('%s to %s', (popular, name, how, typing) => {
    expect(slipOf(popular, name)).toEqual({ how, typing })
  })
})

test('an edit must lie within a word that is long enough to carry it', () => {
  expect(staysWord('is-map', 'it-map', 1)).toBe(false)
  expect(staysWord('react-native-share', 'react-native-shapes', 2)).toBe(false)
  expect(staysWord('http-proxy', 'http-prxy', 1)).toBe(true)
  expect(staysWord('lodash', 'lodahs', 1)).toBe(true)
  expect(staysWord('cross-env', 'crossenv', 1)).toBe(true)
})

test('digits alone', () => {
  expect(digitsAlone('cudf-cu12', 'cudf-cu13')).toBe(true)
  expect(digitsAlone('cudf', 'cudf2')).toBe(true)
  expect(digitsAlone('cudf', 'cudf')).toBe(false)
  expect(digitsAlone('jinja2', 'ninja2')).toBe(false)
})

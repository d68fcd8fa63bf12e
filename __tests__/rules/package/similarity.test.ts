import { describe, expect, test } from '@jest/globals'
import { popularNames } from '../../../src/data/popular.ts'
import { distance } from '../../../src/rules/package/distance.ts'
import { nearest } from '../../../src/rules/package/nearest.ts'
import { skeleton } from '../../../src/rules/package/shape.ts'
import { likeness } from '../../../src/rules/package/similarity.ts'
import { HOSTILE } from '../samples.ts'

describe('distance', () => {
  test.each([
    ['', '', 2, 0],
    ['abc', 'abc', 0, 0],
    ['abc', 'abd', 2, 1],
    ['abc', 'acb', 2, 1],
    ['abc', 'ab', 2, 1],
    ['ca', 'abc', 3, 3],
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 2, undefined],
    ['a', 'abcdef', 2, undefined],
  ] as const)('%j to %j within %d', (a, b, most, edits) => {
    expect(distance(a, b, most)).toBe(edits)
    expect(distance(b, a, most)).toBe(edits)
  })
})

test('letters that look alike have one skeleton', () => {
  expect(skeleton('r\u0435quests')).toBe(skeleton('requests'))
  expect(skeleton('1odash')).toBe(skeleton('lodash'))
  expect(skeleton('modem')).toBe(skeleton('modern'))
  expect(skeleton('vvebpack')).toBe(skeleton('webpack'))
  expect(skeleton('b\u00e4bel')).toBe(skeleton('babel'))
  expect(skeleton('expre55')).not.toBe(skeleton('express'))
})

describe('likeness', () => {
  test.each([
    ['npm', 'expresss', 'express', 'by a doubled letter (ss)', false],
    ['npm', 'lodahs', 'lodash', 'by two swapped letters', false],
    ['npm', '1odash', 'lodash', 'by letters that look alike', false],
    ['npm', 'crossenv', 'cross-env', 'in its separators alone', false],
    ['npm', 'retry-axios-x', undefined, undefined, undefined],
    ['npm', '@typescript_eslinter/eslint', '@typescript-eslint', 'in its scope', false],
    ['npm', '@babel/cor', undefined, undefined, undefined],
    ['pypi', 'reqeusts', 'requests', 'by two swapped letters', false],
    ['pypi', 'python-datetutil', 'python-dateutil', 'by one added letter', false],
    ['pypi', 'pythondateutil', 'python-dateutil', 'in its separators alone', false],
    ['pypi', 'learn-scikit', 'scikit-learn', 'in the order of its words', false],
    ['pypi', 'requests2', 'requests', 'by a number at its end', true],
    ['pypi', 'numpy-utils', 'numpy', 'by a word such as "utils" or "py"', true],
    ['pypi', 'requests', undefined, undefined, undefined],
    ['pypi', 'starlette-reverse-proxy', undefined, undefined, undefined],
  ] as const)('%s %s', (ecosystem, name, to, how, weak) => {
    const like = likeness(ecosystem, name)
    expect([like?.to, like?.how, like?.weak]).toEqual([to, how, weak])
  })

  test('the rank is the place on the list, of a scope that of its first package', () => {
    expect(likeness('pypi', 'reqeusts')?.rank).toBe(popularNames('pypi').indexOf('requests') + 1)
    const first = popularNames('npm').findIndex(name => name.startsWith('@typescript-eslint/'))
    expect(likeness('npm', '@typescript_eslinter/eslint')?.rank).toBe(first + 1)
  })

  test('popular names are never taken for others', () => {
    for (const ecosystem of ['npm', 'pypi'] as const) {
      expect(popularNames(ecosystem).filter(name => likeness(ecosystem, name))).toEqual([])
    }
  })

  test('hostile names cost little', () => {
    const start = performance.now()
    for (const name of HOSTILE) {
      likeness('npm', name)
      likeness('pypi', name)
      nearest('npm', name)
      nearest('pypi', name)
    }
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

test('names that can have been meant', () => {
  expect(nearest('npm', 'left-padder')).toEqual(['left-pad'])
  expect(nearest('pypi', 'reqests')[0]).toBe('requests')
  expect(nearest('pypi', 'fastapi-observability-lightning')).toEqual(['fastapi'])
  expect(nearest('npm', 'zzqqxxyyvv')).toEqual([])
  expect(nearest('npm', 'x'.repeat(300))).toEqual([])
})

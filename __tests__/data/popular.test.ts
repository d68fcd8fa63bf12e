import { describe, expect, test } from '@jest/globals'
import { misnamed } from '../../src/data/misnamed.ts'
import { popularDate, popularNames, popularRank } from '../../src/data/popular.ts'

describe.each(['npm', 'pypi'] as const)('popular names of %s', ecosystem => {
  const names = popularNames(ecosystem)

  test('are many, distinct and plain', () => {
    expect(names.length).toBeGreaterThan(14_000)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter(name => !/^(?:@[\w.~-]+\/)?[\w.-]+$/.test(name))).toEqual([])
    expect(popularDate(ecosystem)).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
  })

  test('have their place as rank', () => {
    expect(popularRank(ecosystem, names[0] ?? '')).toBe(0)
    expect(popularRank(ecosystem, names[9999] ?? '')).toBe(9999)
    for (const name of ['__proto__', '', 'constructor\n'])
      expect(popularRank(ecosystem, name)).toBeUndefined()
  })
})

test('names of PyPI are normalised', () => {
  expect(popularNames('pypi').filter(name => name !== name.toLowerCase().replace(/[-_.]+/g, '-'))).toEqual([])
})

test('wrong names lead to others that are no wrong names themselves', () => {
  const wrong = [
    'yaml',
    'bs4',
    'cv2',
    'sklearn',
    'pil',
    'dotenv',
    'jwt',
    'serial',
    'crypto',
    'attr',
    'openssl',
    'docx',
    'fitz',
    'git',
    'discord',
  ]
  for (const name of wrong) {
    const right = misnamed('pypi', name)
    expect(right?.names.filter(each => misnamed('pypi', each))).toEqual([])
    expect(right?.names.filter(each => popularRank('pypi', each) === undefined)).toEqual([])
  }
  expect(misnamed('npm', 'yaml')).toBeUndefined()
  expect(misnamed('pypi', '__proto__')).toBeUndefined()
})

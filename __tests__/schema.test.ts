import { expect, test } from '@jest/globals'
import { conform, count, globs, options } from '../src/schema.ts'

const schema = options({ days: count('Days.', 30), allow: globs('Names.') })

test('absent options take their default', () => {
  expect(conform(schema, {})).toEqual({ value: { days: 30, allow: [] } })
})

test('every fault is reported with its place', () => {
  const result = conform(schema, { days: -1, allow: ['a', 1], other: true })
  expect('faults' in result && result.faults.map(({ path }) => path.join('.'))).toEqual([
    'days',
    'allow.1',
    'other',
  ])
})

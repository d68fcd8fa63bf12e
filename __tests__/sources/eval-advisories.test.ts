import { expect, test } from '@jest/globals'
import { advisories, advisoryRows } from '../../scripts/eval-advisories.ts'

test('each answer is that of OSV on the recorded versions', () => {
  const rows = advisoryRows()
  expect(rows.flatMap(({ different }) => different)).toEqual([])
  expect(rows.map(({ ecosystem }) => ecosystem)).toEqual(['pypi', 'npm', 'golang'])
  for (const { versions, answers, catalogue } of rows) {
    expect(versions).toBeGreaterThanOrEqual(30)
    expect(answers).toBeGreaterThan(versions)
    expect(catalogue).toBeGreaterThan(0)
  }
})

test('the measure has what it promises, and a target that can be missed', () => {
  const { table, targets, unexpected } = advisories()
  expect(table.split('\n')).toHaveLength(5)
  expect(targets.map(({ met }) => met)).toEqual([true])
  expect(unexpected).toEqual([])
})

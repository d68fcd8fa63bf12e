import { expect, test } from '@jest/globals'
import { advisories, advisoryRows, enumerated, enumerationRow } from '../../scripts/eval-advisories.ts'

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

test('each version that OSV enumerated is covered by the ranges alone, and no other release of that day is', () => {
  const { versions, different } = enumerationRow()
  expect(different).toEqual([])
  expect(versions).toBeGreaterThan(1000)
  // Prereleases that stand right before a range begins, which are the ones that go wrong.
  const jupyter = enumerated().find(({ name }) => name === 'jupyterlab')
  expect(jupyter?.affected).toContain('3.0.0')
  expect(jupyter?.unaffected).toContain('3.0.0rc9')
})

test('the measure has what it promises, and a target that can be missed', () => {
  const { table, targets, unexpected } = advisories()
  expect(table.split('\n')).toHaveLength(6)
  expect(targets.map(({ met }) => met)).toEqual([true])
  expect(unexpected).toEqual([])
})

/** The labelled sources and the snippets of the hub's own site: the targets hold. */
import { expect, jest, test } from '@jest/globals'
import { references, scoreReferences, scoreSnippets } from '../../../scripts/eval-references.ts'

jest.setTimeout(60_000)

test('the labelled sources', async () => {
  const scores = await scoreReferences()
  expect(scores.map(({ list }) => list)).toContain('python')
  for (const { references: wanted, found, extra, examples } of scores) {
    expect([found / wanted >= 0.97, extra / wanted <= 0.02, examples.slice(0, 5)]).toEqual([
      true,
      true,
      expect.any(Array),
    ])
  }
})

test('the labelled sources are many enough', async () => {
  const python = (await scoreReferences()).find(({ list }) => list === 'python')
  expect(python?.references).toBeGreaterThanOrEqual(170)
  expect(python?.traps).toBeGreaterThanOrEqual(120)
})

test('the snippets that name an id in Python', async () => {
  const [python] = await scoreSnippets()
  expect(python?.libraries).toBeGreaterThan(60)
  expect((python?.found ?? 0) / (python?.libraries ?? 1)).toBeGreaterThanOrEqual(0.9)
})

test('every target is met', async () => {
  expect((await references()).targets.filter(({ met }) => !met)).toEqual([])
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { batteredOf, hit, truncate } from '../support/battering.ts'
import { mutated, mutations } from '../support/mutations.ts'
import { samples } from '../support/samples.ts'

/** A guard against hangs, in milliseconds, not a measurement. */
const SOON = 5000
const RUNS = 500

test('files with changed bytes end in an answer', async () => {
  const book = batteredOf()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples), mutations, async ({ name, data }, list) => {
      await hit(book, name, mutated(data, list))
      expect(book.crashes).toEqual([])
    }),
    { seed: 100_000, numRuns: RUNS },
  )
  expect(book.inputs).toBe(RUNS)
  expect(book.slowest.amount).toBeLessThan(SOON)
}, 60_000)

test('files that are cut end in an answer', async () => {
  const book = batteredOf()
  for (const sample of samples) await truncate(book, sample, 3)
  expect(book.inputs).toBeGreaterThan(samples.length)
  expect(book.crashes).toEqual([])
  expect(book.slowest.amount).toBeLessThan(SOON)
}, 60_000)

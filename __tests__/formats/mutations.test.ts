import { expect, test } from '@jest/globals'
import { batteredOf, mutate, truncate } from '../support/battering.ts'
import { samples } from '../support/samples.ts'

/** A guard against hangs, in milliseconds, not a measurement. */
const SOON = 5000

test('files with changed bytes end in an answer', async () => {
  const book = batteredOf()
  await mutate(book, 500, 100_000)
  expect([book.inputs, book.crashes]).toEqual([500, []])
  expect(book.slowest.amount).toBeLessThan(SOON)
}, 60_000)

test('files that are cut end in an answer', async () => {
  const book = batteredOf()
  for (const sample of samples) await truncate(book, sample, 3)
  expect(book.inputs).toBeGreaterThan(samples.length)
  expect(book.crashes).toEqual([])
  expect(book.slowest.amount).toBeLessThan(SOON)
}, 60_000)

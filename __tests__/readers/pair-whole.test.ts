/** Calls of one function: which of many namesakes changed, and what each was before. */
import { expect, test } from '@jest/globals'
import { pair } from '../../src/readers/pair.ts'
import type { LoaderCall } from '../../src/reference.ts'

const load = (at: number, what: string): LoaderCall => ({
  kind: 'loader',
  id: 'loader:torch.load',
  loader: 'torch.load',
  callee: 'torch.load',
  what,
  unsafe: 'always',
  surface: 'code',
  at: { path: 'a.py', line: at },
})

test('namesakes that stay are set aside first, then those that changed are paired in their order', () => {
  const base = [load(1, 'a'), load(2, 'b'), load(3, 'c')]
  const head = [load(4, 'x'), load(5, 'b'), load(6, 'y'), load(7, 'z')]
  expect(pair(base, head)).toEqual([
    { ...head[0], previous: base[0] },
    { ...head[2], previous: base[2] },
    head[3],
  ])
})

test('of several equal ones each stands for one', () => {
  expect(pair([load(1, 'a')], [load(2, 'a'), load(3, 'a')])).toEqual([load(3, 'a')])
})

test('200,000 calls of one name take no time that grows with their square', () => {
  const base = Array.from({ length: 100_000 }, (_, at) => load(at, `${at}`))
  const head = Array.from({ length: 100_000 }, (_, at) => load(at, `${200_000 - at}`))
  const start = performance.now()
  expect(pair(base, head)).toHaveLength(100_000)
  // A list searched from its head for each of them took half a minute.
  expect(performance.now() - start).toBeLessThan(15_000)
})

/** What an answer of an earlier run may settle: an exact version that is there, and nothing else. */
import { expect, test } from '@jest/globals'
import { createHttp } from '../../src/http.ts'
import type { KeptAnswer } from '../../src/http-cache.ts'
import type { Reference } from '../../src/reference.ts'
import { gather } from '../../src/sources/index.ts'
import { aPackage, scene } from '../support/asking.ts'
import type { NpmPackage } from '../support/registry/npm.ts'

const OLD = '2024-01-01T00:00:00Z'
const HOUR = 3_600_000

const cacheOf = (entries: Map<string, KeptAnswer>, hours: number) => ({
  store: {
    get: (key: string) => entries.get(key),
    put: (key: string, kept: KeptAnswer) => void entries.set(key, kept),
  },
  of: new Set(['npm'] as const),
  now: new Date(Date.now() + hours * HOUR),
})

/** Two runs on one folder; the registry changes in between. */
const twice = async (
  reference: Reference,
  change: (npm: Map<string, NpmPackage>) => void,
  begin: NpmPackage = { versions: { '1.0.0': { at: OLD }, '1.1.0': { at: OLD } } },
) => {
  const entries = new Map<string, KeptAnswer>()
  const wanted = () => new Set(['release'] as const)
  const first = await scene()
  const again = async (hours: number) => {
    const http = createHttp({
      endpoints: first.registry.endpoints,
      version: '1.2.3',
      backOff: 1,
      cache: cacheOf(entries, hours),
    })
    return (await gather([reference], wanted, http)).get(reference)?.release
  }
  first.registry.npm.set('left', begin)
  const before = await again(0)
  const asked = first.registry.asked.length
  change(first.registry.npm)
  const after = await again(1)
  return { before, after, more: first.registry.asked.length - asked, entries }
}

test('an exact version that was there is not asked about again', async () => {
  const { before, after, more } = await twice(aPackage({ name: 'left', version: '1.0.0' }), npm =>
    npm.delete('left'),
  )
  expect(before).toMatchObject({ state: 'known', value: { match: 'exact' } })
  expect(after).toEqual(before)
  expect(more).toBe(0)
})

test('a version that came since is found', async () => {
  const { before, after, more } = await twice(aPackage({ name: 'left', version: '2.0.0' }), npm =>
    npm.set('left', { versions: { '2.0.0': { at: OLD } } }),
  )
  expect(before).toMatchObject({ value: { match: 'none' } })
  expect(after).toMatchObject({ value: { match: 'exact', version: '2.0.0' } })
  expect(more).toBe(1)
})

test('a range comes to what is newest today', async () => {
  const { before, after } = await twice(aPackage({ name: 'left', specifier: '^1.0.0' }), npm =>
    npm.set('left', { versions: { '1.0.0': { at: OLD }, '1.2.0': { at: OLD } } }),
  )
  expect(before).toMatchObject({ value: { match: 'range', version: '1.1.0' } })
  expect(after).toMatchObject({ value: { match: 'range', version: '1.2.0' } })
})

test('what the registry marks is asked about again', async () => {
  const marked = { versions: { '1.0.0': { at: OLD, deprecated: 'no' }, '1.1.0': { at: OLD } } }
  const { before, after, more } = await twice(
    aPackage({ name: 'left', version: '1.0.0' }),
    npm => npm.set('left', { versions: { '1.0.0': { at: OLD } } }),
    marked,
  )
  expect(before).toMatchObject({ value: { deprecated: 'no' } })
  expect(after).not.toHaveProperty('value.deprecated')
  expect(more).toBe(1)
})

test('a name that was absent is asked about again', async () => {
  const { before, after, entries } = await twice(aPackage({ name: 'gone', version: '1.0.0' }), npm =>
    npm.set('gone', { versions: { '1.0.0': { at: OLD } } }),
  )
  expect([before?.state, after?.state, entries.size]).toEqual(['absent', 'known', 1])
})

/** Lockfiles as a change brings them: large, and nearly the same on both sides. */
import { expect, test } from '@jest/globals'
import { extract } from '../../src/readers/index.ts'
import { changeOf } from './memory.ts'

const lockfile = (count: number, size: number): string => {
  const filler = 'x'.repeat(Math.max(0, Math.floor(size / count) - 100))
  const entries = Array.from({ length: count }, (_, at) => {
    const address = `https://registry.example/name-${at}/-/name-${at}-1.0.0.tgz`
    return `    "node_modules/name-${at}": {\n      "version": "1.0.0",\n      "resolved": "${address}",\n      "license": "${filler}"\n    }`
  })
  return `{\n  "lockfileVersion": 3,\n  "packages": {\n${entries.join(',\n')}\n  }\n}\n`
}

/** Blobs of a change in memory are told apart by their first bytes. */
const read = async (before: string, after: string) => {
  const [base, head] = [before.replace('{', '{ '), after]
  const change = changeOf({ 'package-lock.json': base }, { 'package-lock.json': head })
  return (await extract(change, { ignored: () => false })).references
}

test('of a lockfile of 20 MB only the entry that the change adds is told', async () => {
  const base = lockfile(20_000, 20_000_000)
  const added = base.replace(
    '"packages": {\n',
    '"packages": {\n    "node_modules/added": {"version": "1.0.0"},\n',
  )
  expect(base.length).toBeGreaterThan(20_000_000)
  expect((await read(base, added)).map(({ id, at }) => [id, at.line])).toEqual([['pkg:npm/added@1.0.0', 4]])
})

test('a lockfile beyond the limit is told as one that is not read', async () => {
  const [found, ...more] = await read('{}', lockfile(100, 34_000_000))
  expect(more).toEqual([])
  expect(found?.kind === 'unread' && found.why).toBe('32.4 MiB, more than the 32 MiB that are read')
})

test('10,000 additions are all told', async () => {
  const base = lockfile(10, 0)
  const found = await read(base, lockfile(10_010, 0))
  expect(found).toHaveLength(10_000)
  expect(found[9_999]?.id).toBe('pkg:npm/name-10009@1.0.0')
})

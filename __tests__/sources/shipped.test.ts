import { expect, test } from '@jest/globals'
import { shipped } from '../../src/sources/shipped.ts'
import { aPackage, scene, timeless } from '../support/asking.ts'

const askOne = async (fields: Parameters<typeof aPackage>[0]) => {
  const { http, registry } = await scene()
  const [fact] = await shipped.ask([aPackage(fields)], http)
  expect(registry.asked).toEqual([])
  return timeless(fact)
}

test('a popular name exists, and nothing is said of its versions', async () => {
  expect(await askOne({ name: 'express', version: '999.0.0' })).toEqual({
    state: 'known',
    value: { name: 'express', versions: 0, recent: [], match: 'range' },
    source: expect.stringMatching(/^the list of popular npm packages of \d{4}-\d\d$/),
  })
})

test.each([
  [
    { name: 'left-padder-utils' },
    /^it is not in the list of popular npm packages of \d{4}-\d\d, and nobody was asked$/,
  ],
  [{ name: '__proto__' }, /^it is not in the list/],
  [
    { name: 'no-such-thing', ecosystem: 'pypi' },
    /^it is not in the list of popular Python packages of \d{4}-\d\d, and nobody was asked$/,
  ],
  [
    { name: 'docker.io/library/nginx', ecosystem: 'docker' },
    /^there is no list of popular container images, and nobody was asked$/,
  ],
] as const)('of %j nothing is known', async (fields, reason) => {
  expect(await askOne(fields)).toMatchObject({
    state: 'unknown',
    unasked: true,
    reason: expect.stringMatching(reason),
  })
})

test('a private name is on no list', () => {
  expect(shipped.serves(aPackage({ name: 'express', private: { asked: true } }))).toBe(false)
  expect(shipped.serves(aPackage({ name: 'express', origin: 'git' }))).toBe(false)
})

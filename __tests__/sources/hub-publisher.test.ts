import { expect, test } from '@jest/globals'
import { hubPublisher } from '../../src/sources/hub-publisher.ts'
import { aModel, scene } from '../support/asking.ts'

const ask = async (accounts: Readonly<Record<string, object>>, name = 'acme/tiny') => {
  const { registry, http } = await scene()
  for (const [account, info] of Object.entries(accounts))
    registry.hub.set(account, { sha: '', files: {}, info })
  const [fact] = await hubPublisher.ask([aModel({ name })], http)
  return { fact, asked: registry.asked.length }
}

test('an organization, and whether the hub has verified it', async () => {
  const { fact, asked } = await ask({ 'organizations/acme': { isVerified: true, numModels: 3 } })
  expect(fact).toMatchObject({
    state: 'known',
    value: { name: 'acme', kind: 'organization', verified: true },
  })
  expect(asked).toBe(1)
  const silent = await ask({ 'organizations/acme': {} })
  expect(silent.fact).toMatchObject({ value: { name: 'acme', kind: 'organization' } })
  expect(silent.fact).not.toHaveProperty('value.verified')
})

test('a user is asked for when there is no such organization', async () => {
  const { fact, asked } = await ask({ 'users/acme': { createdAt: '2026-11-01T00:00:00.000Z' } })
  expect(fact).toMatchObject({
    value: { name: 'acme', kind: 'user', verified: false, created: '2026-11-01T00:00:00.000Z' },
  })
  expect(asked).toBe(2)
})

test('nobody of that name is absent, and names that climb stay in their segment', async () => {
  expect((await ask({})).fact).toMatchObject({ state: 'absent' })
  const { fact } = await ask({}, '../x')
  expect(fact).toMatchObject({ state: expect.stringMatching(/^(?:absent|unknown)$/) })
})

test('a name without owner is asked of nobody', () => {
  expect(hubPublisher.serves(aModel({ name: 'gpt2' }))).toBe(false)
  expect(hubPublisher.serves(aModel({ name: 'acme/tiny', resolvedBy: 'partial' }))).toBe(false)
})

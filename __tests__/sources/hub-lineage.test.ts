import { expect, test } from '@jest/globals'
import type { Ancestor } from '../../src/evidence.ts'
import { hubLineage } from '../../src/sources/hub-lineage.ts'
import { aModel, known, scene } from '../support/asking.ts'

const SHA = '86b5e0934494bd15c9632b12f734a8a67f723594'

const ask = async (
  cards: Readonly<Record<string, readonly string[]>>,
  moved: Readonly<Record<string, string>> = {},
) => {
  const { registry, http } = await scene()
  for (const [name, base_model] of Object.entries(cards))
    registry.hub.set(`models/${name}`, { sha: SHA, files: {}, info: { cardData: { base_model } } })
  for (const [name, movedTo] of Object.entries(moved))
    registry.hub.set(`models/${name}`, { sha: SHA, files: {}, movedTo })
  const [fact] = await hubLineage.ask([aModel({ name: 'org/tiny', revision: SHA })], http)
  const found = known<'lineage'>(fact) as readonly Ancestor[]
  return { fact, registry, steps: found.map?.(({ name, of, fact }) => `${name} of ${of}: ${fact.state}`) }
}

test('base models are looked up, and theirs', async () => {
  const { steps, registry } = await ask({
    'org/tiny': ['org/base'],
    'org/base': ['org/root'],
    'org/root': [],
  })
  expect(steps).toEqual(['org/base of org/tiny: known', 'org/root of org/base: known'])
  expect(registry.asked.length).toBe(3)
})

test('three steps up and no further', async () => {
  const { steps } = await ask({
    'org/tiny': ['a/1'],
    'a/1': ['a/2'],
    'a/2': ['a/3'],
    'a/3': ['a/4'],
    'a/4': [],
  })
  expect(steps).toEqual(['a/1 of org/tiny: known', 'a/2 of a/1: known', 'a/3 of a/2: known'])
})

test('a circle ends', async () => {
  const { steps } = await ask({ 'org/tiny': ['org/Tiny', 'a/b'], 'a/b': ['org/tiny', 'a/b'] })
  expect(steps).toEqual(['a/b of org/tiny: known'])
})

test('of a merge of many the first ones', async () => {
  const bases = Array.from({ length: 18 }, (_, n) => `a/m${n}`)
  const { steps, registry } = await ask({ 'org/tiny': bases })
  expect(steps).toEqual(bases.slice(0, 5).map(name => `${name} of org/tiny: absent`))
  expect(registry.asked.length).toBe(6)
})

test('names that nobody can have are no question, and a moved one shows its new name', async () => {
  const { fact } = await ask(
    { 'org/tiny': ['../../secret', 'old/base'], 'new/base': [] },
    { 'old/base': 'new/base' },
  )
  expect(known<'lineage'>(fact)).toMatchObject([
    { name: 'old/base', fact: { state: 'known', value: { id: 'new/base' } } },
  ])
})

test('what is not there has no lineage', async () => {
  expect((await ask({})).fact?.state).toBe('absent')
})

import { describe, expect, test } from '@jest/globals'
import { ECOSYSTEMS, type Ecosystem } from '../../src/ecosystem.ts'
import type { Fact, FactName, Facts } from '../../src/evidence.ts'
import type { Reference } from '../../src/reference.ts'
import { gather, sources } from '../../src/sources/index.ts'
import type { Source } from '../../src/sources/source.ts'
import { aModel, aPackage, scene } from '../support/asking.ts'

const wants =
  (...names: FactName[]) =>
  (): ReadonlySet<FactName> =>
    new Set(names)

const unread: Reference = {
  kind: 'unread',
  id: 'x',
  what: 'x',
  why: 'y',
  surface: 'docs',
  at: { path: 'x', line: 1 },
}

const states = (evidence: object | undefined): object =>
  Object.fromEntries(
    Object.entries(evidence ?? {}).map(([name, fact]) => [name, (fact as Fact<unknown>).state]),
  )

test('every reference gets the facts that are wanted of it, from the source that serves it', async () => {
  const { registry, http } = await scene()
  registry.npm.set('left', { versions: { '1.0.0': { at: '2024-01-01T00:00:00Z' } } })
  registry.pypi.set('right', { versions: [], files: [] })
  registry.hub.set('models/org/tiny', { sha: 'a', files: {} })
  const [left, right, gone, model] = [
    aPackage({ name: 'left' }),
    aPackage({ name: 'right', ecosystem: 'pypi' }),
    aPackage({ name: 'gone' }),
    aModel({ name: 'org/tiny' }),
  ]
  const wanted = (reference: Reference): ReadonlySet<FactName> => {
    if (reference === gone) return new Set(['release'])
    if (reference === unread) return new Set()
    return new Set(reference.kind === 'model' ? ['model'] : ['release', 'advisories'])
  }
  const told: [number, number][] = []
  const evidence = await gather([left, right, gone, model, unread], wanted, http, (done, all) =>
    told.push([done, all]),
  )
  expect([left, right, gone, model, unread].map(reference => states(evidence.get(reference)))).toEqual([
    { release: 'known', advisories: 'known' },
    { release: 'known', advisories: 'known' },
    { release: 'absent' },
    { model: 'known' },
    {},
  ])
  expect(told.at(-1)).toEqual([6, 6])
  expect(told.every(([done], index) => done > (told[index - 1]?.[0] ?? 0))).toBe(true)
  const queries = registry.asked
    .filter(({ path }) => path === '/osv/v1/querybatch')
    .flatMap(({ body }) => JSON.parse(body).queries)
  expect(queries.length).toBe(3)
})

test('500 names are asked once each, however often they are named, eight at a time', async () => {
  const { registry, http } = await scene({ time: 20_000 })
  registry.delay = 2
  const names = Array.from({ length: 500 }, (_, n) => `p${n}`)
  for (const name of names) registry.npm.set(name, { versions: { '1.0.0': { at: '2024-01-01T00:00:00Z' } } })
  const references = [1, 2, 3].flatMap(line =>
    names.map(name => aPackage({ name, at: { path: 'package.json', line } })),
  )
  const evidence = await gather(references, wants('release'), http)
  expect([...evidence.values()].filter(({ release }) => release?.state === 'known').length).toBe(1500)
  expect(registry.asked.map(({ path }) => path).sort()).toEqual(names.map(name => `/npm/${name}`).sort())
  expect(registry.mostAtOnce()).toBe(8)
})

describe('private names', () => {
  test('are sent nowhere when no registry of their own is named', async () => {
    const { registry, http } = await scene()
    const secret = aPackage({ name: '@acme/secret', private: { asked: false } })
    const evidence = await gather([secret], wants('release', 'advisories'), http)
    expect(evidence.get(secret)).toEqual({})
    expect(registry.asked).toEqual([])
  })

  test('are asked of the registry of their own, and of no advisory database', async () => {
    const { registry, http } = await scene()
    const secret = aPackage({ name: '@acme/secret', private: { asked: true } })
    const evidence = await gather([secret], wants('release', 'advisories'), http)
    expect(states(evidence.get(secret))).toEqual({ release: 'absent' })
    expect(registry.asked.map(({ path }) => path)).toEqual(['/npm/@acme%2Fsecret'])
  })
})

test('a wanted fact that no source gives is unknown', async () => {
  const { registry, http } = await scene()
  const git = aPackage({ name: 'left', origin: 'git' })
  const evidence = await gather([git, unread], wants('release'), http)
  expect([git, unread].map(reference => evidence.get(reference)?.release)).toMatchObject([
    { state: 'unknown', source: 'none', reason: 'no source gives release of this package' },
    { state: 'unknown', source: 'none', reason: 'no source gives release of this unread' },
  ])
  expect(registry.asked).toEqual([])
})

describe('a fault of a source is an unknown fact', () => {
  const faulty = (ask: Source['ask']): readonly Source[] => [
    { id: 'faulty', on: 'package', gives: 'release', serves: () => true, ask },
  ]
  const answer: Fact<Facts['release']> = { state: 'absent', source: 's', asked: '2026-01-01T00:00:00.000Z' }
  test.each<[string, Source['ask'], string]>([
    [
      'throws',
      () => {
        throw new Error('oh')
      },
      'oh',
    ],
    ['rejects', () => Promise.reject(new Error('no')), 'no'],
    ['rejects without an error', () => Promise.reject('words'), 'words'],
    ['answers too little', async () => [answer], '1 answers to 2 questions'],
  ])('%s', async (_, ask, why) => {
    const { http } = await scene()
    const references = [aPackage({ name: 'a' }), aPackage({ name: 'b' })]
    const evidence = await gather(references, wants('release'), http, () => {}, faulty(ask))
    expect(references.map(reference => evidence.get(reference)?.release)).toMatchObject(
      references.map(() => ({
        state: 'unknown',
        source: 'faulty',
        reason: `the question to faulty failed: ${why}`,
      })),
    )
  })
})

test('of two sources for one fact the first serves', async () => {
  const { http } = await scene()
  const source = (id: string): Source => ({
    id,
    on: 'package',
    gives: 'release',
    serves: () => true,
    ask: async references => references.map(() => ({ state: 'absent', source: id, asked: http.now() })),
  })
  const reference = aPackage({ name: 'a' })
  const evidence = await gather([reference], wants('release'), http, () => {}, [source('one'), source('two')])
  expect(evidence.get(reference)?.release).toMatchObject({ source: 'one' })
})

test('a source that builds on a fact is asked after it, and gets it', async () => {
  const { http } = await scene()
  const told: string[] = []
  const fact = (source: string) => ({ state: 'absent', source, asked: http.now() }) as const
  const later: Source = {
    id: 'later',
    on: 'package',
    gives: 'advisories',
    after: 'release',
    serves: () => true,
    ask: async (references, _, known) => {
      told.push('later')
      return references.map(reference => fact(known?.(reference).release?.source ?? 'nothing'))
    },
  }
  const first: Source = {
    id: 'first',
    on: 'package',
    gives: 'release',
    serves: () => true,
    ask: async references => {
      await new Promise(resolve => setTimeout(resolve, 5))
      told.push('first')
      return references.map(() => fact('first'))
    },
  }
  const [a, b] = [aPackage({ name: 'a' }), aPackage({ name: 'b' })]
  const wanted = (reference: Reference): ReadonlySet<FactName> =>
    new Set(reference === a ? ['release', 'advisories'] : ['advisories'])
  const evidence = await gather([a, b], wanted, http, () => {}, [later, first])
  expect(told).toEqual(['first', 'later'])
  expect([a, b].map(reference => evidence.get(reference)?.advisories?.source)).toEqual(['first', 'nothing'])
})

test('every source has an id of its own', () => {
  const ids = sources.map(({ id }) => id)
  expect(ids.length).toBeGreaterThanOrEqual(4)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every ecosystem has a registry that can be asked for a release', () => {
  const releases = sources.filter(({ on, gives }) => on === 'package' && gives === 'release')
  const names: { readonly [E in Ecosystem]?: string } = {
    swift: 'github.com/a/b',
    docker: 'docker.io/library/a',
    maven: 'a:b',
  }
  const unserved = ECOSYSTEMS.filter(ecosystem => {
    const reference = aPackage({ name: names[ecosystem] ?? 'a/b', ecosystem })
    return !releases.some(source => source.serves(reference))
  })
  expect(unserved).toEqual([])
})

import { expect, test } from '@jest/globals'
import type { FactName } from '../../src/evidence.ts'
import { gather } from '../../src/sources/index.ts'
import { aPackage, scene } from '../support/asking.ts'

const wants =
  (...names: FactName[]) =>
  (): ReadonlySet<FactName> =>
    new Set(names)

test('a bound name is asked of its own registry, and nobody else hears of it', async () => {
  const elsewhere = await scene()
  const url = `${elsewhere.registry.endpoints.npm}/`
  const { registry, http } = await scene({ also: { npm: [url] } })
  const versions = { '1.0.0': { at: '2024-01-01T00:00:00Z' } }
  elsewhere.registry.npm.set('@acme/x', { versions })
  registry.npm.set('left', { versions })
  const bound = { route: { url, by: '.npmrc:1', own: true }, private: { asked: true } }
  const own = aPackage({ name: '@acme/x', ...bound })
  const [left, gone] = [aPackage({ name: 'left' }), aPackage({ name: '@acme/gone', ...bound })]
  const evidence = await gather([own, left, gone], wants('release', 'advisories'), http)
  expect([own, left, gone].map(one => evidence.get(one)?.release?.state)).toEqual([
    'known',
    'known',
    'absent',
  ])
  expect(elsewhere.registry.asked.map(({ path }) => path).sort()).toEqual([
    '/npm/@acme%2Fgone',
    '/npm/@acme%2Fx',
  ])
  expect(registry.asked.some(asked => JSON.stringify(asked).includes('acme'))).toBe(false)
})

test('an index of Python too, with and without `simple` at its end', async () => {
  const elsewhere = await scene()
  const base = elsewhere.registry.endpoints.pypi
  const { registry, http } = await scene({ also: { pypi: [base, `${base}/simple`] } })
  elsewhere.registry.pypi.set('acme-core', { versions: ['1.0'], files: [] })
  const references = [base, `${base}/simple`].map(url =>
    aPackage({
      name: 'acme-core',
      ecosystem: 'pypi',
      route: { url, by: 'pip.conf:2', own: true },
      private: { asked: true },
    }),
  )
  const evidence = await gather(references, wants('release'), http)
  expect(references.map(one => evidence.get(one)?.release?.state)).toEqual(['known', 'known'])
  expect(registry.asked).toEqual([])
})

test('a registry that wants a token, and one that the run was not told of, give no answer', async () => {
  const elsewhere = await scene()
  elsewhere.registry.on('/npm', (_, response) => {
    response.writeHead(401).end()
  })
  const url = `${elsewhere.registry.endpoints.npm}/`
  const { registry, http } = await scene({ also: { npm: [url] } })
  const [refused, untold] = [url, 'https://npm.acme.example/'].map(to =>
    aPackage({ name: '@acme/x', route: { url: to, by: '.npmrc:1', own: true }, private: { asked: true } }),
  )
  if (!refused || !untold) throw new Error('two references')
  const evidence = await gather([refused, untold], wants('release'), http)
  expect(evidence.get(refused)?.release).toMatchObject({
    state: 'unknown',
    reason: expect.stringContaining('401'),
  })
  expect(evidence.get(untold)?.release).toMatchObject({ state: 'unknown' })
  expect(registry.asked).toEqual([])
})

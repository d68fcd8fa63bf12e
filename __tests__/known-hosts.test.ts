import { describe, expect, test } from '@jest/globals'
import { placed, routesOf } from '../src/known-hosts.ts'
import type { PackageReference, Reference } from '../src/reference.ts'
import { endpoints } from '../src/sources/endpoints.ts'
import { npm, pypi } from './rules/samples.ts'

const NOWHERE = { services: {}, overrides: new Map() }
const see = (one: Reference, places: Parameters<typeof placed>[1] = NOWHERE): PackageReference => {
  const seen = placed(one, places)
  if (seen.kind !== 'package') throw new Error(`${seen.kind} is no package`)
  return seen
}
const own = { url: 'https://private.acme.example/npm/', by: '.npmrc:3', own: true } as const
const mirror = { url: 'https://npm.acme.example/', by: '.npmrc:2' } as const

describe('addresses', () => {
  const at = (address: string, more: Partial<PackageReference> = {}, places = NOWHERE) => {
    const seen = see(npm('x', { surface: 'lockfile', address, ...more }), places)
    return [seen.known, seen.public]
  }

  test('a public endpoint, a route, a source of the policy and a host of the lockfile before are known', () => {
    expect(at(`${endpoints.npm}/x/-/x-1.0.0.tgz`)).toEqual([true, true])
    expect(at('https://evil.example/x/-/x-1.0.0.tgz')).toEqual([false, undefined])
    expect(at('https://npm.acme.example/x/-/x-1.0.0.tgz', { route: mirror })).toEqual([true, undefined])
    const services = { npm: { url: 'https://npm.acme.example/repository' } }
    expect(at('https://npm.acme.example/x.tgz', {}, { ...NOWHERE, services })).toEqual([true, undefined])
    expect(at('https://old.example/x.tgz', { known: true })).toEqual([true, undefined])
  })

  test('a public place of another ecosystem is none, and no host may only begin like one', () => {
    expect(at(`${endpoints.pypi}/x`)).toEqual([false, undefined])
    expect(at(`${endpoints.npm}.evil.example/x`)).toEqual([false, undefined])
    expect(at(`https://evil.example/${endpoints.npm}/x`)).toEqual([false, undefined])
    expect(at('not an address')).toEqual([undefined, undefined])
  })

  test('a place with a path is that path alone, and the words of Cargo before an address mean nothing', () => {
    const crate = (address: string) => see(npm('x', { ecosystem: 'cargo', address })).public
    expect(crate(`sparse+${endpoints.cargo}/`)).toBe(true)
    expect(crate('registry+https://github.com/rust-lang/crates.io-index')).toBe(true)
    expect(crate('registry+https://github.com/evil/crates.io-index')).toBeUndefined()
  })
})

describe('indexes', () => {
  const main = { url: `${endpoints.pypi}/simple`, extra: false }
  const privateMain = { url: 'https://pypi.acme.example/simple', extra: false }

  test('the public one is dropped, and with it what the change had before', () => {
    const before = pypi('x', { indexes: [main] })
    const seen = see(pypi('x', { indexes: [main, { ...main, extra: true }], previous: before }))
    expect([seen.indexes, seen.previous?.indexes]).toEqual([undefined, undefined])
  })

  test('not where it stands beside one of your own, and not without encryption', () => {
    const both = [privateMain, { ...main, extra: true }]
    expect(see(pypi('x', { indexes: both })).indexes).toEqual(both)
    const plain = { ...main, url: main.url.replace('https', 'http') }
    expect(see(pypi('x', { indexes: [plain] })).indexes).toEqual([plain])
  })
})

describe('routes', () => {
  test('a bound name is private, and asked of its registry over an encrypted connection alone', () => {
    expect(see(npm('@acme/x', { route: own }))).toMatchObject({ route: own, private: { asked: true } })
    const open = { ...own, url: 'http://private.acme.example/' }
    expect(see(npm('@acme/x', { route: open })).private).toEqual({ asked: false })
    const local = { ...own, url: 'http://127.0.0.1:4873/' }
    expect(see(npm('@acme/x', { route: local })).private).toEqual({ asked: true })
  })

  test('what the policy says of a private name stands above that', () => {
    expect(see(npm('@acme/x', { route: own, private: { asked: false } })).private).toEqual({ asked: false })
  })

  test('a mirror makes nothing private, and stands behind a source of the policy', () => {
    expect(see(npm('x', { route: mirror }))).toMatchObject({ route: mirror })
    expect(see(npm('x', { route: mirror })).private).toBeUndefined()
    expect(see(npm('x', { route: { ...mirror, url: 'http://npm.acme.example/' } })).route).toBeUndefined()
    const services = { npm: { url: 'https://other.example' } }
    expect(see(npm('x', { route: mirror }), { ...NOWHERE, services }).route).toBeUndefined()
    expect(see(npm('@acme/x', { route: own }), { ...NOWHERE, services }).route).toEqual(own)
  })

  test('what leads to the public registry is no route', () => {
    expect(see(npm('@acme/x', { route: { ...own, url: `${endpoints.npm}/` } }))).toEqual(npm('@acme/x'))
  })

  test('the addresses that may be asked are those of the routes, each once', () => {
    const references = [
      npm('x', { route: mirror }),
      npm('@acme/x', { route: own }),
      npm('y', { route: mirror }),
      pypi('z', { route: { url: 'http://pypi.acme.example/', by: 'pip.conf:1', own: true } }),
    ]
    expect(routesOf(references)).toEqual({ npm: [mirror.url, own.url] })
  })
})

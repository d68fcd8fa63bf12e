import { expect, test } from '@jest/globals'
import type { PackageReference } from '../../src/reference.ts'
import { hex } from '../../src/sources/hex.ts'
import { aPackage, askAbout, timeless } from '../support/asking.ts'
import type { HexPackage } from '../support/registry/hex.ts'

const T = (day: number) => `2024-01-0${day}T00:00:00.000Z`

const ask = (found: HexPackage | undefined, fields: Partial<PackageReference> = {}) =>
  askAbout(hex, aPackage({ ecosystem: 'hex', name: 'left_pad', ...fields }), registry => {
    if (found) registry.hex.set('left_pad', found)
  })

const pad: HexPackage = {
  inserted_at: '2024-01-01T00:00:00.000000Z',
  latest_stable_version: '1.2.0',
  releases: [
    { version: '2.0.0-rc.0', inserted_at: T(5) },
    { version: '1.2.0', inserted_at: T(4) },
    { version: '1.1.0', inserted_at: T(3) },
    { version: '1.0.0', inserted_at: T(2) },
  ],
  retirements: {
    '1.1.0': { reason: 'security', message: 'leaks' },
    '1.0.0': { reason: 'deprecated' },
    ['__proto__']: { reason: 'security' },
  },
  meta: {
    description: 'pads',
    licenses: ['MIT', 'Apache-2.0'],
    links: { Docs: 'https://x.example', GitHub: 'https://git.example/pad' },
  },
}

test('one question gives versions, dates, retirements and licences', async () => {
  const { value, paths } = await ask(pad, { specifier: '~> 1.0' })
  expect(value).toEqual({
    name: 'left_pad',
    firstPublished: T(1),
    changed: T(5),
    versions: 4,
    recent: ['2.0.0-rc.0', '1.2.0', '1.1.0', '1.0.0'],
    latest: '1.2.0',
    match: 'range',
    version: '1.2.0',
    published: T(4),
    repository: 'https://git.example/pad',
    summary: 'pads',
    license: 'MIT AND Apache-2.0',
    stub: false,
  })
  expect(paths).toEqual(['/hex/api/packages/left_pad'])
})

test.each<[Partial<PackageReference>, string, string | undefined]>([
  [{ version: '1.1.0' }, 'exact', '1.1.0'],
  [{ version: '1.1.1' }, 'none', undefined],
  [{ version: '__proto__' }, 'none', undefined],
  [{}, 'range', '1.2.0'],
  [{ specifier: '>= 1.0.0 and < 1.1.0' }, 'range', '1.0.0'],
  [{ specifier: '~> 2.0-rc' }, 'range', '2.0.0-rc.0'],
  [{ specifier: '~> 3.0' }, 'none', undefined],
  [{ specifier: 'nonsense' }, 'unspecified', undefined],
])('%j', async (fields, match, version) => {
  const { match: gave, version: came } = (await ask(pad, fields)).value as { match: string; version?: string }
  expect([gave, came]).toEqual([match, version])
})

test('a retirement for a fault stands against the version, any other against going on', async () => {
  expect((await ask(pad, { version: '1.1.0' })).value).toMatchObject({ yanked: 'retired (security): leaks' })
  const { value } = await ask(pad, { version: '1.0.0' })
  expect(value).toMatchObject({ deprecated: 'retired (deprecated)' })
  expect(value).not.toHaveProperty('yanked')
})

test('no such package, and another one in the answer', async () => {
  const { fact, url } = await ask(undefined)
  expect(timeless(fact)).toEqual({ state: 'absent', source: `${url}/hex/api/packages/left_pad` })
  expect((await ask({ ...pad, name: 'lift_pad' })).fact).toMatchObject({
    state: 'unknown',
    reason: 'the registry answered for another name, "lift_pad"',
  })
})

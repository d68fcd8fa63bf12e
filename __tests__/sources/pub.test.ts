import { expect, test } from '@jest/globals'
import type { PackageReference } from '../../src/reference.ts'
import { pub } from '../../src/sources/pub.ts'
import { aPackage, askAbout, timeless } from '../support/asking.ts'
import type { PubPackage } from '../support/registry/pub.ts'

const T = (day: number) => `2024-01-0${day}T00:00:00.000Z`

const ask = (found: PubPackage | undefined, fields: Partial<PackageReference> = {}) =>
  askAbout(pub, aPackage({ ecosystem: 'pub', name: 'left_pad', ...fields }), registry => {
    if (found) registry.pub.set('left_pad', found)
  })

const pad: PubPackage = {
  versions: [
    { version: '1.0.0', published: T(1), pubspec: { homepage: 'https://x.example' } },
    { version: '1.1.0', published: T(2), retracted: true },
    { version: '2.0.0-dev.1', published: T(3) },
    {
      version: '1.2.0',
      published: T(4),
      pubspec: { description: 'pads', repository: 'https://git.example/pad', homepage: 'https://x.example' },
    },
  ],
  isDiscontinued: true,
  replacedBy: 'right_pad',
}

test('one question gives versions, dates and states', async () => {
  const { value, paths } = await ask(pad, { specifier: '^1.0.0' })
  expect(value).toEqual({
    name: 'left_pad',
    firstPublished: T(1),
    changed: T(4),
    versions: 4,
    recent: ['1.2.0', '2.0.0-dev.1', '1.1.0', '1.0.0'],
    latest: '1.2.0',
    match: 'range',
    version: '1.2.0',
    published: T(4),
    deprecated: 'discontinued, replaced by right_pad',
    runsOnInstall: false,
    repository: 'https://git.example/pad',
    summary: 'pads',
    stub: false,
  })
  expect(paths).toEqual(['/pub/api/packages/left_pad'])
})

test.each<[Partial<PackageReference>, string, string | undefined]>([
  [{ version: '1.1.0' }, 'exact', '1.1.0'],
  [{ version: '1.1.1' }, 'none', undefined],
  [{ specifier: 'any' }, 'range', '1.2.0'],
  [{ specifier: '>=1.0.1 <1.2.0' }, 'range', '1.1.0'],
  [{ specifier: '^2.0.0-dev' }, 'range', '2.0.0-dev.1'],
  [{ specifier: '^3.0.0' }, 'none', undefined],
  [{ specifier: 'nonsense' }, 'unspecified', undefined],
])('%j', async (fields, match, version) => {
  const { match: gave, version: came } = (await ask(pad, fields)).value as { match: string; version?: string }
  expect([gave, came]).toEqual([match, version])
})

test('a retracted version, and a package that is discontinued without a successor', async () => {
  const { replacedBy: _, ...alone } = pad
  const { value } = await ask(alone, { version: '1.1.0' })
  expect(value).toMatchObject({ yanked: 'retracted', deprecated: 'discontinued' })
  expect((await ask({ ...alone, isDiscontinued: false })).value).not.toHaveProperty('deprecated')
})

test('no such package, and another one in the answer', async () => {
  const { fact, url } = await ask(undefined)
  expect(timeless(fact)).toEqual({ state: 'absent', source: `${url}/pub/api/packages/left_pad` })
  expect((await ask({ ...pad, name: 'lift_pad' })).fact).toMatchObject({
    state: 'unknown',
    reason: 'the registry answered for another name, "lift_pad"',
  })
})

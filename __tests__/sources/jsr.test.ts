import { expect, test } from '@jest/globals'
import type { PackageReference } from '../../src/reference.ts'
import { jsr } from '../../src/sources/jsr.ts'
import { aPackage, askAbout, timeless } from '../support/asking.ts'
import type { JsrPackage } from '../support/registry/jsr.ts'

const T = (day: number) => `2024-01-0${day}T00:00:00.000Z`
const NAME = '@acme/left-pad'

const ask = (found: JsrPackage | undefined, fields: Partial<PackageReference> = {}) =>
  askAbout(jsr, aPackage({ ecosystem: 'jsr', name: NAME, ...fields }), registry => {
    if (found) registry.jsr.set(NAME, found)
  })

const pad: JsrPackage = {
  latest: '1.1.0',
  versions: {
    '1.0.0': { createdAt: T(1) },
    '1.1.0': { createdAt: T(2) },
    '1.2.0': { createdAt: T(3), yanked: true },
    '2.0.0-rc.1': { createdAt: T(4) },
  },
}

test('one question gives versions, dates and yanks', async () => {
  const { value, paths } = await ask(pad, { specifier: '^1.0.0' })
  expect(value).toEqual({
    name: NAME,
    firstPublished: T(1),
    changed: T(4),
    versions: 4,
    recent: ['2.0.0-rc.1', '1.2.0', '1.1.0', '1.0.0'],
    latest: '1.1.0',
    match: 'range',
    version: '1.1.0',
    published: T(2),
    runsOnInstall: false,
    stub: false,
  })
  expect(paths).toEqual(['/jsr/@acme/left-pad/meta.json'])
})

test.each<[Partial<PackageReference>, string, string | undefined]>([
  [{ version: '1.2.0' }, 'exact', '1.2.0'],
  [{ version: '1.3.0' }, 'none', undefined],
  [{ version: '__proto__' }, 'none', undefined],
  [{}, 'range', '1.1.0'],
  [{ specifier: '*' }, 'range', '1.1.0'],
  [{ specifier: '1.2.x' }, 'range', '1.2.0'],
  [{ specifier: '^2.0.0-rc.0' }, 'range', '2.0.0-rc.1'],
  [{ specifier: '^3' }, 'none', undefined],
  [{ specifier: 'canary' }, 'unspecified', undefined],
])('%j', async (fields, match, version) => {
  const { match: gave, version: came } = (await ask(pad, fields)).value as { match: string; version?: string }
  expect([gave, came]).toEqual([match, version])
})

test('without a list of dates nothing is said of them', async () => {
  const { value } = await ask({ versions: { '0.1.0': {} } }, { version: '0.1.0' })
  expect(value).toMatchObject({ match: 'exact', stub: true })
  expect(value).not.toHaveProperty('firstPublished')
})

test('a yanked version, no such package, and another one in the answer', async () => {
  expect((await ask(pad, { version: '1.2.0' })).value).toMatchObject({ yanked: 'yanked' })
  const { fact, url } = await ask(undefined)
  expect(timeless(fact)).toEqual({ state: 'absent', source: `${url}/jsr/@acme/left-pad/meta.json` })
  expect((await ask({ ...pad, scope: 'evil' })).fact).toMatchObject({
    state: 'unknown',
    reason: 'the registry answered for another name, "@evil/left-pad"',
  })
})

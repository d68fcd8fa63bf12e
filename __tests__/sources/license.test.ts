import { describe, expect, test } from '@jest/globals'
import type { Evidence, Release } from '../../src/evidence.ts'
import { npmLicense, pypiLicense } from '../../src/sources/license.ts'
import { npm } from '../../src/sources/npm.ts'
import { aPackage, known, scene, timeless } from '../support/asking.ts'

const at = '2024-01-01T00:00:00Z'
const said = (release: Partial<Release>) => (): Evidence => ({
  release: {
    state: 'known',
    source: 's',
    asked: '',
    value: { name: 'left', versions: 1, recent: [], match: 'range', ...release },
  },
})

describe('npm', () => {
  test.each<[object, string | undefined]>([
    [{ license: 'MIT' }, 'MIT'],
    [{ license: ' (MIT OR ISC) ' }, '(MIT OR ISC)'],
    [{ license: { type: 'ISC', url: 'x' } }, 'ISC'],
    [{ licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] }, '(MIT) OR (GPL-2.0)'],
    [{ licenses: [{ type: 'MIT' }] }, 'MIT'],
    [{ licenses: [{ type: 'MIT' }, 7] }, undefined],
    [{ license: '' }, undefined],
    [{ license: 7 }, undefined],
    [{}, undefined],
  ])('%j', async (manifest, license) => {
    const { registry, http } = await scene()
    registry.npm.set('@a/left', { versions: { '1.0.0': { at, ...manifest } } })
    const reference = aPackage({ name: '@a/left', version: '1.0.0' })
    const [fact] = await npmLicense.ask([reference], http)
    expect(timeless(fact)).toEqual({
      source: `${registry.url}/npm/@a%2Fleft/1.0.0`,
      ...(license === undefined ? { state: 'absent' } : { state: 'known', value: license }),
    })
    const [release] = await npm.ask([reference], http)
    expect((known<'release'>(release) as Release).license).toBe(license)
  })

  test('what the release says is not asked again', async () => {
    const { registry, http } = await scene()
    const [fact] = await npmLicense.ask([aPackage({ name: 'left' })], http, said({ license: 'MIT' }))
    expect(known<'license'>(fact)).toBe('MIT')
    expect(registry.asked).toEqual([])
  })

  test('a range means what it comes to, and without that the question is open', async () => {
    const { registry, http } = await scene()
    registry.npm.set('left', { versions: { '1.2.0': { at, license: 'ISC' } } })
    const left = aPackage({ name: 'left', specifier: '^1' })
    const [fact] = await npmLicense.ask([left], http, said({ version: '1.2.0' }))
    expect(known<'license'>(fact)).toBe('ISC')
    expect((await npmLicense.ask([left], http))[0]).toMatchObject({
      state: 'unknown',
      reason: 'no version is known',
    })
  })
})

describe('PyPI', () => {
  const mit = 'License :: OSI Approved :: MIT License'
  test.each<[object, string | undefined]>([
    [{ license_expression: 'MIT OR Apache-2.0', license: 'x' }, 'MIT OR Apache-2.0'],
    [{ classifiers: [mit, 'Programming Language :: Python'], license: 'x' }, 'MIT'],
    [{ classifiers: [mit, 'License :: OSI Approved :: Apache Software License'] }, 'MIT AND Apache-2.0'],
    [
      { classifiers: [mit, 'License :: OSI Approved :: BSD License'], license: 'BSD-3-Clause' },
      'BSD-3-Clause',
    ],
    [{ license: 'MIT' }, 'MIT'],
    [{ license: 'Copyright (c) 2020\n\nPermission is granted' }, undefined],
    [{ license: 'x'.repeat(300) }, undefined],
    [{ license: null }, undefined],
  ])('%j', async (info, license) => {
    const { registry, http } = await scene()
    registry.pypi.set('left', { files: [], info })
    const [fact] = await pypiLicense.ask(
      [aPackage({ name: 'left', ecosystem: 'pypi', version: '1.0' })],
      http,
    )
    expect(timeless(fact)).toEqual({
      source: `${registry.url}/pypi/pypi/left/1.0/json`,
      ...(license === undefined ? { state: 'absent' } : { state: 'known', value: license }),
    })
  })
})

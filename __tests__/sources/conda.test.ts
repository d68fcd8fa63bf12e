import { describe, expect, test } from '@jest/globals'
import type { PackageReference } from '../../src/reference.ts'
import { conda } from '../../src/sources/conda.ts'
import { channelBases } from '../../src/sources/endpoints.ts'
import { aPackage, askAbout } from '../support/asking.ts'
import type { CondaPackage } from '../support/registry/conda.ts'

const T = (day: number) => `2024-01-0${day}T00:00:00.000Z`
const at = (day: number) => `2024-01-0${day} 00:00:00.000000+00:00`

const ask = (found: CondaPackage | undefined, fields: Partial<PackageReference> = {}) =>
  askAbout(
    conda,
    aPackage({ ecosystem: 'conda', name: 'left-pad', registry: 'conda-forge', ...fields }),
    registry => {
      if (found) registry.conda.set('conda-forge/left-pad', found)
    },
  )

const pad: CondaPackage = {
  versions: ['1.0', '1.1', '2.0rc1', '1.2'],
  latest_version: '1.2',
  created_at: at(1),
  summary: 'pads',
  license: 'BSD-3-Clause',
  home: 'https://x.example',
  dev_url: 'https://git.example/pad',
  files: [
    { version: '1.0', upload_time: at(1), labels: ['main'] },
    { version: '1.1', upload_time: at(3), labels: ['main'] },
    { version: '1.1', upload_time: at(2), labels: ['broken'] },
    { version: '2.0rc1', upload_time: at(4), labels: ['rc'] },
    { version: '1.2', upload_time: at(5), labels: ['broken', 'main'] },
    { version: '9.9', upload_time: at(5) },
  ],
}

test('one question gives versions, dates and the licence of one channel', async () => {
  const { value, paths } = await ask(pad, { specifier: '=1.1' })
  expect(value).toEqual({
    name: 'left-pad',
    firstPublished: T(1),
    changed: T(5),
    versions: 4,
    recent: ['1.2', '2.0rc1', '1.1', '1.0'],
    latest: '1.2',
    match: 'range',
    version: '1.1',
    published: T(2),
    repository: 'https://git.example/pad',
    summary: 'pads',
    license: 'BSD-3-Clause',
    stub: false,
  })
  expect(paths).toEqual(['/conda/package/conda-forge/left-pad'])
})

test.each<[Partial<PackageReference>, string, string | undefined]>([
  [{ version: '1.0.0' }, 'exact', '1.0'],
  [{ version: '1.3' }, 'none', undefined],
  [{}, 'range', '1.2'],
  [{ specifier: '>=1,<1.2' }, 'range', '1.1'],
  [{ specifier: '1.*' }, 'range', '1.1'],
  [{ specifier: '==1.2' }, 'range', '1.2'],
  [{ specifier: '>=3' }, 'none', undefined],
  [{ specifier: '>=!' }, 'unspecified', undefined],
])('%j', async (fields, match, version) => {
  const { match: gave, version: came } = (await ask(pad, fields)).value as { match: string; version?: string }
  expect([gave, came]).toEqual([match, version])
})

test('a version all of whose builds are broken is as good as yanked', async () => {
  expect((await ask(pad, { version: '1.2' })).value).toMatchObject({ yanked: 'marked as broken' })
  expect((await ask(pad, { version: '1.1' })).value).not.toHaveProperty('yanked')
})

const [base = '', pkgs = ''] = channelBases

test.each([
  [undefined, ['main', 'r']],
  ['defaults', ['main', 'r']],
  ['bioconda', ['bioconda']],
  ['pkgs/main', ['main']],
  ['acme/label/dev', ['acme']],
  [`${base}conda-forge/linux-64`, ['conda-forge']],
  [`${pkgs}main/`, ['main']],
  ['a/b', ['a%2Fb']],
])('the channel %s is asked as %j', async (registry, channels) => {
  const reference = aPackage({ ecosystem: 'conda', name: 'x', ...(registry ? { registry } : {}) })
  const { fact, paths, url } = await askAbout(conda, reference, () => {})
  expect(paths).toEqual(channels.map(channel => `/conda/package/${channel}/x`))
  expect(fact).toMatchObject({ state: 'absent', source: `${url}/conda/package/${channels[0]}/x` })
})

describe('several channels of one file', () => {
  const others = (...urls: string[]) => ({ indexes: urls.map(url => ({ url, extra: true })) })

  test('are looked through until one has the name', async () => {
    const { value, paths } = await ask(pad, { registry: 'pytorch', ...others('conda-forge', 'nvidia') })
    expect(value).toMatchObject({ name: 'left-pad', version: '1.2' })
    expect(paths).toEqual(['/conda/package/pytorch/left-pad', '/conda/package/conda-forge/left-pad'])
  })

  test('must all lack it before it is absent', async () => {
    const { fact } = await ask(undefined, { ...others('nvidia') })
    expect(fact).toMatchObject({ state: 'absent', detail: 'asked of the channels conda-forge, nvidia' })
  })

  test('of which one cannot be asked leave the question open', async () => {
    const elsewhere = others('https://conda.registry.example/acme')
    const { fact } = await ask(undefined, elsewhere)
    expect(fact).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('conda.registry.example'),
    })
    expect((await ask(pad, elsewhere)).fact?.state).toBe('known')
  })

  test('none of which can be asked are no answer', async () => {
    const { fact, paths } = await ask(pad, { registry: 'https://conda.registry.example/acme' })
    expect(fact).toMatchObject({ state: 'unknown' })
    expect(paths).toEqual([])
  })
})

test('a name of one channel says nothing of another', async () => {
  expect((await ask(pad, { registry: 'bioconda' })).fact?.state).toBe('absent')
})

test('a channel of its own cannot be asked about one package', async () => {
  const { fact, paths } = await ask(pad, {
    route: { url: 'https://conda.registry.example/acme', by: '.condarc:1' },
  })
  expect(fact).toMatchObject({
    state: 'unknown',
    reason: expect.stringContaining('answers no question about one package'),
  })
  expect(paths).toEqual([])
})

test('another package in the answer is no answer', async () => {
  expect((await ask({ ...pad, name: 'lift-pad' })).fact).toMatchObject({
    state: 'unknown',
    reason: 'the registry answered for another name, "lift-pad"',
  })
})

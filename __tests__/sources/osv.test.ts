import { describe, expect, test } from '@jest/globals'
import type { Ecosystem } from '../../src/ecosystem.ts'
import type { PackageReference } from '../../src/reference.ts'
import { askOsv } from '../../src/sources/osv.ts'
import type { Question } from '../../src/sources/osv-question.ts'
import { aPackage, known, scene, timeless } from '../support/asking.ts'
import type { OsvEntry } from '../support/registry/osv.ts'

const askOne = async (entries: readonly OsvEntry[], fields: object = {}) => {
  const { registry, http } = await scene()
  registry.osv.push(...entries)
  const [fact] = await askOsv([aPackage({ name: 'left', ...fields })], http)
  return { fact, value: known<'advisories'>(fact), registry }
}

const byId = (value: unknown): readonly unknown[] =>
  [...(value as readonly { readonly id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1))

const left = 'pkg:npm/left'
const record = (id: string, url: string) => `${url}/osv/v1/vulns/${id}`

test('advisories of the version and of others', async () => {
  const { value, registry } = await askOne(
    [
      {
        id: 'GHSA-aaaa',
        purl: left,
        covers: ['1.0.0'],
        summary: 'Slow',
        database_specific: { severity: 'MODERATE' },
      },
      { id: 'GHSA-bbbb', purl: left, covers: ['2.0.0'], summary: 'Other' },
      { id: 'MAL-2026-2', purl: left, covers: ['1.0.1'], details: 'Took keys\nand more' },
      { id: 'MAL-2026-1', purl: left, covers: ['1.0.0'], summary: 'Takes keys' },
      { id: 'GHSA-cccc', purl: 'pkg:npm/right', covers: ['1.0.0'] },
    ],
    { version: '1.0.0' },
  )
  const { url } = registry
  expect(byId(value)).toEqual([
    {
      id: 'GHSA-aaaa',
      summary: 'Slow',
      malicious: false,
      covers: true,
      severity: 'medium',
      source: record('GHSA-aaaa', url),
    },
    { id: 'GHSA-bbbb', summary: '', malicious: false, covers: false, source: record('GHSA-bbbb', url) },
    {
      id: 'MAL-2026-1',
      summary: 'Takes keys',
      malicious: true,
      covers: true,
      source: record('MAL-2026-1', url),
    },
    {
      id: 'MAL-2026-2',
      summary: 'Took keys',
      malicious: true,
      covers: false,
      source: record('MAL-2026-2', url),
    },
  ])
  expect(registry.asked.map(({ path }) => path).sort()).toEqual([
    '/osv/v1/querybatch',
    '/osv/v1/vulns/GHSA-aaaa',
    '/osv/v1/vulns/MAL-2026-1',
    '/osv/v1/vulns/MAL-2026-2',
  ])
})

describe('without a version', () => {
  const entry = (affected: readonly object[]): OsvEntry => ({
    id: 'MAL-1',
    purl: left,
    covers: ['*'],
    summary: 's',
    affected,
  })
  const of = (events: readonly object[], name = 'left') => [
    { package: { ecosystem: 'npm', name }, ranges: [{ type: 'SEMVER', events }] },
  ]
  test.each([
    ['a range that nothing closes covers whatever comes', of([{ introduced: '0' }]), true],
    ['a range that was fixed may', of([{ introduced: '0' }, { fixed: '2' }]), undefined],
    ['a range that began later may', of([{ introduced: '1.0.0' }]), undefined],
    ['another package does not', of([{ introduced: '0' }], 'right'), undefined],
    [
      'a list of versions may',
      [{ package: { ecosystem: 'npm', name: 'left' }, versions: ['1.0.0'] }],
      undefined,
    ],
  ])('%s', async (_, affected, covers) => {
    const { value } = await askOne([entry(affected)])
    expect((value as { covers?: boolean }[]).map(advisory => advisory.covers)).toEqual([covers])
  })
})

describe('what a record says', () => {
  const of = (fields: object): OsvEntry => ({
    id: 'GHSA-1',
    purl: left,
    covers: ['*'],
    summary: 's',
    ...fields,
  })
  test.each<[object, object]>([
    [{ database_specific: { severity: 'CRITICAL' } }, { severity: 'critical', malicious: false }],
    [
      { severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }] },
      { severity: 'critical' },
    ],
    [{ database_specific: { type: 'malware' } }, { malicious: true }],
    [{ database_specific: { cwe_ids: ['CWE-506'] } }, { malicious: true }],
    [{ aliases: ['MAL-2026-9'] }, { malicious: true }],
    [{ summary: 'x'.repeat(1000) }, { summary: 'x'.repeat(200) }],
  ])('%j', async (fields, expected) => {
    expect((await askOne([of(fields)], { version: '1.0.0' })).value).toMatchObject([expected])
  })

  test('a withdrawn one does not count', async () => {
    expect((await askOne([of({ withdrawn: '2026-01-01T00:00:00Z' })], { version: '1.0.0' })).value).toEqual(
      [],
    )
  })
})

test('a package without advisories is known to have none', async () => {
  const { fact, registry } = await askOne([])
  expect(timeless(fact)).toEqual({ state: 'known', value: [], source: `${registry.url}/osv/v1/querybatch` })
})

test('pages are followed to the end', async () => {
  const { registry, http } = await scene()
  registry.pageSize = 2
  for (let n = 1; n <= 5; n++) registry.osv.push({ id: `MAL-${n}`, purl: left, covers: ['*'] })
  const [fact] = await askOsv([aPackage({ name: 'left' })], http)
  expect(byId(known<'advisories'>(fact)).map(advisory => (advisory as { id: string }).id)).toEqual([
    'MAL-1',
    'MAL-2',
    'MAL-3',
    'MAL-4',
    'MAL-5',
  ])
  expect(registry.count('/osv/v1/querybatch')).toBe(3)
})

test('pages without end leave the question open', async () => {
  const { registry, http } = await scene()
  let page = 0
  registry.on(
    '/osv/v1/querybatch',
    (_, response) => void response.end(JSON.stringify({ results: [{ next_page_token: `${page++}` }] })),
  )
  const [fact] = await askOsv([aPackage({ name: 'left' })], http)
  expect(fact).toMatchObject({ state: 'unknown', reason: 'more than 20 pages of advisories' })
})

test('a thousand queries go into one request, and no package is cut in two', async () => {
  const { registry, http } = await scene()
  const many = Array.from({ length: 1200 }, (_, n) => aPackage({ name: `p${n}`, version: '1.0.0' }))
  registry.osv.push({ id: 'MAL-1', purl: 'pkg:npm/p777', covers: ['1.0.0'] })
  const facts = await askOsv([...many, ...many.slice(0, 50)], http)
  const sizes = registry.asked
    .filter(({ path }) => path.endsWith('querybatch'))
    .map(({ body }) => JSON.parse(body).queries.length)
  expect(sizes.sort((a, b) => b - a)).toEqual([1000, 1000, 400])
  expect(
    facts.flatMap((fact, index) => (fact.state === 'known' && fact.value.length > 0 ? [index] : [])),
  ).toEqual([777])
})

test('of a flood of advisories the worst are read, and malware is always listed', async () => {
  const { registry, http } = await scene()
  for (let n = 0; n < 300; n++) {
    registry.osv.push(
      { id: `MAL-${n}`, purl: left, covers: ['*'] },
      { id: `GHSA-${n}`, purl: left, covers: ['*'] },
    )
  }
  const [fact] = await askOsv([aPackage({ name: 'left', version: '1.0.0' })], http)
  const advisories = known<'advisories'>(fact) as { id: string; malicious: boolean; covers: boolean }[]
  expect(advisories.filter(({ malicious, covers }) => malicious && covers).length).toBe(300)
  expect(advisories.length).toBe(600)
  expect([registry.count('/osv/v1/vulns/MAL-'), registry.count('/osv/v1/vulns/GHSA-')]).toEqual([300, 100])
})

test('a record without an answer leaves the question open, unless its id says enough', async () => {
  const { registry, http } = await scene()
  registry.on('/osv/v1/vulns/', (_, response) => void response.writeHead(503).end())
  registry.osv.push(
    { id: 'GHSA-1', purl: left, covers: ['1.0.0'] },
    { id: 'MAL-1', purl: 'pkg:npm/right', covers: ['*'] },
  )
  const facts = await askOsv(
    [aPackage({ name: 'left', version: '1.0.0' }), aPackage({ name: 'right', version: '1.0.0' })],
    http,
  )
  expect(facts).toMatchObject([
    { state: 'unknown', reason: 'GHSA-1: HTTP 503 after 3 tries' },
    { state: 'known', value: [{ id: 'MAL-1', malicious: true, covers: true }] },
  ])
})

test('a short answer leaves the question open', async () => {
  const { registry, http } = await scene()
  registry.on('/osv/v1/querybatch', (_, response) => void response.end('{"results":[]}'))
  const [fact] = await askOsv([aPackage({ name: 'left' })], http)
  expect(fact).toMatchObject({ state: 'unknown', reason: 'the service answered 0 of 1 questions' })
})

/** What goes out for these packages, a line each. */
const asked = async (...references: readonly PackageReference[]): Promise<readonly string[]> => {
  const { registry, http } = await scene()
  await askOsv(references, http)
  return registry.asked
    .filter(({ path }) => path.endsWith('querybatch'))
    .flatMap(({ body }) => JSON.parse(body).queries as { package: Question; version?: string }[])
    .map(({ package: { ecosystem, name }, version }) => `${ecosystem} ${name} ${version ?? ''}`.trim())
}

describe('how a package is asked for', () => {
  const names: readonly [Ecosystem, string, string, Partial<PackageReference>, readonly string[]][] = [
    ['npm', '@a/b c', '1+x', {}, ['npm @a/b c', 'npm @a/b c 1+x']],
    [
      'pypi',
      'pyyaml',
      '6.0',
      { written: 'PyYAML' },
      ['PyPI pyyaml', 'PyPI PyYAML', 'PyPI pyyaml 6.0', 'PyPI PyYAML 6.0'],
    ],
    [
      'golang',
      'github.com/BurntSushi/toml',
      'v1.2.0',
      {},
      ['Go github.com/BurntSushi/toml', 'Go github.com/BurntSushi/toml 1.2.0'],
    ],
    ['maven', 'org.acme:core', '1.0', {}, ['Maven org.acme:core', 'Maven org.acme:core 1.0']],
    [
      'composer',
      'acme/kit',
      'v2.0.1',
      { written: 'Acme/Kit' },
      ['Packagist acme/kit', 'Packagist Acme/Kit', 'Packagist acme/kit 2.0.1', 'Packagist Acme/Kit 2.0.1'],
    ],
    [
      'cargo',
      'a_b-c',
      '1.0.0',
      {},
      [
        'crates.io a_b-c',
        'crates.io a_b_c',
        'crates.io a-b-c',
        'crates.io a_b-c 1.0.0',
        'crates.io a_b_c 1.0.0',
        'crates.io a-b-c 1.0.0',
      ],
    ],
    ['nuget', 'Acme.Core', '4.0.0', {}, ['NuGet Acme.Core', 'NuGet Acme.Core 4.0.0']],
    ['gem', 'rails', '7.0.0', {}, ['RubyGems rails', 'RubyGems rails 7.0.0']],
    ['pub', 'http', '1.0.0', {}, ['Pub http', 'Pub http 1.0.0']],
    ['hex', 'plug', '1.0.0', {}, ['Hex plug', 'Hex plug 1.0.0']],
    [
      'swift',
      'github.com/apple/swift-nio',
      '2.0.0',
      { written: 'https://github.com/apple/swift-nio.git' },
      ['SwiftURL github.com/apple/swift-nio', 'SwiftURL github.com/apple/swift-nio 2.0.0'],
    ],
    [
      'githubactions',
      'azure/setup-helm',
      'v3',
      { written: 'Azure/setup-helm' },
      ['GitHub Actions azure/setup-helm', 'GitHub Actions Azure/setup-helm'],
    ],
  ]
  test.each(names)('%s %s', async (ecosystem, name, version, more, expected) => {
    expect(await asked(aPackage({ ecosystem, name, version, ...more }))).toEqual(expected)
  })

  test('an alias is no spelling of the package', async () => {
    expect(await asked(aPackage({ name: 'left', written: 'mine' }))).toEqual(['npm left'])
  })

  test('the version that is replaced goes into the same batch, of the same package alone', async () => {
    const next = (previous: PackageReference) => asked(aPackage({ name: 'left', version: '2.0.0', previous }))
    expect(await next(aPackage({ name: 'left', version: '1.0.0' }))).toEqual([
      'npm left',
      'npm left 2.0.0',
      'npm left 1.0.0',
    ])
    expect(await next(aPackage({ name: 'right', version: '1.0.0' }))).toEqual(['npm left', 'npm left 2.0.0'])
  })

  test('a name of nothing spoils no batch, and has no advisories', async () => {
    const { registry, http } = await scene()
    registry.osv.push({ id: 'MAL-1', purl: left, covers: ['*'] })
    const facts = await askOsv([aPackage({ name: ' ' }), aPackage({ name: 'left' })], http)
    expect(facts).toMatchObject([
      { state: 'known', value: [] },
      { state: 'known', value: [{ id: 'MAL-1' }] },
    ])
  })
})

test('what covered the version before, and where it is mended', async () => {
  const { value } = await askOne(
    [
      {
        id: 'GHSA-1',
        purl: left,
        covers: ['1.0.0'],
        aliases: ['CVE-2026-1'],
        affected: [
          {
            package: { ecosystem: 'npm', name: 'left' },
            ranges: [
              { type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.9.9' }] },
              { type: 'GIT', events: [{ introduced: '0' }, { fixed: 'abcdef0' }] },
            ],
          },
          {
            package: { ecosystem: 'npm', name: 'right' },
            ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '3.0.0' }] }],
          },
        ],
      },
      { id: 'GHSA-2', purl: left, covers: ['1.0.0', '2.0.0'] },
    ],
    { version: '1.0.0', previous: aPackage({ name: 'left', version: '2.0.0' }) },
  )
  expect(byId(value)).toMatchObject([
    { id: 'GHSA-1', covers: true, coveredBefore: false, fixed: ['1.9.9'], aliases: ['CVE-2026-1'] },
    { id: 'GHSA-2', covers: true, coveredBefore: true },
  ])
})

describe('of a GitHub action the ranges of the record decide', () => {
  const entry = (events: readonly object[]): OsvEntry => ({
    id: 'GHSA-1',
    purl: 'pkg:githubactions/acme/build',
    covers: [],
    affected: [
      {
        package: { ecosystem: 'GitHub Actions', name: 'Acme/build' },
        ranges: [{ type: 'ECOSYSTEM', events }],
      },
    ],
  })
  const bounded = [{ introduced: '4.0.0' }, { fixed: '4.1.3' }]
  test.each<[string, readonly object[], boolean | undefined]>([
    ['v4.1.2', bounded, true],
    ['4.1.3', bounded, false],
    ['v3.9.9', bounded, false],
    ['v4', bounded, false],
    ['v4.1', bounded, false],
    ['v16', [{ introduced: '0' }, { fixed: '17' }], true],
    ['v17', [{ introduced: '0' }, { fixed: '17' }], false],
    ['v2.0.0', [{ introduced: '0' }, { last_affected: '2.0.0' }], true],
    ['v2.0.1', [{ introduced: '0' }, { last_affected: '2.0.0' }], false],
    ['main', bounded, undefined],
    ['86b5e0934494bd15c9632b12f734a8a67f723594', bounded, undefined],
    ['86b5e0934494bd15c9632b12f734a8a67f723594', [{ introduced: '0' }], true],
  ])('%s in %j', async (version, events, covers) => {
    const { value } = await askOne([entry(events)], {
      ecosystem: 'githubactions',
      name: 'acme/build',
      version,
    })
    expect((value as { covers?: boolean }[]).map(advisory => advisory.covers)).toEqual([covers])
  })
})

test('a record of odd shapes is read as far as it goes', async () => {
  const { value } = await askOne(
    [
      {
        id: 'GHSA-1',
        purl: left,
        covers: ['1.0.0'],
        summary: 7,
        aliases: 'CVE-1',
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/'.repeat(1000) }],
        affected: [
          {
            package: { ecosystem: 'npm', name: 'left' },
            ranges: [{ events: [{}, { introduced: 0 }, { fixed: 7 }] }],
          },
          { ranges: [{ events: [] }] },
        ],
        database_specific: { severity: '__proto__' },
      },
      { id: '__proto__', purl: left, covers: ['1.0.0'] },
    ],
    { version: '1.0.0' },
  )
  expect(byId(value)).toMatchObject([
    { id: 'GHSA-1', covers: true, summary: '' },
    { id: '__proto__', covers: true },
  ])
  expect(byId(value)[0]).not.toHaveProperty('severity')
})

import { describe, expect, test } from '@jest/globals'
import { osv } from '../../src/sources/osv.ts'
import { aPackage, known, scene, timeless } from '../support/asking.ts'
import type { OsvEntry } from '../support/registry/osv.ts'

const askOne = async (entries: readonly OsvEntry[], fields: object = {}) => {
  const { registry, http } = await scene()
  registry.osv.push(...entries)
  const [fact] = await osv.ask([aPackage({ name: 'left', ...fields })], http)
  return { fact, value: known<'advisories'>(fact), registry }
}

const left = 'pkg:npm/left'
const record = (id: string, url: string) => `${url}/osv/v1/vulns/${id}`

test('advisories of the version and of others, malware first', async () => {
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
  expect(value).toEqual([
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
    {
      id: 'GHSA-aaaa',
      summary: 'Slow',
      malicious: false,
      covers: true,
      severity: 'medium',
      source: record('GHSA-aaaa', url),
    },
    { id: 'GHSA-bbbb', summary: '', malicious: false, covers: false, source: record('GHSA-bbbb', url) },
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
  const [fact] = await osv.ask([aPackage({ name: 'left' })], http)
  expect((known<'advisories'>(fact) as { id: string }[]).map(({ id }) => id)).toEqual([
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
  const [fact] = await osv.ask([aPackage({ name: 'left' })], http)
  expect(fact).toMatchObject({ state: 'unknown', reason: 'more than 20 pages of advisories' })
})

test('a thousand queries go into one request, and no package is cut in two', async () => {
  const { registry, http } = await scene()
  const many = Array.from({ length: 1200 }, (_, n) => aPackage({ name: `p${n}`, version: '1.0.0' }))
  registry.osv.push({ id: 'MAL-1', purl: 'pkg:npm/p777', covers: ['1.0.0'] })
  const facts = await osv.ask([...many, ...many.slice(0, 50)], http)
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
  for (let n = 0; n < 150; n++) {
    registry.osv.push(
      { id: `MAL-${n}`, purl: left, covers: ['*'] },
      { id: `GHSA-${n}`, purl: left, covers: ['*'] },
    )
  }
  const [fact] = await osv.ask([aPackage({ name: 'left', version: '1.0.0' })], http)
  const advisories = known<'advisories'>(fact) as { id: string; malicious: boolean; covers: boolean }[]
  expect(advisories.filter(({ malicious, covers }) => malicious && covers).length).toBe(150)
  expect(advisories.length).toBe(300)
  expect([registry.count('/osv/v1/vulns/MAL-'), registry.count('/osv/v1/vulns/GHSA-')]).toEqual([100, 0])
})

test('a record without an answer leaves the question open, unless its id says enough', async () => {
  const { registry, http } = await scene()
  registry.on('/osv/v1/vulns/', (_, response) => void response.writeHead(503).end())
  registry.osv.push(
    { id: 'GHSA-1', purl: left, covers: ['1.0.0'] },
    { id: 'MAL-1', purl: 'pkg:npm/right', covers: ['*'] },
  )
  const facts = await osv.ask(
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
  const [fact] = await osv.ask([aPackage({ name: 'left' })], http)
  expect(fact).toMatchObject({ state: 'unknown', reason: 'the service answered 0 of 1 questions' })
})

test('names and versions are encoded', async () => {
  const { registry, http } = await scene()
  await osv.ask(
    [aPackage({ name: '@a/b c', version: '1+x' }), aPackage({ name: 'x', ecosystem: 'pypi' })],
    http,
  )
  expect(JSON.parse(registry.asked[0]?.body ?? '').queries).toEqual([
    { package: { purl: 'pkg:npm/%40a/b%20c' } },
    { package: { purl: 'pkg:npm/%40a/b%20c@1%2Bx' } },
    { package: { purl: 'pkg:pypi/x' } },
  ])
})

import { describe, expect, test } from '@jest/globals'
import type { Ecosystem } from '../../src/ecosystem.ts'
import type { Advisory, Evidence } from '../../src/evidence.ts'
import { advisories } from '../../src/sources/advisories.ts'
import { aPackage, known, scene } from '../support/asking.ts'
import type { Handler } from '../support/loopback.ts'
import type { Malware } from '../support/registry/github-advisories.ts'
import type { OsvEntry } from '../support/registry/osv.ts'

const left = 'pkg:npm/left'
const malware = (more: Partial<Malware> = {}): Malware => ({
  ghsa_id: 'GHSA-mmmm',
  ecosystem: 'npm',
  name: 'left',
  range: '= 1.0.0',
  summary: 'Malware in left',
  ...more,
})

const ask = async (
  osv: readonly OsvEntry[],
  github: readonly Malware[],
  fields: object = { version: '1.0.0' },
) => {
  const { registry, http } = await scene()
  registry.osv.push(...osv)
  registry.malware.push(...github)
  const [fact] = await advisories.ask([aPackage({ name: 'left', ...fields })], http)
  return { fact, registry, value: known<'advisories'>(fact) as readonly Advisory[] }
}

const down: Handler = (_, response) => void response.writeHead(503).end()

test('malware that one of the two knows is known, whichever it is', async () => {
  const { value } = await ask([{ id: 'MAL-2', purl: left, covers: ['2.0.0'] }], [malware()])
  expect(value.map(({ id, covers, malicious }) => [id, covers, malicious])).toEqual([
    ['GHSA-mmmm', true, true],
    ['MAL-2', false, true],
  ])
  expect(value[0]?.source).toBe('https://github.com/advisories/GHSA-mmmm')
})

test('records of one fault are one advisory, under the name of the malware database', async () => {
  const { value } = await ask(
    [
      { id: 'GHSA-mmmm', purl: left, covers: ['1.0.0'], database_specific: { severity: 'HIGH' } },
      { id: 'MAL-1', purl: left, covers: ['1.0.0'], aliases: ['GHSA-mmmm'], summary: 'Takes keys' },
    ],
    [malware()],
  )
  expect(value).toMatchObject([
    { id: 'MAL-1', summary: 'Takes keys', covers: true, severity: 'critical', aliases: ['GHSA-mmmm'] },
  ])
})

test('records that share an alias are one, the worst and the widest counts', async () => {
  const affected = (fixed: string) => [
    {
      package: { ecosystem: 'npm', name: 'left' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
    },
  ]
  const { value } = await ask(
    [
      { id: 'PYSEC-1', purl: left, covers: ['1.0.0'], aliases: ['CVE-1'], affected: affected('1.1.0') },
      {
        id: 'GHSA-1',
        purl: left,
        covers: ['1.0.0'],
        summary: 's',
        aliases: ['CVE-1'],
        affected: affected('1.0.1'),
        database_specific: { severity: 'CRITICAL' },
      },
      { id: 'GHSA-2', purl: left, covers: ['1.0.0'], aliases: ['CVE-2'] },
    ],
    [],
  )
  expect(value).toMatchObject([
    { id: 'GHSA-1', severity: 'critical', fixed: ['1.0.1', '1.1.0'], aliases: ['CVE-1', 'PYSEC-1'] },
    { id: 'GHSA-2' },
  ])
})

test('without GitHub the answer of OSV stands, and says what it lacks', async () => {
  const { registry, http } = await scene()
  registry.osv.push({ id: 'GHSA-1', purl: left, covers: ['1.0.0'], summary: 's' })
  registry.on('/github/', (_, response) => void response.writeHead(403).end('{}'))
  const [fact] = await advisories.ask([aPackage({ name: 'left', version: '1.0.0' })], http)
  expect(fact).toMatchObject({
    state: 'known',
    value: [{ id: 'GHSA-1' }],
    detail: 'GitHub was asked for malware too and gave no answer: HTTP 403, asked without a token',
  })
})

describe('without OSV', () => {
  const askAlone = async (entries: readonly Malware[]) => {
    const { registry, http } = await scene()
    registry.malware.push(...entries)
    registry.on('/osv/', down)
    const [fact] = await advisories.ask([aPackage({ name: 'left', version: '1.0.0' })], http)
    return fact
  }
  test('malware that GitHub knows is told all the same', async () => {
    expect(await askAlone([malware()])).toMatchObject({
      state: 'known',
      value: [{ id: 'GHSA-mmmm', covers: true }],
      detail: 'malware alone: OSV gave no answer (HTTP 503 after 3 tries)',
    })
  })
  test.each([
    ['nothing', []],
    ['malware in another version', [malware({ range: '= 2.0.0' })]],
  ])('%s from GitHub leaves the question open', async (_, entries) => {
    expect(await askAlone(entries)).toMatchObject({ state: 'unknown', reason: 'HTTP 503 after 3 tries' })
  })
})

describe('with what the registry said', () => {
  const release = (value: object) => () =>
    ({
      release: {
        state: 'known',
        source: 's',
        asked: '',
        value: { name: 'left', versions: 3, recent: [], match: 'range', ...value },
      },
    }) as Evidence

  test('a range is asked for in the version that it comes to', async () => {
    const { registry, http } = await scene()
    registry.osv.push(
      { id: 'GHSA-1', purl: left, covers: ['1.2.0'] },
      { id: 'GHSA-2', purl: left, covers: ['1.0.0'] },
    )
    const [fact] = await advisories.ask(
      [aPackage({ name: 'left', specifier: '^1.0.0' })],
      http,
      release({ version: '1.2.0' }),
    )
    expect(fact).toMatchObject({
      state: 'known',
      value: [
        { id: 'GHSA-1', covers: true },
        { id: 'GHSA-2', covers: false },
      ],
    })
  })

  test('a name is asked for as the registry spells it', async () => {
    const { registry, http } = await scene()
    registry.osv.push({ id: 'GHSA-1', purl: 'pkg:nuget/Newtonsoft.Json', covers: ['12.0.1'] })
    const [fact] = await advisories.ask(
      [aPackage({ ecosystem: 'nuget', name: 'newtonsoft.json', version: '12.0.1' })],
      http,
      release({ name: 'Newtonsoft.Json', version: '12.0.1' }),
    )
    expect(fact).toMatchObject({ state: 'known', value: [{ id: 'GHSA-1', covers: true }] })
  })
})

describe('ranges of GitHub', () => {
  test.each<[string, object, boolean | undefined]>([
    ['= 1.0.0', { version: '1.0.0' }, true],
    ['= 1.0.0', { version: '1.0.1' }, false],
    ['>= 0', { version: '9.9.9' }, true],
    ['> 0', {}, true],
    ['>= 0, < 2.0.0', { version: '1.0.0' }, true],
    ['>= 1.0.0, <= 1.0.2', { version: '1.0.3' }, false],
    ['>= 1.0.0, <= 1.0.2', {}, undefined],
    ['< 2', { version: 'latest' }, undefined],
    ['nonsense', { version: '1.0.0' }, undefined],
    ['= v1.0.0', { version: 'v1.0.0', ecosystem: 'golang' }, true],
  ])('%s and %j', async (range, fields, covers) => {
    const ecosystem = 'ecosystem' in fields ? 'go' : 'npm'
    const { value } = await ask([], [malware({ range, ecosystem })], fields)
    expect(value.map(advisory => advisory.covers)).toEqual([covers])
  })
})

test('a withdrawn one does not count, and one of another package neither', async () => {
  const { value } = await ask(
    [],
    [malware({ withdrawn_at: '2026-01-01T00:00:00Z' }), malware({ ghsa_id: 'GHSA-x', name: 'right' })],
  )
  expect(value).toEqual([])
})

test('names go out together, one address for as many as fit', async () => {
  const { registry, http } = await scene({ time: 10_000 })
  const names = Array.from({ length: 700 }, (_, n) => `@scope/package-number-${n}`)
  registry.malware.push(malware({ name: '@scope/package-number-699', range: '>= 0' }))
  const facts = await advisories.ask(
    [...names, ...names.slice(0, 9)].map((name, line) => aPackage({ name, at: { path: 'x', line } })),
    http,
  )
  expect(registry.count('/github/')).toBe(4)
  expect(facts.length).toBe(709)
  expect(facts.flatMap((fact, n) => (fact.state === 'known' && fact.value.length > 0 ? [n] : []))).toEqual([
    699,
  ])
})

test('of a full answer the names are asked again in halves', async () => {
  const { registry, http } = await scene()
  for (let n = 0; n < 80; n++) {
    for (const name of ['left', 'right'])
      registry.malware.push(malware({ ghsa_id: `GHSA-${name}-${n}`, name }))
  }
  const facts = await advisories.ask(
    ['left', 'right'].map(name => aPackage({ name, version: '1.0.0' })),
    http,
  )
  expect(facts.map(fact => fact.state === 'known' && fact.value.length)).toEqual([80, 80])
  expect(registry.count('/github/')).toBe(3)
})

test('what cannot be a name is not sent: a comma would make two of it', async () => {
  const { registry, http } = await scene()
  await advisories.ask([aPackage({ name: 'a,b' }), aPackage({ name: 'left' })], http)
  expect(registry.asked.filter(({ path }) => path.startsWith('/github/')).map(({ path }) => path)).toEqual([
    '/github/advisories?type=malware&ecosystem=npm&per_page=100&affects=left',
  ])
})

test.each<Ecosystem>(['conda', 'docker', 'jsr', 'github'])('%s has no advisories to ask for', ecosystem => {
  expect(advisories.serves(aPackage({ name: 'x', ecosystem }))).toBe(false)
})

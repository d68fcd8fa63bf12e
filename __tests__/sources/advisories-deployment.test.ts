import { describe, expect, test } from '@jest/globals'
import type { Advisory, Fact } from '../../src/evidence.ts'
import type { Deployment } from '../../src/reference.ts'
import { deploymentAdvisories } from '../../src/sources/advisories-deployment.ts'
import { shippedAdvisories } from '../../src/sources/advisories-shipped.ts'
import { known, type Scene, scene } from '../support/asking.ts'
import { deployment } from '../support/deployment.ts'
import type { Handler } from '../support/loopback.ts'

const down: Handler = (_, response) => void response.writeHead(503).end()

const langflow = (version: string, more: Partial<Deployment> = {}): Deployment => ({
  ...deployment({ version, purl: `pkg:pypi/langflow@${version}` }),
  ...more,
})
const ollama = (version: string, more: Partial<Deployment> = {}): Deployment => ({
  ...deployment({
    component: 'ollama',
    service: 'models',
    version,
    purl: `pkg:golang/github.com/ollama/ollama@${version}`,
  }),
  ...more,
})

const askIn = async ({ http }: Scene, ...references: readonly Deployment[]) =>
  (await deploymentAdvisories.ask(references, http)) as readonly Fact<readonly Advisory[]>[]

const NEW = {
  id: 'GHSA-new',
  purl: 'pkg:pypi/langflow',
  summary: 'New',
  database_specific: { severity: 'HIGH' },
}
const of = (fact: Fact<unknown> | undefined) => known<'advisories'>(fact as never) as readonly Advisory[]

describe('with an answer', () => {
  test('OSV, the catalogue, CISA and EPSS are one list', async () => {
    const place = await scene()
    place.registry.osv.push(
      { ...NEW, covers: ['1.2.0'], aliases: ['CVE-2026-99999'] },
      {
        id: 'GHSA-old',
        purl: 'pkg:pypi/langflow',
        covers: ['1.2.0'],
        summary: 'Old',
        aliases: ['CVE-2025-3248'],
      },
    )
    place.registry.exploited.push('CVE-2026-99999')
    place.registry.likelihoods.set('CVE-2025-3248', '0.92')
    const [fact] = await askIn(place, langflow('1.2.0'))
    const value = of(fact)
    expect(value.find(({ id }) => id === 'GHSA-new')).toMatchObject({
      exploited: true,
      severity: 'high',
      covers: true,
    })
    // One fault under two names; the catalogue knows that it is exploited, and in which version it is mended.
    expect(value.find(({ id }) => id === 'GHSA-old')).toMatchObject({
      aliases: ['CVE-2025-3248'],
      exploited: true,
      likelihood: 0.92,
      severity: 'critical',
      fixed: ['1.3.0'],
    })
    expect(fact).not.toHaveProperty('detail')
  })

  test('what covers no version that runs is not asked of CISA and EPSS', async () => {
    const place = await scene()
    place.registry.osv.push({ ...NEW, covers: ['0.1.0'], aliases: ['CVE-2026-99999'] })
    const [fact] = await askIn(place, langflow('999.0.0'))
    expect(of(fact).filter(({ covers }) => covers)).toEqual([])
    expect([place.registry.count('/kev/'), place.registry.count('/epss/')]).toEqual([0, 0])
  })

  test('each version is asked once, and the one before beside it', async () => {
    const place = await scene()
    place.registry.osv.push({ ...NEW, covers: ['1.4.0', '1.5.0'] })
    const twice = langflow('1.5.0', { previous: langflow('1.4.0') })
    const [one, other] = await askIn(place, twice, { ...twice, service: 'b' })
    expect(of(one).find(({ id }) => id === 'GHSA-new')).toMatchObject({ covers: true, coveredBefore: true })
    expect(other).toEqual(one)
    expect(place.registry.count('/osv/v1/querybatch')).toBe(1)
  })

  test.each(['/kev/', '/epss/'])(
    '%s adds weight, and takes away nothing when it is silent',
    async service => {
      const place = await scene()
      place.registry.osv.push({ ...NEW, covers: ['1.2.0'], aliases: ['CVE-2026-99999'] })
      place.registry.on(service, down)
      const [fact] = await askIn(place, langflow('1.2.0'))
      expect(fact?.state).toBe('known')
      expect(of(fact).find(({ id }) => id === 'GHSA-new')).not.toHaveProperty('exploited')
      const told = service === '/kev/' ? { detail: "CISA's list gave no answer: HTTP 503 after 3 tries" } : {}
      expect(fact).toMatchObject(told)
    },
  )

  test('GitHub tells of malware that OSV does not have yet', async () => {
    const place = await scene()
    place.registry.malware.push({
      ghsa_id: 'GHSA-mal',
      ecosystem: 'pip',
      name: 'langflow',
      range: '= 999.0.0',
    })
    const [fact] = await askIn(place, langflow('999.0.0'))
    expect(of(fact)).toMatchObject([{ id: 'GHSA-mal', malicious: true, covers: true }])
  })
})

const reviewed = (severity: string) => ({
  ghsa_id: 'GHSA-rev',
  ecosystem: 'pip',
  name: 'langflow',
  range: '>= 998.0.0, < 999.1.0',
  patched: '999.1.0',
  type: 'reviewed',
  severity,
  identifiers: [{ value: 'GHSA-rev' }, { value: 'CVE-2026-7' }],
})

test('GitHub is the second source of vulnerabilities', async () => {
  const place = await scene()
  place.registry.malware.push(reviewed('high'))
  const [fact, older] = await askIn(place, langflow('999.0.0'), langflow('997.0.0'))
  expect(of(fact)).toMatchObject([
    {
      id: 'GHSA-rev',
      covers: true,
      malicious: false,
      severity: 'high',
      fixed: ['999.1.0'],
      aliases: ['CVE-2026-7'],
    },
  ])
  expect(of(older)).toMatchObject([{ id: 'GHSA-rev', covers: false }])
})

describe('without an answer of OSV', () => {
  test.each([
    ['critical', 'known'],
    ['high', 'unknown'],
  ])('a %s one of GitHub leaves the version %s', async (severity, state) => {
    const place = await scene()
    place.registry.malware.push(reviewed(severity))
    place.registry.on('/osv/', down)
    const [fact] = await askIn(place, langflow('999.0.0'))
    expect(fact?.state).toBe(state)
  })

  test('what the catalogue knows to be grave is told, with its day and the reason', async () => {
    const place = await scene()
    place.registry.on('/osv/', down)
    const [fact] = await askIn(place, langflow('1.2.0'))
    expect(fact).toMatchObject({
      state: 'known',
      source: expect.stringMatching(/^the catalogue of components, as of \d{4}-\d\d-\d\d$/),
      detail: 'OSV gave no answer (HTTP 503 after 3 tries)',
    })
    expect(of(fact).find(({ id }) => id === 'CVE-2025-3248')).toMatchObject({
      exploited: true,
      source: expect.stringMatching(/as of \d{4}-\d\d-\d\d$/),
    })
  })

  test('a version of which the catalogue knows nothing grave stays open', async () => {
    const place = await scene()
    place.registry.on('/osv/', down)
    const [fact] = await askIn(place, langflow('999.0.0'))
    expect(fact).toMatchObject({
      state: 'unknown',
      reason: expect.stringMatching(
        /^HTTP 503 after 3 tries; the catalogue of components, as of \S+, has nothing of it$/,
      ),
    })
  })

  test('malware of the catalogue is told', async () => {
    const place = await scene()
    place.registry.on('/osv/', down)
    const litellm = deployment({ component: 'litellm', version: '1.82.7', purl: 'pkg:pypi/litellm@1.82.7' })
    const [fact] = await askIn(place, litellm)
    expect(of(fact).filter(({ malicious }) => malicious)).toHaveLength(1)
  })
})

describe('what no database of packages has', () => {
  test('is judged by the catalogue, and nobody is asked', async () => {
    const place = await scene()
    const dify = (version: string) => deployment({ component: 'dify', service: 'api', version })
    const [old, fine] = await askIn(place, dify('1.1.1'), dify('99.0.0'))
    expect(of(old).map(({ id }) => id)).toContain('CVE-2025-3466')
    expect(fine).toMatchObject({ state: 'known', value: [] })
    expect(place.registry.count('/osv/')).toBe(0)
  })

  test('a purl that is none, or of no known kind, is no package', async () => {
    const place = await scene()
    for (const purl of ['pkg:pypi/%', 'pkg:docker/langflow@1', 'langflow', `pkg:${'a'.repeat(99)}/b@1`, '']) {
      const [fact] = await askIn(place, deployment({ version: '999.0.0', purl }))
      expect(fact?.state).toBe('known')
    }
    expect(place.registry.count('/osv/')).toBe(0)
  })
})

describe('servers in Go', () => {
  const affected = (custom: readonly object[], ranges: readonly object[] = [{ introduced: '0' }]) => [
    {
      package: { ecosystem: 'Go', name: 'github.com/ollama/ollama' },
      ranges: [{ type: 'SEMVER', events: ranges }],
      ecosystem_specific: { custom_ranges: [{ type: 'ECOSYSTEM', events: custom }] },
    },
  ]
  const record = (custom: readonly object[], covers: readonly string[], ranges?: readonly object[]) => ({
    id: 'GO-2026-1',
    purl: 'pkg:golang/github.com/ollama/ollama',
    covers,
    summary: 's',
    affected: affected(custom, ranges),
  })
  const coverage = async (entry: ReturnType<typeof record>, reference: Deployment) => {
    const place = await scene()
    place.registry.osv.push(entry)
    const [fact] = await askIn(place, reference)
    return of(fact).find(({ id }) => id === 'GO-2026-1')
  }
  const BEFORE_900 = [{ introduced: '0' }, { fixed: '900.0.0' }]

  test('ranges over releases count where those over the module say "all"', async () => {
    expect(await coverage(record(BEFORE_900, ['*']), ollama('901.0.0'))).toMatchObject({ covers: false })
    expect(await coverage(record(BEFORE_900, ['*']), ollama('899.1.0'))).toMatchObject({
      covers: true,
      fixed: ['900.0.0'],
    })
  })

  test('they are read where the module is not covered, or the answer would be a pass', async () => {
    expect(
      await coverage(record(BEFORE_900, [], [{ introduced: '0' }, { fixed: '0.0.1' }]), ollama('899.1.0')),
    ).toMatchObject({ covers: true })
  })

  test('the version before is read the same way', async () => {
    const reference = ollama('901.0.0', { previous: ollama('899.0.0') })
    expect(await coverage(record(BEFORE_900, ['*']), reference)).toMatchObject({
      covers: false,
      coveredBefore: true,
    })
  })

  test('a record that cannot be had leaves the question open', async () => {
    const place = await scene()
    place.registry.osv.push(record(BEFORE_900, []))
    place.registry.on('/osv/v1/vulns/', down)
    const [fact] = await askIn(place, ollama('901.0.0'))
    expect(fact?.state).toBe('unknown')
  })
})

test('offline the catalogue decides, and says its day', async () => {
  const { http } = await scene()
  const [old, fine] = await shippedAdvisories.ask([langflow('1.2.0'), langflow('999.0.0')], http)
  expect(of(old).map(({ id }) => id)).toContain('CVE-2025-3248')
  expect(fine).toMatchObject({ state: 'known', value: [], source: expect.stringMatching(/as of \d{4}/) })
})

test('an advisory about another package says nothing of the version', async () => {
  const { http } = await scene()
  // The catalogue's entry is about the Python package, and this version is that of something else.
  const other = deployment({ version: '1.2.0', purl: 'pkg:npm/langflow@1.2.0' })
  const [fact] = await shippedAdvisories.ask([other, langflow('1.2.0', { purl: 'pkg:pypi/lfx@1.2.0' })], http)
  expect(of(fact)).toEqual([])
})

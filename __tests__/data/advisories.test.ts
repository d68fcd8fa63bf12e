/**
 * What the shipped catalogue says of a version is what the database's own records say of it. The ranges below are those of
 * OSV's records, as events; the algorithm is that of its schema, which `osv-affected` follows.
 */
import { expect, test } from '@jest/globals'
import { packageOf } from '../../scripts/refresh-compare.ts'
import { components } from '../../src/data/components/index.ts'
import { ecosystems } from '../../src/ecosystem.ts'
import type { PackageReference } from '../../src/reference.ts'
import { coversRelease, coversVersion } from '../../src/sources/osv-affected.ts'
import type { OsvRecord } from '../../src/sources/osv-record.ts'
import { fits } from '../../src/versions/index.ts'
import { pypi } from '../rules/samples.ts'

type Event = Readonly<Record<string, string>>
type Range = readonly Event[]

const below = (fixed: string, introduced = '0'): Range => [{ introduced }, { fixed }]
const upTo = (last: string, introduced = '0'): Range => [{ introduced }, { last_affected: last }]

interface Pinned {
  readonly purl: string
  /** Ranges by the advisory's id in the catalogue. */
  readonly records: Readonly<Record<string, readonly Range[]>>
  readonly versions: readonly string[]
}

const pinned: readonly Pinned[] = [
  {
    purl: 'pkg:pypi/langflow',
    records: {
      'CVE-2025-3248': [below('1.3.0')],
      'CVE-2025-34291': [below('1.7.0')],
      'CVE-2026-0770': [upTo('1.7.3')],
      'CVE-2026-33017': [below('1.9.0')],
      'CVE-2026-42048': [below('1.9.0')],
      'CVE-2026-55255': [below('1.9.1')],
      'CVE-2026-48519': [below('1.9.2')],
      'CVE-2026-55447': [below('1.9.2')],
    },
    // A release candidate of the mended version is older than it; the post release is newer.
    versions: [
      '1.0.0',
      '1.2.0',
      '1.3.0rc1',
      '1.3.0',
      '1.7.0.dev5',
      '1.7.3',
      '1.7.3.post1',
      '1.8.2',
      '1.9.0',
      '1.9.2',
    ],
  },
  {
    purl: 'pkg:pypi/litellm',
    records: {
      'CVE-2024-5751': [below('1.40.16')],
      'CVE-2026-40217': [below('1.83.10', '1.81.8')],
      'CVE-2026-42208': [below('1.83.7', '1.81.16')],
      'CVE-2026-49468': [below('1.84.0')],
      'GHSA-5mg7-485q-xm76': [upTo('1.82.8', '1.82.7')],
    },
    // By letters 1.83.10 would come before 1.83.7.
    versions: [
      '1.40.9',
      '1.81.7',
      '1.81.16',
      '1.82.6',
      '1.82.7',
      '1.82.8',
      '1.83.7',
      '1.83.10',
      '1.84.0rc1',
      '1.84.0',
    ],
  },
  {
    purl: 'pkg:pypi/vllm',
    records: {
      'CVE-2025-32444': [below('0.8.5', '0.6.5')],
      'CVE-2025-47277': [below('0.8.5', '0.6.5')],
      'CVE-2025-62164': [below('0.11.1', '0.10.2')],
      'CVE-2025-66448': [below('0.11.1')],
      'CVE-2026-22778': [below('0.14.1', '0.8.3')],
      'CVE-2026-22807': [below('0.14.0', '0.10.1')],
      'CVE-2026-27893': [below('0.18.0', '0.10.1')],
      'CVE-2026-48746': [below('0.22.0', '0.3.0')],
      'CVE-2026-54234': [below('0.24.0', '0.17.1')],
    },
    versions: [
      '0.2.7',
      '0.6.4.post1',
      '0.6.5',
      '0.8.5',
      '0.8.5.post1',
      '0.10.1',
      '0.11.0rc2',
      '0.11.1',
      '0.14.1',
      '0.24.0',
    ],
  },
  {
    purl: 'pkg:pypi/gradio',
    records: {
      'CVE-2023-51449': [below('4.11.0')],
      'CVE-2024-1561': [below('4.13.0')],
      'CVE-2024-1728': [below('4.19.2')],
      'CVE-2025-23042': [below('5.11.0')],
    },
    versions: ['3.50.2', '4.11.0', '4.12.0', '4.19.1', '4.19.2', '5.0.0b3', '5.11.0'],
  },
  {
    purl: 'pkg:pypi/chromadb',
    records: { 'CVE-2026-45829': [upTo('1.5.9', '1.0.0')] },
    versions: ['0.6.3', '1.0.0a1', '1.0.0', '1.5.9', '1.5.10'],
  },
  {
    purl: 'pkg:pypi/langchain-core',
    records: {
      'CVE-2025-65106': [below('0.3.80'), below('1.0.7', '1.0.0')],
      'CVE-2025-68664': [below('0.3.81'), below('1.2.5', '1.0.0')],
      'CVE-2026-34070': [below('1.2.22')],
      'CVE-2026-44843': [below('0.3.85'), below('1.3.3', '1.0.0')],
    },
    versions: ['0.3.79', '0.3.85', '1.0.0a8', '1.0.7', '1.2.5', '1.2.22', '1.3.3'],
  },
  {
    purl: 'pkg:npm/mcp-remote',
    records: { 'CVE-2025-6514': [below('0.1.16', '0.0.5')] },
    versions: ['0.0.4', '0.0.5', '0.1.15', '0.1.16-0', '0.1.16'],
  },
  {
    // Two numberings of one package: by releases, then by days.
    purl: 'pkg:npm/%40modelcontextprotocol/server-filesystem',
    records: { 'CVE-2025-53109': [upTo('0.6.2'), below('2025.7.1', '2025.1.14')] },
    versions: ['0.5.1', '0.6.2', '0.6.4', '2025.1.14', '2025.3.28', '2025.7.1', '2025.11.25'],
  },
  {
    purl: 'pkg:npm/flowise',
    records: { 'CVE-2025-59528': [below('3.0.6', '2.2.7-patch.1')] },
    // To npm a patch behind a hyphen is a prerelease: older than 2.2.7 itself.
    versions: ['2.2.6', '2.2.7-patch.0', '2.2.7-patch.1', '2.2.7', '2.2.8', '3.0.5', '3.0.6'],
  },
  {
    purl: 'pkg:golang/github.com/ollama/ollama',
    records: { 'CVE-2024-37032': [below('0.1.34')], 'CVE-2026-7482': [below('0.17.1')] },
    versions: ['v0.1.33', 'v0.1.34', 'v0.1.34-rc1', '0.17.0', 'v0.17.1'],
  },
  {
    purl: 'pkg:golang/github.com/weaviate/weaviate',
    records: {
      'CVE-2025-67818': [
        below('1.30.20'),
        below('1.31.19', '1.31.0-rc.0'),
        below('1.32.16', '1.32.0-rc.0'),
        below('1.33.4', '1.33.0-rc.0'),
      ],
    },
    versions: ['v1.30.19', 'v1.30.20', 'v1.31.0-rc.1', 'v1.31.19', '1.33.3', 'v1.33.4'],
  },
]

const reference = (purl: string): PackageReference => {
  const of = packageOf(purl)
  if (!of) throw new Error(purl)
  return { ...pypi(of.name), ...of }
}

const record = (id: string, ranges: readonly Range[], { ecosystem, name }: PackageReference): OsvRecord => ({
  id,
  affected: [
    {
      package: { ecosystem: ecosystems[ecosystem].osv ?? '', name },
      ranges: ranges.map(events => ({ type: 'ECOSYSTEM', events: events.map(event => ({ ...event })) })),
    },
  ],
})

const rows = pinned.flatMap(({ purl, records, versions }) =>
  versions.map(version => ({ purl, records, version })),
)

test('there are versions enough, of semantic, Python and Go numbering', () => {
  expect(rows.length).toBeGreaterThanOrEqual(75)
  expect(new Set(rows.map(({ purl }) => purl.split('/', 1)[0]))).toEqual(
    new Set(['pkg:pypi', 'pkg:npm', 'pkg:golang']),
  )
})

test.each(rows)('$purl $version: the catalogue says what the database says', ({ purl, records, version }) => {
  const of = reference(purl)
  const known = components.flatMap(({ advisories }) => advisories).filter(advisory => advisory.purl === purl)
  for (const [id, ranges] of Object.entries(records)) {
    const shipped = known.find(advisory => advisory.id === id)
    const answer = coversVersion(record(id, ranges, of), of, version)
    expect([id, typeof answer]).toEqual([id, 'boolean'])
    expect([id, fits(of.ecosystem, version, shipped?.versions ?? '')]).toEqual([id, answer])
  }
})

/** Servers whose Go module has versions that say nothing: the record has those of the releases beside it. */
test.each([
  ['2.4.23', true],
  ['2.4.24', false],
  ['v2.5.0', true],
  ['2.5.21', false],
  ['2.6.4', true],
  ['2.6.5', false],
])('Milvus %s: the ranges of its releases decide', (version, affected) => {
  const of = reference('pkg:golang/github.com/milvus-io/milvus')
  const events = [below('2.4.24'), below('2.5.21', '2.5.0'), below('2.6.5', '2.6.0')]
  const custom: OsvRecord = {
    id: 'GO-2025-4114',
    affected: [
      {
        package: { ecosystem: 'Go', name: of.name },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
        ecosystem_specific: {
          custom_ranges: events.map(range => ({ type: 'ECOSYSTEM', events: range.map(one => ({ ...one })) })),
        },
      },
    ],
  }
  expect(coversRelease(custom, of, version)).toEqual({ covers: affected })
  const milvus = components.find(({ id }) => id === 'milvus')
  const shipped = milvus?.advisories.find(({ id }) => id === 'CVE-2025-64513')
  expect(fits(undefined, version, shipped?.versions ?? '')).toBe(affected)
})

/** Images whose versions no ecosystem has: months, and numbers of builds. */
test.each([
  ['triton', 'CVE-2026-24207', '26.02', true],
  ['triton', 'CVE-2026-24207', '26.03', false],
  ['triton', 'CVE-2026-24207', '25.12', true],
  ['llama-cpp', 'CVE-2026-34159', 'b8491', true],
  ['llama-cpp', 'CVE-2026-34159', 'b8492', false],
  // By letters b10000 would come first.
  ['llama-cpp', 'CVE-2026-34159', 'b10000', false],
  ['llama-cpp', 'CVE-2024-42479', 'b999', true],
])('%s: %s and %s', (component, advisory, version, affected) => {
  const known = components.find(({ id }) => id === component)?.advisories.find(({ id }) => id === advisory)
  expect(fits(undefined, version, known?.versions ?? '')).toBe(affected)
})

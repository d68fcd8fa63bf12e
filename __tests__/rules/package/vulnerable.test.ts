import { expect, test } from '@jest/globals'
import type { Advisory } from '../../../src/evidence.ts'
import { packageVulnerable } from '../../../src/rules/package/vulnerable.ts'
import { cases, check } from '../../support/cases.ts'
import { advisory, npm, release } from '../samples.ts'

const fault = (more: Partial<Advisory> = {}): Advisory =>
  advisory({
    id: 'GHSA-1',
    summary: 'Slow',
    malicious: false,
    severity: 'critical',
    fixed: ['4.17.21'],
    ...more,
  })
const lodash = npm('lodash', { version: '4.17.20', pinned: true })
const { covers: _, ...unsure } = fault()

cases(packageVulnerable, {
  accepts: [
    { reference: lodash, advisories: [] },
    { name: 'malware, which has its own rule', reference: lodash, advisories: [advisory()] },
    { name: 'other versions', reference: lodash, advisories: [fault({ covers: false })] },
    {
      name: 'a private name',
      reference: npm('lodash', { private: { asked: true } }),
      advisories: [fault()],
    },
    { name: 'no advisories of its kind', reference: npm('x', { ecosystem: 'conda' }), advisories: [fault()] },
    {
      name: 'a bump that mends it',
      reference: npm('lodash', { version: '4.17.21', previous: lodash }),
      advisories: [fault({ covers: false, coveredBefore: true })],
    },
    {
      name: 'doubt below the limit',
      reference: npm('lodash', { specifier: '^4' }),
      advisories: [{ ...unsure, severity: 'high' }],
    },
  ],
  reports: [
    {
      name: 'a critical one',
      reference: lodash,
      advisories: [fault()],
      says: ['lodash 4.17.20 has a known vulnerability: GHSA-1 (critical).'],
      fix: 'Use 4.17.21 or a later version.',
    },
    {
      name: 'several, the worst first, mended by the highest',
      reference: lodash,
      advisories: [
        fault({ id: 'GHSA-2', severity: 'low', fixed: ['4.17.19', '4.18.0', '5.0.0'] }),
        fault(),
        fault({ id: 'GHSA-3', severity: 'high', fixed: ['5.0.0', '4.17.22'] }),
      ],
      says: [
        'lodash 4.17.20 has 3 known vulnerabilities: GHSA-1 (critical), GHSA-3 (high) and GHSA-2 (low).',
      ],
      fix: 'Use 4.18.0 or a later version.',
    },
    {
      name: 'a high one is below the limit',
      reference: lodash,
      advisories: [fault({ severity: 'high' })],
      says: [/GHSA-1 \(high\)/],
      atMost: 'warning',
    },
    {
      name: 'a high one is not below a lower limit',
      reference: lodash,
      options: { 'fail-on': 'high' },
      advisories: [fault({ severity: 'high' })],
      says: [/GHSA-1 \(high\)/],
    },
    {
      name: 'a medium one',
      reference: lodash,
      advisories: [fault({ severity: 'medium' })],
      says: [/medium/],
      atMost: 'notice',
    },
    {
      name: 'a low one that is exploited',
      reference: lodash,
      advisories: [fault({ severity: 'low', exploited: true })],
      says: ['lodash 4.17.20 has a known vulnerability: GHSA-1 (low, exploited).'],
    },
    {
      name: 'one without a severity',
      reference: lodash,
      advisories: [advisory({ id: 'GO-1', malicious: false })],
      says: ['lodash 4.17.20 has a known vulnerability: GO-1 (severity not stated).'],
      atMost: 'warning',
      fix: 'No mended version is known for GO-1: use another package, or waive it if what it is about is not used here.',
    },
    {
      name: 'what a range comes to',
      reference: npm('lodash', { specifier: '~4.17.0' }),
      release: release({ match: 'range', version: '4.17.20' }),
      advisories: [fault()],
      says: ['lodash resolves to 4.17.20 today, which has a known vulnerability: GHSA-1 (critical).'],
      atMost: 'warning',
      fix: 'Use 4.17.21 or a later version.',
    },
    {
      name: 'a version that nothing resolves',
      reference: npm('lodash', { specifier: '^4' }),
      advisories: [unsure],
      says: [
        'Versions of lodash have a known vulnerability (GHSA-1 (critical)), and no version is named here.',
      ],
      atMost: 'warning',
    },
    {
      name: 'a commit that cannot be compared',
      reference: npm('acme/build', { ecosystem: 'githubactions', version: 'abcdef0', pinned: true }),
      advisories: [unsure],
      says: [/\(GHSA-1 \(critical\)\), and abcdef0 cannot be compared with them\.$/],
      atMost: 'notice',
    },
    {
      name: 'a bump that mends one of two',
      reference: npm('lodash', { version: '4.17.20', previous: npm('lodash', { version: '4.17.19' }) }),
      advisories: [
        fault({ coveredBefore: true }),
        fault({ id: 'GHSA-2', covers: false, coveredBefore: true }),
      ],
      says: ['lodash 4.17.20 still has a known vulnerability that 4.17.19 has: GHSA-1 (critical).'],
      atMost: 'warning',
    },
    {
      name: 'in a text',
      reference: npm('lodash', { version: '4.17.20', surface: 'docs' }),
      advisories: [fault()],
      says: [/has a known vulnerability/],
      atMost: 'warning',
    },
    {
      name: 'mended versions that cannot be compared',
      reference: npm('acme/build', { ecosystem: 'githubactions', version: 'v4' }),
      advisories: [fault({ fixed: ['4.1.3', '5.0.1'] })],
      says: [/v4 has a known vulnerability/],
      fix: 'Use a version in which it is mended: 4.1.3 or 5.0.1 or a later one.',
    },
  ],
})

test('a bump that brings one and keeps another tells them apart, and what was there is milder', () => {
  const problems = check(packageVulnerable, {
    reference: npm('lodash', { version: '4.17.20', previous: npm('lodash', { version: '4.17.19' }) }),
    advisories: [
      fault({ coveredBefore: false }),
      fault({ id: 'GHSA-2', coveredBefore: true, severity: 'low' }),
    ],
  })
  expect(problems.map(({ message, atMost }) => [message, atMost])).toEqual([
    ['lodash 4.17.20 has a known vulnerability: GHSA-1 (critical).', undefined],
    ['lodash 4.17.20 still has a known vulnerability that 4.17.19 has: GHSA-2 (low).', 'notice'],
  ])
  expect(problems[0]?.evidence).toEqual([{ what: 'GHSA-1: Slow', source: 'https://osv.example/MAL-2026-1' }])
})

/** Rules on what is known of a version: vulnerabilities, malware, the end of maintenance. */
import { expect, test } from '@jest/globals'
import type { Deployment } from '../../../src/reference.ts'
import { deploymentEol } from '../../../src/rules/deployment/eol.ts'
import { deploymentMalicious } from '../../../src/rules/deployment/malicious.ts'
import { deploymentVulnerable } from '../../../src/rules/deployment/vulnerable.ts'
import { cases, check } from '../../support/cases.ts'
import { deployment, image } from '../../support/deployment.ts'
import { advisory } from '../samples.ts'

const langflow = (version: string, more: Partial<Deployment> = {}): Deployment => ({
  ...deployment({ version, purl: `pkg:pypi/langflow@${version}`, image: `langflowai/langflow:${version}` }),
  ...more,
})
const fault = (more: object = {}) =>
  advisory({
    id: 'CVE-2026-1',
    malicious: false,
    severity: 'critical',
    summary: 'Code of a request is run',
    fixed: ['1.9.0'],
    ...more,
  })
const { version: _version, purl: _purl, ...versionless } = langflow('1.2.0')

cases(deploymentVulnerable, {
  accepts: [
    { name: 'no advisory', reference: langflow('1.2.0'), advisories: [] },
    { name: 'of other versions', reference: langflow('1.2.0'), advisories: [fault({ covers: false })] },
    {
      name: 'that cannot be compared',
      reference: langflow('1.2.0'),
      advisories: [fault({ covers: undefined })],
    },
    ...['medium', 'low'].map(severity => ({
      name: severity,
      reference: langflow('1.2.0'),
      advisories: [fault({ severity })],
    })),
    { name: 'malware', reference: langflow('1.2.0'), advisories: [fault({ malicious: true })] },
    {
      name: 'a package by its own name, which the rule on packages reports',
      reference: langflow('1.2.0', {
        recognised: { by: 'package', what: 'langflow', at: { path: 'Dockerfile', line: 3 } },
      }),
      advisories: [fault()],
    },
    {
      name: 'the version was there',
      reference: langflow('1.2.0', { previous: langflow('1.2.0') }),
      advisories: [fault({ coveredBefore: true })],
    },
    {
      name: 'allowed',
      reference: langflow('1.2.0'),
      advisories: [fault()],
      options: { allow: ['langflow'] },
    },
    {
      name: 'a floating tag, which is told by its own rule',
      reference: { ...versionless, ...deployment({ image: 'langflowai/langflow:latest' }) },
      advisories: [],
    },
    {
      name: 'no image to read a version off',
      reference: deployment(),
      advisories: [],
    },
  ],
  reports: [
    {
      name: 'critical',
      reference: langflow('1.2.0'),
      advisories: [fault()],
      says: ['Langflow 1.2.0 has a known vulnerability: CVE-2026-1 (critical).'],
      // No lower one: what the catalogue knows of the version in between counts, too.
      fix: /^Use 1\.\d+\.\d+ or a later version\.$/,
    },
    {
      name: 'exploited, whatever its severity',
      reference: langflow('1.2.0'),
      advisories: [fault({ severity: 'low', exploited: true })],
      says: ['CVE-2026-1 (low, known to be exploited).'],
    },
    {
      name: 'an exploited one of a package, of which the rule on packages knows nothing',
      reference: langflow('1.2.0', {
        recognised: { by: 'package', what: 'langflow', at: { path: 'Dockerfile', line: 3 } },
      }),
      advisories: [fault(), fault({ id: 'CVE-2026-2', exploited: true })],
      says: ['Langflow 1.2.0 has a known vulnerability: CVE-2026-2 (critical, known to be exploited).'],
    },
    {
      name: 'high',
      reference: langflow('1.2.0'),
      advisories: [fault({ severity: 'high' })],
      says: ['CVE-2026-1 (high).'],
      atMost: 'warning',
    },
    {
      name: 'high, under the strict preset',
      reference: langflow('1.2.0'),
      advisories: [fault({ severity: 'high' })],
      options: { ...deploymentVulnerable.strict },
      says: ['CVE-2026-1 (high).'],
    },
    {
      name: 'medium, where the policy says so',
      reference: langflow('1.2.0'),
      advisories: [fault({ severity: 'medium' })],
      options: { 'fail-on': 'medium' },
      says: ['CVE-2026-1 (medium).'],
    },
    {
      name: 'of unknown severity',
      reference: langflow('1.2.0'),
      advisories: [fault({ severity: undefined })],
      says: ['CVE-2026-1 (severity not stated).'],
      atMost: 'warning',
    },
    {
      name: 'several, the exploited first and then the likelier',
      reference: langflow('1.2.0'),
      advisories: [
        fault({ id: 'CVE-2026-2', severity: 'high' }),
        fault({ id: 'CVE-2026-3' }),
        fault({ id: 'CVE-2026-4', likelihood: 0.9 }),
        fault({ id: 'CVE-2026-5', severity: 'high', exploited: true }),
        fault({ id: 'CVE-2026-6', severity: 'low' }),
      ],
      says: [
        'has 4 known vulnerabilities: CVE-2026-5 (high, known to be exploited), CVE-2026-4 (critical), CVE-2026-3 (critical) and 1 more.',
      ],
    },
    {
      name: 'a version that keeps it',
      reference: langflow('1.3.0', { previous: langflow('1.2.0') }),
      advisories: [fault({ coveredBefore: true })],
      says: ['Langflow 1.3.0 still has a known vulnerability that 1.2.0 has: CVE-2026-1 (critical).'],
      atMost: 'warning',
    },
    {
      name: 'a component that takes the place of another',
      reference: langflow('1.2.0', { previous: deployment({ component: 'flowise', version: '1.2.0' }) }),
      advisories: [fault()],
      says: ['Langflow 1.2.0 has a known vulnerability'],
    },
    {
      name: 'one that no package database has',
      reference: deployment({ component: 'dify', service: 'api', version: '1.1.1' }),
      advisories: [fault({ fixed: ['1.1.3'] })],
      says: ['Dify 1.1.1 has a known vulnerability'],
      fix: 'Use a version in which it is mended: 1.1.3 or a later one.',
    },
    {
      name: 'some of which the sources name no mended version',
      reference: langflow('1.2.0'),
      advisories: [fault(), fault({ id: 'CVE-2026-2', fixed: undefined })],
      says: ['has 2 known vulnerabilities'],
      fix: 'or a later version. Of CVE-2026-2 the sources name no mended version: read them.',
    },
    {
      name: 'one that nothing mends',
      reference: deployment({ component: 'dify', service: 'api', version: '1.1.1' }),
      advisories: [fault({ fixed: undefined })],
      says: ['Dify 1.1.1'],
      fix: 'No mended version is known',
    },
    {
      name: 'a tag that holds no version',
      reference: { ...versionless, ...deployment({ image: 'langflowai/langflow:build-7f3a9c1' }) },
      advisories: [],
      says: ['No version of Langflow can be read off langflowai/langflow:build-7f3a9c1'],
      atMost: 'notice',
    },
  ],
})

test('the day of the catalogue and the estimate of EPSS stand in the evidence', () => {
  const shipped = fault({ source: 'CISA KEV, as of 2026-11-24', likelihood: 0.034 })
  const online = fault({ id: 'CVE-2026-2', severity: 'high', source: 'https://osv.example/2' })
  const [problem] = check(deploymentVulnerable, {
    reference: langflow('1.2.0'),
    advisories: [shipped, online],
  })
  expect(problem?.evidence).toEqual([
    {
      what: 'CVE-2026-1: Code of a request is run (EPSS: exploited within 30 days with 3.4 %); CISA KEV, as of 2026-11-24',
    },
    { what: 'CVE-2026-2: Code of a request is run', source: 'https://osv.example/2' },
  ])
  expect(problem?.at).toEqual({ path: 'compose.yml', line: 5 })
})

const MALWARE = advisory({ id: 'MAL-2026-7' })

cases(deploymentMalicious, {
  accepts: [
    { name: 'a vulnerability', reference: langflow('1.2.0'), advisories: [fault()] },
    { name: 'of another version', reference: langflow('1.2.0'), advisories: [advisory({ covers: false })] },
    { name: 'no version', reference: versionless, advisories: [MALWARE] },
    {
      name: 'the version was there',
      reference: langflow('1.2.0', { previous: langflow('1.2.0') }),
      advisories: [MALWARE],
    },
  ],
  reports: [
    {
      name: 'malware',
      reference: langflow('1.2.0'),
      advisories: [MALWARE, fault()],
      says: ['Langflow 1.2.0 is known malware: MAL-2026-7.'],
      fix: 'replace its secrets',
    },
    {
      name: 'another version than before',
      reference: langflow('1.2.0', { previous: langflow('1.1.0') }),
      advisories: [advisory({ id: 'MAL-2026-7', coveredBefore: false })],
      says: ['is known malware'],
    },
  ],
})

const torchserve = deployment({ component: 'torchserve', service: 'serve', version: '0.12.0' })

cases(deploymentEol, {
  accepts: [
    { name: 'one that is maintained', reference: langflow('1.2.0') },
    { name: 'it was there', reference: { ...torchserve, previous: torchserve } },
    { name: 'allowed', reference: torchserve, options: { allow: ['torchserve'] } },
  ],
  reports: [
    {
      name: 'one that nobody maintains',
      reference: torchserve,
      says: [/^TorchServe 0\.12\.0 is not maintained any more: faults that are found stay open\.$/],
      fix: 'Change to another server, such as Triton or vLLM.',
    },
    {
      name: 'with the day, where it is known',
      reference: deployment({ component: 'langserve', service: 'api' }),
      says: ['LangServe is not maintained any more since 2024-11-18'],
      fix: 'LangGraph',
    },
  ],
})

test('a version that a line installs is reported at that line, and not at the image around it', () => {
  const installed = { path: 'Dockerfile', line: 2 }
  const reference = deployment({
    version: '1.2.0',
    image: image('python:3.12-slim', 1),
    recognised: { by: 'command', what: 'langflow run', at: { path: 'Dockerfile', line: 7 }, installed },
  })
  const [problem] = check(deploymentVulnerable, { reference, advisories: [fault()] })
  expect(problem?.at).toEqual(installed)
})

import { waiverExpired } from '../../../src/rules/own/waiver-expired.ts'
import { cases } from '../../support/cases.ts'

const waiver = {
  kind: 'waiver',
  id: 'pkg:npm/left-padder@1.0.2',
  rule: 'package-new',
  state: 'expired',
  expires: '2026-11-01',
  owner: '@acme/appsec',
  surface: 'config',
  at: { path: 'policy.yml', line: 20 },
} as const

cases(waiverExpired, {
  accepts: [{ name: 'unused', reference: { ...waiver, state: 'unused' } }],
  reports: [
    {
      reference: waiver,
      says: ['The waiver of package-new for pkg:npm/left-padder@1.0.2 expired on 2026-11-01.'],
      fix: /^@acme\/appsec owns it/,
    },
    {
      name: 'expires soon',
      reference: { ...waiver, state: 'expiring' },
      says: ['expires on 2026-11-01.'],
      atMost: 'notice',
    },
  ],
})

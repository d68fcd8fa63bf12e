import { waiverUnused } from '../../../src/rules/own/waiver-unused.ts'
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

cases(waiverUnused, {
  accepts: [{ reference: waiver }, { name: 'expires soon', reference: { ...waiver, state: 'expiring' } }],
  reports: [
    {
      reference: { ...waiver, state: 'unused' },
      says: ['The waiver of package-new for pkg:npm/left-padder@1.0.2 waives nothing in this change.'],
    },
  ],
})

import { parseBroken } from '../../../src/rules/own/parse-broken.ts'
import { cases } from '../../support/cases.ts'

const line = {
  kind: 'unread',
  id: 'setup.py',
  what: 'install_requires=deps()',
  why: 'expected a list of strings.',
  surface: 'manifest',
  at: { path: 'setup.py', line: 4 },
} as const

cases(parseBroken, {
  accepts: [{ reference: line }],
  reports: [
    {
      reference: { ...line, broken: true },
      says: [
        'setup.py can no longer be read, though it could before the change: expected a list of strings.',
      ],
    },
  ],
})

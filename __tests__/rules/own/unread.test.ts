import { unread } from '../../../src/rules/own/unread.ts'
import { cases } from '../../support/cases.ts'

const line = {
  kind: 'unread',
  id: 'setup.py',
  what: 'install_requires=deps()',
  why: 'expected a list of strings.',
  surface: 'manifest',
  at: { path: 'setup.py', line: 4 },
} as const

cases(unread, {
  accepts: [{ name: 'a broken file', reference: { ...line, broken: true } }],
  reports: [
    { reference: line, says: ['"install_requires=deps()" was not understood: expected a list of strings.'] },
    {
      name: 'an everyday thing',
      reference: { ...line, minor: true },
      says: ['was not understood'],
      atMost: 'notice',
    },
    {
      name: 'in a text',
      reference: { ...line, surface: 'docs' },
      says: ['was not understood'],
      atMost: 'warning',
    },
  ],
})

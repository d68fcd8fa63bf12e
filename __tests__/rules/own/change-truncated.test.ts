import { changeTruncated } from '../../../src/rules/own/change-truncated.ts'
import { cases } from '../../support/cases.ts'

const change = { kind: 'change', id: 'change', surface: 'config', at: { path: '', line: 1 } } as const

cases(changeTruncated, {
  accepts: [{ reference: change }],
  reports: [
    {
      reference: { ...change, truncated: 'GitHub lists 3,000 of 3,400 files.' },
      says: ['Only a part of the change was checked: GitHub lists 3,000 of 3,400 files.'],
    },
  ],
})

import { packageHeld } from '../../../src/rules/package/held.ts'
import { cases } from '../../support/cases.ts'
import { npm, release } from '../samples.ts'

cases(packageHeld, {
  accepts: [
    { reference: npm('left-padder'), release: release() },
    { name: 'a name that does not exist', reference: npm('left-padder') },
  ],
  reports: [
    {
      reference: npm('crossenv'),
      release: release({ held: 'security holding' }),
      says: ['crossenv is no package any more: the npm registry marks it "security holding".'],
    },
    {
      name: 'in a text too',
      reference: npm('crossenv', { surface: 'docs' }),
      release: release({ held: 'security holding' }),
      says: [/security holding/],
    },
  ],
})

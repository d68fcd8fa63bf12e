import { packageVersionAbsent } from '../../../src/rules/package/version-absent.ts'
import { cases } from '../../support/cases.ts'
import { npm, release } from '../samples.ts'

cases(packageVersionAbsent, {
  accepts: [
    {
      name: 'an import, which names no version',
      reference: npm('left-padder', { surface: 'import' }),
      release: release({ match: 'none' }),
    },
    { reference: npm('left-padder'), release: release() },
    { name: 'a name that does not exist at all', reference: npm('left-padder', { version: '9.9.9' }) },
    {
      name: 'a held name',
      reference: npm('left-padder'),
      release: release({ match: 'none', held: 'security holding' }),
    },
    {
      name: 'no version is named',
      reference: npm('left-padder'),
      release: release({ match: 'unspecified' }),
    },
  ],
  reports: [
    {
      reference: npm('left-padder', { version: '9.9.9', specifier: '9.9.9' }),
      release: release({ match: 'none' }),
      says: ['left-padder has no version 9.9.9 in the npm registry.'],
      fix: 'Use a version that exists; the newest are 1.2.0, 1.1.0 and 1.0.0.',
    },
    {
      name: 'a range that no version satisfies',
      reference: npm('left-padder', { specifier: '^99', surface: 'notebook' }),
      release: release({ match: 'none' }),
      says: ['left-padder has no version ^99'],
      atMost: 'warning',
    },
    {
      name: 'a name without versions',
      reference: npm('left-padder'),
      release: release({ match: 'unspecified', versions: 0, recent: [] }),
      says: ['left-padder has no version in the npm registry that could be installed.'],
      fix: 'Use another package.',
    },
  ],
})

import { packageLookalike } from '../../../src/rules/package/lookalike.ts'
import { cases } from '../../support/cases.ts'
import { npm, pypi, release } from '../samples.ts'

cases(packageLookalike, {
  accepts: [
    { reference: npm('lodash'), release: release() },
    { name: 'nothing like it', reference: npm('zzqqxxyyvv'), release: release({ stub: true }) },
    { name: 'does not exist', reference: npm('lodahs') },
    { name: 'allowed', reference: npm('lodahs'), options: { allow: ['lodahs'] }, release: release() },
    {
      name: 'was there before',
      reference: npm('lodahs', { previous: npm('lodahs') }),
      release: release({ stub: true }),
    },
    {
      name: 'kept for years in the open, and like a name of middling fame alone',
      reference: pypi('efinnance'),
      release: release({
        firstPublished: '2019-01-01T00:00:00Z',
        versions: 12,
        repository: 'https://git.example/x',
      }),
    },
    { name: 'an affix without a second sign', reference: pypi('requests-helper'), release: release() },
    {
      name: 'an affix, young, with a repository',
      reference: pypi('requests-helper'),
      release: release({ stub: true, repository: 'https://git.example/x' }),
    },
  ],
  reports: [
    {
      reference: npm('lodahs'),
      release: release(),
      says: ['lodahs differs by two swapped letters from lodash, which is far more popular.'],
      atMost: 'warning',
    },
    {
      name: 'a name of middling fame, without a repository',
      reference: pypi('efinnance'),
      release: release({ firstPublished: '2019-01-01T00:00:00Z', versions: 12 }),
      says: ['efinnance differs by a doubled letter (nn) from efinance'],
      atMost: 'warning',
    },
    {
      name: 'alone, under the strict preset',
      reference: npm('lodahs'),
      options: { ...packageLookalike.strict },
      release: release(),
      says: ['lodahs differs by two swapped letters from lodash'],
    },
    {
      name: 'young and with an install script',
      reference: npm('expresss'),
      release: release({ firstPublished: '2026-11-01T00:00:00Z', runsOnInstall: true }),
      says: [
        'expresss differs by a doubled letter (ss) from express, which is far more popular; it is 19 days old and runs code when it is installed.',
      ],
    },
    {
      name: 'a stub',
      reference: pypi('reqeusts'),
      release: release({ stub: true }),
      says: [
        'reqeusts differs by two swapped letters from requests, which is far more popular; it has one version, a stub.',
      ],
    },
    {
      name: 'an affix and a stub',
      reference: pypi('requests-helper'),
      release: release({ stub: true }),
      says: [
        'requests-helper differs by a word such as "utils" or "py" from requests, which is far more popular; it has one version, a stub.',
      ],
      atMost: 'warning',
    },
  ],
})

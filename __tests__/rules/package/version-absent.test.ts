import { expect, test } from '@jest/globals'
import { packageVersionAbsent } from '../../../src/rules/package/version-absent.ts'
import { cases, check } from '../../support/cases.ts'
import { COMMIT, npm, release } from '../samples.ts'

cases(packageVersionAbsent, {
  accepts: [
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
      name: 'a commit of a fork',
      reference: npm('acme/build', { ecosystem: 'githubactions', version: COMMIT, pinned: true }),
      release: release({ match: 'exact', foreignCommit: true }),
      says: [
        `The commit ${COMMIT} is not part of acme/build: it comes from a fork, or cannot be shown not to.`,
      ],
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

test.each([
  ['9.9.9', '"left-padder": "9.9.9",', '"left-padder": "1.2.0",'],
  ['1.1.5', 'npm i left-padder@1.1.5', 'npm i left-padder@1.1.0'],
  ['^0.1.0', '"left-padder": "^0.1.0"', '"left-padder": "^1.0.0"'],
  ['>=9 <10', '"left-padder": ">=9 <10"', undefined],
  ['9.9.9', '"left-padder": "^9.9.9.9"', undefined],
])('%s: the line with the nearest version', (specifier, line, text) => {
  const [problem] = check(packageVersionAbsent, {
    reference: npm('left-padder', { specifier, line }),
    release: release({ match: 'none' }),
  })
  expect(problem?.suggestion?.text).toBe(text)
})

import { packageApproved } from '../../../src/rules/package/approved.ts'
import { cases } from '../../support/cases.ts'
import { npm, pypi } from '../samples.ts'

cases(packageApproved, {
  accepts: [
    { name: 'no list', reference: npm('lodash') },
    { reference: npm('lodash'), options: { allow: ['pkg:npm/lodash'] } },
    {
      name: 'a version in the range',
      reference: pypi('requests', { version: '2.32.0' }),
      options: { allow: ['pkg:pypi/requests@>=2'] },
    },
    {
      name: 'of the repository itself',
      reference: npm('x', { origin: 'workspace' }),
      options: { allow: ['pkg:npm/lodash'] },
    },
  ],
  reports: [
    {
      reference: npm('left-pad'),
      options: { allow: ['pkg:npm/lodash'] },
      says: ['left-pad is not among the packages that the policy approves.'],
    },
    {
      name: 'another version',
      reference: pypi('requests', { version: '1.0' }),
      options: { allow: ['pkg:pypi/requests@>=2'] },
      says: ['is not among'],
    },
    {
      name: 'no version is named',
      reference: pypi('requests'),
      options: { allow: ['pkg:pypi/requests@>=2'] },
      says: ['requests may not be approved: pkg:pypi/requests@>=2 names versions'],
    },
    {
      name: 'of a git repository',
      reference: npm('x', { origin: 'git' }),
      options: { allow: ['pkg:npm/lodash'] },
      says: ['is not among'],
    },
  ],
})

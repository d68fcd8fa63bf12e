import { packageDenied } from '../../../src/rules/package/denied.ts'
import { cases } from '../../support/cases.ts'
import { npm, pypi } from '../samples.ts'

cases(packageDenied, {
  accepts: [
    { name: 'no list', reference: npm('lodash') },
    {
      name: 'another name',
      reference: npm('lodash'),
      options: { deny: ['pkg:npm/lodash.*', 'pkg:npm/lod'] },
    },
    { name: 'another ecosystem', reference: npm('requests'), options: { deny: ['pkg:pypi/*'] } },
    {
      name: 'another version',
      reference: npm('lodash', { version: '4.17.21' }),
      options: { deny: ['pkg:npm/lodash@<4.17.21'] },
    },
    {
      name: 'a scope is no version',
      reference: npm('@acme/x', { version: '1.0.0' }),
      options: { deny: ['pkg:npm/@acme/x@2'] },
    },
  ],
  reports: [
    {
      reference: npm('lodash'),
      options: { deny: ['pkg:npm/lodash'] },
      says: ['lodash is denied by the policy.'],
    },
    { reference: npm('@acme/x'), options: { deny: ['pkg:npm/@acme/*'] }, says: ['@acme/x is denied'] },
    {
      name: 'as purls are encoded',
      reference: npm('@acme/x'),
      options: { deny: ['pkg:npm/%40acme/*'] },
      says: ['@acme/x is denied'],
    },
    {
      name: 'any ecosystem',
      reference: pypi('evil'),
      options: { deny: ['pkg:*/evil'] },
      says: ['evil is denied'],
    },
    {
      name: 'a name that is not normalised',
      reference: pypi('foo-bar'),
      options: { deny: ['pkg:pypi/Foo_Bar'] },
      says: ['foo-bar is denied'],
    },
    {
      name: 'a version in the range',
      reference: npm('lodash', { version: '4.17.20' }),
      options: { deny: ['pkg:npm/lodash@<4.17.21'] },
      says: ['lodash is denied'],
    },
    {
      name: 'a scoped version',
      reference: npm('@acme/x', { version: '2.1.0' }),
      options: { deny: ['pkg:npm/@acme/x@2'] },
      says: ['@acme/x is denied'],
    },
    {
      name: 'a version of Python',
      reference: pypi('requests', { version: '2.0rc1' }),
      options: { deny: ['pkg:pypi/requests@<2.32,>=1.9'] },
      says: ['requests is denied'],
    },
    {
      name: 'one version of Python',
      reference: pypi('requests', { version: '2.0' }),
      options: { deny: ['pkg:pypi/requests@2.0.0'] },
      says: ['requests is denied'],
    },
    {
      name: 'no version is named',
      reference: npm('lodash', { specifier: '^4' }),
      options: { deny: ['pkg:npm/lodash@<4.17.21'] },
      says: [
        'lodash may be denied by the policy: pkg:npm/lodash@<4.17.21 names versions, and the change names none.',
      ],
    },
    {
      name: 'a range that cannot be read',
      reference: npm('lodash', { version: '4.0.0' }),
      options: { deny: ['pkg:npm/lodash@newest of all'] },
      says: ['the version cannot be compared with'],
    },
    {
      name: 'a version that cannot be read',
      reference: pypi('x', { version: '9'.repeat(300) }),
      options: { deny: ['pkg:pypi/x@>=2'] },
      says: ['cannot be compared'],
    },
    {
      name: 'a certain entry after a doubtful one',
      reference: npm('lodash'),
      options: { deny: ['pkg:npm/lodash@<4', 'pkg:npm/lo*'] },
      says: ['lodash is denied by the policy.'],
    },
  ],
})

import { packageDeprecated } from '../../../src/rules/package/deprecated.ts'
import { cases } from '../../support/cases.ts'
import { npm, pypi, release } from '../samples.ts'

const request = npm('request', { version: '2.88.2' })
const given = release({ version: '2.88.2', latest: '2.88.3' })

cases(packageDeprecated, {
  accepts: [
    { reference: request, release: given },
    { name: 'a name that does not exist', reference: request },
    {
      name: 'a version that does not exist',
      reference: request,
      release: release({ match: 'none', deprecated: 'x' }),
    },
    { name: 'a held name', reference: request, release: { ...given, held: 'unpublished', deprecated: 'x' } },
    {
      name: 'the version that was there',
      reference: { ...request, previous: request },
      release: { ...given, yanked: 'yanked', deprecated: 'x' },
    },
    {
      name: 'a private name that is asked of nobody',
      reference: npm('request', { private: { asked: false } }),
      release: { ...given, deprecated: 'x' },
    },
  ],
  reports: [
    {
      reference: request,
      release: { ...given, deprecated: 'request has been deprecated, see the issue.' },
      says: ['request 2.88.2 is deprecated ("request has been deprecated, see the issue").'],
      atMost: 'warning',
    },
    {
      name: 'without a reason',
      reference: request,
      release: { ...given, deprecated: 'deprecated' },
      says: ['request 2.88.2 is deprecated.'],
      atMost: 'warning',
    },
    {
      name: 'as an error, where the policy says so',
      reference: request,
      options: { deprecated: 'error' },
      release: { ...given, deprecated: 'archived' },
      says: ['request 2.88.2 is deprecated ("archived").'],
    },
    {
      name: 'another version of one that was there',
      reference: { ...request, previous: npm('request', { version: '2.88.0' }) },
      options: { deprecated: 'error' },
      release: { ...given, deprecated: 'deprecated' },
      says: [/is deprecated/],
      atMost: 'notice',
    },
    {
      name: 'a pinned version that is yanked',
      reference: pypi('attrs', { version: '21.1.0' }),
      release: release({ version: '21.1.0', latest: '26.1.0', yanked: 'breaks pip' }),
      says: ['attrs 21.1.0 was withdrawn by its authors ("breaks pip").'],
      fix: 'Use another version; the newest is 26.1.0.',
    },
    {
      name: 'a range that comes to a yanked one',
      reference: pypi('attrs', { specifier: '~=21.1' }),
      release: release({ version: '21.1.0', match: 'range', yanked: 'yanked' }),
      says: ['attrs 21.1.0 was withdrawn by its authors.'],
      atMost: 'warning',
    },
    {
      name: 'a yanked one in a text',
      reference: pypi('attrs', { version: '21.1.0', surface: 'docs' }),
      release: release({ version: '21.1.0', yanked: 'yanked' }),
      says: [/withdrawn/],
      atMost: 'warning',
    },
  ],
})

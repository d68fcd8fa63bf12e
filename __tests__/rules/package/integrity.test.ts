import { packageIntegrity } from '../../../src/rules/package/integrity.ts'
import { cases } from '../../support/cases.ts'
import { npm } from '../samples.ts'

const before = npm('x', { version: '1.0.0', integrity: ['sha512-a'] })
const after = npm('x', { version: '1.0.0', surface: 'lockfile', changes: ['integrity'], previous: before })

cases(packageIntegrity, {
  accepts: [
    { name: 'added', reference: npm('x', { changes: ['added'], integrity: ['sha512-a'] }) },
    { name: 'another version', reference: npm('x', { changes: ['version'], previous: before }) },
    { name: 'not paired', reference: npm('x') },
  ],
  reports: [
    {
      name: 'another hash',
      reference: { ...after, integrity: ['sha512-b'] },
      says: ['x 1.0.0 has another hash than before, under the same version: its content was exchanged.'],
    },
    {
      name: 'a hash that is gone',
      reference: after,
      says: ['x 1.0.0 has lost its hash: nothing checks any more what is installed.'],
    },
    {
      name: 'a weaker hash',
      reference: { ...after, version: '2.0.0', integrity: ['sha1-b'] },
      says: ['The hash of x 2.0.0 is of a weaker kind than before: sha1 instead of sha512.'],
    },
    {
      name: 'one more hash',
      reference: { ...after, integrity: ['sha512-a', 'sha512-b'] },
      says: ['x 1.0.0 gains a hash that it did not have'],
      atMost: 'warning',
    },
    {
      name: 'in a text',
      reference: { ...after, surface: 'docs' },
      says: ['lost its hash'],
      atMost: 'warning',
    },
  ],
})
